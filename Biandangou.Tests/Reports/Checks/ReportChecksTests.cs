using System.Globalization;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports.Checks;

public class ReportChecksTests(ITestOutputHelper output)
{
    private static readonly DateOnly CutOff = new(2023, 12, 31);

    public static TheoryData<string> Codes => [.. ReportChecks.All.Select(c => c.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_check_finds_the_faulty_texts_and_leaves_the_sound_ones(string code)
    {
        var check = ReportChecks.All.Single(c => c.Code == code);
        var corpus = CheckCorpus.Read(code == "R" ? "Required" : code);

        var missed = corpus.Faulty.Where(t => !check.Find(t.Text, []).Any()).Select(t => t.Words).ToList();
        var alarms = corpus.Sound.Where(t => check.Find(t.Text, []).Any()).Select(t => t.Words).ToList();

        var recall = 1 - (double)missed.Count / corpus.Faulty.Count;
        var falseAlarms = (double)alarms.Count / corpus.Sound.Count;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{code} {check.Name}: recall {recall:0.00} of {corpus.Faulty.Count}, " +
            $"false alarms {falseAlarms:0.00} of {corpus.Sound.Count}"));
        missed.ForEach(words => output.WriteLine($"missed: {words}"));
        alarms.ForEach(words => output.WriteLine($"false alarm: {words}"));
        Assert.True(corpus.Faulty.Count >= 10 && corpus.Sound.Count >= 10);
        Assert.True(recall >= 0.9, string.Join('\n', missed));
        Assert.True(falseAlarms <= 0.05, string.Join('\n', alarms));
    }

