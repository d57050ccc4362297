using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Biandangou.Data.Common.Auditing;

/// <summary>
/// Every save: guards the scope and the lengths, stamps who and when, and writes the audit in the same transaction.
/// Stateless; all it needs comes from the context, which may be pooled.
/// </summary>
public sealed class AuditInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is PortalDbContext db && Prepare(db).Count > 0)
            throw new InvalidOperationException("Records are saved asynchronously: the audit waits for its turn in the chain.");
        return base.SavingChanges(eventData, result);
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PortalDbContext db && Prepare(db) is { Count: > 0 } entries)
        {
            await AuditChain.SealAsync(db, entries, cancellationToken);
            Number(db, entries);
        }

        return await base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    /// <returns>The audit entries this save will add, in order.</returns>
    private static List<AuditEntry> Prepare(PortalDbContext db)
    {
        db.ChangeTracker.DetectChanges();
        ForgetFormerAttempt(db);
        var now = db.Clock.UtcNow();
        var records = Moved<Entity>(db);
        foreach (var entry in records)
        {
            ScopeGuard.Check(db.Scope, entry);
            LengthGuard.Check(entry);
            if (entry.State == EntityState.Added)
                entry.Entity.StampCreated(db.Actor, now);
            else
                entry.Entity.StampUpdated(db.Actor, now);
        }

        var accounts = Moved<PortalUser>(db);
        foreach (var account in accounts.Where(a => a.State != EntityState.Deleted))
        {
            if (account.State == EntityState.Added)
                account.Entity.StampCreated(db.Actor, now);
            else
                account.Entity.StampUpdated(db.Actor, now);
        }

        // A record's version stands for its parts too: whoever opened it before a part was added holds a stale form.
        foreach (var root in records.Select(AuditDescription.WholeOf).OfType<EntityEntry>()
            .Where(root => root.State == EntityState.Unchanged))
            ((Entity)root.Entity).StampUpdated(db.Actor, now);

        db.AuditEntries.AddRange(records.Select(entry => AuditDescription.OfRecord(db, entry, now)).ToList());
        db.AuditEntries.AddRange(accounts.Select(entry => AuditDescription.OfAccount(db, entry, now)).OfType<AuditEntry>().ToList());
        db.AuditEntries.AddRange(Moved<IdentityUserRole<Guid>>(db).Select(entry => AuditDescription.OfRole(db, entry, now)).ToList());
        return [.. db.ChangeTracker.Entries<AuditEntry>().Where(e => e.State == EntityState.Added).Select(e => e.Entity)];
    }

    /// <summary>Gives new records their place in the order of entry.</summary>
    private static void Number(PortalDbContext db, List<AuditEntry> entries)
    {
        var numbers = entries.Where(e => e.IsDescription).ToLookup(e => e.EntityId, e => e.Number);
        foreach (var record in db.ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Added))
            record.Entity.StampEntered(numbers[record.Entity.Id].First());
    }

    /// <summary>A save that was refused or rolled back left its descriptions behind; acts noted by themselves stay.</summary>
    private static void ForgetFormerAttempt(PortalDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<AuditEntry>().Where(e => e.State != EntityState.Unchanged).ToList())
        {
            if (entry.State != EntityState.Added)
                throw new InvalidOperationException("An audit entry never changes.");
            if (entry.Entity.IsDescription)
                entry.State = EntityState.Detached;
        }
    }

    private static List<EntityEntry<T>> Moved<T>(PortalDbContext db)
        where T : class =>
        [.. db.ChangeTracker.Entries<T>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)];
}
