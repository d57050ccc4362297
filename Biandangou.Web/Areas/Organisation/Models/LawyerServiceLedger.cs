using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>法律顾问服务日志 on paper.</summary>
public static class LawyerServiceLedger
{
    public const string Name = "法律顾问服务日志";

    public static IReadOnlyList<LedgerColumn<LawyerServiceLedgerRow>> Columns { get; } =
    [
        new("日期", 16, r => r.On),
        new("律师", 12, r => r.Lawyer),
        new("律师事务所", 20, r => r.LawFirm),
        new("村（场）", 12, r => r.Village ?? "镇"),
        new("类别", 10, r => r.Kind.ToChinese()),
        new("事项", 36, r => r.Matter),
        new("结果", 28, r => r.Result),
        new("时长（小时）", 12, r => r.Hours, Total: true),
        new("接待人次", 10, r => r.People, Total: true),
    ];
}
