using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeOpenXml;

namespace Biandangou.Tests.Reports;

/// <summary>The appendices of a report: which there are, and that their sums are the report's figures.</summary>
public class WorkbookTests
{
    /// <summary>Sheet, summed column, and the figures that add up to it.</summary>
    internal static readonly (string Sheet, string Heading, string[] Codes)[] Totals =
    [
        ("领导小组名单", "小组（个）", ["org.groups"]),
        ("学习培训台账", "参训人次", ["study.attendance"]),
        ("学习培训台账", "应考", ["study.exam-should"]),
        ("学习培训台账", "实考", ["study.exam-sat"]),
        ("学习培训台账", "合格", ["study.exam-passed"]),
        ("学习培训台账", "心得材料", ["study.papers"]),
        ("村（场）每月培训汇总", "应开展（村月）", ["study.training-due"]),
        ("村（场）每月培训汇总", "已开展（村月）", ["study.training-held"]),
        ("村（场）每月培训汇总", "缺报（村月）", ["study.training-missing"]),
        ("普法宣传台账", "场次", ["publicity.sessions"]),
        ("普法宣传台账", "受众人次", ["publicity.audience"]),
        ("普法宣传台账", "资料份数", ["publicity.materials"]),
        ("普法宣传台账", "咨询人次", ["publicity.consultations"]),
        ("普法宣传台账", "推送条数", ["publicity.posts"]),
        ("普法宣传分村汇总", "场次", ["publicity.sessions"]),
        ("普法宣传分村汇总", "受众人次", ["publicity.audience"]),
        ("宣传阵地台账", "本年横幅（条）", ["display.banners"]),
        ("宣传阵地台账", "宣传栏（个）", ["display.boards"]),
        ("宣传阵地台账", "本年海报（张）", ["display.posters"]),
        ("宣传阵地台账", "法治广场（个）", ["display.squares"]),
        ("宣传阵地台账", "景观标志（处）", ["display.landmarks"]),
        ("宣传阵地台账", "电子屏（块）", ["display.screens"]),
        ("人民调解统计表（按来源）", "本期受理", ["disputes.received"]),
        ("人民调解统计表（按来源）", "期末未结", ["disputes.remaining"]),
        ("人民调解统计表（按类型）", "本期受理", ["disputes.received"]),
        ("人民调解统计表（按类型）", "期末未结", ["disputes.remaining"]),
        ("网格与网格员名册", "网格（个）", ["org.grids"]),
        ("网格与网格员名册", "专职网格员（名）", ["org.grid-officers"]),
        ("法律顾问名册", "律师（名）", ["org.lawyers"]),
        ("法律顾问名册", "律所（家）", ["org.law-firms"]),
        ("法律顾问服务日志", "时长（小时）", ["lawyer.service-hours"]),
        ("法律明白人名册", "在册（人）", ["publicity.law-savvy"]),
        ("法律明白人名册", "参训（人次）", ["publicity.law-savvy-trained"]),
        ("法律明白人名册", "获评法律明白人荣誉（人）", ["publicity.honours"]),
    ];

    [Theory]
    [InlineData(2023)]
    [InlineData(2026)]
    public async Task Every_total_is_the_figure_of_the_catalogue(int year)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var (compared, missing) = await CompareAsync(compilation, year);

