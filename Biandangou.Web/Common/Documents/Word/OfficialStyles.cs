using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static Biandangou.Web.Common.Documents.Word.OfficialLayout;

namespace Biandangou.Web.Common.Documents.Word;

/// <summary>Paragraph styles of an official document; the text carries no formatting of its own.</summary>
internal static class OfficialStyles
{
    public const string Title = "OfficialTitle";
    public const string Addressee = "OfficialAddressee";
    public const string Body = "OfficialBody";
    public const string Attachments = "OfficialAttachments";
    public const string Signature = "OfficialSignature";
    public const string Date = "OfficialDate";
    public const string PageNumber = "OfficialPageNumber";

    private const string Base = "Normal";
    private static readonly string[] _levelNames = ["一级标题", "二级标题", "三级标题", "四级标题"];
    private static readonly string[] _levelFonts =
        [OfficialFonts.FirstLevel, OfficialFonts.SecondLevel, OfficialFonts.Body, OfficialFonts.Body];

    /// <summary>Style of a heading: 1 一、 2 （一） 3 1. 4 （1）; other levels take the nearest.</summary>
    public static string Heading(int level) => "OfficialHeading" + Text(Math.Clamp(level, 1, _levelNames.Length));

    public static Styles All()
    {
        var styles = new Styles(Defaults(), Normal());
        styles.Append(
            Paragraph(Title, "公文标题", OfficialFonts.Title, TitleHalfPoints, next: Addressee,
                new KeepNext(),
                new KeepLines(),
                new SpacingBetweenLines { AfterLines = 100, After = Text(LinePitch) },
                new Justification { Val = JustificationValues.Center }),
            Paragraph(Addressee, "主送机关", OfficialFonts.Body, BodyHalfPoints, next: Body,
                new KeepNext(),
                new Justification { Val = JustificationValues.Left }),
            // Plain 正文 and 日期 are what Word calls its built-in Normal and Date in Chinese.
            Paragraph(Body, "公文正文", OfficialFonts.Body, BodyHalfPoints, next: Body, TwoCharacters()));
        styles.Append(_levelNames.Select((name, index) =>
            Paragraph(Heading(index + 1), name, _levelFonts[index], BodyHalfPoints, next: Body,
                new KeepNext(),
                new KeepLines(),
                TwoCharacters(),
                new OutlineLevel { Val = index })));
        styles.Append(
            Paragraph(Attachments, "附件说明", OfficialFonts.Body, BodyHalfPoints, next: Attachments,
                new SpacingBetweenLines { BeforeLines = 100, Before = Text(LinePitch) },
                new ContextualSpacing(),
                new Justification { Val = JustificationValues.Left }),
            Paragraph(Signature, "署名", OfficialFonts.Body, BodyHalfPoints, next: Date,
                new KeepNext(),
                new SpacingBetweenLines { BeforeLines = 200, Before = Text(2 * LinePitch) },
                new Justification { Val = JustificationValues.Right }),
            Paragraph(Date, "成文日期", OfficialFonts.Body, BodyHalfPoints, next: Body,
                new Indentation { RightChars = DateInset * 100, Right = Twips(DateInset) },
                new Justification { Val = JustificationValues.Right }),
            PageNumberStyle());
        return styles;
    }

    private static Indentation TwoCharacters() => new() { FirstLineChars = 200, FirstLine = Twips(2) };

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            OfficialFonts.Of(OfficialFonts.Body),
            new FontSize { Val = Text(BodyHalfPoints) },
            new FontSizeComplexScript { Val = Text(BodyHalfPoints) },
            new Languages { Val = "zh-CN", EastAsia = "zh-CN", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new SpacingBetweenLines { Before = "0", After = "0", Line = Text(LinePitch), LineRule = LineSpacingRuleValues.Exact })));

    private static Style Normal() => new(
        new StyleName { Val = "Normal" },
        new PrimaryStyle(),
        // LibreOffice gives each character two cells of a grid narrower than the type, so exact line pitch and
        // character spacing keep the text to 22 lines of 28 characters in every word processor.
        new StyleParagraphProperties(
            new WidowControl { Val = false },
            new AutoSpaceDE { Val = false },
            new AutoSpaceDN { Val = false },
            new SnapToGrid { Val = false },
            new Justification { Val = JustificationValues.Both }),
        new StyleRunProperties(
            new Spacing { Val = CharacterSpacing },
            // Word counts the grid from this size, not from the document default.
            new FontSize { Val = Text(BodyHalfPoints) },
            new FontSizeComplexScript { Val = Text(BodyHalfPoints) }))
    { Type = StyleValues.Paragraph, StyleId = Base, Default = true };

    private static Style PageNumberStyle() => Style(
        PageNumber, "公文页码", next: PageNumber,
        new StyleParagraphProperties(
            new SpacingBetweenLines { Line = Text(FooterLine), LineRule = LineSpacingRuleValues.Exact }),
        new StyleRunProperties(
            OfficialFonts.Of(OfficialFonts.PageNumber, OfficialFonts.PageNumber),
            new Spacing { Val = 0 },
            new FontSize { Val = Text(PageNumberHalfPoints) },
            new FontSizeComplexScript { Val = Text(PageNumberHalfPoints) }));

    /// <summary>A paragraph style of its own.</summary>
    public static Style Paragraph(
        string id, string name, string font, int halfPoints, string next, params OpenXmlElement[] properties) => Style(
        id, name, next,
        new StyleParagraphProperties(properties),
        new StyleRunProperties(
            OfficialFonts.Of(font),
            new Bold { Val = false },
            new Spacing { Val = halfPoints == BodyHalfPoints ? CharacterSpacing : 0 },
            new FontSize { Val = Text(halfPoints) },
            new FontSizeComplexScript { Val = Text(halfPoints) }));

    private static Style Style(
        string id, string name, string next, StyleParagraphProperties paragraph, StyleRunProperties run) => new(
        new StyleName { Val = name },
        new BasedOn { Val = Base },
        new NextParagraphStyle { Val = next },
        new PrimaryStyle(),
        paragraph,
        run)
        { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };
}
