using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Reports;

/// <summary>Persons the ledgers know by name: what a public copy must not print.</summary>
public sealed class PersonNameQueries(PortalDbContext db)
{
    /// <summary>Each name once, whole township.</summary>
    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancel) =>
        await db.Township<Lawyer>().Select(l => l.Name)
            .Union(db.Township<GroupMember>().Select(m => m.Name))
            .Union(db.Township<GridOfficer>().Select(o => o.Name))
            .Union(db.Township<VillageLeader>().Select(l => l.Name))
            .Union(db.Township<CadreAssignment>().Select(a => a.Cadre))
            .Union(db.Township<LawSavvyPerson>().Select(p => p.Name))
            .Union(db.Township<DisputeParty>().Select(p => p.Name)).ToListAsync(cancel);
}
