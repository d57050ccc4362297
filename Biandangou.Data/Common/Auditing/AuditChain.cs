namespace Biandangou.Data.Common.Auditing;

/// <summary>Appends to the chain inside the transaction of the change.</summary>
internal static class AuditChain
{
    /// <summary>
    /// Takes the chain's lock, held until the transaction ends, then numbers and seals the entries in order. Were the lock
    /// ever passed by, the unique indexes on number and previous hash would refuse the second of two writers.
    /// </summary>
    public static async Task SealAsync(PortalDbContext db, IReadOnlyList<AuditEntry> entries, CancellationToken cancel)
    {
#pragma warning disable RS0030 // Not a record: the one row whose update lock orders the writers.
        await db.Set<AuditHead>().ExecuteUpdateAsync(head => head.SetProperty(h => h.Number, h => h.Number + entries.Count), cancel);
#pragma warning restore RS0030
        var last = await db.AuditEntries.AsNoTracking().OrderByDescending(a => a.Number)
            .Select(a => new { a.Number, a.Hash }).FirstOrDefaultAsync(cancel);
        var (number, hash) = (last?.Number ?? 0, last?.Hash ?? AuditEntry.Genesis);
        foreach (var entry in entries)
        {
            entry.Seal(++number, hash);
            hash = entry.Hash;
        }

        db.LastSealed = entries[^1];
    }
}
