using Biandangou.Domain.Disputes;
using CsCheck;
using Xunit.Abstractions;

namespace Biandangou.Tests.Disputes;

public sealed class WeeklyVisitTests(ITestOutputHelper output)
{
    /// <summary>A Wednesday; its week is 16 to 22 November.</summary>
    private static readonly DateOnly Planned = new(2026, 11, 18);
    private static readonly DateOnly Monday = new(2026, 11, 16);
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    [Fact]
    public void A_week_begins_on_Monday()
    {
        for (var day = Monday; day <= Sunday; day = day.AddDays(1))
            Assert.Equal(Monday, WeeklyVisit.WeekOf(day));
        Assert.Equal(Sunday.AddDays(1), WeeklyVisit.WeekOf(Sunday.AddDays(1)));
    }

    [Fact]
    public void A_visit_is_missed_only_when_its_week_is_over()
    {
        var visit = NewVisit();

        Assert.Equal(WeeklyVisitState.Planned, visit.StateOn(Sunday));
        Assert.Equal(WeeklyVisitState.Missed, visit.StateOn(Sunday.AddDays(1)));
    }

    [Fact]
    public void A_visit_is_held_on_a_day_of_its_week_even_when_it_is_recorded_later()
    {
        var (visit, later) = (NewVisit(), Sunday.AddDays(10));

        Refused("走访日期应在计划的这一周内（2026年11月16日至2026年11月22日）。改在别的周走访的，请新增计划。", nameof(WeeklyVisit.HeldOn), () => visit.Hold(
            Outcome(Sunday.AddDays(1)), later));
        Refused("走访日期不能晚于今天（2026年11月18日）。", nameof(WeeklyVisit.HeldOn), () => visit.Hold(Outcome(Planned.AddDays(1)), Planned));
        Assert.True(visit.IsOpen);
        visit.Hold(Outcome(Sunday), later);

        Assert.Equal((Sunday, 6, WeeklyVisitState.Held), (visit.HeldOn!.Value, visit.Households!.Value, visit.StateOn(later)));
        Refused("这次走访已登记或已取消。", null, () => visit.Hold(Outcome(Monday), later));
        Refused("已走访或已取消的计划不能修改。", null, () => visit.Replan(Plan(Planned), Planned));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_001)]
    public void A_visit_of_no_or_countless_households_is_refused(int households)
    {
        var visit = NewVisit();

        Refused("走访户数应在 1 到 10000 之间。", nameof(WeeklyVisit.Households), () => visit.Hold(
            Outcome(Planned) with { Households = households }, Planned));
        Assert.Null(visit.HeldOn);
    }

    [Fact]
    public void What_was_missed_is_neither_cancelled_nor_moved_to_another_week()
    {
        var (visit, after) = (NewVisit(), Sunday.AddDays(1));

        Refused("这一周已经结束，不能再取消，没有走访的记为未走访。", nameof(WeeklyVisit.CancelReason), () => visit.Cancel("下雨", after));
        Refused("这一周已经结束，计划不能再修改。已走访的请登记走访；另行安排的请新增计划。", null, () => visit.Replan(Plan(after), after));

        Assert.Equal((WeeklyVisitState.Missed, Planned), (visit.StateOn(after), visit.PlannedOn));
    }

    [Fact]
    public void A_cancelled_visit_says_when_and_why()
    {
        var visit = NewVisit();

        Refused("请填写取消原因。", nameof(WeeklyVisit.CancelReason), () => visit.Cancel(" ", Planned));
        visit.Cancel(" 大风 ", Planned.AddDays(-1));

        Assert.Equal((Planned.AddDays(-1), "大风", WeeklyVisitState.Cancelled),
            (visit.CancelledOn!.Value, visit.CancelReason, visit.StateOn(Sunday.AddDays(30))));
    }

    [Fact]
    public void A_visit_keeps_what_its_forms_tell()
    {
        var (branch, lawyer, other) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var plan = new WeeklyVisitPlan(Guid.NewGuid(), branch, Monday, "示例甲", lawyer, "走访困难家庭");
        var visit = NewVisit();
        visit.Replan(plan, Planned);
        Assert.Equal(plan, new WeeklyVisitPlan(
            visit.VillageId, visit.PartyBranchId, visit.PlannedOn, visit.People, visit.LawyerId, visit.Purpose));
        Refused("计划日期应在1950年到2100年之间。", nameof(WeeklyVisit.PlannedOn), () => visit.Replan(Plan(new(2101, 1, 1)), Planned));
        Refused("请填写走访重点。", nameof(WeeklyVisit.Purpose), () => visit.Replan(plan with { Purpose = " " }, Planned));
        visit.Hold(new WeeklyVisitOutcome(Monday, "示例乙", other, 10_000, "情况"), Planned);
        Assert.Equal(
            (Monday, "示例乙", other, 10_000, "情况"), (visit.HeldOn, visit.People, visit.LawyerId, visit.Households, visit.Findings));
        Refused("这次走访已登记或已取消。", null, () => visit.Cancel("原因", Planned));
    }

    /// <summary>Whatever is tried on whatever day, a visit is held within its week, cancelled no later than its week, or open.</summary>
    [Fact]
    public void No_sequence_of_steps_leads_to_an_illegal_state()
    {
        var (seen, refused) = (new Dictionary<WeeklyVisitState, int>(), 0);
        Gen.Select(Gen.Int[0, 2], Gen.Int[-10, 20], Gen.Int[-3, 3]).Array[0, 8].Sample(steps =>
        {
            var (visit, today) = (NewVisit(), Monday.AddDays(-14));
            foreach (var (kind, days, off) in steps)
            {
                today = today.AddDays(Math.Max(days, 0));
                var (before, week) = (visit.StateOn(today), visit.Week);
                refused += Refuses(visit, kind, today.AddDays(off), today) ? 1 : 0;
                var state = visit.StateOn(today);
                seen[state] = seen.GetValueOrDefault(state) + 1;
                Assert.True(before is WeeklyVisitState.Planned or WeeklyVisitState.Missed || state == before);
                Assert.False(before == WeeklyVisitState.Missed && state is not (WeeklyVisitState.Missed or WeeklyVisitState.Held));
                Assert.True(before != WeeklyVisitState.Missed || visit.Week == week);
                Assert.Equal(state == WeeklyVisitState.Held,
                    visit.HeldOn is { } on && WeeklyVisit.WeekOf(on) == visit.Week && on <= today && visit.Households > 0);
                Assert.Equal(state == WeeklyVisitState.Cancelled,
                    visit.CancelledOn is { } off2 && WeeklyVisit.WeekOf(off2) <= visit.Week && visit.CancelReason is not null);
                Assert.Equal(state == WeeklyVisitState.Missed, visit.IsOpen && today > visit.Week.AddDays(6));
            }
        }, iter: 10_000, threads: 1);
        output.WriteLine($"{string.Join(", ", seen.Select(s => $"{s.Key} {s.Value}"))}, {refused} refused");
        Assert.Equal(Enum.GetValues<WeeklyVisitState>(), seen.Keys.Order());
        Assert.NotEqual(0, refused);
    }

    /// <summary>A refused step leaves the visit as it was.</summary>
    private static bool Refuses(WeeklyVisit visit, int kind, DateOnly day, DateOnly today)
    {
        var before = Values();
        try
        {
            switch (kind)
            {
                case 0: visit.Hold(Outcome(day), today); break;
                case 1: visit.Cancel("示例原因", today); break;
                default: visit.Replan(Plan(day), today); break;
            }

            return false;
        }
        catch (RuleBrokenException)
        {
            Assert.Equal(before, Values());
            return true;
        }

        (Guid, DateOnly, DateOnly?, DateOnly?, string?) Values() =>
            (visit.VillageId, visit.PlannedOn, visit.HeldOn, visit.CancelledOn, visit.CancelReason);
    }

    private static WeeklyVisit NewVisit() => new(Plan(Planned));

    private static WeeklyVisitPlan Plan(DateOnly on) => new(Guid.NewGuid(), null, on, "村书记示例甲", null, "走访困难家庭");

    private static WeeklyVisitOutcome Outcome(DateOnly on) => new(on, "村书记示例甲", null, 6, "逐户了解情况。");

    private static void Refused(string message, string? field, Action step)
    {
        var broken = Assert.Throws<RuleBrokenException>(step);
        Assert.Equal((message, field), (broken.Message, broken.Field));
    }
}
