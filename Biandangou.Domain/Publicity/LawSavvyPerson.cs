using System.Linq.Expressions;

namespace Biandangou.Domain.Publicity;

/// <summary>What a person's form tells. The village stays.</summary>
public sealed record LawSavvyDetails(string? Name, string? Identity, DateOnly From);

/// <summary>法律明白人 of a village, with trainings and honours.</summary>
[Display(Name = "法律明白人")]
public sealed class LawSavvyPerson : LedgerEntry, IVillageRecord, IHasAttachments, IDated
{
    public const int NameLength = 40;
    public const int IdentityLength = 40;

    public static readonly Expression<Func<LawSavvyPerson, DateOnly, bool>> InRegister =
        (person, day) => person.On(day) && person.Village!.On(day);

    private static readonly Func<LawSavvyPerson, DateOnly, bool> IsInRegister = InRegister.Compile();

    private readonly List<Honour> _honours = [];
    private readonly List<LawSavvyTraining> _trainings = [];

    private LawSavvyPerson() { }

    public LawSavvyPerson(Guid villageId, string name, string? identity, DateOnly from)
    {
        VillageId = villageId;
        Amend(new LawSavvyDetails(name, identity, from));
    }

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [PersonName, Display(Name = "姓名")]
    [MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>身份, e.g. 村干部, 退休教师.</summary>
    [Display(Name = "身份"), MaxLength(IdentityLength)]
    public string? Identity { get; private set; }

    [Display(Name = "登记日期")]
    public DateOnly From { get; private set; }

    /// <summary>The last day in the register; null while the person stands there.</summary>
    [Display(Name = "退出日期")]
    public DateOnly? To { get; private set; }

    public IReadOnlyList<Honour> Honours => _honours;

    public IReadOnlyList<LawSavvyTraining> Trainings => _trainings;

    Guid? IVillageRecord.VillageId => VillageId;

    public void Amend(LawSavvyDetails details)
    {
        var name = Rule.Text(details.Name, nameof(Name), "姓名", NameLength);
        var identity = Rule.OptionalText(details.Identity, nameof(Identity), "身份", IdentityLength);
        var from = Rule.Day(details.From, nameof(From), "登记日期");
        Rule.Holds(!this.EndedBefore(from), $"登记日期不能晚于退出日期（{To?.ToChinese()}）。", nameof(From));
        if (_trainings.MinBy(t => t.On) is { } first)
            Rule.Holds(from <= first.On, $"登记日期不能晚于首次培训日期（{first.On.ToChinese()}）。", nameof(From));
        (Name, Identity, From) = (name, identity, from);
    }

    /// <summary>Whether the person counts on the day: both the person and the village, which is loaded, are in their registers.</summary>
    [SpeltAs(nameof(InRegister))]
    public bool CountsOn(DateOnly day) => IsInRegister(this, day);

    /// <param name="on">The last day in the register.</param>
    public void Retire(DateOnly on, DateOnly today)
    {
        Rule.Holds(To is null, $"{Name}已于{To?.ToChinese()}退出。", nameof(To));
        Rule.PastDate(on, today, nameof(To), "退出日期");
        Rule.Holds(on >= From, $"退出日期不能早于登记日期（{From.ToChinese()}）。", nameof(To));
        if (_trainings.MaxBy(t => t.On) is { } last)
            Rule.Holds(on >= last.On, $"退出日期不能早于最近培训日期（{last.On.ToChinese()}）。", nameof(To));
        To = on;
    }

    /// <summary>Takes a retirement back, as if it had never been.</summary>
    public void Reinstate()
    {
        Rule.Holds(To is not null, $"{Name}在册，不用恢复。");
        To = null;
    }

    /// <summary>A training stands once for a day and topic.</summary>
    public void Train(LawSavvyTrainingDetails details, DateOnly today)
    {
        var training = new LawSavvyTraining(this, details, today);
        Rule.Holds(
            this.On(training.On), $"{Name}在{training.On.ToChinese()}不在册，请核对培训日期或取消勾选。",
            nameof(LawSavvyTraining.On));
        Rule.Holds(!IsTrained(training.On, training.Topic), $"{Name}{training.On.ToChinese()}的培训“{training.Topic}”已经登记。",
            nameof(LawSavvyTraining.Topic));
        _trainings.Add(training);
    }

    public bool IsTrained(DateOnly on, string? topic) =>
        _trainings.Exists(t => t.On == on && string.Equals(t.Topic.ToNameKey(), (topic ?? "").ToNameKey(), StringComparison.Ordinal));

    /// <summary>Records an honour awarded without an application.</summary>
    public void Award(string name, string level, DateOnly on, DateOnly today) =>
        _honours.Add(new Honour(new HonourDetails(VillageId, Id, name, level, null, HonourOutcome.Awarded, on), today));
}