    [Fact]
    public void A_finding_says_where_what_why_and_how_to_mend()
    {
        var findings = ReportChecks.All
            .SelectMany(check => CheckCorpus.Read(check.Code == "R" ? "Required" : check.Code).Faulty
            .SelectMany(t => check.Find(t.Text, []).Select(f => (check, f)))).ToList();

        Assert.Equal(ReportChecks.All.Count, findings.Select(f => f.f.Code).Distinct().Count());
        Assert.All(findings, pair =>
        {
            Assert.Equal(pair.check.Code, pair.f.Code);
            Assert.All(new[] { pair.f.Where.Words, pair.f.What, pair.f.Why, pair.f.Mend }, Assert.NotEmpty);
            Assert.All(new[] { pair.f.What, pair.f.Why, pair.f.Mend }, words => Assert.EndsWith("。", words, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2026)]
    public async Task The_report_the_portal_writes_itself_has_no_mistake(int year)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var findings = ReportChecks.Of(await compilation.ReportAsync(year));

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(19)]
    public async Task The_report_of_another_township_has_no_mistake(int seed)
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        await new RandomTownship(db, 2019, seed).FillAsync();
        db.ChangeTracker.Clear();
        using var compilation = new Compilation(db);

        var findings = ReportChecks.Of(await compilation.ReportAsync(2019));

        Assert.DoesNotContain(findings, f => f.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void A_pasted_report_is_told_all_its_mistakes_in_reading_order()
    {
        var text = CheckedText.Read(2023, """
            示例镇2023年法治政府建设工作报告
            2023年，示例镇扎实推进法治政府建设。
            一、2022年工作开展情况
            （一）健全组织机构
            全镇20个村设网格62个，配网格员64名。每两月召开1次领导小组会议，全年召开5次。
            （一）加强普法宣传
            发放资料1316余份，参训干部80名，测试合格率97.5%，下一步将继续扩大范围。
            （二）化解矛盾纠纷
            全年受理纠纷40件，化解31件，把“小事不出村落到实处。
            二、存在的问题
            一是人员不足。
            三、下一步打算
            一是加强培训。
            示例镇人民政府
            2023年12月18日
            """);

        var findings = ReportChecks.Of(text, []);

        Assert.Equal(
            ["M1", "M10", "M11", "M12", "M2", "M3", "M5", "M6", "M7", "M8", "M9", "R"],
            findings.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(findings.Select(f => f.Where.Section ?? -1).Order(), findings.Select(f => f.Where.Section ?? -1));
        Assert.Equal("一（一）加强普法宣传", findings.First(f => f.Code == "M6").Where.Words);
        Assert.Equal(2, findings.Count(f => f.Code == "R"));
    }

    [Fact]
    public void A_finding_keeps_its_key_when_sections_move_and_no_two_share_one()
    {
        const string Organising = "（一）健全机制\n召开会议16余次，又开会5次。\n";
        const string Publicity = "（二）加强宣传\n开会5次，开会5次。发放资料300份。\n";
        const string Plan = "三、下一步打算\n一是加强培训。\n";

        var findings = Of("一、主要举措和成效\n" + Organising + Publicity + Plan);
        var moved = Of("一、主要举措和成效\n（一）化解矛盾\n化解纠纷9件。\n" + Publicity + Organising.Replace("（一）", "（三）", StringComparison.Ordinal) + Plan);

        Assert.All(findings, f => Assert.InRange(f.Key.Length, 8, ReportFinding.KeyLength));
        Assert.Equal(findings.Count, findings.Select(f => f.Key).Distinct().Count());
        var keys = moved.Select(f => f.Key).ToHashSet();
        Assert.All(findings.Where(f => f.Code != "M7"), f => Assert.Contains(f.Key, keys));
        Assert.DoesNotContain(
            findings.Single(f => f.Excerpt == "300份").Key,
            Of("一、主要举措和成效\n" + Organising + Publicity.Replace("300份", "301份", StringComparison.Ordinal) + Plan).Select(f => f.Key));

        static IReadOnlyList<ReportFinding> Of(string text) => ReportChecks.Of(CheckedText.Read(2023, text), []);
    }

    [Fact]
    public void A_number_typed_by_hand_is_offered_the_figure_that_says_the_same()
    {
        var figure = new Figure(new FigureDefinition("study.lectures", "法治讲座", "场", "口径", "台账"), 2023, new DateOnly(2023, 12, 31), 18);
        var text = CheckedText.Read(2023, "全年举办法治讲座18场。");

        Assert.Contains("“法治讲座”为18场", ReportChecks.Of(text, [figure]).Single(f => f.Code == "M12").Mend, StringComparison.Ordinal);
        Assert.DoesNotContain("法治讲座", ReportChecks.Of(text, [figure with { Value = 17 }]).Single(f => f.Code == "M12").Mend,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_a_heading_stands_on_a_figure_too_and_one_in_a_name_needs_none()
    {
        var figure = new Figure(new FigureDefinition("study.lectures", "法治讲座", "场", "口径", "台账"), 2023, CutOff, 18);
        AnnualReport Of(params ReportRun[] heading) => new(
            2023, "标题", "", "示例镇人民政府", new DateOnly(2024, 1, 5), CutOff, [],
            [new ReportSection(1, "一、", string.Concat(heading.Select(r => r.Text)), []) { HeadingRuns = heading }], [], []);

        var typed = Assert.Single(ReportChecks.Of(Of(new ReportRun("举办讲座18场"))), f => f.Code == "M12");

        Assert.Equal((1, null, "18场"), (typed.Where.Section, typed.Where.Paragraph, typed.Excerpt));
        Assert.DoesNotContain(ReportChecks.Of(Of(new ReportRun("举办讲座"), new ReportRun("18场", figure))), f => f.Code == "M12");
        Assert.DoesNotContain(ReportChecks.Of(Of(new ReportRun("示例3个人小组", IsName: true))), f => f.Code == "M12");
    }

    [Theory]
    [InlineData("文中数据统计截至2023年12月31日。", 31, false)]
    [InlineData("文中数据统计截至2024年1月5日。", 31, true)]
    [InlineData("文中数据统计截至12月10日。", 10, false)]
    [InlineData("文中数据统计截至6月30日。", 10, true)]
    [InlineData("文中数据统计截至12月底。", 10, false)]
    public void A_cut_off_told_is_the_last_day_counted(string words, int lastDay, bool found)
    {
        var text = CheckedText.Read(2023, words) with
        {
            CutOff = new DateOnly(2023, 12, lastDay),
            IssuedOn = new DateOnly(2023, 12, lastDay).AddDays(lastDay == 31 ? 8 : 0)
        };

        Assert.Equal(found, ReportChecks.Of(text, []).Any(f => f.Code == "M10"));
    }

    [Fact]
    public void A_pasted_text_keeps_every_word_under_its_heading()
    {
        var text = CheckedText.Read(2023, """
            示例镇法治政府建设工作报告
            开头。
            一、主要举措和成效
            （一）健全机制。召开会议２次。
            1.完善制度
            印发文件3份。
            二、存在的不足和原因
            原因是力量不足。
            2024年1月5日
            """);

        Assert.Equal(("示例镇法治政府建设工作报告", new DateOnly(2024, 1, 5)), (text.Title, text.IssuedOn!.Value));
        Assert.Equal(
            ["0||", "1|一、|主要举措和成效", "2|（一）|健全机制", "3|1.|完善制度", "1|二、|存在的不足和原因"],
            text.Sections.Select(s => $"{s.Level}|{s.Number}|{s.Heading}"));
        Assert.Equal(["开头。", "召开会议2次。", "印发文件3份。", "原因是力量不足。"], text.Paragraphs().Select(p => p.Paragraph.Text));
        Assert.Equal(ReportPart.Results, text.Sections[3].Part);
    }
}
