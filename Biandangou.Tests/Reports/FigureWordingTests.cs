using Biandangou.Domain.Reports;
using CsCheck;

namespace Biandangou.Tests.Reports;

public class FigureWordingTests
{
    [Theory]
    [InlineData(FigureWording.AtLeast, 70, "不少于70条")]
    [InlineData(FigureWording.AtLeast, 73, "不少于70条")]
    [InlineData(FigureWording.Over, 73, "70余条")]
    [InlineData(FigureWording.Over, 2034, "2000余条")]
    [InlineData(FigureWording.Above, 15_432, "超15000条")]
    [InlineData(FigureWording.Near, 46, "近50条")]
    [InlineData(FigureWording.Near, 960, "近1000条")]
    [InlineData(FigureWording.Near, 730, "近800条")]
    [InlineData(FigureWording.Near, 999, "近1000条")]
    [InlineData(FigureWording.Near, 90, "近100条")]
    [InlineData(FigureWording.TenThousands, 1000, "0.1万条")]
    [InlineData(FigureWording.TenThousands, 15_000, "1.5万条")]
    [InlineData(FigureWording.TenThousands, 15_432, "1.5万余条")]
    [InlineData(FigureWording.TenThousands, 5_001, "0.5万余条")]
    [InlineData(FigureWording.TenThousands, 20_000, "2万条")]
    [InlineData(FigureWording.Numeral, 18, "十八条")]
    [InlineData(FigureWording.Numeral, 0, "零条")]
    [InlineData(FigureWording.Numeral, 9999, "九千九百九十九条")]
    public void A_wording_says_what_the_value_is(FigureWording wording, int value, string expected)
    {
        Assert.Null(Of(value).Refusal(wording));
        Assert.Equal(expected, Of(value).Print(wording));
    }

    [Theory]
    [InlineData(FigureWording.Over, 70, "“横幅”是70条，正好是整数，不能写“余”")]
    [InlineData(FigureWording.Above, 70, "“横幅”是70条，正好是整数，不能写“超”")]
    [InlineData(FigureWording.Over, 7, "“横幅”是7条，不足 10，应写准确数")]
    [InlineData(FigureWording.AtLeast, 9, "“横幅”是9条，不足 10，应写准确数")]
    [InlineData(FigureWording.Near, 11, "“横幅”是11条，与上一级整数相差超过一成，不能写“近”")]
    [InlineData(FigureWording.Near, 800, "“横幅”是800条，与上一级整数相差超过一成，不能写“近”")]
    [InlineData(FigureWording.TenThousands, 999, "“横幅”是999条，不足 0.1 万，不能以万为单位")]
    [InlineData(FigureWording.Numeral, 10_000, "“横幅”是10000条，不能写成中文数字")]
    public void A_wording_that_contradicts_the_value_is_refused_and_the_value_printed(FigureWording wording, int value, string why)
    {
        Assert.Equal(why, Of(value).Refusal(wording));
        Assert.Equal($"{value}条", Of(value).Print(wording));
    }

    /// <summary>Whatever is printed, read back as words, holds of the exact value.</summary>
    [Fact]
    public void No_wording_ever_contradicts_the_value()
    {
        var printed = new HashSet<FigureWording>();
        Gen.Int[0, 200_000].Sample(value => printed.UnionWith(Check(value)), iter: 20_000, threads: 1);
        Assert.Equal(Enum.GetValues<FigureWording>().Except([FigureWording.Numeral]), printed.Order());

        static List<FigureWording> Check(int value)
        {
            var checkedOnes = new List<FigureWording>();
            foreach (var wording in Enum.GetValues<FigureWording>().Where(w => w != FigureWording.Numeral && Of(value).Refusal(w) is null))
            {
                var text = Of(value).Print(wording)[..^1];
                var round = decimal.Parse(string.Concat(text.Where(c => char.IsDigit(c) || c == '.'))) * (
                    text.Contains('万', StringComparison.Ordinal) ? 10_000 : 1);
                var holds = wording switch
                {
                    FigureWording.Exact => round == value,
                    FigureWording.AtLeast => value >= round,
                    FigureWording.Near => value < round && round - value <= round / 10,
                    FigureWording.TenThousands when !text.EndsWith('余') => round == value,
                    FigureWording.TenThousands => value > round && value < round + 1000,
                    _ => value > round,
                };
                Assert.True(holds, $"{value} as {text}");
                checkedOnes.Add(wording);
            }

            return checkedOnes;
        }
    }

    [Theory]
    [InlineData(46, 40, "较上年增长15%")]
    [InlineData(40, 46, "较上年下降13%")]
    [InlineData(40, 40, "与上年持平")]
    [InlineData(40, 0, null)]
    public void A_change_is_told_beside_the_year_before(int value, int before, string? expected) =>
        Assert.Equal(expected, Of(value).Change(Of(before)));

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(18, "十八")]
    [InlineData(20, "二十")]
    [InlineData(105, "一百零五")]
    [InlineData(118, "一百一十八")]
    [InlineData(1001, "一千零一")]
    [InlineData(2010, "二千零一十")]
    [InlineData(9999, "九千九百九十九")]
    public void Numbers_have_their_numeral(int number, string expected) => Assert.Equal(expected, number.ToNumeral());

    /// <summary>The sort key reads numerals back.</summary>
    [Fact]
    public void A_numeral_reads_back_as_its_number()
    {
        for (var number = 1; number <= 9999; number++)
            Assert.Equal(number.ToString("000000"), number.ToNumeral().ToSortKey());
    }

    private static Figure Of(decimal value) =>
        new(new FigureDefinition("a.some", "横幅", "条", "口径", "台账"), 2023, new DateOnly(2023, 12, 31), value);
}
