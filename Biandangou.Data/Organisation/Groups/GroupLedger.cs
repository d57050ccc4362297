using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Groups;

/// <summary>A line of 领导小组名单: someone who sits in a group, or a group in which nobody does.</summary>
public sealed record GroupLedgerRow(
    Guid GroupId, string Group, DateOnly FoundedOn, string? DocumentNumber, GroupRole? Role, string? Name, string? Post, DateOnly? JoinedOn)
{
    /// <summary>Whether this is the first line of its group.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>领导小组名单 at a report's cut-off: standing groups with those who sit in them.</summary>
public sealed class GroupLedger(PortalDbContext db) : Ledger<GroupLedgerRow>(db, Title, 10)
{
    public const string Title = "领导小组名单";

    public override IReadOnlyList<LedgerColumn<GroupLedgerRow>> Columns { get; } =
    [
        new("领导小组", 34, r => r.Group),
        new("成立日期", 16, r => r.FoundedOn),
        new("文号", 24, r => r.DocumentNumber),
        new("组内职务", 14, r => r.Role?.ToChinese() ?? "无成员"),
        new("姓名", 16, r => r.Name),
        new("职务", 26, r => r.Post),
        new("任职日期", 16, r => r.JoinedOn),
        new("小组（个）", 10, r => r.IsFirst ? 1 : null, Total: true),
    ];

    public override IQueryable<Guid> Records(FigurePeriod period) => new LeadershipGroupFigures(Db).Rows(period).Select(g => g.Id);

    public override async Task<IReadOnlyList<GroupLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var on = period.CutOff;
        var rows = await Db.Township<LeadershipGroup>()
            .Where(g => g.On(on))
            .OrderBy(g => g.From).ThenBy(g => g.EntryNumber)
            .SelectMany(g => g.Members.Where(m => m.On(on)).DefaultIfEmpty(), (g, m) => new
            {
                Row = new GroupLedgerRow(
                    g.Id, g.Name, g.From, g.DocumentNumber, m == null ? null : m.Role, m == null ? null : m.Name, m == null ? null : m.Post,
                    m == null ? null : m.From),
                Group = g.EntryNumber,
                Member = m == null ? 0 : m.EntryNumber,
            }).ToListAsync(cancel);
        return
        [
            .. rows.OrderBy(r => r.Row.FoundedOn).ThenBy(r => r.Group).ThenBy(r => GroupMember.Rank(r.Row.Role)).ThenBy(r => r.Row.JoinedOn)
                .ThenBy(r => r.Member)
                .GroupBy(r => r.Row.GroupId).SelectMany(g => g.Select((r, i) => r.Row with { IsFirst = i == 0 })),
        ];
    }
}
