using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>法律顾问名册 on paper. Phones stay out of it.</summary>
public static class LawyerLedger
{
    public const string Name = "法律顾问名册";

    public static IReadOnlyList<LedgerColumn<LawyerLedgerRow>> Columns { get; } =
    [
        new("律师事务所", 28, r => r.LawFirm),
        new("律师", 16, r => r.Name),
        new("执业证号", 22, r => r.LicenceNumber),
        new("聘用期限", 42, r => string.Join('；', r.Contracts.Select(c => ChineseText.Period(c.From, c.To)))),
        new("服务村（场）", 46, r => string.Join('、', r.Villages)),
        new("律师（名）", 10, _ => 1, Total: true),
        new("律所（家）", 10, r => r.IsFirst ? 1 : null, Total: true),
    ];
}
