using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>A line of 法律顾问服务日志; who asked stays in the portal.</summary>
public sealed record LawyerServiceLedgerRow(
    DateOnly On, string Lawyer, string LawFirm, string? Village, LawyerServiceKind Kind, decimal Hours, int People, string Matter, string? Result);

/// <summary>The service log of a period, whole township, oldest first: the rows the figures count.</summary>
public sealed class LawyerServiceLedgerQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<LawyerServiceLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel) =>
        await db.Township<LawyerService>().Within(period)
            .OrderBy(s => s.On).ThenBy(s => s.EntryNumber)
            .Select(s => new LawyerServiceLedgerRow(
                s.On, s.Lawyer!.Name, s.Lawyer.LawFirm!.Name, s.Village!.Name, s.Kind, s.Hours, s.People, s.Matter, s.Result))
            .ToListAsync(cancel);
}
