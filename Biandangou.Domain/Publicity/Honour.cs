namespace Biandangou.Domain.Publicity;

public enum HonourOutcome
{
    [Display(Name = "申报中")] Pending,
    [Display(Name = "获评")] Awarded,
    [Display(Name = "未获评")] Declined,
}

/// <summary>What an honour's form tells.</summary>
/// <param name="VillageId">The village it concerns; null for the township itself.</param>
/// <param name="LawSavvyPersonId">The person it honours; null when it honours the village or the township.</param>
/// <param name="AppliedOn">Null when it was awarded without an application.</param>
/// <param name="DecidedOn">Day of the award or of the refusal; null while it is pending.</param>
public sealed record HonourDetails(
    Guid? VillageId, Guid? LawSavvyPersonId, string? Name, string? Level, DateOnly? AppliedOn, HonourOutcome Outcome, DateOnly? DecidedOn);

/// <summary>荣誉 of a law-savvy person, a village or the township: applied for, then awarded or not; or awarded directly.</summary>
[Display(Name = "荣誉")]
public sealed class Honour : LedgerEntry, IVillageRecord, IHasAttachments
{
    public const int NameLength = 60;
    public const int LevelLength = 20;

    private Honour() { }

    public Honour(HonourDetails details, DateOnly today) => Amend(details, today);

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "法律明白人")]
    public Guid? LawSavvyPersonId { get; private set; }

    public LawSavvyPerson? Person { get; private set; }

    [Display(Name = "荣誉名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    [Display(Name = "级别"), MaxLength(LevelLength)]
    public string Level { get; private set; } = "";

    [Display(Name = "申报日期")]
    public DateOnly? AppliedOn { get; private set; }

    [Display(Name = "授予日期")]
    public DateOnly? AwardedOn { get; private set; }

    [Display(Name = "未获评日期")]
    public DateOnly? DeclinedOn { get; private set; }

    public static HonourOutcome OutcomeOf(DateOnly? awardedOn, DateOnly? declinedOn) =>
        awardedOn is not null ? HonourOutcome.Awarded : declinedOn is not null ? HonourOutcome.Declined : HonourOutcome.Pending;

    public void Amend(HonourDetails details, DateOnly today)
    {
        var name = Rule.Text(details.Name, nameof(Name), "荣誉名称", NameLength);
        var level = Rule.Text(details.Level, nameof(Level), "级别", LevelLength);
        if (details.AppliedOn is { } applied)
            Rule.PastDate(applied, today, nameof(AppliedOn), "申报日期");
        var (awarded, declined) = Decided(details, today);
        (VillageId, LawSavvyPersonId, Name, Level) = (details.VillageId, details.LawSavvyPersonId, name, level);
        (AppliedOn, AwardedOn, DeclinedOn) = (details.AppliedOn, awarded, declined);
    }

    private static (DateOnly? Awarded, DateOnly? Declined) Decided(HonourDetails details, DateOnly today)
    {
        const string Field = nameof(HonourDetails.DecidedOn);
        if (details.Outcome == HonourOutcome.Pending)
        {
            Rule.Holds(details.AppliedOn is not null, "请填写申报日期。", nameof(AppliedOn));
            Rule.Holds(details.DecidedOn is null, "还在申报中的不填结果日期；已有结果的请选择获评或未获评。", Field);
            return (null, null);
        }

        Rule.Holds(details.DecidedOn is not null, "请填写结果日期。", Field);
        var decided = Rule.PastDate(details.DecidedOn!.Value, today, Field, "结果日期");
        Rule.Holds(!(decided < details.AppliedOn), $"结果日期不能早于申报日期（{details.AppliedOn?.ToChinese()}）。", Field);
        if (details.Outcome == HonourOutcome.Awarded)
            return (decided, null);
        Rule.Holds(details.AppliedOn is not null, "未获评的请填写申报日期。", nameof(AppliedOn));
        return (null, decided);
    }
}
