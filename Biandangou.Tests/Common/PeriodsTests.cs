using System.Globalization;

namespace Biandangou.Tests.Common;

/// <summary>Each question at the day before, on and after each end.</summary>
public sealed class PeriodsTests
{
    private static readonly DateOnly First = new(2026, 3, 1);
    private static readonly DateOnly Last = new(2026, 5, 31);
    private static readonly Life Ended = new(First, Last);
    private static readonly Life Running = new(First, null);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(91, true)]
    [InlineData(92, false)]
    public void The_first_and_the_last_day_are_in_force(int day, bool isOn) => Assert.Equal(isOn, Ended.On(First.AddDays(day)));

    [Fact]
    public void What_has_no_last_day_stays_in_force()
    {
        Assert.False(Running.On(First.AddDays(-1)));
        Assert.True(Running.On(First));
        Assert.True(Running.On(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData(-9, -1, false)]
    [InlineData(-9, 0, true)]
    [InlineData(10, 20, true)]
    [InlineData(-9, 99, true)]
    [InlineData(91, 99, true)]
    [InlineData(92, 99, false)]
    public void One_shared_day_is_enough_to_be_within(int from, int to, bool isWithin) =>
        Assert.Equal(isWithin, Ended.Within(First.AddDays(from), First.AddDays(to)));

    [Fact]
    public void The_last_day_is_neither_beyond_itself_nor_over()
    {
        Assert.True(Ended.LastsBeyond(Last.AddDays(-1)));
        Assert.False(Ended.LastsBeyond(Last));
        Assert.False(Ended.EndedBefore(Last));
        Assert.True(Ended.EndedBefore(Last.AddDays(1)));
        Assert.True(Running.LastsBeyond(DateOnly.MaxValue));
        Assert.False(Running.EndedBefore(DateOnly.MaxValue));
    }

    [Fact]
    public void On_its_first_day_a_period_has_begun()
    {
        Assert.True(Ended.BeginsAfter(First.AddDays(-1)));
        Assert.False(Ended.BeginsAfter(First));
        Assert.False(Running.BeginsAfter(Last.AddDays(1)));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(91, true)]
    [InlineData(92, false)]
    public void A_day_is_within_both_ends(int day, bool isWithin)
    {
        Assert.Equal(isWithin, First.AddDays(day).Within(First, Last));
        Assert.Equal(isWithin, ((DateOnly?)First.AddDays(day)).Within(First, Last));
    }

    [Fact]
    public void No_day_is_within_nothing() => Assert.False(((DateOnly?)null).Within(DateOnly.MinValue, DateOnly.MaxValue));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void On_the_day_of_the_event_that_ends_it_a_state_stands_no_more(int day, bool stands)
    {
        Assert.Equal(stands, Periods.Stands(First, Last, First.AddDays(day)));
        Assert.Equal(day >= 0, Periods.Stands(First, null, First.AddDays(day)));
    }

    [Theory]
    [InlineData(-1, 0, true)]
    [InlineData(0, 0, true)]
    [InlineData(1, 90, false)]
    [InlineData(0, 90, true)]
    [InlineData(0, 91, false)]
    [InlineData(-9, -1, false)]
    public void A_state_counts_in_the_days_it_began_in_while_it_stands_on_the_last_of_them(int first, int last, bool stands) =>
        Assert.Equal(stands, Periods.StandsWithin(First, Last, First.AddDays(first), First.AddDays(last)));

    [Fact]
    public void A_state_begun_and_ended_on_one_day_stood_on_none() => Assert.False(Periods.Stands(First, First, First));

    [Theory]
    [InlineData("2026-02-28T15:59:59.999", false)]
    [InlineData("2026-02-28T16:00", true)]
    [InlineData("2026-05-31T15:59:59.999", true)]
    [InlineData("2026-05-31T16:00", false)]
    public void A_stamp_lies_on_the_days_of_Shanghai(string utc, bool isWithin)
    {
        var ((start, end), stamp) = (ShanghaiTime.StampsOf(First, Last), DateTime.Parse(utc, CultureInfo.InvariantCulture));
        Assert.Equal(isWithin, stamp >= start && stamp < end);
    }

    private sealed record Life(DateOnly From, DateOnly? To) : IDated;
}
