using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>A lawyer to choose in a form.</summary>
public sealed record LawyerChoice(Guid Id, string Name, string LawFirm);

/// <summary>Reads of the register of lawyers.</summary>
public sealed class LawyerQueries(PortalDbContext db)
{
    /// <summary>Lawyers under contract; a lawyer's own account names nobody else.</summary>
    /// <param name="current">A lawyer kept among the choices though the contract may have ended.</param>
    public async Task<IReadOnlyList<LawyerChoice>> ChoicesAsync(Guid? current, CancellationToken cancel)
    {
        var (own, today) = (db.Scope.LawyerId, db.Clock.Today());
        return await db.Set<Lawyer>()
            .Where(l => (l.EngagedFrom <= today && (l.EngagedTo == null || l.EngagedTo >= today) && (own == Guid.Empty || l.Id == own)) || l.Id == current)
            .OrderBy(l => l.Name).ThenBy(l => l.Id)
            .Select(l => new LawyerChoice(l.Id, l.Name, l.LawFirm!.Name)).ToListAsync(cancel);
    }
}
