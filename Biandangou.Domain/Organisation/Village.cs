namespace Biandangou.Domain.Organisation;

public enum VillageKind
{
    [Display(Name = "村")] Village,
    [Display(Name = "场")] Farm,
    [Display(Name = "社区")] Community,
}

/// <summary>村（场）: the unit that trains monthly, publicises and settles disputes.</summary>
[Display(Name = "村（场）")]
public sealed partial class Village : LedgerEntry, IDated, INamed
{
    public const int NameLength = 40;
    public const int PersonLength = 40;
    public const int ReasonLength = 120;

    private readonly List<VillageName> _formerNames = [];

    private Village() { }

    public Village(string name, VillageKind kind, int sortOrder, DateOnly from)
    {
        From = Rule.Day(from, nameof(From), "启用日期");
        Describe(name, kind, sortOrder);
    }

    [Display(Name = "名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>Normalised name, unique among villages that are not deleted.</summary>
    public string NameKey { get; private set; } = "";

    [Display(Name = "类别")]
    public VillageKind Kind { get; private set; }

    /// <summary>Position in lists and appendices, from 1.</summary>
    [Display(Name = "排序")]
    public int SortOrder { get; private set; }

    [Display(Name = "启用日期")]
    public DateOnly From { get; private set; }

    /// <summary>Last day as a unit of its own; null while active.</summary>
    [Display(Name = "撤销日期")]
    public DateOnly? To { get; private set; }

    [Display(Name = "撤销文号或原因"), MaxLength(ReasonLength)]
    public string? CloseReason { get; private set; }

    /// <summary>The village it went into; null unless it was merged.</summary>
    [Display(Name = "并入")]
    public Guid? MergedIntoId { get; private set; }

    public Village? MergedInto { get; private set; }

    public IReadOnlyList<VillageName> FormerNames => _formerNames;

    public void Describe(string name, VillageKind kind, int sortOrder)
    {
        Name = Rule.Text(name, nameof(Name), "名称", NameLength);
        NameKey = Name.ToNameKey();
        Kind = kind;
        SortOrder = Rule.Count(sortOrder, nameof(SortOrder), "排序", 1, 9999);
    }

    public void SetActive(DateOnly from, DateOnly? to)
    {
        Rule.Day(from, nameof(From), "启用日期");
        Rule.Period(from, to, nameof(To), "撤销日期");
        From = from;
        To = to;
    }

    /// <summary>Takes a new name from a day on and remembers the old one. Whether another village has it is the caller's to ask.</summary>
    /// <param name="reason">Document number or reason.</param>
    public void Rename(string name, DateOnly on, string? reason, DateOnly today)
    {
        var next = Rule.Text(name, nameof(Name), "新名称", NameLength);
        Rule.Holds(!string.Equals(next.ToNameKey(), NameKey, StringComparison.Ordinal), "新名称与现名称相同。", nameof(Name));
        var since = _formerNames.Select(n => n.To!.Value.AddDays(1)).Append(From).Max();
        Rule.PastDate(on, today, nameof(VillageName.From), "更名日期");
        Rule.Holds(on > since, $"更名日期应晚于现名称的启用日期（{since.ToChinese()}）。", nameof(VillageName.From));
        Rule.Holds(To is null, $"{Name}已经撤销，不再更名。", nameof(Name));
        _formerNames.Add(new VillageName(this, since, on.AddDays(-1), reason));
        (Name, NameKey) = (next, next.ToNameKey());
    }

    /// <summary>Ends the village and everything it has on its last day; all records stay.</summary>
    /// <param name="reason">Document number or reason.</param>
    /// <param name="grids">All its grids with their officers.</param>
    /// <param name="standIns">Stand-ins anywhere that reach beyond the day.</param>
    /// <param name="duties">Who serves the village beyond the day.</param>
    /// <param name="field">Where a refusal of the day is shown.</param>
    /// <returns>Services that would only begin later: to be removed.</returns>
    public IReadOnlyList<LawyerVillage> Close(
        DateOnly lastDay, string? reason, IReadOnlyCollection<Grid> grids, IReadOnlyCollection<GridOfficer> standIns, VillageDuties duties,
        string field = nameof(To))
    {
        Rule.Holds(To is null, $"{Name}已于{To?.ToChinese()}撤销。");
        Rule.Day(lastDay, field, "撤销日期");
        Rule.Period(From, lastDay, field, "撤销日期");
        foreach (var part in Parts)
            part.End(lastDay, field);
        foreach (var grid in grids.Where(g => g.LastsBeyond(lastDay)))
            grid.Close(lastDay, standIns, field);
        duties.End(lastDay, field);
        CloseReason = Rule.Text(reason, nameof(CloseReason), "文号或原因", ReasonLength);
        To = lastDay;
        return duties.LawyersAfter(lastDay);
    }

    /// <summary>Nobody is sent to a village before its first day or beyond its last.</summary>
    internal void CheckOpen(DateOnly from, DateOnly? to, string fromField, string toField)
    {
        Rule.Holds(from >= From, $"{Name}自{From.ToChinese()}设立，开始日期不能早于这一天。", fromField);
        Rule.Holds(!this.EndedBefore(from), $"{Name}已于{To?.ToChinese()}撤销，开始日期不能晚于这一天。", fromField);
        Rule.Holds(!this.EndedBefore(to), $"{Name}已于{To?.ToChinese()}撤销，结束日期不能晚于这一天。", toField);
    }

    /// <summary>Closes the village on the day before and remembers its successor.</summary>
    /// <param name="grids">All its grids with their officers.</param>
    /// <param name="taken">Grids of the successor; empty to leave the grids behind.</param>
    /// <returns>The grids anew with their officers, in the successor.</returns>
    public IReadOnlyList<Grid> MergeInto(
        Village successor, DateOnly from, string? reason, IReadOnlyCollection<Grid> grids, IReadOnlyCollection<GridOfficer> standIns,
        VillageDuties duties, bool takeGrids, IReadOnlyCollection<Grid> taken)
    {
        const string Field = "MergedOn";
        Rule.Holds(successor.Id != Id, "不能并入自己，请选择其他村（场）。", nameof(MergedIntoId));
        Rule.Holds(
            successor.On(from), $"{successor.Name}在合并日期不在册，请选择其他村（场）。", nameof(MergedIntoId));
        var lastDay = from.AddDays(-1);
        var moving = takeGrids ? grids.Where(g => g.LastsBeyond(lastDay)).ToList() : [];
        var officers = moving.ToDictionary(g => g.Id,
            g => g.Officers.Where(o => o.LastsBeyond(lastDay)).Select(o => o.Post with { From = from }).ToList());

        // Officers who go on in the successor go on standing in, too.
        Close(lastDay, reason, grids, takeGrids ? [] : standIns, duties, Field);
        MergedIntoId = successor.Id;
        return [.. moving.Select(g => g.MoveTo(successor, from, officers[g.Id], taken))];
    }

    private IEnumerable<VillagePart> Parts => [.. _facilities, .. _leaders, .. _branches, .. _archivists];
}
