namespace Biandangou.Domain.Organisation;

/// <summary>What a village has for a time. A past year is read from these days, never from the present state.</summary>
public abstract class VillagePart : Entity, IVillageRecord, IDated
{
    private protected VillagePart() { }

    private protected VillagePart(Village village) => VillageId = village.Id;

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Village? Village { get; private set; }

    [Display(Name = "开始日期")]
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while it lasts.</summary>
    [Display(Name = "结束日期")]
    public DateOnly? To { get; private set; }

    Guid? IVillageRecord.VillageId => VillageId;

    /// <summary>What it is, for messages: 法律工作室, 党支部“…”.</summary>
    public abstract string Label { get; }

    internal void Last(DateOnly from, DateOnly? to) => (From, To) = (from, to);

    /// <summary>Cuts off what would reach beyond the day.</summary>
    internal void End(DateOnly day, string field)
    {
        if (!this.LastsBeyond(day))
            return;
        Rule.Holds(From <= day, $"{Label}从{From.ToChinese()}才开始，请先修改或删除。", field);
        To = day;
    }
}

public enum FacilityKind
{
    [Display(Name = "法律工作室")] LegalStudio,
    [Display(Name = "积案归档室")] ArchiveRoom,
}

/// <param name="Guide">引导人 of a legal studio.</param>
public sealed record FacilityDetails(FacilityKind Kind, bool HasOwnRoom, string? Guide, DateOnly From, DateOnly? To);

/// <summary>法律工作室 or 积案归档室 of a village while it is open.</summary>
[Display(Name = "法律工作室、归档室")]
public sealed class VillageFacility : VillagePart
{
    private VillageFacility() { }

    internal VillageFacility(Village village)
        : base(village)
    {
    }

    [Display(Name = "类别")]
    public FacilityKind Kind { get; private set; }

    [Display(Name = "独立用房")]
    public bool HasOwnRoom { get; private set; }

    [PersonName, Display(Name = "引导人")]
    [MaxLength(Village.PersonLength)]
    public string? Guide { get; private set; }

    public override string Label => Kind.ToChinese();

    internal void Describe(FacilityDetails details)
    {
        var guide = Rule.OptionalText(details.Guide, nameof(Guide), "引导人", Village.PersonLength);
        Rule.Holds(details.Kind == FacilityKind.LegalStudio || guide is null, "只有法律工作室填引导人。", nameof(Guide));
        (Kind, HasOwnRoom, Guide) = (details.Kind, details.HasOwnRoom, guide);
        Last(details.From, details.To);
    }
}

/// <summary>包村领导 of a village for a time; one at a time.</summary>
[Display(Name = "包村领导")]
public sealed class VillageLeader : VillagePart
{
    private VillageLeader() { }

    internal VillageLeader(Village village)
        : base(village)
    {
    }

    [PersonName, Display(Name = "姓名")]
    public string Name { get; private set; } = "";

    public override string Label => $"包村领导{Name}";

    internal void Describe(string name, DateOnly from, DateOnly? to)
    {
        Name = Rule.Text(name, nameof(Name), "姓名", Village.PersonLength);
        Last(from, to);
    }
}

public sealed record BranchDetails(string Name, string? Secretary, DateOnly From, DateOnly? To);

/// <summary>党支部 of a village under one secretary.</summary>
[Display(Name = "党支部")]
public sealed class PartyBranch : VillagePart, INamed
{
    private PartyBranch() { }

    internal PartyBranch(Village village)
        : base(village)
    {
    }

    [Display(Name = "党支部名称"), MaxLength(Village.NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [PersonName, Display(Name = "书记")]
    [MaxLength(Village.PersonLength)]
    public string? Secretary { get; private set; }

    public override string Label => $"党支部“{Name}”";

    internal void Describe(BranchDetails details)
    {
        Name = Rule.Text(details.Name, nameof(Name), "党支部名称", Village.NameLength);
        NameKey = Name.ToNameKey();
        Secretary = Rule.OptionalText(details.Secretary, nameof(Secretary), "书记", Village.PersonLength);
        Last(details.From, details.To);
    }
}

public sealed record ArchivistDetails(string Name, string? Phone, DateOnly From, DateOnly? To);

/// <summary>档案管理员 of a village's archive room.</summary>
[Display(Name = "档案管理员")]
public sealed class Archivist : VillagePart
{
    public const int PhoneLength = 20;

    private Archivist() { }

    internal Archivist(Village village)
        : base(village)
    {
    }

    [PersonName, Display(Name = "姓名")]
    [MaxLength(Village.PersonLength)]
    public string Name { get; private set; } = "";

    [Personal, Display(Name = "电话")]
    [MaxLength(PhoneLength)]
    public string? Phone { get; private set; }

    public override string Label => $"档案管理员{Name}";

    internal void Describe(ArchivistDetails details)
    {
        Name = Rule.Text(details.Name, nameof(Name), "姓名", Village.PersonLength);
        Phone = Rule.OptionalText(details.Phone, nameof(Phone), "电话", PhoneLength);
        Last(details.From, details.To);
    }
}

/// <summary>曾用名: a name the village bore until its last day.</summary>
[Display(Name = "曾用名")]
public sealed class VillageName : VillagePart, INamed
{
    public const int ReasonLength = 120;

    private VillageName() { }

    internal VillageName(Village village, DateOnly from, DateOnly to, string? reason)
        : base(village)
    {
        Name = village.Name;
        NameKey = village.NameKey;
        Reason = Rule.Text(reason, nameof(Reason), "文号或原因", ReasonLength);
        Last(from, to);
    }

    [Display(Name = "曾用名"), MaxLength(Village.NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    /// <summary>Document number or reason of the renaming that ended it.</summary>
    [Display(Name = "文号或原因"), MaxLength(ReasonLength)]
    public string Reason { get; private set; } = "";

    public override string Label => $"曾用名“{Name}”";
}
