using Biandangou.Domain.Publicity;
using static Biandangou.Tests.Organisation.LeadershipGroupTests;

namespace Biandangou.Tests.Publicity;

/// <summary>Rules of honours, law-savvy persons and display items.</summary>
public sealed class HonourTests
{
    private static readonly DateOnly Applied = new(2026, 5, 1);
    private static readonly HonourDetails Pending = new(null, null, "示例荣誉", "区级", Applied, HonourOutcome.Pending, null);

    [Fact]
    public void An_honour_is_pending_until_it_is_awarded_or_refused_not_before_its_application()
    {
        var honour = new Honour(Pending, TestDatabase.Today);
        Refused(() => honour.Amend(Pending with { DecidedOn = Applied }, TestDatabase.Today), nameof(HonourDetails.DecidedOn));
        Refused(() => honour.Amend(Pending with { Outcome = HonourOutcome.Awarded }, TestDatabase.Today), nameof(HonourDetails.DecidedOn));
        Refused(() => honour.Amend(Pending with { Outcome = HonourOutcome.Declined, DecidedOn = Applied.AddDays(-1) }, TestDatabase.Today),
            nameof(HonourDetails.DecidedOn));
        Refused(() => honour.Amend(Pending with { Outcome = HonourOutcome.Awarded, DecidedOn = TestDatabase.Today.AddDays(1) },
            TestDatabase.Today), nameof(HonourDetails.DecidedOn));
        Assert.Equal((null, null), (honour.AwardedOn, honour.DeclinedOn));

        honour.Amend(Pending with { Outcome = HonourOutcome.Declined, DecidedOn = Applied }, TestDatabase.Today);
        Assert.Equal((null, Applied), (honour.AwardedOn, honour.DeclinedOn));
        honour.Amend(Pending with { Outcome = HonourOutcome.Awarded, DecidedOn = Applied }, TestDatabase.Today);
        Assert.Equal((Applied, null), (honour.AwardedOn, honour.DeclinedOn));
    }

    [Fact]
    public void Only_an_award_comes_without_an_application()
    {
        var bare = Pending with { AppliedOn = null };
        Refused(() => new Honour(bare, TestDatabase.Today), nameof(Honour.AppliedOn));
        Refused(() => new Honour(bare with { Outcome = HonourOutcome.Declined, DecidedOn = Applied }, TestDatabase.Today),
            nameof(Honour.AppliedOn));
        Assert.Equal(Applied, new Honour(bare with { Outcome = HonourOutcome.Awarded, DecidedOn = Applied }, TestDatabase.Today).AwardedOn);
    }

    [Fact]
    public void A_person_is_trained_once_for_a_day_and_topic_and_only_while_in_the_register()
    {
        var person = Person();
        var training = new LawSavvyTrainingDetails(new(2026, 3, 1), "调解方法", 4);
        Refused(() => person.Train(training with { On = new(2025, 12, 31) }, TestDatabase.Today), nameof(LawSavvyTraining.On));
        Refused(() => person.Train(training with { Hours = 0.3m }, TestDatabase.Today), nameof(LawSavvyTraining.Hours));
        person.Train(training, TestDatabase.Today);
        Refused(() => person.Train(training with { Topic = " 调解 方法" }, TestDatabase.Today), nameof(LawSavvyTraining.Topic));
        person.Retire(new(2026, 6, 1), TestDatabase.Today);
        Refused(() => person.Train(training with { On = new(2026, 6, 2) }, TestDatabase.Today), nameof(LawSavvyTraining.On));
        Assert.Single(person.Trainings);
    }

