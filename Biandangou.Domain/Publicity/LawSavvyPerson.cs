using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Publicity;

/// <summary>法律明白人 of a village, with honours.</summary>
[Display(Name = "法律明白人")]
public sealed class LawSavvyPerson : LedgerEntry, IVillageRecord
{

    public const int NameLength = 40;
    public const int IdentityLength = 40;

    private readonly List<Honour> _honours = [];

    private LawSavvyPerson() { }

    public LawSavvyPerson(Guid villageId, string name, string? identity, DateOnly activeFrom)
    {
        VillageId = villageId;
        Name = Rule.Text(name, nameof(Name), "姓名", NameLength);
        Identity = Rule.OptionalText(identity, nameof(Identity), "身份", IdentityLength);
        ActiveFrom = Rule.Day(activeFrom, nameof(ActiveFrom), "在册日期");
    }

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "姓名")]
    public string Name { get; private set; } = "";

    /// <summary>身份, e.g. 村干部, 退休教师.</summary>
    [Display(Name = "身份")]
    public string? Identity { get; private set; }

    [Display(Name = "认定日期")]
    public DateOnly ActiveFrom { get; private set; }

    [Display(Name = "退出日期")]
    public DateOnly? ActiveTo { get; private set; }

    public IReadOnlyList<Honour> Honours => _honours;

    Guid? IVillageRecord.VillageId => VillageId;

    /// <summary>An honour is awarded once a day of awarding; the same twice would be one entry made twice.</summary>
    public void Award(string name, string level, DateOnly on, DateOnly today)
    {
        var honour = new Honour(this, name, level, on, today);
        Rule.Holds(!Holds(honour.Name, on), $"{Name}{on.ToChinese()}的“{honour.Name}”已经登记。", nameof(Honour.Name));
        _honours.Add(honour);
    }

    public bool Holds(string honour, DateOnly on) => _honours.Exists(h => h.AwardedOn == on && string.Equals(h.Name, honour, StringComparison.Ordinal));
}

/// <summary>An honour awarded to a law-savvy person.</summary>
[Display(Name = "荣誉")]
public sealed class Honour : Entity
{
    public const int NameLength = 60;
    public const int LevelLength = 20;

    private Honour() { }

    internal Honour(LawSavvyPerson person, string name, string level, DateOnly awardedOn, DateOnly today)
    {
        LawSavvyPersonId = person.Id;
        Name = Rule.Text(name, nameof(Name), "荣誉名称", NameLength);
        Level = Rule.Text(level, nameof(Level), "授予级别", LevelLength);
        AwardedOn = Rule.PastDate(awardedOn, today, nameof(AwardedOn), "授予日期");
    }

    public Guid LawSavvyPersonId { get; private set; }

    public LawSavvyPerson? Person { get; private set; }

    [Display(Name = "荣誉名称")]
    public string Name { get; private set; } = "";

    [Display(Name = "级别")]
    public string Level { get; private set; } = "";

    [Display(Name = "授予日期")]
    public DateOnly AwardedOn { get; private set; }
}
