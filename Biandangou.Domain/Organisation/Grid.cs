namespace Biandangou.Domain.Organisation;

/// <summary>网格: a part of a village looked after by one or more grid officers.</summary>
[Display(Name = "网格")]
public sealed class Grid : LedgerEntry, IVillageRecord, IDated, INamed
{
    public const int NameLength = 60;
    public const int SortKeyLength = 6 * NameLength;

    private readonly List<GridOfficer> _officers = [];

    private Grid() { }

    public Grid(Village village, string name, DateOnly from)
    {
        VillageId = village.Id;
        Describe(name);
        Rule.Day(from, nameof(From), "设立日期");
        Rule.Holds(from >= village.From, $"设立日期不能早于{village.Name}的启用日期（{village.From.ToChinese()}）。", nameof(From));
        Rule.Holds(!village.EndedBefore(from), $"{village.Name}已于{village.To?.ToChinese()}撤销。", nameof(From));
        From = from;
    }

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Village? Village { get; private set; }

    [Display(Name = "网格名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>Normalised name, unique in the village.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Position among the village's grids: 第二网格 before 第十网格.</summary>
    [MaxLength(SortKeyLength)]
    public string SortKey { get; private set; } = "";

    [Display(Name = "设立日期")]
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while in use.</summary>
    [Display(Name = "撤销日期")]
    public DateOnly? To { get; private set; }

    public IReadOnlyList<GridOfficer> Officers => _officers;

    Guid? IVillageRecord.VillageId => VillageId;

    public void Amend(string name, DateOnly from)
    {
        Describe(name);
        Rule.Day(from, nameof(From), "设立日期");
        Rule.Period(from, To, nameof(From), "撤销日期");
        var first = _officers.MinBy(o => o.From);
        Rule.Holds(first is null || from <= first.From, $"{first?.Name}从{first?.From.ToChinese()}起任职，设立日期不能晚于这一天。", nameof(From));
        From = from;
    }

    public GridOfficer Appoint(string name, string? phone, DateOnly from) => Appoint(new OfficerPost(name, phone, from, null, false), []);

    /// <param name="elsewhere">Posts of people of that name in other grids, with their grids.</param>
    public GridOfficer Appoint(OfficerPost post, IReadOnlyCollection<GridOfficer> elsewhere)
    {
        var officer = new GridOfficer(this, post);
        Check(officer, officer, elsewhere);
        _officers.Add(officer);
        return officer;
    }

    /// <inheritdoc cref="Appoint(OfficerPost, IReadOnlyCollection{GridOfficer})"/>
    public void Amend(GridOfficer officer, OfficerPost post, IReadOnlyCollection<GridOfficer> elsewhere)
    {
        var wanted = new GridOfficer(this, post);
        Check(wanted, officer, elsewhere);
        var held = officer.HeldBy(wanted, elsewhere);
        Rule.Holds(held is null, held ?? "", nameof(GridOfficer.To));
        officer.Take(post);
    }

    /// <summary>Ends the grid, and on the same day the posts in it.</summary>
    /// <param name="standIns">Stand-ins anywhere that reach beyond the day; those of the leaving officers end too.</param>
    public void Close(DateOnly on, IReadOnlyCollection<GridOfficer> standIns, string field = nameof(To))
    {
        Rule.Holds(this.LastsBeyond(on), $"网格“{Name}”已经撤销。", field);
        Rule.Day(on, field, "撤销日期");
        Rule.Holds(on >= From, $"网格“{Name}”从{From.ToChinese()}才设立，撤销日期不能早于这一天。", field);
        foreach (var officer in _officers.Where(o => o.LastsBeyond(on)))
            officer.Leave(on, standIns, field);
        To = on;
    }

    public void Close(DateOnly on) => Close(on, []);

    /// <summary>The same grid anew in another village, under a name that is free there.</summary>
    internal Grid MoveTo(Village successor, DateOnly from, IEnumerable<OfficerPost> posts, IReadOnlyCollection<Grid> taken)
    {
        var isTaken = taken.Any(g => g.NameKey == NameKey);
        var grid = new Grid(successor, isTaken ? $"{Village?.Name}{Name}" : Name, from);
        Rule.Holds(!taken.Any(g => g.NameKey == grid.NameKey), $"{successor.Name}已有网格“{grid.Name}”，请先修改其中一个的名称。",
            nameof(Village.MergedIntoId));
        foreach (var post in posts)
            grid._officers.Add(new GridOfficer(grid, post));
        return grid;
    }

    private void Describe(string name)
    {
        Name = Rule.Text(name, nameof(Name), "网格名称", NameLength);
        (NameKey, SortKey) = (Name.ToNameKey(), Name.ToSortKey());
    }

    private void Check(GridOfficer wanted, GridOfficer self, IReadOnlyCollection<GridOfficer> elsewhere)
    {
        Rule.Holds(wanted.From >= From, "任职日期不能早于网格设立日期。", nameof(GridOfficer.From));
        Rule.Holds(
            !this.EndedBefore(wanted.To),
            $"网格已于{To?.ToChinese()}撤销，离任日期不能晚于这一天。", nameof(GridOfficer.To));
        Rule.Holds(
            !_officers.Exists(o => o != self && o.IsSamePersonAs(wanted) && o.Overlaps(wanted.From, wanted.To)),
            $"{wanted.Name}在这段时间已在本网格任职或代管。", nameof(GridOfficer.Name));
        wanted.CheckOthers([.. elsewhere.Where(o => o != self && o.IsSamePersonAs(wanted))]);
        CheckNamesakes(wanted, self, elsewhere);
    }

    /// <summary>Within one village another phone does not make another officer.</summary>
    private void CheckNamesakes(GridOfficer wanted, GridOfficer self, IReadOnlyCollection<GridOfficer> elsewhere)
    {
        if (wanted.IsStandIn)
            return;
        var other = _officers.Concat(elsewhere).FirstOrDefault(o =>
            o != self && !o.IsStandIn && o.VillageId == VillageId && o.Overlaps(wanted.From, wanted.To)
            && string.Equals(o.NameKey, wanted.NameKey, StringComparison.Ordinal));
        Rule.Holds(
            other is null, $"本村（场）{other?.Grid?.Name ?? Name}已有在岗网格员{other?.Name}；如不是同一人，请在姓名后注明以示区别。",
            nameof(GridOfficer.Name));
    }
}