        Assert.Empty(missing);
        Assert.Equal(Totals.Length, compared);
    }

    [Theory]
    [MemberData(nameof(OtherTownshipTests.Seeds), MemberType = typeof(OtherTownshipTests))]
    public async Task The_totals_of_another_township_are_its_figures(int seed)
    {
        var year = 2015 + seed % 7;
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        await new RandomTownship(db, year, seed).FillAsync();
        db.ChangeTracker.Clear();
        using var compilation = new Compilation(db);

        var (compared, _) = await CompareAsync(compilation, year);

        Assert.True(compared > 5);
    }

    [Fact]
    public async Task The_demonstration_has_every_appendix_in_its_order()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var report = await compilation.ReportAsync(2023);
        using var workbook = await OpenAsync(compilation, 2023);

        Assert.Equal(
            ["领导小组名单", "学习培训台账", "村（场）每月培训汇总", "普法宣传台账", "宣传阵地台账", "积案台账", "人民调解统计表", "网格与网格员名册", "法律顾问与服务日志", "法律明白人名册", "数字来源表"],
            report.Attachments);
        Assert.Equal(
            ["附件1", "附件2", "附件3", "附件4-1", "附件4-2", "附件5", "附件6", "附件7-1", "附件7-2", "附件8", "附件9-1", "附件9-2", "附件10", "附件11"],
            workbook.Workbook.Worksheets.Select(s => s.Cells[1, 1].Text));
    }

    [Fact]
    public async Task A_year_without_records_has_the_source_table_alone()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var report = await compilation.ReportAsync(1990);
        using var workbook = await OpenAsync(compilation, 1990);

        Assert.Equal(["数字来源表"], report.Attachments);
        Assert.Equal("附件", Assert.Single(workbook.Workbook.Worksheets).Cells[1, 1].Text);
    }

    [Fact]
    public async Task The_source_table_tells_the_appendix_that_shows_the_records()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        using var workbook = await OpenAsync(compilation, 2023);

        var rows = LedgerSheet.Read(workbook, "数字来源表");
        var places = rows.Where(r => Convert.ToInt32(r["年度"]) == 2023).ToDictionary(r => (string)r["编码"], r => r["附件"] as string);

        Assert.Equal(
            ("附件1", "附件2", "附件4-1", "附件5", "附件6", "附件8", "附件9-1", "附件10"),
            (places["org.groups"], places["study.lectures"], places["publicity.sessions"], places["display.banners"],
                places["disputes.collected"],
                places["org.grids"], places["org.lawyers"], places["publicity.honours"]));
        Assert.True(string.IsNullOrEmpty(places["org.villages"]));
        Assert.All(rows.Where(r => Convert.ToInt32(r["年度"]) != 2023).Filled(), r => Assert.True(string.IsNullOrEmpty(r["附件"] as string)));
    }

    [Fact]
    public async Task The_whole_workbook_is_valid_has_its_charts_and_names_no_telephone()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var content = (await compilation.Files.WorkbookAsync(2023, default))!.Content;

        using var document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        using var workbook = new ExcelPackage(new MemoryStream(content));
        Assert.Equal(
            ["村（场）每月培训汇总", "村（场）每月培训汇总", "普法宣传分村汇总", "人民调解统计表（按来源）", "人民调解统计表（按类型）"],
            workbook.Workbook.Worksheets.SelectMany(s => s.Drawings.Select(_ => s.Name)));
        Assert.True(await db.Township<GridOfficer>().AnyAsync(o => o.Phone!.StartsWith("138")));
        Assert.True(await db.Township<Lawyer>().AnyAsync(l => l.Phone!.StartsWith("138")));
        Assert.DoesNotContain(workbook.Workbook.Worksheets.SelectMany(s => s.Cells),
            c => c.Text.Contains("138", StringComparison.Ordinal) && c.Value is string);
        Assert.All(workbook.Workbook.Worksheets, s => Assert.Contains("统计截止日期：2023年12月31日", s.Cells[3, 1].Text, StringComparison.Ordinal));
        Assert.All(workbook.Workbook.Worksheets, s => Assert.Equal("第 &P 页　共 &N 页", s.HeaderFooter.OddFooter.CenteredText));
    }

    private static async Task<(int Compared, List<string> Missing)> CompareAsync(Compilation compilation, int year)
    {
        var report = await compilation.ReportAsync(year);
        var period = new FigurePeriod(year, report.CutOff);
        var figures = await compilation.Catalogue.ValuesAsync(period, null, default);
        using var workbook = await OpenAsync(compilation, year);
        CheckSheets(report, workbook);
        var (compared, formulas, missing) = (0, 0, new List<string>());

        // As stored, and as a reader computes them anew.
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var (sheet, heading, codes) in Totals)
            {
                var expected = codes.Sum(c => figures[c].Value);
                if (workbook.Workbook.Worksheets[sheet] is null)
                {
                    Assert.True(expected == 0, $"{sheet} is left out, and {codes[0]} is {expected}");
                    missing.Add(sheet);
                    continue;
                }

                Assert.True(expected == LedgerSheet.Total(workbook, sheet, heading),
                    $"{sheet} {heading}: {LedgerSheet.Total(workbook, sheet, heading)}, {codes[0]} is {expected}");
                compared++;
            }

            foreach (var sheet in workbook.Workbook.Worksheets)
            {
                foreach (var (address, formula) in sheet.Cells.Where(c => c.Formula.Length > 0).Select(c => (c.Address, c.Formula))
                    .ToList())
                {
                    sheet.Cells[address].Value = null;
                    sheet.Cells[address].Formula = formula;
                    formulas++;
                }
            }

            workbook.Workbook.Calculate();
        }

        Assert.NotEqual(0, formulas);
        Assert.Equal(figures["study.sessions"].Value, Rows(workbook, "学习培训台账"));
        Assert.Equal(figures["disputes.received"].Value + figures["disputes.carried-over"].Value, Rows(workbook, "积案台账"));
        Assert.Equal(figures["lawyer.services"].Value, Rows(workbook, "法律顾问服务日志"));
        return (compared / 2, missing);
    }

    private static void CheckSheets(AnnualReport report, ExcelPackage workbook)
    {
        // The numbers of 附件说明 are those of the sheets.
        var numbers = workbook.Workbook.Worksheets.Select(s => s.Cells[1, 1].Text["附件".Length..].Split('-')[0]).Distinct().ToList();
        Assert.True(report.Attachments.Count == numbers.Count,
            $"{string.Join('、', report.Attachments)} and {string.Join('、', workbook.Workbook.Worksheets.Select(s => s.Name))}");
        Assert.Equal(AppendixQueriesTests.All.Where(report.Attachments.Contains), report.Attachments);
        Assert.Equal("数字来源表", workbook.Workbook.Worksheets.Last().Name);
        Assert.All(workbook.Workbook.Worksheets, s => Assert.NotEqual("本年度无记录", s.Cells[5, 1].Text));
    }

    private static int Rows(ExcelPackage workbook, string sheet) =>
        workbook.Workbook.Worksheets[sheet] is null ? 0 : LedgerSheet.Rows(workbook, sheet);

    private static async Task<ExcelPackage> OpenAsync(Compilation compilation, int year) =>
        new(new MemoryStream((await compilation.Files.WorkbookAsync(year, default))!.Content));
}
