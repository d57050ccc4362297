using Biandangou.Domain.Common;

namespace Biandangou.Domain.Organisation;

/// <summary>律师事务所 that advises the township.</summary>
public sealed class LawFirm : LedgerEntry
{
    public const int NameLength = 80;

    private LawFirm() { }

    public LawFirm(string name)
    {
        Name = Rule.Text(name, nameof(Name), "律师事务所名称", NameLength);
        NameKey = Name.ToNameKey();
    }

    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";
}

/// <summary>驻村律师 under contract, with the villages served.</summary>
public sealed class Lawyer : LedgerEntry
{
    public const int NameLength = 40;
    public const int PhoneLength = 20;

    private readonly List<LawyerVillage> _villages = [];

    private Lawyer() { }

    public Lawyer(LawFirm firm, string name, string? phone, DateOnly engagedFrom, DateOnly? engagedTo)
    {
        Rule.Period(engagedFrom, engagedTo, nameof(EngagedTo), "聘期截止");
        LawFirmId = firm.Id;
        Name = Rule.Text(name, nameof(Name), "姓名", NameLength);
        Phone = Rule.OptionalText(phone, nameof(Phone), "电话", PhoneLength);
        EngagedFrom = engagedFrom;
        EngagedTo = engagedTo;
    }

    public Guid LawFirmId { get; private set; }

    public LawFirm? LawFirm { get; private set; }

    public string Name { get; private set; } = "";

    [Personal]
    public string? Phone { get; private set; }

    public DateOnly EngagedFrom { get; private set; }

    public DateOnly? EngagedTo { get; private set; }

    public IReadOnlyList<LawyerVillage> Villages => _villages;

    public void Serve(Village village)
    {
        Rule.Holds(_villages.TrueForAll(v => v.VillageId != village.Id), $"{Name}已经服务{village.Name}。");
        _villages.Add(new LawyerVillage(this, village));
    }
}

/// <summary>A village served by a lawyer.</summary>
public sealed class LawyerVillage : Entity
{
    private LawyerVillage() { }

    internal LawyerVillage(Lawyer lawyer, Village village)
    {
        LawyerId = lawyer.Id;
        VillageId = village.Id;
    }

    public Guid LawyerId { get; private set; }

    public Lawyer? Lawyer { get; private set; }

    public Guid VillageId { get; private set; }
}
