using Biandangou.Domain.Study;

namespace Biandangou.Tests.Study;

/// <summary>What a village's month amounts to, at the ends of months, periods of grace and villages.</summary>
public sealed class TrainingMatrixTests
{
    private static readonly Guid Village = Guid.NewGuid();
    private static readonly DateOnly YearEnd = new(2026, 12, 31);

    [Fact]
    public void A_month_is_held_in_time_until_its_deadline_and_late_after()
    {
        Assert.Equal(new DateOnly(2026, 3, 5), TrainingMatrix.Deadline(2026, 2, 5));
        Assert.Equal(TrainingState.Held, February(recordedOn: new(2026, 3, 5)).State);
        Assert.Equal(TrainingState.Late, February(recordedOn: new(2026, 3, 6)).State);
    }

    [Fact]
    public void One_session_in_time_is_enough_and_all_heads_count()
    {
        var cell = Of([Held(new(2026, 2, 1), new(2026, 4, 1), 7), Held(new(2026, 2, 28), new(2026, 3, 1), 9),
            Held(new(2025, 2, 3), new(2025, 2, 3), 50)])[1];
        Assert.Equal(new TrainingCell(2, TrainingState.Held, 2, 16), cell);
    }

    [Theory]
    [InlineData("2026-03-05", TrainingState.Due)]
    [InlineData("2026-03-06", TrainingState.Missing)]
    public void A_month_without_a_session_is_waited_for_until_its_deadline(string asOf, TrainingState state) =>
        Assert.Equal(state, Of([], asOf: DateOnly.Parse(asOf))[1].State);

    [Fact]
    public void Months_before_and_after_the_village_are_not_due()
    {
        Assert.Equal(TrainingState.NotDue, Of([], from: new(2026, 3, 1))[1].State);
        Assert.Equal(TrainingState.Missing, Of([], from: new(2026, 2, 28))[1].State);
        Assert.Equal(TrainingState.NotDue, Of([], to: new(2026, 2, 27))[1].State);
        Assert.Equal(TrainingState.Missing, Of([], to: new(2026, 2, 28))[1].State);
    }

    [Fact]
    public void The_cut_off_counts_its_own_day_and_its_own_month()
    {
        Assert.Equal(TrainingState.NotDue, Of([], cutOff: new(2026, 1, 31))[1].State);
        Assert.Equal(TrainingState.Missing, Of([], cutOff: new(2026, 2, 1))[1].State);
        Assert.Equal(1, Of([Held(new(2026, 2, 9), new(2026, 2, 9), 3)], cutOff: new(2026, 2, 9))[1].Sessions);
        Assert.Equal(0, Of([Held(new(2026, 2, 9), new(2026, 2, 9), 3)], cutOff: new(2026, 2, 8))[1].Sessions);
    }

    [Fact]
    public void A_month_is_read_as_it_is_written()
    {
        var month = TrainingMonth.Read("2026-02")!;
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28), "2026-02"), (month.First, month.Last, month.ToString()));
        Assert.Equal(month, TrainingMonth.Of(new(2026, 2, 28)));
        Assert.Equal((true, true, false), (month.Contains(month.First), month.Contains(month.Last), month.Contains(new(2025, 2, 1))));
        Assert.All(new[] { "2026-13", "2026-2", "1999-12", "", null }, text => Assert.Null(TrainingMonth.Read(text)));
        Assert.Equal(new TrainingMonth(2000, 1), TrainingMonth.Read("2000-01"));
    }

    private static TrainingCell February(DateOnly recordedOn) => Of([Held(new(2026, 2, 10), recordedOn, 5)])[1];

    private static TrainingEntry Held(DateOnly on, DateOnly recordedOn, int heads) => new(Village, on, recordedOn, heads);

    private static IReadOnlyList<TrainingCell> Of(
        TrainingEntry[] entries, DateOnly? from = null, DateOnly? to = null, DateOnly? cutOff = null, DateOnly? asOf = null) =>
        TrainingMatrix.YearOf(2026, entries, from ?? new DateOnly(2022, 1, 1), to, cutOff ?? YearEnd, asOf ?? YearEnd, 5);
}
