namespace Biandangou.Domain.Organisation;

/// <param name="IsStandIn">代管: looks after the grid for a time beside the own one.</param>
public sealed record OfficerPost(string Name, string? Phone, DateOnly From, DateOnly? To, bool IsStandIn);

/// <summary>网格员, with the period in post. A second period of the same person is an entry of its own.</summary>
[Display(Name = "网格员")]
public sealed class GridOfficer : LedgerEntry, IVillageRecord, IDated, INamed
{
    public const int NameLength = 40;
    public const int PhoneLength = 20;

    private GridOfficer() { }

    internal GridOfficer(Grid grid, OfficerPost post)
    {
        GridId = grid.Id;
        VillageId = grid.VillageId;
        Take(post);
    }

    [Display(Name = "网格")]
    public Guid GridId { get; private set; }

    public override Guid ToldOnId => GridId;

    public Grid? Grid { get; private set; }

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    [PersonName, Display(Name = "姓名")]
    [MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [Personal, Display(Name = "电话")]
    [MaxLength(PhoneLength)]
    public string? Phone { get; private set; }

    [Display(Name = "任职日期")]
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while in post.</summary>
    [Display(Name = "离任日期")]
    public DateOnly? To { get; private set; }

    /// <summary>代管: counts as no further officer.</summary>
    [Display(Name = "代管")]
    public bool IsStandIn { get; private set; }

    Guid? IVillageRecord.VillageId => VillageId;

    internal OfficerPost Post => new(Name, Phone, From, To, IsStandIn);

    /// <summary>Same name, and no two numbers that tell them apart.</summary>
    public bool IsSamePersonAs(GridOfficer other) =>
        string.Equals(NameKey, other.NameKey, StringComparison.Ordinal)
        && (Phone is null || other.Phone is null || string.Equals(Phone.ToNameKey(), other.Phone.ToNameKey(), StringComparison.Ordinal));

    /// <param name="standIns">Stand-ins anywhere that reach beyond the day; those of this officer end too.</param>
    public void Leave(DateOnly on, IReadOnlyCollection<GridOfficer> standIns, string field = nameof(To))
    {
        Rule.Day(on, field, "离任日期");
        Rule.Holds(on >= From, $"{Name}从{From.ToChinese()}起任职，离任日期不能早于这一天。", field);
        Rule.Holds(!this.EndedBefore(on), $"{Name}已登记{To?.ToChinese()}离任；需要改期的请修改任职记录。", field);
        To = on;
        if (IsStandIn)
            return;
        foreach (var other in standIns.Where(o => o != this && o.IsStandIn && o.LastsBeyond(on) && o.IsSamePersonAs(this)))
        {
            Rule.Holds(other.From <= on, $"{Name}已登记从{other.From.ToChinese()}起代管其他网格，请先删除这条代管记录。", field);
            other.To = on;
        }
    }

    /// <summary>What keeps the own post from being changed or deleted: a stand-in elsewhere that rests on it.</summary>
    /// <param name="next">The post as it is to be; null when it is to go.</param>
    /// <param name="elsewhere">Posts of people of that name in other grids, with their grids.</param>
    /// <returns>A message, or null when nothing does.</returns>
    public string? HeldBy(GridOfficer? next, IReadOnlyCollection<GridOfficer> elsewhere)
    {
        var standIn = elsewhere.FirstOrDefault(o => o.IsStandIn && Carries(o) && o.IsSamePersonAs(this) && next?.Carries(o) is not true);
        return standIn is null
            ? null
            : $"{Name}已登记代管{standIn.Grid?.Village?.Name}“{standIn.Grid?.Name}”到{standIn.To?.ToChinese()}，请先修改或删除这条代管记录。";
    }

    /// <summary>Whether it is an own post in all the days of a stand-in.</summary>
    private bool Carries(GridOfficer standIn) =>
        !IsStandIn && From <= standIn.From && !this.EndedBefore(standIn.To);

    public void Leave(DateOnly on) => Leave(on, []);

    internal void Take(OfficerPost post)
    {
        Name = Rule.Text(post.Name, nameof(Name), "姓名", NameLength);
        NameKey = Name.ToNameKey();
        Phone = Rule.OptionalText(post.Phone, nameof(Phone), "电话", PhoneLength);
        Rule.Day(post.From, nameof(From), "任职日期");
        Rule.Holds(!post.IsStandIn || post.To is not null, "代管须填写结束日期。", nameof(To));
        Rule.Period(post.From, post.To, nameof(To), "离任日期");
        (From, To, IsStandIn) = (post.From, post.To, post.IsStandIn);
    }

    /// <param name="others">The same person's posts in other grids.</param>
    internal void CheckOthers(IReadOnlyCollection<GridOfficer> others)
    {
        var posts = others.Where(o => !o.IsStandIn).ToList();
        if (IsStandIn)
        {
            Rule.Holds(
                posts.Exists(o => o.Carries(this)),
                $"代管须由其他网格的在岗网格员担任，{Name}在这段时间没有任职的网格。", nameof(IsStandIn));
            return;
        }

        var other = posts.Find(o => o.Overlaps(From, To));
        Rule.Holds(
            other is null, $"{Name}在这段时间已任{other?.Grid?.Village?.Name}“{other?.Grid?.Name}”的网格员；兼管本网格的请登记为代管并填写起止日期。",
            nameof(Name));
    }
}
