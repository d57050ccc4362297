using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>领导小组名单 on paper.</summary>
public static class GroupLedger
{
    public static IReadOnlyList<LedgerColumn<GroupLedgerRow>> Columns { get; } =
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
}
