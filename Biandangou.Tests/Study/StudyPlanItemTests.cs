using Biandangou.Domain.Study;

namespace Biandangou.Tests.Study;

public sealed class StudyPlanItemTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly StudyPlanDetails Planned = new(2026, 11, SessionKind.IdOf(StudyKind.CadreTraining), "行政处罚法", null, 1);

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
        Assert.Equal(Planned, new StudyPlanDetails(item.Year, item.Month, item.KindId, item.Topic, item.Laws, item.Times));
    }

    [Theory]
    [InlineData(2026, 10, 2, 1, StudyPlanState.Overdue)]
    [InlineData(2026, 10, 2, 2, StudyPlanState.Done)]
    [InlineData(2025, 12, 1, 0, StudyPlanState.Overdue)]
    [InlineData(2026, 11, 1, 0, StudyPlanState.Due)]
    [InlineData(2026, 11, 1, 3, StudyPlanState.Done)]
    [InlineData(2026, 12, 1, 0, StudyPlanState.NotDue)]
    [InlineData(2027, 1, 1, 0, StudyPlanState.NotDue)]
    [InlineData(2027, 1, 1, 1, StudyPlanState.Done)]
    public void The_state_follows_from_what_was_held_and_the_month(int year, int month, int planned, int held, StudyPlanState state) =>
        Assert.Equal(state, StudyPlanItem.StateOf(year, month, planned, held, Today));

    [Fact]
    public void A_reminder_needs_words_and_stands_for_the_first_day_of_its_month()
    {
        Assert.Equal(nameof(TrainingReminder.Message),
            Assert.Throws<RuleBrokenException>(() => new TrainingReminder(Guid.NewGuid(), Today, " ")).Field);
        Assert.Equal(
            nameof(TrainingReminder.Message),
            Assert.Throws<RuleBrokenException>(() => new TrainingReminder(
                Guid.NewGuid(), Today, new string('字', TrainingReminder.MessageLength + 1))).Field);
        Assert.Equal(new DateOnly(2026, 11, 1), new TrainingReminder(Guid.NewGuid(), Today, "请登记").Month);
    }

    [Theory]
    [InlineData(2000, 1, 1)]
    [InlineData(2100, 12, 99)]
    public void The_limits_of_a_plan_themselves_are_allowed(int year, int month, int times)
    {
        var (item, details) = (new StudyPlanItem(Planned), new StudyPlanDetails(year, month, Guid.NewGuid(), "主题", "《民法典》", times));
        item.Amend(details);
        Assert.Equal(details, new StudyPlanDetails(item.Year, item.Month, item.KindId, item.Topic, item.Laws, item.Times));
    }

    [Fact]
    public void A_plan_is_copied_for_another_year_with_all_but_the_year()
    {
        var copy = new StudyPlanItem(Planned with { Laws = "《民法典》", Times = 2 }).For(2027);
        Assert.Equal((2027, 11, Planned.KindId, "行政处罚法", "《民法典》", 2),
            (copy.Year, copy.Month, copy.KindId, copy.Topic, copy.Laws, copy.Times));
        Assert.Throws<RuleBrokenException>(() => new StudyPlanItem(Planned).For(2101));
        Assert.Throws<RuleBrokenException>(() => new StudyPlanItem(Planned with { Times = 100 }));
        Assert.Throws<RuleBrokenException>(() => new StudyPlanItem(Planned with { Month = 0 }));
    }

    [Fact]
    public void A_reminder_and_its_reading_tell_whom_they_are_of()
    {
        var village = Guid.NewGuid();
        var reminder = new TrainingReminder(village, Today, " 请登记 ");
        Assert.Equal((village, "请登记"), (reminder.VillageId, reminder.Message));
        Assert.Equal((reminder.Id, reminder), (new ReminderReading(reminder).ReminderId, new ReminderReading(reminder).Reminder));
    }
}
