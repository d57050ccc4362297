namespace Biandangou.Tests.Common;

public sealed class WrittenDateTests
{
    private static readonly DateOnly Day = new(2024, 1, 5);

    /// <summary>Five past midnight in Shanghai, still the day before in UTC.</summary>
    private static readonly DateTime Stamp = new(2024, 1, 4, 16, 5, 9, DateTimeKind.Utc);

    [Fact]
    public void A_day_is_written_in_Chinese_without_leading_zeros_and_for_machines_with_them()
    {
        Assert.Equal(["2024年1月5日", "1月5日", "1月5日"], new[] { Day.ToChinese(), Day.ToMonthDay(), WrittenDate.MonthDay(1, 5) });
        Assert.Equal(["2024年1月", "2024年12月"], new[] { Day.ToYearMonth(), WrittenDate.YearMonth(2024, 12) });
        Assert.Equal(["2024-01-05", "2024-01", "20240105"], new[] { Day.ToIso(), Day.ToIsoMonth(), Day.ToEightDigits() });
        Assert.Equal("08:05", new TimeOnly(8, 5, 9).ToIso());
    }

    [Theory]
    [InlineData(2023, "2024年1月5日")]
    [InlineData(2024, "1月5日")]
    [InlineData(2025, "2024年1月5日")]
    public void Only_the_running_year_goes_without_saying(int year, string words) =>
        Assert.Equal(words, Day.ToShort(new DateOnly(year, 12, 31)));

    [Fact]
    public void A_stamp_is_told_in_the_time_of_Shanghai()
    {
        Assert.Equal(
            ["2024年1月5日 00:05", "2024年1月5日 00:05:09", "1月5日 00:05", "00:05"],
            new[] { Stamp.ToChinese(), Stamp.ToChineseSeconds(), Stamp.ToMonthDay(), Stamp.ToTimeOfDay() });
        Assert.Equal(["2024-01-05T00:05:09", "2024-01-05 00:05:09"], new[] { Stamp.ToIso(), Stamp.ToIsoWords() });
    }

    [Fact]
    public void Only_a_documents_properties_keep_to_UTC() => Assert.Equal("2024-01-04T16:05:09Z", Stamp.ToIsoUtc());
}
