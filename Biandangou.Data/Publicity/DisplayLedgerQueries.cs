using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Common;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Publicity;

/// <summary>A line of 宣传阵地台账.</summary>
/// <param name="PutUpInYear">Banners and posters count for the year they were put up in.</param>
/// <param name="To">Null while it is up at the cut-off.</param>
public sealed record DisplayLedgerRow(
    DisplayKind Kind, string? Content, string? Village, string? Place, DateOnly From, bool PutUpInYear, DateOnly? To, int Quantity);

/// <summary>Display items in use in a period, whole township, by kind: the rows the figures count.</summary>
public sealed class DisplayLedgerQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<DisplayLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var rows = await db.Township<DisplayItem>()
            .Where(i => i.Within(period.Start, period.CutOff))
            .OrderBy(i => i.From).ThenBy(i => i.EntryNumber)
            .Select(i => new DisplayLedgerRow(
                i.Kind, i.Content, i.Village!.Name, i.Place, i.From, i.From >= period.Start,
                i.LastsBeyond(period.CutOff) ? null : i.To, i.Quantity)).ToListAsync(cancel);
        // Kinds are stored by name, whose order is not theirs.
        return [.. rows.OrderBy(r => r.Kind)];
    }
}
