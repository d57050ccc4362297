using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Publicity;

/// <summary>A line of 法律明白人名册.</summary>
/// <param name="To">Null while in the register at the cut-off.</param>
/// <param name="IsCounted">Whether the person and the village stand in their registers at the cut-off.</param>
/// <param name="Trainings">Of the year.</param>
/// <param name="Honours">Names of the honours awarded in the year.</param>
/// <param name="HasHonour">Whether the honour the township reports on is among them.</param>
public sealed record LawSavvyLedgerRow(
    string Village, string Name, string? Identity, DateOnly From, DateOnly? To, bool IsCounted,
    int Trainings, IReadOnlyList<string> Honours, bool HasHonour);

/// <summary>The register of law-savvy persons in a year: those in it on any of its days, or honoured in it.</summary>
public sealed class LawSavvyLedgerQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<LawSavvyLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var (start, cutOff) = (period.Start, period.CutOff);
        return await Of(db, period)
            .OrderBy(p => p.Village!.SortOrder).ThenBy(p => p.Village!.EntryNumber).ThenBy(p => p.From).ThenBy(p => p.EntryNumber)
            .Select(p => new LawSavvyLedgerRow(
                p.Village!.Name, p.Name, p.Identity, p.From, p.LastsBeyond(cutOff) ? null : p.To,
                p.CountsOn(cutOff),
                p.Trainings.Count(t => t.On.Within(start, cutOff)),
                p.Honours.Where(h => h.AwardedOn.Within(start, cutOff)).OrderBy(h => h.AwardedOn).ThenBy(h => h.EntryNumber).Select(h => h.Name).ToList(),
                p.Honours.Any(h => h.AwardedOn.Within(start, cutOff) && db.Set<Township>().Any(t => t.Honour == h.Name))))
            .ToListAsync(cancel);
    }

    internal static IQueryable<LawSavvyPerson> Of(PortalDbContext db, FigurePeriod period) =>
        db.Township<LawSavvyPerson>().Where(p => p.Within(period.Start, period.CutOff)
            || p.Honours.Any(h => h.AwardedOn.Within(period.Start, period.CutOff)));
}
