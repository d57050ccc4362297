using Biandangou.Data.Common.Figures;
using DocumentFormat.OpenXml.Packaging;
using OfficeOpenXml;

namespace Biandangou.Tests.Reports;

/// <summary>The customer's own figures stand in the compiled report, the Word file and the workbook.</summary>
public class ReportOf2023Tests
{
    public static TheoryData<string, string, decimal> Figures => new()
    {
        { "org.villages", "18个", 18 },
        { "org.grids", "109个", 109 },
        { "org.grid-officers", "110名", 110 },
        { "org.lawyers", "4名", 4 },
        { "org.law-firms", "1家", 1 },
        { "publicity.sessions", "46场次", 46 },
        { "study.lectures", "18场", 18 },
        { "publicity.honours", "1人", 1 },
        { "display.banners", "不少于70条", 73 },
        { "display.boards", "34个", 34 },
        { "study.mobilisation", "9月中旬、1次", 1 },
        { "disputes.on-the-spot", "35起", 35 },
        { "disputes.collected", "16起", 16 },
        { "disputes.by-visit", "11起", 11 },
        { "disputes.other-ways", "0起", 0 },
        { "disputes.open", "5起", 5 },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task A_figure_is_printed_and_exact_in_all_three(string code, string printed, decimal value)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var report = await compilation.ReportAsync(2023);
        var figure = report.Figures.Single(f => f.Figure.Code == code && f.Figure.Year == 2023);
        Assert.Equal((value, printed), (figure.Figure.Value, figure.Printed));

        var word = (await compilation.Files.WordAsync(2023, default))!.Content;
        Assert.Contains(printed.Split('、')[0], WordNumbers.ByFigure(word)[WordNumbers.Key(code)]);

        using var workbook = new ExcelPackage(new MemoryStream(
            (await compilation.Files.WorkbookAsync(2023, default))!.Content));
        var row = SourceRows(workbook).Single(r => r.Code == code && r.Year == 2023);
        Assert.Equal((value, printed), (row.Value, row.Printed));
    }

    [Fact]
    public async Task The_mobilisation_meeting_is_told_by_its_month()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var word = (await compilation.Files.WordAsync(2023, default))!.Content;

        Assert.Contains(WordNumbers.Paragraphs(word), p => p.Contains("9月中旬召开法治建设动员部署会", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_totals_of_the_ledgers_agree_with_the_report()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var figures = await compilation.Catalogue.ValuesAsync(FigurePeriod.WholeYear(2023), null, default);

        using var workbook = new ExcelPackage(new MemoryStream(
            (await compilation.Files.WorkbookAsync(2023, default))!.Content));

        Assert.Equal(figures["publicity.sessions"].Value, LedgerSheet.Total(workbook, "普法宣传台账", "场次"));
        Assert.Equal(figures["publicity.audience"].Value, LedgerSheet.Total(workbook, "普法宣传台账", "受众人次"));
        Assert.Equal(figures["study.attendance"].Value, LedgerSheet.Total(workbook, "学习培训台账", "参训人次"));
        Assert.Equal(figures["study.sessions"].Value, LedgerSheet.Rows(workbook, "学习培训台账"));
        Assert.Equal(
            figures["disputes.received"].Value + figures["disputes.carried-over"].Value, LedgerSheet.Rows(workbook, "积案台账"));
    }

    [Fact]
    public async Task Every_record_behind_a_figure_is_named_in_the_workbook()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        using var workbook = new ExcelPackage(new MemoryStream(
            (await compilation.Files.WorkbookAsync(2023, default))!.Content));

        var rows = SourceRows(workbook);

        Assert.NotEmpty(rows);
        Assert.Equal(5, rows.Single(r => r.Code == "disputes.open").Records);
        foreach (var row in rows)
        {
            var records = await compilation.Catalogue
                .RecordsAsync(row.Code, FigurePeriod.WholeYear(row.Year), null, default);
            Assert.Equal((records.Count, records.Sum(r => r.Quantity)), (row.Records, row.Value));
        }
    }

    [Fact]
    public async Task The_parts_a_report_must_have_are_there()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var report = await compilation.ReportAsync(2023);

        Assert.Equal(
            ["一、2023年主要举措和成效", "二、党政主要负责人履行推进法治建设第一责任人职责情况", "三、存在的不足和原因", "四、2024年工作安排"],
            report.Sections.Where(s => s.Level == 1).Select(s => s.Number + s.Heading));
        Assert.Equal(new DateOnly(2024, 1, 5), report.IssuedOn);
        Assert.Equal(new DateOnly(2023, 12, 31), report.CutOff);
    }

    [Fact]
    public async Task The_word_file_is_valid()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var word = (await compilation.Files.WordAsync(2023, default))!;

        using var document = WordprocessingDocument.Open(new MemoryStream(word.Content), isEditable: false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
            .Validate(document));
        Assert.Equal("吴忠市利通区扁担沟镇2023年法治政府建设年度报告.docx", word.Name);
    }

    [Fact]
    public async Task A_running_year_is_cut_off_today_and_a_coming_one_cannot_be_reported()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var report = await compilation.ReportAsync(2026);

        Assert.Equal((TestDatabase.Today, TestDatabase.Today), (report.CutOff, report.IssuedOn));
        Assert.All(report.Figures.Where(f => f.Figure.Year == 2025).Filled(), f => Assert.Equal(
            new DateOnly(2025, 11, 23), f.Figure.CutOff));
        Assert.Null(await compilation.Files.WordAsync(2027, default));
    }

    private static List<(string Code, int Year, decimal Value, string Printed, int Records)> SourceRows(ExcelPackage workbook) =>
        LedgerSheet.Read(workbook, "数字来源表").Select(row => (
            (string)row["编码"], Convert.ToInt32(row["年度"]), Convert.ToDecimal(row["数值"]), (string)row["正文写法"], Convert.ToInt32(row["记录数"])))
            .ToList();
}
