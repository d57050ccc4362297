using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static Biandangou.Web.Common.Documents.Word.OfficialLayout;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>
/// 版记: 抄送 and 印发 between rules, at the foot of the last page, which is an even one. Where blank comes before it, neither has a number.
/// </summary>
internal static class OfficialImprint
{
    private const string Line = "OfficialImprint";

    // 4号.
    private const int HalfPoints = 28;
    private const uint Thick = 8;
    private const uint Thin = 6;

    // 28 characters of 3号 less one at either edge hold 29 in 4号; one less, so that a line too few is never reckoned with.
    private const double CharactersInLine = 28;

    // The rules of the table take room too.
    private const int Rules = 100;

    public static IEnumerable<Style> Styles() =>
    [
        OfficialStyles.Paragraph(Line, "版记", OfficialFonts.Body, HalfPoints, next: Line,
            new KeepLines(),
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = OfficialLayout.LineWidth - Character }),
            new Indentation { LeftChars = 100, Left = Twips(1), RightChars = 100, Right = Twips(1) },
            new Justification { Val = JustificationValues.Left }),
    ];

    /// <summary>
    /// A table under a paragraph that fills the page above it. No floating table: LibreOffice draws the one that begins a
    /// section at the head of its page.
    /// </summary>
    public static IEnumerable<OpenXmlElement> Of(ReportHead head, AnnualReport report)
    {
        var copied = head.CopyTo is { } bodies ? $"抄送：{bodies.TrimEnd('。')}。" : null;
        var lines = 1 + (int)Math.Ceiling(CharactersIn(copied ?? "") / CharactersInLine);
        yield return Blank(OfficialLayout.PageHeight - OfficialLayout.TopMargin - OfficialLayout.BottomMargin - lines * LinePitch - Rules);
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Text(OfficialLayout.LineWidth), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = Thick },
                    new BottomBorder { Val = BorderValues.Single, Size = Thick },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = Thin }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = Text(OfficialLayout.LineWidth) }));
        if (copied is not null)
            table.Append(Row(copied));
        table.Append(Row($"{report.IssuingBody}\t{report.IssuedOn.ToChinese()}印发"));
        yield return table;
        // A body ends with a paragraph.
        yield return Blank(20);
    }

    /// <param name="height">In twips.</param>
    private static Paragraph Blank(int height) => new(new ParagraphProperties(
        new ParagraphStyleId { Val = Line }, new SpacingBetweenLines { Line = Text(height), LineRule = LineSpacingRuleValues.Exact }));

    private static TableRow Row(string text) => new(
        new TableRowProperties(new CantSplit()),
        new TableCell(
            new TableCellProperties(new TableCellWidth { Width = Text(OfficialLayout.LineWidth), Type = TableWidthUnitValues.Dxa }),
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = Line }), OfficialText.Of(text))));
}
