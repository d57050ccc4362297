using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Common;

/// <summary>What hangs on a village in any module: asked before one is deleted.</summary>
public sealed class VillageUseQueries(PortalDbContext db)
{
    /// <returns>Chinese names of the ledgers that hold a record of the village; empty when none does.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(Guid villageId, CancellationToken cancel)
    {
        (string Ledger, Func<Task<bool>> IsUsed)[] ledgers =
        [
            ("网格", HasAsync<Grid>),
            ("网格员", HasAsync<GridOfficer>),
            ("驻村律师", () => db.Set<LawyerVillage>().AnyAsync(v => v.VillageId == villageId, cancel)),
            ("学法培训", HasAsync<StudySession>),
            ("普法宣传", HasAsync<PublicityEvent>),
            ("宣传阵地", HasAsync<DisplayItem>),
            ("法律明白人", HasAsync<LawSavvyPerson>),
            ("积案", HasAsync<Dispute>),
            ("账号", () => db.GrantedUnits.AnyAsync(s => s.VillageId == villageId, cancel)),
        ];
        var used = new List<string>();
        foreach (var (ledger, isUsed) in ledgers)
        {
            if (await isUsed())
                used.Add(ledger);
        }

        return used;

        Task<bool> HasAsync<T>()
            where T : class, IVillageRecord =>
            db.Township<T>().AnyAsync(r => EF.Property<Guid?>(r, nameof(IVillageRecord.VillageId)) == villageId, cancel);
    }
}
