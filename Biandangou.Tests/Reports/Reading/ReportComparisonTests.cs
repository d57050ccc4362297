using Biandangou.Domain.Reports.Reading;

namespace Biandangou.Tests.Reports.Reading;

/// <summary>A finished text beside the records: the year it is of, and how far the two are apart.</summary>
public sealed class ReportComparisonTests
{
    private static readonly (string Code, string Unit, int Value, int Before)[] Rate =
        [("disputes.resolved", "件", 94, 3), ("disputes.closed", "件", 96, 4)];

    [Theory]
    [InlineData("纠纷调解成功率97.9%。", ClaimVerdict.Agrees, "")]
    [InlineData("纠纷调解成功率98.5%。", ClaimVerdict.Differs, "文中高0.58个百分点。")]
    [InlineData("纠纷调解成功率95%。", ClaimVerdict.Differs, "文中低2.92个百分点。")]
    public void A_rate_is_told_to_be_higher_or_lower_than_that_of_the_records(string text, ClaimVerdict verdict, string note)
    {
        var read = Assert.Single(ReportReading.Of(text, 2023, ReadFacts.Of(Rate), "").Claims);

        Assert.Equal((verdict, note, "97.9%（94/96）"), (read.Verdict, read.Note, read.Ours));
    }

    [Theory]
    [InlineData("纠纷调解成功率近98%。")]
    [InlineData("纠纷调解成功率超98%。")]
    public void A_rate_that_is_the_records_own_and_only_worded_as_another_is_told_so(string text)
    {
        var facts = ReadFacts.Of(("disputes.resolved", "件", 49, 3), ("disputes.closed", "件", 50, 4));
        var read = Assert.Single(ReportReading.Of(text, 2023, facts, "").Claims);

        Assert.Equal((ClaimVerdict.Differs, "写法与准确数不符。", "98%（49/50）"), (read.Verdict, read.Note, read.Ours));
    }

    [Fact]
    public void A_rate_of_the_year_before_has_part_and_whole_of_that_year()
    {
        var read = Assert.Single(ReportReading.Of("上年纠纷调解成功率75%。", 2023, ReadFacts.Of(Rate), "").Claims);

        Assert.Equal((ClaimVerdict.Agrees, "75%（3/4）"), (read.Verdict, read.Ours));
    }

    [Theory]
    [InlineData("9月中旬召开法治建设动员部署会。", "")]
    [InlineData("9月上旬召开法治建设动员部署会。", "时间不同。")]
    public void A_meeting_on_another_day_is_told(string text, string note) =>
        Assert.Equal(note, Assert.Single(ReportReading.Of(text, 2023, ReadFacts.Of(("study.mobilisation", "次", 1, 1)), "").Claims).Note);

    [Theory]
    [InlineData("示例镇人民政府\n\n\n\n\n\n2022年度工作报告\n2023年、2023年打下基础。", 2023, 2022)]
    [InlineData("2022年、2022年打下基础，2023年部署。", 2023, 2022)]
    [InlineData("2022年部署，2023年推进。", 2022, 2022)]
    [InlineData("2022年部署，2023年推进。", 2023, 2023)]
    public void A_text_is_of_the_year_of_its_title_or_the_one_it_names_most(string text, int asked, int year) =>
        Assert.Equal(year, ReportReading.Of(text, asked, ReadFacts.Of(), "").Year);

    [Fact]
    public void What_nobody_can_tell_is_no_claim_of_another_year()
    {
        var read = Assert.Single(ReportReading.Of("2022年新修公路3公里。", 2023, ReadFacts.Of(), "").Claims);

        Assert.Equal((ClaimVerdict.Unknown, "看不出是哪一项数据。"), (read.Verdict, read.Note));
    }

    [Fact]
    public void Numbers_of_all_paragraphs_are_too_many_together()
    {
        var paragraph = string.Concat(Enumerable.Repeat("讲座3场，", 1001));

        var broken = Assert.Throws<RuleBrokenException>(
            () => ReportReading.Of(paragraph + '\n' + paragraph, 2023, ReadFacts.Of(), ""));

        Assert.StartsWith("文中的数字有2002处，", broken.Message, StringComparison.Ordinal);
    }
}
