using Biandangou.Domain.Common;

namespace Biandangou.Domain.Organisation;

/// <summary>What a village has for a time: rooms, leaders, party branches, archivists.</summary>
public sealed partial class Village
{
    private readonly List<VillageFacility> _facilities = [];
    private readonly List<VillageLeader> _leaders = [];
    private readonly List<PartyBranch> _branches = [];
    private readonly List<Archivist> _archivists = [];

    public IReadOnlyList<VillageFacility> Facilities => _facilities;

    public IReadOnlyList<VillageLeader> Leaders => _leaders;

    public IReadOnlyList<PartyBranch> Branches => _branches;

    public IReadOnlyList<Archivist> Archivists => _archivists;

    public bool HasOpen(FacilityKind kind, DateOnly day) => _facilities.Exists(f => f.Kind == kind && f.IsOn(day));

    public VillageFacility Open(FacilityDetails details)
    {
        var facility = new VillageFacility(this);
        Amend(facility, details);
        _facilities.Add(facility);
        return facility;
    }

    public void Amend(VillageFacility facility, FacilityDetails details)
    {
        CheckDays(details.StartsOn, details.EndsOn);
        Rule.Holds(
            !_facilities.Exists(f => f != facility && f.Kind == details.Kind && f.Overlaps(details.StartsOn, details.EndsOn)),
            $"{Name}在这段时间已有{details.Kind.ToChinese()}，请先填写原来的结束日期。", nameof(VillagePart.StartsOn));
        facility.Describe(details);
    }

    /// <summary>A new contact leader takes over from the one still in charge.</summary>
    public VillageLeader Lead(string name, DateOnly startsOn, DateOnly? endsOn = null)
    {
        CheckDays(startsOn, endsOn);
        _leaders.Find(l => l.EndsOn is null && l.StartsOn < startsOn)?.End(startsOn.AddDays(-1), nameof(VillagePart.StartsOn));
        var leader = new VillageLeader(this);
        Amend(leader, name, startsOn, endsOn);
        _leaders.Add(leader);
        return leader;
    }

    public void Amend(VillageLeader leader, string name, DateOnly startsOn, DateOnly? endsOn)
    {
        CheckDays(startsOn, endsOn);
        var other = _leaders.Find(l => l != leader && l.Overlaps(startsOn, endsOn));
        Rule.Holds(other is null, $"这段时间已由{other?.Name}包村，请核对起止日期。", nameof(VillagePart.StartsOn));
        leader.Describe(name, startsOn, endsOn);
    }

    public PartyBranch Found(BranchDetails details)
    {
        var branch = new PartyBranch(this);
        Amend(branch, details);
        _branches.Add(branch);
        return branch;
    }

    /// <summary>A branch may return under its next secretary, but not beside itself.</summary>
    public void Amend(PartyBranch branch, BranchDetails details)
    {
        CheckDays(details.StartsOn, details.EndsOn);
        branch.Describe(details);
        Rule.Holds(
            !_branches.Exists(b => b != branch && b.NameKey == branch.NameKey && b.Overlaps(details.StartsOn, details.EndsOn)),
            $"党支部“{branch.Name}”已经登记。更换书记的，请先填写原记录的结束日期。", nameof(PartyBranch.Name));
    }

    public Archivist Entrust(ArchivistDetails details)
    {
        var archivist = new Archivist(this);
        Amend(archivist, details);
        _archivists.Add(archivist);
        return archivist;
    }

    public void Amend(Archivist archivist, ArchivistDetails details)
    {
        CheckDays(details.StartsOn, details.EndsOn);
        archivist.Describe(details);
        var key = archivist.Name.ToNameKey();
        Rule.Holds(
            !_archivists.Exists(a => a != archivist && a.Name.ToNameKey() == key && a.Overlaps(details.StartsOn, details.EndsOn)),
            $"{archivist.Name}在这段时间已登记为档案管理员。", nameof(Archivist.Name));
    }

    private void CheckDays(DateOnly startsOn, DateOnly? endsOn)
    {
        Rule.Day(startsOn, nameof(VillagePart.StartsOn), "开始日期");
        Rule.Period(startsOn, endsOn, nameof(VillagePart.EndsOn), "结束日期");
        Rule.Holds(startsOn >= ActiveFrom, $"开始日期不能早于{Name}的启用日期（{ActiveFrom.ToChinese()}）。", nameof(VillagePart.StartsOn));
        Rule.Holds(
            ActiveTo is null || (endsOn ?? DateOnly.MaxValue) <= ActiveTo,
            $"{Name}已于{ActiveTo?.ToChinese()}撤销，结束日期不能晚于这一天。", nameof(VillagePart.EndsOn));
    }
}
