using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;
using Biandangou.Domain.Reports.Reading;
using Biandangou.Tests.Conventions;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports.Reading;

public partial class ReportReadingTests(ITestOutputHelper output)
{
    private const int Rounds = 50;

    private static readonly Lazy<IReadOnlyList<string>> Codes = new(() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "Biandangou.Domain/Reports/Reading/FigureTerms.txt"))
            .Where(l => l.Length > 0 && l[0] is not ('#' or '@')).SelectMany(l => l.Split(" = ")[0].Split('/'))
            .Where(c => c.Contains('.', StringComparison.Ordinal)).Distinct(),
    ]);

    [Theory]
    [InlineData("own-manner", 1)]
    [InlineData("other-townships", 6)]
    [InlineData("further-townships", 7)]
    public void Reports_of_any_township_tell_what_their_numbers_are_of(string file, int texts)
    {
        var corpora = ReadCorpus.Read(file);
        var (marked, right, named, faults) = (corpora.Sum(c => c.Lines.Sum(l => l.Marks.Count)), 0, 0, new List<string>());
        foreach (var (claim, mark) in corpora.SelectMany(c => c.Claims()))
        {
            var code = ReadCorpus.CodeOf(claim);
            (right, named) = (right + (mark is not null && mark.Code == code ? 1 : 0), named + (code.Length > 0 ? 1 : 0));
            if ((mark?.Code ?? "") != code)
                faults.Add($"{claim.Number.Text} of “{claim.Sentence}”: {code} instead of {mark?.Code}");
        }

        var (recall, precision) = ((double)right / marked, (double)right / named);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{file}: recall {recall:0.000} ({right} of {marked}), precision {precision:0.000} ({right} of {named})"));
        faults.ForEach(output.WriteLine);
        Assert.Equal(texts, corpora.Count);
        Assert.True(recall >= 0.9 && precision >= 0.95, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("own-manner")]
    [InlineData("other-townships")]
    [InlineData("further-townships")]
    public void The_same_text_with_every_number_replaced_claims_the_same_figures_with_the_new_values(string file)
    {
        var replacedNumbers = 0;
        foreach (var text in ReadCorpus.Read(file).Select(c => c.Text).Filled())
        {
            var expected = ReadCorpus.ClaimsOf(text).Select(ReadCorpus.CodeOf).ToList();
            for (var seed = 1; seed <= Rounds; seed++)
            {
                var (replaced, values) = Replaced(text, new Random(seed));
                var claims = ReadCorpus.ClaimsOf(replaced);

                replacedNumbers += values.Count;
                Assert.Equal(expected, claims.Select(ReadCorpus.CodeOf));
                Assert.Equal([], claims.Where(c => !c.ByDate).Select(c => c.Number.Value).Except(values));
                Assert.DoesNotContain(claims, c => c.ByDate && !replaced.Contains(c.Number.Text, StringComparison.Ordinal));
            }
        }

        output.WriteLine($"{file}: {replacedNumbers} numbers replaced in {Rounds} rounds");
        Assert.True(replacedNumbers > Rounds);
    }

    [Theory]
    [InlineData("悬挂横幅不少于70条。", "display.banners", 70, 73, ClaimVerdict.Agrees, "")]
    [InlineData("悬挂横幅不少于70条。", "display.banners", 70, 69, ClaimVerdict.Differs, "文中多1条。")]
    [InlineData("挂出标语近百条。", "display.banners", 100, 96, ClaimVerdict.Agrees, "")]
    [InlineData("挂出标语近百条。", "display.banners", 100, 100, ClaimVerdict.Differs, "写法与准确数不符。")]
    [InlineData("发放宣传资料1.2万余份。", "publicity.materials", 12000, 12480, ClaimVerdict.Agrees, "")]
    [InlineData("发放宣传资料1.2万余份。", "publicity.materials", 12000, 13000, ClaimVerdict.Differs, "文中少1000份。")]
    [InlineData("发放宣传资料一万二千份。", "publicity.materials", 12000, 12000, ClaimVerdict.Agrees, "")]
    [InlineData("举办法治讲座十八场。", "study.lectures", 18, 18, ClaimVerdict.Agrees, "")]
    [InlineData("举办法治讲座１８场。", "study.lectures", 18, 17, ClaimVerdict.Differs, "文中多1场。")]
    [InlineData("聘请两名律师。", "org.lawyers", 2, 4, ClaimVerdict.Differs, "文中少2名。")]
    [InlineData("普法宣传受教育群众两千余人次。", "publicity.audience", 2000, 2300, ClaimVerdict.Agrees, "")]
    [InlineData("举办法治讲座18场。", "study.lectures", 18, 0, ClaimVerdict.NotKept, "台账中没有计入的记录。")]
    [InlineData("办结信访件45件。", "", 45, 1, ClaimVerdict.NotKept, "填报项：信访与热线，没有对应的台账。")]
    [InlineData("新修公路3公里。", "", 3, 1, ClaimVerdict.Unknown, "看不出是哪一项数据。")]
    public void A_count_is_compared_with_the_records(string sentence, string code, int value, int ours, ClaimVerdict verdict, string note)
    {
        var read = Assert.Single(Reading(sentence, ours).Claims);

        Assert.Equal((code, value, verdict, note), (read.Claim.Code, read.Claim.Number.Value, read.Verdict, read.Note));
        Assert.Equal(code.Length == 0, read.Figure is null);
    }

    [Theory]
    [InlineData("纠纷调解成功率98%。", 49, 50, ClaimVerdict.Agrees)]
    [InlineData("纠纷调解成功率达百分之九十八。", 49, 50, ClaimVerdict.Agrees)]
    [InlineData("纠纷调解成功率97.9%。", 94, 96, ClaimVerdict.Agrees)]
    [InlineData("纠纷调解成功率98.5%。", 94, 96, ClaimVerdict.Differs)]
    [InlineData("纠纷调解成功率九成以上。", 94, 96, ClaimVerdict.Agrees)]
    [InlineData("纠纷调解成功率九成以上。", 80, 96, ClaimVerdict.Differs)]
    [InlineData("纠纷调解成功率98%。", 0, 0, ClaimVerdict.NotKept)]
    public void A_rate_is_compared_with_its_part_and_whole(string sentence, int part, int whole, ClaimVerdict verdict)
    {
        var read = Assert.Single(Reading(sentence, 0, ("disputes.resolved", part), ("disputes.closed", whole)).Claims);

        Assert.Equal(("disputes.resolved", "disputes.closed", verdict), (read.Figure!.Code, read.Whole!.Code, read.Verdict));
    }

    [Theory]
    [InlineData("9月中旬召开法治建设动员部署会。", ClaimVerdict.Agrees)]
    [InlineData("九月份，召开法治建设动员部署会。", ClaimVerdict.Agrees)]
    [InlineData("9月上旬召开法治建设动员部署会。", ClaimVerdict.Differs)]
    [InlineData("3月召开法治建设动员部署会。", ClaimVerdict.Differs)]
    public void The_day_of_the_meeting_is_compared_as_far_as_it_is_told(string sentence, ClaimVerdict verdict) =>
        Assert.Equal(("study.mobilisation", verdict), (Reading(sentence, 1).Claims[0].Claim.Code, Reading(sentence, 1).Claims[0].Verdict));

    [Theory]
    [InlineData("参加执法培训2次，开展专项督查2次。")]
    [InlineData("参加执法培训2次，专项督查2次。")]
    [InlineData("参加执法培训2次、开展专项督查2次。")]
    [InlineData("参加执法培训2次；督查2次。")]
    [InlineData("开展执法培训、专项督查2次。")]
    [InlineData("执法培训后组织专项督查2次。")]
    [InlineData("开展执法培训，共组织专项督查2次。")]
    [InlineData("举办法治讲座2场，观看警示教育片2场。")]
    [InlineData("举办法治讲座，组织文艺演出2场。")]
    [InlineData("组织普法宣传活动2场次，慰问演出2场次。")]
    [InlineData("化解矛盾纠纷2件，修缮路灯2件。")]
    [InlineData("排查矛盾纠纷2起，整改安全隐患点位2起。")]
    public void A_count_is_never_taken_for_that_of_another_clause(string sentence)
    {
        var last = Reading(sentence, 2).Claims[^1];

        Assert.Equal(("", ClaimVerdict.Unknown), (last.Claim.Code, last.Verdict));
    }

    [Theory]
    [InlineData("举办法治讲座，全年共18场。", "study.lectures")]
    [InlineData("开展普法宣传活动，累计46场次。", "publicity.sessions")]
    [InlineData("落实村（场）每月法律知识培训制度，开展培训207场。", "study.village-training")]
    public void A_count_without_a_noun_of_its_own_is_that_of_the_clause_before(string sentence, string code) =>
        Assert.Equal(code, Assert.Single(Reading(sentence, 2).Claims).Claim.Code);

    [Theory]
    [InlineData("示例镇2022年度法治政府建设工作报告\n一、工作成效\n2023年、2023年已作部署。举办法治讲座18场。", 2022)]
    [InlineData("示例镇人民政府\n二〇二二年度工作总结\n举办法治讲座18场。", 2022)]
    [InlineData("示例镇人民政府关于\n2022 年度法治政府建设情况的报告\n县人民政府：\n举办法治讲座18场。", 2022)]
    [InlineData("2022年举办法治讲座18场，2022年9月部署。", 2022)]
    [InlineData("示例镇法治政府建设工作报告\n（2022年度）\n2024年1月5日\n举办法治讲座18场。", 2022)]
    [InlineData("示例发〔2024〕1号\n示例镇2023年度工作报告\n2022年、2022年、2022年打下基础。举办法治讲座18场。", 2023)]
    [InlineData("2022年部署，2023年推进。举办法治讲座18场。", 2023)]
    [InlineData("举办法治讲座18场。", 2023)]
    public void A_text_of_another_year_agrees_with_nothing_and_says_so(string text, int year)
    {
        var reading = ReportReading.Of(text, 2023, Facts(18), "");
        var read = Assert.Single(reading.Claims, c => c.Claim.Code == "study.lectures");

        Assert.Equal(year, reading.Year);
        Assert.Equal(year == 2023 ? (ClaimVerdict.Agrees, "") : (ClaimVerdict.OtherYear, "文中是2022年的数据，没有与2023年的台账对照。"),
            (read.Verdict, read.Note));
        Assert.Equal(year == 2023, read.Ours.Length > 0);
        Assert.NotNull(read.Figure);
    }

    [Fact]
    public void What_is_said_of_the_year_before_is_compared_with_the_year_before()
    {
        var reading = Reading("2023年开展普法宣传活动46场次，上年开展普法宣传活动40场次。", 46);

        Assert.Equal([2023, 2022], reading.Claims.Select(c => c.Figure!.Year));
        Assert.Equal([ClaimVerdict.Agrees, ClaimVerdict.Differs], reading.Claims.Select(c => c.Verdict));
    }

    [Fact]
    public void Figures_the_text_does_not_tell_are_listed_and_plans_claim_nothing()
    {
        var text = "一、主要成效\n举办法治讲座18场。\n二、下一步安排\n举办普法宣传活动50场次。";

        var reading = ReportReading.Of(text, 2023, Facts(18),
            "# 甲\n讲座{{study.lectures}}，宣传{{publicity.sessions}}，横幅{{display.banners|at-least}}。");

        Assert.Equal(["study.lectures"], reading.Claims.Select(c => c.Claim.Code));
        Assert.Equal(["publicity.sessions", "display.banners"], reading.Missing.Select(f => f.Code));
    }

    [Theory]
    [InlineData("own-manner")]
    [InlineData("other-townships")]
    [InlineData("further-townships")]
    public void A_text_drafted_from_a_report_says_the_same_while_the_records_agree_and_can_be_saved(string file)
    {
        var (drafted, compared) = (0, 0);
        foreach (var corpus in ReadCorpus.Read(file).Filled())
        {
            var claimed = corpus.Claims().Where(c => c.Claim is { Whole: "", ByDate: false, Code.Length: > 0 } && c.Claim.Number.IsExact)
                .GroupBy(c => c.Claim.Code).Select(g => (g.Key, (int)g.First().Claim.Number.Value)).ToArray();
            var facts = Facts(1, claimed);
            var reading = ReportReading.Of(corpus.Text, 2023, facts, "");

            var draft = ReportDraft.Of(reading, "标题");
            new ReportText(2023, draft).Write(draft, facts);
            var printed = string.Join('\n', draft.Split('\n').Select(l => string.Concat(Narrative.Print(l, facts).Select(r => r.Text))));

            Assert.All(claimed.Where(c => c.Item2 > 1), c => Assert.Contains($"{{{{{c.Key}", draft, StringComparison.Ordinal));
            foreach (var number in corpus.Claims().Where(
                c => c.Claim is { Whole: "", ByDate: false, YearBefore: false } && c.Claim.Number.IsExact
                && char.IsAsciiDigit(c.Claim.Number.Text[0])
                && c.Claim.Number.Scale == 1 && claimed.Any(k => k.Key == c.Claim.Code && k.Item2 == c.Claim.Number.Value)))
            {
                Assert.Contains(FigureWordings.Digits(number.Claim.Number.Value), printed, StringComparison.Ordinal);
                compared++;
            }

            drafted += claimed.Count(c => c.Item2 > 1);
            Assert.DoesNotMatch(@"(?m)^#+ (?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)", draft);
        }

        output.WriteLine($"{file}: {drafted} figures drafted, {compared} numbers compared");
        Assert.NotEqual(0, drafted);
        Assert.NotEqual(0, compared);
    }

    [Fact]
    public void A_draft_keeps_the_wording_of_the_text_where_the_records_bear_it_and_marks_what_no_ledger_holds()
    {
        var reading = Reading(
            "示例镇2023年度法治政府建设工作报告\n县政府：\n一、2023年成效\n（一）抓宣传{{注}}\n悬挂横幅70余条，举办讲座十八场，比2022年多。接听热线1203件。\n示例镇人民政府\n2023年12月15日",
            18, ("display.banners", 73));

        Assert.Equal(
            "! 示例镇{{@year}}年度法治政府建设工作报告\n# {{@year}}年成效\n## 抓宣传｛｛注｝｝\n悬挂横幅{{display.banners|over}}，举办讲座{{study.lectures|numeral}}，比2022年多。"
            + "接听热线{{=1203件：照录2023年原文，待核实}}。",
            ReportDraft.Of(reading, "标题"));
    }

    [Fact]
    public async Task Every_figure_with_terms_is_one_of_the_catalogue()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        Assert.Empty(Codes.Value.Filled().Except(compilation.Catalogue.Definitions.Select(d => d.Code)));
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2026)]
    public async Task The_report_the_portal_writes_itself_agrees_with_its_records(int year)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var report = await compilation.ReportAsync(year);
        var facts = (await compilation.Get<ReportCompiler>().FactsAsync(year, TestDatabase.Today, default))!;
        var text = string.Join('\n', report.Opening.Select(Words)
            .Concat(report.Sections.SelectMany(s => s.Paragraphs.Select(Words).Prepend(s.Number + s.Heading)))
            .Prepend(report.Title.ReplaceLineEndings("")));

        var reading = ReportReading.Of(text, year, facts, ReportCompiler.Template);

        var wrong = reading.Claims.Where(c => c.Verdict != ClaimVerdict.Agrees)
            .Select(c => $"{c.Verdict} {c.Claim.Code} {c.Claim.Number.Text}: {c.Claim.Sentence}").ToList();
        output.WriteLine(
            $"{year}: {reading.Count(ClaimVerdict.Agrees)} of {reading.Claims.Count} agree, {reading.Missing.Count} figures not found");
        wrong.ForEach(output.WriteLine);
        Assert.True(reading.Claims.Count > 15 && reading.Count(ClaimVerdict.Agrees) >= reading.Claims.Count * 0.95,
            string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("，")]
    [InlineData("！")]
    [InlineData("# ")]
    [InlineData("{{")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("纠纷")]
    [InlineData("法治宣传讲座培训纠纷化解网格律师明白人")]
    [InlineData("一二三四五六七八九十百千万")]
    [InlineData("（")]
    [InlineData("“")]
    [InlineData("《")]
    [InlineData("每月2023年")]
    [InlineData("\n")]
    [InlineData("一、甲\n")]
    [InlineData("9")]
    [InlineData("a")]
    [InlineData("1a")]
    [InlineData("1,111")]
    [InlineData("一是")]
    [InlineData("万")]
    [InlineData("1.")]
    [InlineData("调解纠纷成功，化解矛盾积案3件，")]
    public void Sixty_thousand_characters_of_anything_are_read_quickly(string piece)
    {
        var text = "讲" + string.Concat(Enumerable.Repeat(piece, ReportText.TextLength / piece.Length))[1..];
        var facts = Facts(1);
        var clock = Stopwatch.StartNew();
        string told;
        try
        {
            told = ReportDraft.Of(ReportReading.Of(text, 2023, facts, ""), "标题").Length.ToString(CultureInfo.InvariantCulture);
        }
        catch (RuleBrokenException broken)
        {
            told = broken.Message;
        }

        output.WriteLine($"{clock.Elapsed.TotalSeconds:0.00} s for {text.Length} characters: {told}");
        Assert.True(clock.Elapsed < TimeSpan.FromMilliseconds(PatternLimit.Milliseconds), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData(null, "请填写已有报告的正文。")]
    [InlineData(" \n ", "请填写已有报告的正文。")]
    public void An_empty_text_is_refused(string? text, string message) =>
        Assert.Equal((message, "Text"), Refusal(() => ReportReading.Of(text, 2023, Facts(1), "")));

    [Fact]
    public void Too_long_a_text_and_too_many_numbers_are_refused()
    {
        Assert.Equal("已有报告的正文不能超过 60000 个字。", Refusal(() => ReportReading.Of(new string('讲', 60_001), 2023, Facts(1), "")).Message);
        Assert.Contains("2001处", Refusal(() => ReportReading
            .Of(string.Concat(Enumerable.Repeat("讲座3场，", 2001)), 2023, Facts(1), "")).Message, StringComparison.Ordinal);
        Assert.Equal(2000, Reading(string.Concat(Enumerable.Repeat("讲座3场，", 2000)), 3).Count(ClaimVerdict.Agrees));
    }

    private static (string Message, string? Field) Refusal(Func<object> read)
    {
        var broken = Assert.Throws<RuleBrokenException>(read);
        return (broken.Message, broken.Field);
    }

    private static string Words(ReportParagraph paragraph) => string.Concat(paragraph.Runs.Select(r => r.Text));

    private static ReportReading Reading(string text, int ours, params (string Code, int Value)[] others) =>
        ReportReading.Of(text, 2023, Facts(ours, others), "");

    /// <summary>Every figure has the same value, but for some; a year earlier all are 1.</summary>
    private static NarrativeFacts Facts(int ours, params (string Code, int Value)[] others)
    {
        Dictionary<string, Figure> Year(int year, Func<string, int> value) => Codes.Value.ToDictionary(
            c => c, c => new Figure(new FigureDefinition(c, c, Units.GetValueOrDefault(c, ""), "口径", "台账"), year,
                new DateOnly(year, 12, 31), value(c)), StringComparer.Ordinal);
        var own = others.ToDictionary(o => o.Code, o => o.Value, StringComparer.Ordinal);
        return new NarrativeFacts(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["mobilisation-date"] = "9月中旬",
                ["year"] = "2023",
                ["next-year"] = "2024"
            },
            Year(2023, c => own.GetValueOrDefault(c, ours)), Year(2022, _ => 1));
    }

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["display.banners"] = "条",
        ["publicity.materials"] = "份",
        ["study.lectures"] = "场",
        ["org.lawyers"] = "名",
    };

    /// <summary>Every number that claims something becomes another one, written in the same manner.</summary>
    private static (string Text, HashSet<decimal> Values) Replaced(string text, Random random)
    {
        var values = new HashSet<decimal>();
        var lines = text.Split('\n').Select(line =>
        {
            // A line begins with no claim, but perhaps with the number of a heading.
            foreach (var number in NumberReader.Read(NumberReader.Plain(line))
                .Where(n => n.Kind is NumberKind.Quantity or NumberKind.Rate && n.Start > 0).Reverse())
            {
                var written = Digits().Match(number.Text);
                var (digits, value) = Other(written.Value, number.Kind, random);
                values.Add(value * number.Scale);
                line = line[..(number.Start + written.Index)] + digits + line[(number.Start + written.Index + written.Length)..];
            }

            return Month().Replace(line, _ => $"{random.Next(1, 13)}月{"上中下"[random.Next(3)]}旬");
        });
        return (string.Join('\n', lines), values);
    }

    private static (string Digits, decimal Value) Other(string written, NumberKind kind, Random random)
    {
        if (!char.IsAsciiDigit(written[0]))
        {
            var numeral = kind == NumberKind.Rate ? random.Next(2, 9) : random.Next(3, 9999);
            return (numeral.ToNumeral(), numeral);
        }

        // 1900 to 2099 may be years.
        var value = kind == NumberKind.Rate ? random.Next(1, 1000) / 10m
            : written.Contains('.', StringComparison.Ordinal) ? random.Next(1, 100) / 10m
            : random.Next(2) == 0 ? random.Next(1, 1900) : random.Next(2100, 99999);
        return (FigureWordings.Digits(value), value);
    }

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?|[零〇一二三四五六七八九十百千万两]+", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Digits();

    [GeneratedRegex("[0-9]{1,2}月[上中下]旬", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Month();
}
