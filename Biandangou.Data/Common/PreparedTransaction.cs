using Biandangou.Data.Common.Auditing;

namespace Biandangou.Data.Common;

/// <summary>Transactions whose slow part, documents of a whole year, must not hold up every other writer.</summary>
public static class PreparedTransaction
{
    private const int Attempts = 2;
    private static readonly AuditAction[] Changes = [AuditAction.Created, AuditAction.Changed, AuditAction.Deleted, AuditAction.Erased];

    /// <summary>
    /// Prepares before the writers' lock is taken, then stores what was prepared. A record changed in between has it prepared again; where
    /// that happens each time, it is done under the lock. Both start with an empty change tracker.
    /// </summary>
    /// <param name="prepare">Reads and makes; nothing it changes is kept.</param>
    /// <param name="store">Looks again at what decides, and keeps what was made.</param>
    public static async Task ExecutePreparedAsync<T>(
        this PortalDbContext db, Func<Task<T>> prepare, Func<T, Task> store, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await TryAsync(db, prepare, store, cancel))
                return;
        }

        await db.ExecuteInTransactionAsync(
            async () =>
            {
                var prepared = await prepare();
                db.ChangeTracker.Clear();
                await store(prepared);
            },
            cancel);
    }

    /// <returns>False when a record was changed since the preparation began, and nothing was stored.</returns>
    private static async Task<bool> TryAsync<T>(PortalDbContext db, Func<Task<T>> prepare, Func<T, Task> store, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var seen = await db.Set<AuditHead>().Select(h => h.Number).SingleOrDefaultAsync(cancel);
        T prepared;
        try
        {
            prepared = await prepare();
        }
        catch (RuleBrokenException) when (!cancel.IsCancellationRequested)
        {
            // Half of it may have been read before a change and half after.
            if (await IsChangedSinceAsync(db, seen, cancel))
                return false;
            throw;
        }

        var isStored = false;
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                if (await IsChangedSinceAsync(db, seen, cancel))
                    return;
                await store(prepared);
                isStored = true;
            },
            cancel);
        return isStored;
    }

    private static Task<bool> IsChangedSinceAsync(PortalDbContext db, long seen, CancellationToken cancel) =>
        db.AuditEntries.AnyAsync(a => a.Number > seen && Changes.Contains(a.Action), cancel);
}
