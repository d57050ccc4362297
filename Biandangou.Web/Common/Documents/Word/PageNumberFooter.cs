using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static Biandangou.Web.Common.Documents.Word.OfficialLayout;

namespace Biandangou.Web.Common.Documents.Word;

/// <summary>“— 1 —” one character in from the outer edge: right on odd pages, left on even ones.</summary>
internal static class PageNumberFooter
{
    public static Footer Odd() => Of(
        new Indentation { RightChars = 100, Right = Twips(1) }, JustificationValues.Right);

    public static Footer Even() => Of(
        new Indentation { LeftChars = 100, Left = Twips(1) }, JustificationValues.Left);

    private static Footer Of(Indentation inset, EnumValue<JustificationValues> side) => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = OfficialStyles.PageNumber }, inset, new Justification { Val = side }),
        OfficialText.Of("— "),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        OfficialText.Of("1"),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        OfficialText.Of(" —")));
}