    [Fact]
    public void A_person_retires_once_after_the_last_training_and_may_be_reinstated()
    {
        var person = Person();
        Refused(() => person.Retire(new(2025, 12, 31), TestDatabase.Today), nameof(LawSavvyPerson.To));
        Refused(() => person.Retire(TestDatabase.Today.AddDays(1), TestDatabase.Today), nameof(LawSavvyPerson.To));
        person.Train(new LawSavvyTrainingDetails(new(2026, 3, 1), "调解方法", 4), TestDatabase.Today);
        Refused(() => person.Retire(new(2026, 2, 28), TestDatabase.Today), nameof(LawSavvyPerson.To));
        Refused(() => person.Amend(new LawSavvyDetails("示例甲", null, new(2026, 3, 2))), nameof(LawSavvyPerson.From));
        Assert.Throws<Biandangou.Domain.Common.RuleBrokenException>(person.Reinstate);
        person.Retire(new(2026, 3, 1), TestDatabase.Today);
        Refused(() => person.Retire(new(2026, 4, 1), TestDatabase.Today), nameof(LawSavvyPerson.To));
        Assert.Equal(new DateOnly(2026, 3, 1), person.To);
        person.Reinstate();
        Assert.Null(person.To);
    }

    [Fact]
    public void An_item_taken_down_by_mistake_is_put_up_again_by_amending_it()
    {
        var item = new DisplayItem(null, DisplayKind.Board, 2, null, null, new(2026, 3, 1), TestDatabase.Today);
        item.TakeDown(new(2026, 5, 1), TestDatabase.Today);
        var details = new DisplayDetails(DisplayKind.Board, 3, "内容", null, new(2026, 3, 1), new(2026, 2, 1));
        Refused(() => item.Amend(null, details, TestDatabase.Today), nameof(DisplayItem.To));
        Refused(() => item.Amend(null, details with { Quantity = 0 }, TestDatabase.Today), nameof(DisplayItem.Quantity));
        Assert.Equal((2, new DateOnly(2026, 5, 1)), (item.Quantity, item.To!.Value));

        item.Amend(null, details with { To = null }, TestDatabase.Today);
        Assert.Equal((3, null), (item.Quantity, item.To));
    }

    [Fact]
    public void An_honour_keeps_what_its_form_tells()
    {
        var (village, person) = (Guid.NewGuid(), Guid.NewGuid());
        var honour = new Honour(
            new HonourDetails(village, person, " 示例荣誉 ", "省级", Applied, HonourOutcome.Awarded, TestDatabase.Today), TestDatabase.Today);
        Assert.Equal((village, person, "示例荣誉", "省级"), (honour.VillageId, honour.LawSavvyPersonId, honour.Name, honour.Level));
        Assert.Equal((Applied, TestDatabase.Today), (honour.AppliedOn, honour.AwardedOn));
        Refused(() => honour.Amend(Pending with { AppliedOn = TestDatabase.Today.AddDays(1) }, TestDatabase.Today),
            nameof(Honour.AppliedOn));
        Refused(() => honour.Amend(Pending with { Level = " " }, TestDatabase.Today), nameof(Honour.Level));
    }

    [Fact]
    public void A_person_keeps_what_the_form_tells_and_the_honours_awarded()
    {
        var person = Person();
        person.Amend(new LawSavvyDetails(" 示例乙 ", "村干部", new(2026, 2, 1)));
        person.Award("示例荣誉", "县级", new(2026, 3, 1), TestDatabase.Today);
        person.Train(new LawSavvyTrainingDetails(new(2026, 2, 1), "调解方法", 80), TestDatabase.Today);
        Refused(() => person.Train(new LawSavvyTrainingDetails(new(2026, 2, 2), "调解方法", 80.5m), TestDatabase.Today),
            nameof(LawSavvyTraining.Hours));

        Assert.Equal(("示例乙", "村干部", new DateOnly(2026, 2, 1)), (person.Name, person.Identity, person.From));
        var honour = Assert.Single(person.Honours);
        Assert.Equal((person.VillageId, person.Id, "示例荣誉", "县级"), (honour.VillageId, honour.LawSavvyPersonId, honour.Name, honour.Level));
        Assert.Equal((null, new DateOnly(2026, 3, 1)), (honour.AppliedOn, honour.AwardedOn));
        var training = Assert.Single(person.Trainings);
        Assert.Equal((person.Id, "调解方法", 80m), (training.LawSavvyPersonId, training.Topic, training.Hours));
        Assert.Equal((true, false, false), (
            person.IsTrained(new(2026, 2, 1), " 调解方法"), person.IsTrained(new(2026, 2, 2), "调解方法"),
                person.IsTrained(new(2026, 2, 1), null)));
        person.Retire(new(2026, 2, 1), TestDatabase.Today);
        Refused(() => person.Amend(new LawSavvyDetails("示例乙", null, new(2026, 2, 2))), nameof(LawSavvyPerson.From));
    }

