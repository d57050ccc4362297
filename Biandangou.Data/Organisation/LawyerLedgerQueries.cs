using Biandangou.Data.Common.Figures;
using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>A line of 法律顾问名册. Phones stay out of it.</summary>
/// <param name="IsFirst">Whether this is the first line of its firm.</param>
/// <param name="Contracts">Those with a day in the year, oldest first.</param>
/// <param name="Villages">Served on any day of the year.</param>
public sealed record LawyerLedgerRow(
    bool IsFirst, string LawFirm, string Name, string? LicenceNumber, IReadOnlyList<LawyerPeriod> Contracts, IReadOnlyList<string> Villages);

/// <summary>The lawyers under contract in a period, by firm: the rows the figures count.</summary>
public sealed class LawyerLedgerQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<LawyerLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var contracts = db.ContractsWithin(period.Start, period.CutOff);
        var served = await db.Set<LawyerVillage>().Where(v => v.Within(period.Start, period.CutOff))
            .OrderBy(v => v.Village!.SortOrder).ThenBy(v => v.EntryNumber).Select(v => new { v.LawyerId, v.Village!.Name }).ToListAsync(cancel);
        var villages = served.ToLookup(v => v.LawyerId, v => v.Name);
        var lawyers = await db.Township<Lawyer>().Where(l => contracts.Any(c => c.LawyerId == l.Id))
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
                i == 0 || ordered[i - 1].LawFirmId != l.LawFirmId, l.LawFirm, l.Name, l.LicenceNumber, l.Contracts, [.. villages[l.Id].Distinct(StringComparer.Ordinal)])),
        ];
    }
}
