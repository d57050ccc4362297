using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Common;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Publicity;

/// <summary>A line of 普法宣传台账.</summary>
public sealed record PublicityLedgerRow(
    DateOnly On, string Title, string Form, string? Theme, string Agency, string? Village, string? Place,
    int Sessions, int Audience, int Materials, int Consultations, int Posts);

/// <summary>The publicity ledger of a period, whole township, oldest first: the rows the figures count.</summary>
public sealed class PublicityLedgerQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<PublicityLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel) =>
        await db.Township<PublicityEvent>().Within(period)
            .OrderBy(e => e.On).ThenBy(e => e.EntryNumber)
            .Select(e => new PublicityLedgerRow(
                e.On, e.Title, e.EventForm!.Name, e.Theme ?? e.ThemeDay!.Name, e.Agency!.Name, e.Village!.Name, e.Place,
                e.Sessions, e.Audience, e.Materials, e.Consultations, e.Posts)).ToListAsync(cancel);
}
