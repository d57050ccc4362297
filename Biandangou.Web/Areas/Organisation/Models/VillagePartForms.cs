using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>Something a village has for a time.</summary>
public abstract class VillagePartForm : RecordForm
{
    [Display(Name = "开始日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "结束日期")]
    public DateOnly? To { get; set; }

    /// <summary>包村领导, 党支部 …</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public string Noun { get; set; } = "";

    /// <summary>Partial view with the fields of its own.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public string Fields { get; set; } = "";
}

/// <inheritdoc/>
public abstract class VillagePartForm<TPart> : VillagePartForm
    where TPart : VillagePart
{
    public abstract void AddTo(Village village);

    public abstract void Amend(Village village, TPart part);

    public abstract IReadOnlyList<TPart> PartsOf(Village village);

    /// <summary>Whether the part says what was typed: a form sent twice is known by that.</summary>
    public abstract bool Tells(TPart part);

    /// <summary>Shows what is stored.</summary>
    public virtual void Show(TPart part) => (From, To) = (part.From, part.To);

    protected bool SameDays(TPart part) => part.From == From && part.To == To;
}

public sealed class FacilityForm : VillagePartForm<VillageFacility>
{
    [Display(Name = "类别"), Required]
    public FacilityKind? Kind { get; set; }

    [Display(Name = "有独立用房")]
    public bool HasOwnRoom { get; set; }

    [Display(Name = "引导人"), StringLength(Village.PersonLength)]
    public string? Guide { get; set; }

    public override void AddTo(Village village) => village.Open(ToDetails());

    public override void Amend(Village village, VillageFacility part) => village.Amend(part, ToDetails());

    public override IReadOnlyList<VillageFacility> PartsOf(Village village) => village.Facilities;

    public override bool Tells(VillageFacility part) => SameDays(part) && part.Kind == Kind && part.HasOwnRoom == HasOwnRoom;

    public override void Show(VillageFacility part)
    {
        base.Show(part);
        (Kind, HasOwnRoom, Guide) = (part.Kind, part.HasOwnRoom, part.Guide);
    }

    private FacilityDetails ToDetails() => new(Kind!.Value, HasOwnRoom, Guide, From!.Value, To);
}

public sealed class LeaderForm : VillagePartForm<VillageLeader>
{
    [Display(Name = "姓名"), Required, StringLength(Village.PersonLength)]
    public string? Name { get; set; }

    public override void AddTo(Village village) => village.Lead(Name!, From!.Value, To);

    public override void Amend(Village village, VillageLeader part) => village.Amend(part, Name!, From!.Value, To);

    public override IReadOnlyList<VillageLeader> PartsOf(Village village) => village.Leaders;

    public override bool Tells(VillageLeader part) => SameDays(part) && part.Name == Name!.Trim();

    public override void Show(VillageLeader part)
    {
        base.Show(part);
        Name = part.Name;
    }
}

public sealed class BranchForm : VillagePartForm<PartyBranch>
{
    [Display(Name = "党支部名称"), Required, StringLength(Village.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "书记"), StringLength(Village.PersonLength)]
    public string? Secretary { get; set; }

    public override void AddTo(Village village) => village.Found(ToDetails());

    public override void Amend(Village village, PartyBranch part) => village.Amend(part, ToDetails());

    public override IReadOnlyList<PartyBranch> PartsOf(Village village) => village.Branches;

    public override bool Tells(PartyBranch part) => SameDays(part) && part.Name == Name!.Trim();

    public override void Show(PartyBranch part)
    {
        base.Show(part);
        (Name, Secretary) = (part.Name, part.Secretary);
    }

    private BranchDetails ToDetails() => new(Name!, Secretary, From!.Value, To);
}

public sealed class ArchivistForm : VillagePartForm<Archivist>
{
    [Display(Name = "姓名"), Required, StringLength(Village.PersonLength)]
    public string? Name { get; set; }

    [Display(Name = "电话"), Telephone, StringLength(Archivist.PhoneLength)]
    public string? Phone { get; set; }

    public override void AddTo(Village village) => village.Entrust(ToDetails());

    public override void Amend(Village village, Archivist part) => village.Amend(part, ToDetails());

    public override IReadOnlyList<Archivist> PartsOf(Village village) => village.Archivists;

    public override bool Tells(Archivist part) => SameDays(part) && part.Name == Name!.Trim();

    public override void Show(Archivist part)
    {
        base.Show(part);
        (Name, Phone) = (part.Name, part.Phone);
    }

    private ArchivistDetails ToDetails() => new(Name!, Phone, From!.Value, To);
}
