using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>A line of 法律顾问服务日志; who asked stays in the portal.</summary>
public sealed record LawyerServiceLedgerRow(
    DateOnly On, string Lawyer, string LawFirm, string? Village, LawyerServiceKind Kind, decimal Hours, int People, string Matter,
    string? Result);

/// <summary>法律顾问服务日志 of a period, oldest first.</summary>
public sealed class LawyerServiceLedger(PortalDbContext db) : Ledger<LawyerServiceLedgerRow>(db, Title, 91)
{
    public const string Title = "法律顾问服务日志";

    public override string Appendix => new LawyerLedger(Db).Appendix;

    public override IReadOnlyList<LedgerColumn<LawyerServiceLedgerRow>> Columns { get; } =
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

    public override IQueryable<Guid> Records(FigurePeriod period) => new LawyerServiceFigures(Db).Rows(period).Select(s => s.Id);

    public override async Task<IReadOnlyList<LawyerServiceLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel) =>
        await Db.Township<LawyerService>().Within(period)
            .OrderBy(s => s.On).ThenBy(s => s.EntryNumber)
            .Select(s => new LawyerServiceLedgerRow(
                s.On, s.Lawyer!.Name, s.Lawyer.LawFirm!.Name, s.Village!.Name, s.Kind, s.Hours, s.People, s.Matter, s.Result))
            .ToListAsync(cancel);
}
