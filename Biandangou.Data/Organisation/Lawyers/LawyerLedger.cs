using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>A line of 法律顾问名册. Phones stay out of it.</summary>
/// <param name="IsFirst">Whether this is the first line of its firm.</param>
/// <param name="Contracts">Those with a day in the year, oldest first.</param>
/// <param name="Villages">Served on any day of the year.</param>
public sealed record LawyerLedgerRow(
    bool IsFirst, string LawFirm, string Name, string? LicenceNumber, IReadOnlyList<LawyerPeriod> Contracts,
    IReadOnlyList<string> Villages);

/// <summary>法律顾问名册: the lawyers under contract in a period, by firm. Phones stay out of it.</summary>
public sealed class LawyerLedger(PortalDbContext db) : Ledger<LawyerLedgerRow>(db, Title, 90)
{
    public const string Title = "法律顾问名册";

    public override string Appendix => "法律顾问与服务日志";

    public override IReadOnlyList<LedgerColumn<LawyerLedgerRow>> Columns { get; } =
    [
        new("律师事务所", 28, r => r.LawFirm),
        new("律师", 16, r => r.Name),
        new("执业证号", 22, r => r.LicenceNumber),
        new("聘用期限", 42, r => string.Join('；', r.Contracts.Select(c => ChineseText.Period(c.From, c.To)))),
        new("服务村（场）", 46, r => string.Join('、', r.Villages)),
        new("律师（名）", 10, _ => 1, Total: true),
        new("律所（家）", 10, r => r.IsFirst ? 1 : null, Total: true),
    ];

    public override IQueryable<Guid> Records(FigurePeriod period) => new LawyerFigures(Db).Rows(period).Select(l => l.Id);

    public override async Task<IReadOnlyList<LawyerLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var contracts = Db.ContractsWithin(period.Start, period.CutOff);
        var served = await Db.Set<LawyerVillage>().Where(v => v.Within(period.Start, period.CutOff))
            .OrderBy(v => v.Village!.SortOrder).ThenBy(v => v.EntryNumber).Select(v => new { v.LawyerId, v.Village!.Name })
            .ToListAsync(cancel);
        var villages = served.ToLookup(v => v.LawyerId, v => v.Name);
        var lawyers = await Db.Township<Lawyer>().Where(l => contracts.Any(c => c.LawyerId == l.Id))
            .OrderBy(l => l.LawFirm!.EntryNumber).ThenBy(l => l.EntryNumber)
            .Select(l => new
            {
                l.Id,
                l.LawFirmId,
                LawFirm = l.LawFirm!.Name,
                l.Name,
                l.LicenceNumber,
                Contracts = contracts.Where(c => c.LawyerId == l.Id).OrderBy(c => c.From).ThenBy(c => c.EntryNumber)
                    .Select(c => new LawyerPeriod(c.From, c.To)).ToList(),
            }).ToListAsync(cancel);
        var ordered = lawyers.OrderByName(l => l.LawFirm).ThenByName(l => l.Name).ToList();
        return
        [
            .. ordered.Select((l, i) => new LawyerLedgerRow(
                i == 0 || ordered[i - 1].LawFirmId != l.LawFirmId, l.LawFirm, l.Name, l.LicenceNumber, l.Contracts,
                [.. villages[l.Id].Distinct(StringComparer.Ordinal)])),
        ];
    }
}
