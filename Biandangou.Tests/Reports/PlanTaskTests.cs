using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class PlanTaskTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(" ", "镇法治办", "2026-06-30", nameof(PlanTask.Task))]
    [InlineData("整理归档室", " ", "2026-06-30", nameof(PlanTask.Owner))]
    [InlineData("整理归档室", "镇法治办", "2025-12-31", nameof(PlanTask.DueOn))]
    [InlineData("整理归档室", "镇法治办", "2027-01-01", nameof(PlanTask.DueOn))]
    public void Bad_details_are_refused_at_their_field_and_change_nothing(string task, string owner, string due, string field)
    {
        var item = Item();

        var refusal = Assert.Throws<RuleBrokenException>(() => item.Amend(new PlanTaskDetails(task, owner, DateOnly.Parse(due), null)));

        Assert.Equal(field, refusal.Field);
        Assert.Equal((2026, "核对名册", "镇司法所", new DateOnly(2026, 6, 30)), (item.Year, item.Task, item.Owner, item.DueOn));
        Assert.Equal(nameof(PlanTask.Year), Assert
            .Throws<RuleBrokenException>(() => new PlanTask(1999, new PlanTaskDetails("任务", "甲", new(1999, 1, 1), null))).Field);
    }

    [Theory]
    [InlineData(PlanOutcome.Done, "2026-11-24", "完成", nameof(PlanTask.OutcomeOn))]
    [InlineData(PlanOutcome.Done, "2025-12-31", "完成", nameof(PlanTask.OutcomeOn))]
    [InlineData(PlanOutcome.NotDone, "2026-11-23", " ", nameof(PlanTask.OutcomeNote))]
    [InlineData(PlanOutcome.Carried, "2026-11-23", "原因", nameof(PlanTask.Outcome))]
    public void A_bad_outcome_is_refused_and_the_task_stays_open(PlanOutcome outcome, string on, string note, string field)
    {
        var item = Item();

        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() => item.Settle(outcome, DateOnly.Parse(on), note, Today)).Field);

        Assert.Equal((null, null, null), (item.Outcome, item.OutcomeOn, item.OutcomeNote));
    }

    [Fact]
    public void A_wrong_outcome_is_recorded_once_more()
    {
        var item = Item();
        item.Settle(PlanOutcome.Done, new(2026, 6, 20), null, Today);

        item.Settle(PlanOutcome.NotDone, new(2026, 6, 30), "经费未到位", Today);

        Assert.Equal((PlanOutcome.NotDone, new DateOnly(2026, 6, 30), "经费未到位"), (item.Outcome, item.OutcomeOn, item.OutcomeNote));
    }

    [Theory]
    [InlineData("2026-06-19", null)]
    [InlineData("2026-06-20", PlanOutcome.Done)]
    [InlineData("2026-06-21", PlanOutcome.Done)]
    public void As_of_a_day_a_task_came_out_as_was_recorded_by_then(string day, PlanOutcome? outcome)
    {
        var item = Item();
        Assert.Null(item.OutcomeAsOf(DateOnly.Parse(day)));

        item.Settle(PlanOutcome.Done, new(2026, 6, 20), null, Today);

        Assert.Equal(outcome, item.OutcomeAsOf(DateOnly.Parse(day)));
    }

    [Fact]
    public void A_task_carried_over_goes_on_in_the_next_year_and_stands_here()
    {
        var problem = Guid.NewGuid();
        var item = new PlanTask(2026, new PlanTaskDetails("核对名册", "镇司法所", new(2026, 6, 30), problem));

        var next = item.CarryOver(new(2026, 11, 20), "人员变动", new(2027, 3, 31), Today);

        Assert.Equal((PlanOutcome.Carried, new DateOnly(2026, 11, 20), "人员变动"), (item.Outcome, item.OutcomeOn, item.OutcomeNote));
        Assert.Equal(
            (2027, "核对名册", "镇司法所", new DateOnly(2027, 3, 31), problem, item.Id, (PlanOutcome?)null),
            (next.Year, next.Task, next.Owner, next.DueOn, next.ProblemId, next.CarriedFromId, next.Outcome));
        Assert.Throws<RuleBrokenException>(() => item.Amend(new PlanTaskDetails("别的", "甲", new(2026, 1, 1), null)));
        Assert.Throws<RuleBrokenException>(() => item.CarryOver(Today, "再转", new(2027, 3, 31), Today));
        Assert.Equal("这项任务已转入2027年，请在2027年的清单中办理。",
            Assert.Throws<RuleBrokenException>(() => item.Settle(PlanOutcome.Done, Today, null, Today)).Message);
        Assert.Equal("这项任务已转入2027年，请先删除2027年清单中的同一任务。",
            Assert.Throws<RuleBrokenException>(() => item.Delete("误登", Actor.Portal, TestDatabase.Now.UtcDateTime)).Message);
        Assert.Equal((PlanOutcome.Carried, "核对名册", (DateTime?)null), (item.Outcome, item.Task, item.DeletedAt));
    }

    [Theory]
    [InlineData("2026-11-24", "原因", "2027-03-31", nameof(PlanTask.OutcomeOn), "结果日期不能晚于今天（2026年11月23日）。")]
    [InlineData("2026-11-23", " ", "2027-03-31", nameof(PlanTask.OutcomeNote), "请填写转入下年的原因。")]
    [InlineData("2026-11-23", "原因", "2026-12-31", nameof(PlanTask.DueOn), "下年的完成时限应在2027年内。")]
    [InlineData("2026-11-23", "原因", "2028-01-01", nameof(PlanTask.DueOn), "下年的完成时限应在2027年内。")]
    public void A_bad_carry_over_is_refused_and_the_task_stays_open(string on, string note, string due, string field, string message)
    {
        var item = Item();

        var refusal = Assert.Throws<RuleBrokenException>(() => item.CarryOver(DateOnly.Parse(on), note, DateOnly.Parse(due), Today));
        Assert.Equal((field, message), (refusal.Field, refusal.Message));

        Assert.Null(item.Outcome);
    }

    [Fact]
    public void What_is_entered_late_is_carried_over_within_its_own_year_and_what_is_done_not_at_all()
    {
        var today = new DateOnly(2027, 1, 8);
        var item = Item();
        Assert.Equal(nameof(PlanTask.OutcomeOn),
            Assert.Throws<RuleBrokenException>(() => item.CarryOver(today, "原因", new(2027, 3, 31), today)).Field);
        Assert.Null(item.Outcome);

        item.Settle(PlanOutcome.Done, new(2026, 12, 1), null, today);
        Assert.Equal(nameof(PlanTask.Outcome), Assert
            .Throws<RuleBrokenException>(() => item.CarryOver(new(2026, 12, 31), "原因", new(2027, 3, 31), today)).Field);
        Assert.Equal(PlanOutcome.Done, item.Outcome);
    }

    [Theory]
    [InlineData(null, "2026-11-22", PlanTaskState.Overdue)]
    [InlineData(null, "2026-11-23", PlanTaskState.DueSoon)]
    [InlineData(null, "2026-12-23", PlanTaskState.DueSoon)]
    [InlineData(null, "2026-12-24", PlanTaskState.Open)]
    [InlineData(PlanOutcome.Done, "2026-01-31", PlanTaskState.Done)]
    [InlineData(PlanOutcome.NotDone, "2026-01-31", PlanTaskState.NotDone)]
    [InlineData(PlanOutcome.Carried, "2026-01-31", PlanTaskState.Carried)]
    public void The_state_follows_from_outcome_and_time_limit(PlanOutcome? outcome, string due, PlanTaskState state) =>
        Assert.Equal(state, PlanTask.StateOf(outcome, DateOnly.Parse(due), Today));

    [Theory]
    [InlineData(1999, "问题", "原因", "措施", null, nameof(ReportProblem.Year))]
    [InlineData(2026, " ", "原因", "措施", null, nameof(ReportProblem.Problem))]
    [InlineData(2026, "问题", "", "措施", null, nameof(ReportProblem.Cause))]
    [InlineData(2026, "问题", "原因", null, null, nameof(ReportProblem.Measure))]
    [InlineData(2026, "问题", "原因", "措施", "2025-12-31", nameof(ReportProblem.DueOn))]
    public void A_problem_needs_cause_and_measure_and_changes_nothing_without(
        int year, string problem, string cause, string? measure, string? due, string field)
    {
        var record = new ReportProblem(new ReportProblemDetails(2025, "旧问题", "旧原因", "旧措施", "镇法治办", new(2026, 6, 30)));

        var refusal = Assert.Throws<RuleBrokenException>(() => record.Amend(
            new ReportProblemDetails(year, problem, cause, measure, null, due is null ? null : DateOnly.Parse(due))));

        Assert.Equal(field, refusal.Field);
        Assert.Equal((2025, "旧问题", "旧原因", "旧措施", "镇法治办"), (record.Year, record.Problem, record.Cause, record.Measure, record.Owner));
    }

    [Fact]
    public void A_problem_may_be_put_right_within_its_own_year() =>
        Assert.Equal(new DateOnly(2026, 1, 1),
            new ReportProblem(new ReportProblemDetails(2026, "问题", "原因", "措施", null, new(2026, 1, 1))).DueOn);

    [Fact]
    public void An_open_task_is_deleted_with_its_reason()
    {
        var item = Item();

        item.Delete("误登", Actor.Portal, TestDatabase.Now.UtcDateTime);

        Assert.Equal((TestDatabase.Now.UtcDateTime, "误登"), (item.DeletedAt, item.DeleteReason));
    }

    private static PlanTask Item() => new(2026, new PlanTaskDetails("核对名册", "镇司法所", new(2026, 6, 30), null));
}
