using Biandangou.Domain.Common;

namespace Biandangou.Domain.Organisation;

/// <summary>网格: a part of a village looked after by one or more grid officers.</summary>
public sealed class Grid : LedgerEntry, IVillageRecord
{
    public const int NameLength = 60;

    private readonly List<GridOfficer> _officers = [];

    private Grid() { }

    public Grid(Village village, string name, DateOnly activeFrom)
    {
        VillageId = village.Id;
        Name = Rule.Text(name, nameof(Name), "网格名称", NameLength);
        ActiveFrom = activeFrom;
    }

    public Guid VillageId { get; private set; }

    public Village? Village { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly ActiveFrom { get; private set; }

    public DateOnly? ActiveTo { get; private set; }

    public IReadOnlyList<GridOfficer> Officers => _officers;

    Guid? IVillageRecord.VillageId => VillageId;

    public GridOfficer Appoint(string name, string? phone, DateOnly from)
    {
        Rule.Holds(from >= ActiveFrom, "任职日期不能早于网格设立日期。", nameof(from));
        var officer = new GridOfficer(this, name, phone, from);
        _officers.Add(officer);
        return officer;
    }

    public void Close(DateOnly on)
    {
        Rule.Period(ActiveFrom, on, nameof(ActiveTo), "撤销日期");
        ActiveTo = on;
    }
}

/// <summary>网格员, with the period in post.</summary>
public sealed class GridOfficer : LedgerEntry, IVillageRecord
{
    public const int NameLength = 40;
    public const int PhoneLength = 20;

    private GridOfficer() { }

    internal GridOfficer(Grid grid, string name, string? phone, DateOnly from)
    {
        GridId = grid.Id;
        VillageId = grid.VillageId;
        Name = Rule.Text(name, nameof(Name), "姓名", NameLength);
        Phone = Rule.OptionalText(phone, nameof(Phone), "电话", PhoneLength);
        InPostFrom = from;
    }

    public Guid GridId { get; private set; }

    public Grid? Grid { get; private set; }

    public Guid VillageId { get; private set; }

    public string Name { get; private set; } = "";

    [Personal]
    public string? Phone { get; private set; }

    public DateOnly InPostFrom { get; private set; }

    public DateOnly? InPostTo { get; private set; }

    Guid? IVillageRecord.VillageId => VillageId;

    public void Leave(DateOnly on)
    {
        Rule.Period(InPostFrom, on, nameof(InPostTo), "离任日期");
        InPostTo = on;
    }
}
