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

    public bool HasOpen(FacilityKind kind, DateOnly day) => _facilities.Exists(f => f.Kind == kind && f.On(day));

    public VillageFacility Open(FacilityDetails details)
    {
        var facility = new VillageFacility(this);
        Amend(facility, details);
        _facilities.Add(facility);
        return facility;
    }

    public void Amend(VillageFacility facility, FacilityDetails details)
    {
        CheckDays(details.From, details.To);
        Rule.Holds(
            !_facilities.Exists(f => f != facility && f.Kind == details.Kind && f.Overlaps(details.From, details.To)),
            $"{Name}在这段时间已有{details.Kind.ToChinese()}，请先填写原来的结束日期。", nameof(VillagePart.From));
        facility.Describe(details);
    }

    /// <summary>A new contact leader takes over from the one still in charge.</summary>
    public VillageLeader Lead(string name, DateOnly from, DateOnly? to = null)
    {
        CheckDays(from, to);
        _leaders.Find(l => l.To is null && l.From < from)?.End(from.AddDays(-1), nameof(VillagePart.From));
        var leader = new VillageLeader(this);
        Amend(leader, name, from, to);
        _leaders.Add(leader);
        return leader;
    }

    public void Amend(VillageLeader leader, string name, DateOnly from, DateOnly? to)
    {
        CheckDays(from, to);
        var other = _leaders.Find(l => l != leader && l.Overlaps(from, to));
        Rule.Holds(other is null, $"这段时间已由{other?.Name}包村，请核对起止日期。", nameof(VillagePart.From));
        leader.Describe(name, from, to);
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
        CheckDays(details.From, details.To);
        branch.Describe(details);
        Rule.Holds(
            !_branches.Exists(b => b != branch && b.NameKey == branch.NameKey && b.Overlaps(details.From, details.To)),
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
        CheckDays(details.From, details.To);
        archivist.Describe(details);
        var key = archivist.Name.ToNameKey();
        Rule.Holds(
            !_archivists.Exists(a => a != archivist && a.Name.ToNameKey() == key && a.Overlaps(details.From, details.To)),
            $"{archivist.Name}在这段时间已登记为档案管理员。", nameof(Archivist.Name));
    }

    private void CheckDays(DateOnly from, DateOnly? to)
    {
        Rule.Day(from, nameof(VillagePart.From), "开始日期");
        Rule.Period(from, to, nameof(VillagePart.To), "结束日期");
        Rule.Holds(from >= From, $"开始日期不能早于{Name}的启用日期（{From.ToChinese()}）。", nameof(VillagePart.From));
        Rule.Holds(
            !this.EndedBefore(to),
            $"{Name}已于{To?.ToChinese()}撤销，结束日期不能晚于这一天。", nameof(VillagePart.To));
    }
}

/// <summary>Who is sent to a village beyond a day: its lawyers and the township's cadres.</summary>
public sealed record VillageDuties(IReadOnlyCollection<LawyerVillage> Lawyers, IReadOnlyCollection<CadreAssignment> Cadres)
{
    public static readonly VillageDuties None = new([], []);

    public IReadOnlyList<LawyerVillage> LawyersAfter(DateOnly lastDay) => [.. Lawyers.Where(l => l.BeginsAfter(lastDay))];

    internal void End(DateOnly lastDay, string field)
    {
        var later = Cadres.FirstOrDefault(c => c.BeginsAfter(lastDay));
        Rule.Holds(later is null, $"{later?.Cadre}从{later?.From.ToChinese()}才开始{later?.Kind.ToChinese()}，请先修改或删除。", field);
        foreach (var service in Lawyers.Where(l => !l.BeginsAfter(lastDay) && l.LastsBeyond(lastDay)))
            service.End(lastDay);
        foreach (var cadre in Cadres.Where(c => c.LastsBeyond(lastDay)))
            cadre.EndWithVillage(lastDay);
    }
}
