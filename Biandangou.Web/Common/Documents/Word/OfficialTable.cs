using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Common.Documents.Word;

/// <summary>A column of a table in a document.</summary>
/// <param name="Width">In twips; all columns together fill the line.</param>
internal sealed record OfficialColumn(string Heading, int Width, bool IsCentred = false);

/// <summary>Ruled tables over the whole line, as forms of a file have them.</summary>
internal static class OfficialTable
{
    public const int LineWidth = OfficialLayout.LineWidth;
    public const string Cell = "OfficialCell";
    public const string Head = "OfficialCellHead";

    private const int LabelWidth = 1700;
    private const int TallHeight = 2100;

    /// <summary>What a document with tables needs besides the official styles.</summary>
    /// <param name="isDense">Whether many rows are to fit on a page.</param>
    public static IReadOnlyList<Style> Styles(bool isDense = false)
    {
        var halfPoints = isDense ? 24 : 28;
        return
        [
            OfficialStyles.Paragraph(Cell, "表格文字", OfficialFonts.Body, halfPoints, next: Cell, Spacing(isDense),
                new Justification { Val = JustificationValues.Left }),
            OfficialStyles.Paragraph(Head, "表格标题", OfficialFonts.FirstLevel, halfPoints, next: Cell, Spacing(isDense),
                new Justification { Val = JustificationValues.Center }),
        ];
    }

    /// <summary>A heading row, repeated on every page, over rows of text.</summary>
    public static Table Of(IReadOnlyList<OfficialColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = Ruled([.. columns.Select(c => c.Width)]);
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        head.Append(columns.Select(c => CellOf(c.Width, Head, c.Heading, isCentred: false)));
        table.Append(head);
        foreach (var row in rows)
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            line.Append(columns.Zip(row).Select(c => CellOf(c.First.Width, Cell, c.Second, c.First.IsCentred)));
            table.Append(line);
        }

        return table;
    }

    /// <summary>Labels with their values, one pair or two to a row.</summary>
    public static Table Facts(IEnumerable<OfficialFact> facts)
    {
        const int value = (LineWidth - 2 * LabelWidth) / 2;
        var table = Ruled([LabelWidth, value, LabelWidth, LineWidth - 2 * LabelWidth - value]);
        foreach (var fact in facts)
        {
            var layout = new TableRowProperties(new CantSplit());
            if (fact.IsTall)
                layout.Append(new TableRowHeight { Val = TallHeight, HeightType = HeightRuleValues.AtLeast });
            var line = new TableRow(layout);
            line.Append(CellOf(LabelWidth, Head, fact.Label, isCentred: false));
            if (fact.SecondLabel is { } second)
                line.Append(CellOf(value, Cell, fact.Value, false), CellOf(LabelWidth, Head, second, false), CellOf(
                    value, Cell, fact.SecondValue ?? "", false));
            else
                line.Append(CellOf(LineWidth - LabelWidth, Cell, fact.Value, false, span: 3, isTop: fact.IsTall));
            table.Append(line);
        }

        return table;
    }

    private static SpacingBetweenLines Spacing(bool isDense)
    {
        var around = isDense ? "20" : "60";
        return new() { Before = around, After = around, Line = isDense ? "340" : "440", LineRule = LineSpacingRuleValues.Exact };
    }

    private static Table Ruled(IReadOnlyList<int> widths) => new(
        new TableProperties(
            new TableWidth { Width = OfficialLayout.Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8 },
                new LeftBorder { Val = BorderValues.Single, Size = 8 },
                new BottomBorder { Val = BorderValues.Single, Size = 8 },
                new RightBorder { Val = BorderValues.Single, Size = 8 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
            new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(widths.Select(w => new GridColumn { Width = OfficialLayout.Text(w) })));

    private static TableCell CellOf(int width, string style, string text, bool isCentred, int span = 1, bool isTop = false)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = OfficialLayout.Text(width), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        properties.Append(new TableCellVerticalAlignment
        {
            Val = isTop ? TableVerticalAlignmentValues.Top
            : TableVerticalAlignmentValues.Center
        });
        var paragraph = OfficialText.Paragraph(style, text);
        if (isCentred)
            paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Center });
        return new TableCell(properties, paragraph);
    }
}

/// <param name="IsTall">Whether the row leaves room for writing.</param>
internal sealed record OfficialFact(
    string Label, string Value, string? SecondLabel = null, string? SecondValue = null, bool IsTall = false);
