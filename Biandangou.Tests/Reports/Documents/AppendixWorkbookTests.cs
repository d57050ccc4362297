using System.Globalization;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Data.Common.Ledgers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeOpenXml;
using OfficeOpenXml.Drawing.Chart;
using OfficeOpenXml.Style;

namespace Biandangou.Tests.Reports.Documents;

public class AppendixWorkbookTests
{
    [Fact]
    public void Totals_are_live_sums_with_their_value_stored()
    {
        var table = SampleLedgers.Events();
        using var package = Read(AppendixSheet.From(table));
        var sheet = package.Workbook.Worksheets.Single();
        var foot = sheet.Dimension.End.Row;

        Assert.Equal("合计", sheet.Cells[foot, 1].Text);
        Assert.Equal($"SUM(E5:E{foot - 1})", sheet.Cells[foot, 5].Formula);
        Assert.Equal(table.Rows.Sum(e => e.Sessions), Number(sheet.Cells[foot, 5]));
        Assert.Equal(table.Rows.Sum(e => e.Audience), Number(sheet.Cells[foot, 6]));
        Assert.Equal(table.Rows.Sum(e => e.Cost), Number(sheet.Cells[foot, 7]));
        Assert.Null(sheet.Cells[foot, 3].Value);
        Assert.Empty(sheet.Cells[foot, 3].Formula);
    }

    [Fact]
    public void Rows_are_numbered_and_cells_keep_their_kind()
    {
        var table = SampleLedgers.Events();
        using var package = Read(AppendixSheet.From(table));
        var sheet = package.Workbook.Worksheets.Single();

        Assert.Equal("序号", sheet.Cells[4, 1].Text);
        Assert.Equal(Enumerable.Range(1, 60), Enumerable.Range(5, 60).Select(r => (int)Number(sheet.Cells[r, 1])));
        Assert.Equal(table.Rows[0].Date.ToDateTime(TimeOnly.MinValue), DateTime.FromOADate((double)Number(sheet.Cells[5, 2])));
        Assert.Equal("yyyy\"年\"m\"月\"d\"日\"", sheet.Cells[5, 2].Style.Numberformat.Format);
        Assert.IsType<string>(sheet.Cells[5, 3].Value);
        Assert.Null(sheet.Cells[9, 4].Value);
    }

    [Fact]
    public void Every_sheet_names_township_year_and_cut_off_under_its_title()
    {
        using var package = Read(AppendixSheet.From(SampleLedgers.Events()), AppendixSheet.From(SampleLedgers.Empty()));

        Assert.All(package.Workbook.Worksheets, sheet =>
            Assert.Equal("单位：示例沟镇　　年度：2023年　　统计截止日期：2023年12月31日", sheet.Cells[3, 1].Text));
        Assert.Equal(["附件1", "附件2"], package.Workbook.Worksheets.Select(s => s.Cells[1, 1].Text));
    }

    [Fact]
    public void Sheets_print_on_A4_landscape_one_page_wide_with_the_header_repeated()
    {
        using var package = Read(AppendixSheet.From(SampleLedgers.Events()));
        var sheet = package.Workbook.Worksheets.Single();
        var printer = sheet.PrinterSettings;

        Assert.Equal(ePaperSize.A4, printer.PaperSize);
        Assert.Equal(eOrientation.Landscape, printer.Orientation);
        Assert.True(printer.FitToPage);
        Assert.Equal((1, 0), (printer.FitToWidth, printer.FitToHeight));
        Assert.Equal((4, 4), (printer.RepeatRows.Start.Row, printer.RepeatRows.End.Row));
        Assert.EndsWith("$A$1:$G$65", printer.PrintArea.Address, StringComparison.Ordinal);
        Assert.Equal("第 &P 页　共 &N 页", sheet.HeaderFooter.OddFooter.CenteredText);
        Assert.Equal(40, sheet.Column(3).Width);
    }

    [Fact]
    public void The_whole_table_is_framed_and_its_text_wraps()
    {
        using var package = Read(AppendixSheet.From(SampleLedgers.Events()));
        var sheet = package.Workbook.Worksheets.Single();

        Assert.All(
            from row in Enumerable.Range(4, 62) from column in Enumerable.Range(1, 7) select sheet.Cells[row, column].Style,
            style =>
            {
                Assert.Equal(ExcelBorderStyle.Thin, style.Border.Left.Style);
                Assert.Equal(ExcelBorderStyle.Thin, style.Border.Bottom.Style);
                Assert.True(style.WrapText);
            });
        Assert.Equal(ExcelBorderStyle.None, sheet.Cells[66, 1].Style.Border.Left.Style);
    }