    [Fact]
    public void An_item_comes_down_once_and_not_before_it_went_up()
    {
        var village = Guid.NewGuid();
        var item = new DisplayItem(village, DisplayKind.Banner, 10_000, "内容", "村口", new(2026, 3, 1), TestDatabase.Today);
        Assert.Equal((village, DisplayKind.Banner, 10_000), (item.VillageId, item.Kind, item.Quantity));
        Assert.Equal(("内容", "村口", new DateOnly(2026, 3, 1)), (item.Content, item.Place, item.From));
        Refused(() => new DisplayItem(null, DisplayKind.Banner, 10_001, null, null, new(2026, 3, 1), TestDatabase.Today),
            nameof(DisplayItem.Quantity));
        Refused(() => item.TakeDown(new(2026, 2, 28), TestDatabase.Today), nameof(DisplayItem.To));
        Refused(() => item.TakeDown(TestDatabase.Today.AddDays(1), TestDatabase.Today), nameof(DisplayItem.To));
        item.TakeDown(new(2026, 3, 1), TestDatabase.Today);
        Assert.Equal(
            "该宣传阵地已经撤下。",
            Assert.Throws<Biandangou.Domain.Common.RuleBrokenException>(() => item.TakeDown(new(2026, 4, 1), TestDatabase.Today)).Message);
        Assert.Equal("条个张个处块", string.Concat(Enum.GetValues<DisplayKind>().Select(k => k.Unit())));
    }

    [Fact]
    public void The_first_and_the_last_training_bound_the_time_in_the_register()
    {
        var person = Person();
        person.Train(new LawSavvyTrainingDetails(new(2026, 3, 1), "甲", 4), TestDatabase.Today);
        person.Train(new LawSavvyTrainingDetails(new(2026, 5, 1), "乙", 4), TestDatabase.Today);
        Refused(() => person.Amend(new LawSavvyDetails("示例甲", null, new(2026, 3, 2))), nameof(LawSavvyPerson.From));
        Refused(() => person.Retire(new(2026, 4, 30), TestDatabase.Today), nameof(LawSavvyPerson.To));
        Refused(() => person.Amend(new LawSavvyDetails("示例甲", null, new(1949, 12, 31))), nameof(LawSavvyPerson.From));
        person.Amend(new LawSavvyDetails("示例甲", null, new(2026, 3, 1)));
        Assert.Equal(new DateOnly(2026, 3, 1), person.From);
        person.Train(new LawSavvyTrainingDetails(new(2026, 5, 1), "甲", 0.5m), TestDatabase.Today);
        Assert.Equal(3, person.Trainings.Count);
        var fresh = Person();
        fresh.Retire(fresh.From, TestDatabase.Today);
        Assert.Equal(fresh.From, fresh.To);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", true)]
    [InlineData("2026-03-02", "2026-03-01", false)]
    [InlineData("2026-03-01", "2026-02-28", false)]
    public void A_person_counts_while_the_village_is_in_the_register_too(string from, string villageTo, bool counts)
    {
        var village = new Biandangou.Domain.Organisation.Village("示例一村", default, 1, new(2022, 1, 1));
        village.SetActive(village.From, DateOnly.Parse(villageTo));
        var person = new LawSavvyPerson(village.Id, "示例甲", null, DateOnly.Parse(from));
        typeof(LawSavvyPerson).GetProperty(nameof(LawSavvyPerson.Village))!.SetValue(person, village);
        Assert.Equal(counts, person.CountsOn(new(2026, 3, 1)));
    }

    private static LawSavvyPerson Person() => new(Guid.NewGuid(), "示例甲", null, new(2026, 1, 1));
}
