using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports.Checks;

public class NumberReaderTests
{
    [Theory]
    [InlineData("开展活动46场次", "46场次", 46, "场次")]
    [InlineData("受众１．５万人次", "1.5万人次", 15000, "人次")]
    [InlineData("发放2,317份", "2,317份", 2317, "份")]
    [InlineData("资料2000余册", "2000余册", 2000, "册")]
    [InlineData("补偿0.5万余元", "0.5万余元", 5000, "元")]
    [InlineData("讲座十八场", "十八场", 18, "场")]
    [InlineData("一百二十三人次参训", "一百二十三人次", 123, "人次")]
    [InlineData("两万余人次", "两万余人次", 20000, "人次")]
    [InlineData("横幅不少于70条", "不少于70条", 70, "条")]
    [InlineData("近千人参加", "近千人", 1000, "人")]
    [InlineData("推送信息2022条", "2022条", 2022, "条")]
    [InlineData("聘请律师4名", "4名", 4, "名")]
    public void A_quantity_is_read_with_value_and_measure_word(string text, string form, double value, string unit)
    {
        var number = Assert.Single(Read(text));

        Assert.Equal((NumberKind.Quantity, form, (decimal)value, unit), (number.Kind, number.Text, number.Value, number.Unit));
    }

    [Theory]
    [InlineData("参考率99.14%", 99.14)]
    [InlineData("满意度百分之九十六", 96)]
    [InlineData("知晓率达九成以上", 90)]
    public void A_rate_is_read_in_per_cent(string text, double value)
    {
        var number = Assert.Single(Read(text));

        Assert.Equal((NumberKind.Rate, (decimal)value), (number.Kind, number.Value));
    }

    [Theory]
    [InlineData("示例发〔2024〕12号", NumberKind.DocumentNumber)]
    [InlineData("第2024号", NumberKind.DocumentNumber)]
    [InlineData("2023—2025年", NumberKind.Date)]
    [InlineData("四月十五日", NumberKind.Date)]
    [InlineData("2023年9月中旬", NumberKind.Date)]
    [InlineData("二〇二三年十二月", NumberKind.Date)]
    [InlineData("“4·15”", NumberKind.Date)]
    [InlineData("1—6月", NumberKind.Date)]
    [InlineData("第三十三条", NumberKind.Ordinal)]
    [InlineData("第一责任人", NumberKind.Ordinal)]
    [InlineData("一是压实责任", NumberKind.Ordinal)]
    [InlineData("附件1", NumberKind.Ordinal)]
    [InlineData("“八五”普法", NumberKind.Name)]
    [InlineData("12345政务服务便民热线", NumberKind.Name)]
    [InlineData("行政执法三项制度", NumberKind.Name)]
    [InlineData("一案一档", NumberKind.Name)]
    [InlineData("GB/T 9704", NumberKind.Name)]
    [InlineData("15日内", NumberKind.Duration)]
    [InlineData("三年行动", NumberKind.Duration)]
    [InlineData("每两月", NumberKind.Rhythm)]
    public void What_is_no_claim_about_the_work_is_told_apart(string text, NumberKind kind) =>
        Assert.Equal(kind, Assert.Single(Read(text)).Kind);

    [Theory]
    [InlineData("进一步推进", 0)]
    [InlineData("千方百计", 0)]
    [InlineData("每月召开1次", 1)]
    public void Words_that_only_hold_a_numeral_are_no_quantity(string text, int others)
    {
        var numbers = Read(text);

        Assert.Equal(others, numbers.Count);
        Assert.DoesNotContain(numbers, n => n.Kind == NumberKind.Quantity);
    }

    [Theory]
    [InlineData("2000余册", 2317, true)]
    [InlineData("2000余册", 2000, false)]
    [InlineData("2000余册", 3000, false)]
    [InlineData("2300余册", 2317, true)]
    [InlineData("2300余册", 2417, false)]
    [InlineData("0.5万余元", 5400, true)]
    [InlineData("0.5万余元", 6000, false)]
    [InlineData("近100人", 96, true)]
    [InlineData("近100人", 89, false)]
    [InlineData("近100人", 100, false)]
    [InlineData("超1.5万人次", 15001, true)]
    [InlineData("超1.5万人次", 15000, false)]
    [InlineData("不少于70条", 70, true)]
    [InlineData("不少于70条", 69, false)]
    [InlineData("不止70条", 70, false)]
    [InlineData("不止70条", 71, true)]
    [InlineData("不超过70条", 70, true)]
    [InlineData("不超过70条", 71, false)]
    [InlineData("不足70条", 70, false)]
    [InlineData("不足70条", 69, true)]
    [InlineData("1.5万人次", 15049, true)]
    [InlineData("1.5万人次", 15500, false)]
    [InlineData("46场次", 46, true)]
    [InlineData("46场次", 47, false)]
    public void A_form_allows_only_values_it_does_not_contradict(string form, int exact, bool allowed) =>
        Assert.Equal(allowed, Assert.Single(Read(form)).Allows(exact));

    [Theory]
    [InlineData("10余人", 15, true)]
    [InlineData("10余人", 20, false)]
    [InlineData("近100人", 90, true)]
    [InlineData("约100人", 110, true)]
    [InlineData("约100人", 111, false)]
    [InlineData("大约100人", 90, true)]
    [InlineData("大约100人", 89, false)]
    [InlineData("100人左右", 95, true)]
    [InlineData("100人上下", 105, true)]
    [InlineData("不多于70条", 60, true)]
    [InlineData("不多于70条", 71, false)]
    [InlineData("不超过70条", 60, true)]
    [InlineData("不高于70条", 60, true)]
    [InlineData("至多70条", 60, true)]
    [InlineData("最多70条", 60, true)]
    [InlineData("70条以内", 60, true)]
    [InlineData("70条以内", 71, false)]
    public void An_approximation_and_a_bound_hold_to_their_ends(string form, int exact, bool allowed) =>
        Assert.Equal(allowed, Assert.Single(Read(form)).Allows(exact));

    [Fact]
    public void An_exact_number_allows_no_fraction_more() =>
        Assert.Equal((true, false), (Assert.Single(Read("12小时")).Allows(12m), Assert.Single(Read("12小时")).Allows(12.4m)));

    [Theory]
    [InlineData("50人", true)]
    [InlineData("将近50人", false)]
    [InlineData("50余人", false)]
    [InlineData("50人以上", false)]
    [InlineData("将近50人左右", false)]
    public void A_number_is_exact_without_any_word_of_approximation(string form, bool exact) =>
        Assert.Equal(exact, Assert.Single(Read(form)).IsExact);

    [Fact]
    public void All_full_width_digits_are_read() => Assert.Equal("0.59%", NumberReader.Plain("０．５９％"));

    private static IReadOnlyList<ReadNumber> Read(string text) => NumberReader.Read(NumberReader.Plain(text));
}