    [Fact]
    public void An_empty_ledger_says_so_and_has_no_total()
    {
        using var package = Read(AppendixSheet.From(SampleLedgers.Empty()));
        var sheet = package.Workbook.Worksheets.Single();

        Assert.Equal("本年度无记录", sheet.Cells[5, 1].Text);
        Assert.Equal(5, sheet.Dimension.End.Row);
    }

    [Fact]
    public void A_workbook_without_sheets_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SampleLedgers.Write());
    }

    [Fact]
    public void Sheet_names_become_legal_and_unique()
    {
        string[] wanted = ["台账", "台账", "台账", "Abc", "ABC", "a[b]:c*?/\\", "'引'", "", "History", new('长', 40), new('长', 40),
            "😀" + new string('x', 29) + "😀"];
        using var package = Read([.. wanted.Select(name => AppendixSheet.From(SampleLedgers.Cell(1, name)))]);
        var names = package.Workbook.Worksheets.Select(s => s.Name).ToList();

        Assert.Equal(
            ["台账", "台账（2）", "台账（3）", "Abc", "ABC（2）", "abc（3）", "引", "台账（4）", "History（2）",
                new('长', 31), new string('长', 28) + "（2）", "😀" + new string('x', 29)],
            names);
    }

    [Fact]
    public void Dates_before_Excel_counts_and_mixed_columns_stay_readable()
    {
        object?[] values = [new DateOnly(1899, 5, 1), new DateOnly(2023, 5, 1), 7, null, "待定"];
        var table = new LedgerTable<object?>("混合", "混合", [new("值", 20, v => v)], values);
        using var package = Read(AppendixSheet.From(table));
        var sheet = package.Workbook.Worksheets.Single();

        Assert.Equal("1899年5月1日", sheet.Cells[5, 2].Value);
        Assert.Contains("yyyy", sheet.Cells[6, 2].Style.Numberformat.Format, StringComparison.Ordinal);
        Assert.Equal("General", sheet.Cells[7, 2].Style.Numberformat.Format);
    }

    [Fact]
    public void The_same_ledgers_give_the_same_bytes()
    {
        Assert.Equal(
            SampleLedgers.Write(AppendixSheet.From(SampleLedgers.Events()), WithCharts(SampleLedgers.Events(6))),
            SampleLedgers.Write(AppendixSheet.From(SampleLedgers.Events()), WithCharts(SampleLedgers.Events(6))));
    }

    [Fact]
    public void The_schema_validator_finds_no_error()
    {
        var bytes = SampleLedgers.Write(
            AppendixSheet.From(SampleLedgers.Events()),
            AppendixSheet.From(SampleLedgers.Empty()),
            WithCharts(SampleLedgers.Events(6)),
            AppendixSheet.From(FigureSourceSheet.From(SampleReport.Create(), SampleReport.Places)));
        var stream = new MemoryStream();
        stream.Write(bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: true);
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);

        Assert.Empty(validator.Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        // A sheet without a name would be noticed.
        document.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First().Name = null;
        Assert.NotEmpty(validator.Validate(document));
    }

    [Fact]
    public void The_source_table_has_a_row_for_every_figure_of_the_report()
    {
        var report = SampleReport.Create();
        using var package = Read(AppendixSheet.From(FigureSourceSheet.From(report, SampleReport.Places)));
        var sheet = package.Workbook.Worksheets["数字来源表"];

        Assert.Equal(report.Figures.Count, sheet.Dimension.End.Row - 4);
        Assert.Equal("publicity.sessions", sheet.Cells[5, 3].Text);
        Assert.Equal(("附件2-1", ""), (sheet.Cells[5, 6].Text, sheet.Cells[6, 6].Text));
        Assert.Equal(report.Figures.Select(f => f.Figure.Value), Enumerable.Range(5, report.Figures.Count).Select(
            r => Number(sheet.Cells[r, 9])));
        Assert.Equal("不少于70条", sheet.Cells[6, 11].Text);
        Assert.Equal(46, Number(sheet.Cells[5, 12]));
        Assert.EndsWith("等46条", sheet.Cells[5, 13].Text, StringComparison.Ordinal);
        Assert.Equal("2023-0001、2023-0002、2023-0003", sheet.Cells[9, 13].Text);
    }

    [Fact]
    public void A_number_typed_by_hand_stands_in_the_source_table_with_its_reason()
    {
        var report = SampleReport.Create();
        report = report with { Opening = [new([new("累计投入"), new("12万元", HandFilled: "财政所提供")])] };
        using var package = Read(AppendixSheet.From(FigureSourceSheet.From(report, SampleReport.Places)));
        var sheet = package.Workbook.Worksheets["数字来源表"];

        var row = 5 + report.Figures.Count;
        Assert.Equal(("手填", "财政所提供", "12万元", ""),
            (sheet.Cells[row, 2].Text, sheet.Cells[row, 4].Text, sheet.Cells[row, 11].Text, sheet.Cells[row, 9].Text));
    }

    [Fact]
    public void Sheets_of_one_appendix_share_its_number()
    {
        Assert.Equal(["附件1", "附件2-1", "附件2-2", "附件3", "附件4"], AppendixLabels.Of([null, "甲", "甲", null, null]));
        Assert.Equal(["附件"], AppendixLabels.Of([null]));
        Assert.Equal(["附件-1", "附件-2"], AppendixLabels.Of(["甲", "甲"]));
        Assert.Equal(["附件1", "附件2"], AppendixLabels.Of(["甲", "乙"]));
    }

    [Fact]
    public void A_chart_stands_under_the_table_and_is_printed()
    {
        using var package = Read(WithCharts(SampleLedgers.Events(6)));
        var sheet = package.Workbook.Worksheets.Single();

        Assert.Equal(2, sheet.Drawings.Count);
        Assert.All(sheet.Drawings, d => Assert.InRange(d.From.Row, 11, 11));
        Assert.All(sheet.Drawings, d => Assert.InRange(d.To.Row, 20, 23));
        Assert.All(sheet.Drawings, d => Assert.InRange(d.To.Column, 0, 6));
        Assert.True(sheet.Drawings[0].To.Column <= sheet.Drawings[1].From.Column);
        Assert.EndsWith("$A$1:$G$24", sheet.PrinterSettings.PrintArea.Address, StringComparison.Ordinal);
        var (rows, totals) = ((ExcelChart)sheet.Drawings[0], (ExcelChart)sheet.Drawings[1]);
        Assert.Equal(("活动受众", "合计"), (rows.Title.Text, totals.Title.Text));
        Assert.Equal(("F5:F10", "C5:C10"), (Cells(rows.Series[0].Series), Cells(rows.Series[0].XSeries)));
        Assert.Equal(("E11:F11", "E4:F4"), (Cells(totals.Series[0].Series), Cells(totals.Series[0].XSeries)));
        Assert.True(sheet.PrinterSettings.FitToPage);
    }

    [Fact]
    public void A_table_and_its_charts_share_one_page_until_they_would_be_too_small_to_read()
    {
        using var few = Read(WithCharts(SampleLedgers.Events(15)));
        using var many = Read(WithCharts(SampleLedgers.Events()));

        Assert.Equal((1, 1), (few.Workbook.Worksheets.Single().PrinterSettings.FitToWidth,
            few.Workbook.Worksheets.Single().PrinterSettings.FitToHeight));
        Assert.Equal((1, 0), (many.Workbook.Worksheets.Single().PrinterSettings.FitToWidth,
            many.Workbook.Worksheets.Single().PrinterSettings.FitToHeight));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_chart_of_less_than_two_points_is_left_out(int records)
    {
        var table = SampleLedgers.Events(records);
        using var package = Read(AppendixSheet.From(table) with { Charts = [AppendixChart.OfRows("活动受众", "活动名称", "受众（人次）")] });

        Assert.Empty(package.Workbook.Worksheets.Single().Drawings);
    }

    private static decimal Number(ExcelRange cell) => Convert.ToDecimal(cell.Value, CultureInfo.InvariantCulture);

    private static string Cells(string address) =>
        address[(address.IndexOf('!', StringComparison.Ordinal) + 1)..].Replace("$", "", StringComparison.Ordinal);

    private static AppendixSheet WithCharts(LedgerTable<SampleLedgers.Event> table) => AppendixSheet.From(table) with
    {
        Charts = [AppendixChart.OfRows("活动受众", "活动名称", "受众（人次）"), AppendixChart.OfTotals("合计", "场次", "受众（人次）")],
    };

    private static ExcelPackage Read(params AppendixSheet[] sheets) => new(new MemoryStream(SampleLedgers.Write(sheets)));
}
