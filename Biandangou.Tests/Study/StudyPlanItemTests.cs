using Biandangou.Domain.Common;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Study;

public sealed class StudyPlanItemTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PlanDetails Planned = new(2026, 11, SessionKind.IdOf(StudyKind.CadreTraining), "行政处罚法", null, 1);

    [Theory]
    [InlineData(1999, 11, "主题", 1, nameof(StudyPlanItem.Year))]
    [InlineData(2026, 13, "主题", 1, nameof(StudyPlanItem.Month))]
    [InlineData(2026, 11, " ", 1, nameof(StudyPlanItem.Topic))]
    [InlineData(2026, 11, "主题", 0, nameof(StudyPlanItem.Times))]
    public void Bad_details_are_refused_at_their_field_and_change_nothing(int year, int month, string topic, int times, string field)
    {
        var item = new StudyPlanItem(Planned);

        var refusal = Assert.Throws<RuleBrokenException>(() => item.Amend(new(year, month, Guid.NewGuid(), topic, "《民法典》", times)));

        Assert.Equal(field, refusal.Field);
        Assert.Equal(Planned, new PlanDetails(item.Year, item.Month, item.KindId, item.Topic, item.Laws, item.Times));
    }

    [Theory]
    [InlineData(2026, 10, 2, 1, PlanState.Overdue)]
    [InlineData(2026, 10, 2, 2, PlanState.Done)]
    [InlineData(2025, 12, 1, 0, PlanState.Overdue)]
    [InlineData(2026, 11, 1, 0, PlanState.Due)]
    [InlineData(2026, 11, 1, 3, PlanState.Done)]
    [InlineData(2026, 12, 1, 0, PlanState.NotDue)]
    [InlineData(2027, 1, 1, 0, PlanState.NotDue)]
    [InlineData(2027, 1, 1, 1, PlanState.Done)]
    public void The_state_follows_from_what_was_held_and_the_month(int year, int month, int planned, int held, PlanState state) =>
        Assert.Equal(state, StudyPlanItem.StateOf(year, month, planned, held, Today));

    [Fact]
    public void A_reminder_needs_words_and_stands_for_the_first_day_of_its_month()
    {
        Assert.Equal(nameof(TrainingReminder.Message), Assert.Throws<RuleBrokenException>(() => new TrainingReminder(Guid.NewGuid(), Today, " ")).Field);
        Assert.Equal(
            nameof(TrainingReminder.Message),
            Assert.Throws<RuleBrokenException>(() => new TrainingReminder(Guid.NewGuid(), Today, new string('字', TrainingReminder.MessageLength + 1))).Field);
        Assert.Equal(new DateOnly(2026, 11, 1), new TrainingReminder(Guid.NewGuid(), Today, "请登记").Month);
    }
}
