using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Biandangou.Data.Accounts;
using Biandangou.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Biandangou.Data.Common.Auditing;

/// <summary>
/// Every save: guards the scope and the lengths, stamps who and when, and writes the audit in the same transaction.
/// Stateless; all it needs comes from the context, which may be pooled.
/// </summary>
public sealed class AuditInterceptor : SaveChangesInterceptor
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly HashSet<string> Stamps =
    [
        nameof(Entity.Version), nameof(Entity.CreatedAt), nameof(Entity.CreatedById), nameof(Entity.CreatedBy),
        nameof(Entity.UpdatedAt), nameof(Entity.UpdatedById), nameof(Entity.UpdatedBy),
        nameof(LedgerEntry.SubmissionId), nameof(LedgerEntry.SubmissionDigest),
    ];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Prepare(eventData.Context);
        return base.SavingChanges(eventData, result);
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Prepare(eventData.Context);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static void Prepare(DbContext? context)
    {
        if (context is not PortalDbContext db)
            return;
        db.ChangeTracker.DetectChanges();
        var now = db.Clock.UtcNow();
        var entries = db.ChangeTracker.Entries<Entity>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in entries)
        {
            ScopeGuard.Check(db.Scope, entry);
            LengthGuard.Check(entry);
            if (entry.State == EntityState.Added)
                entry.Entity.StampCreated(db.Actor, now);
            else
                entry.Entity.StampUpdated(db.Actor, now);
        }

        foreach (var account in db.ChangeTracker.Entries<PortalUser>())
        {
            if (account.State == EntityState.Added)
                account.Entity.StampCreated(db.Actor, now);
            else if (account.State == EntityState.Modified)
                account.Entity.StampUpdated(db.Actor, now);
        }

        // A record's version stands for its parts too: whoever opened it before a part was added holds a stale form.
        foreach (var root in entries.Select(WholeOf).OfType<EntityEntry>().Where(root => root.State == EntityState.Unchanged))
            ((Entity)root.Entity).StampUpdated(db.Actor, now);

        db.AuditEntries.AddRange(entries.Select(entry => Describe(db, entry, now)).ToList());
    }

    private static AuditEntry Describe(PortalDbContext db, EntityEntry<Entity> entry, DateTime now)
    {
        var deleted = entry.State == EntityState.Deleted
            || (entry.Entity is LedgerEntry { DeletedAt: not null } && entry.Property(nameof(LedgerEntry.DeletedAt)).IsModified);
        return new AuditEntry
        {
            At = now,
            Address = db.Actor.Address,
            ActorId = db.Actor.Id,
            ActorName = db.Actor.Name,
            Action = entry.State == EntityState.Added ? AuditAction.Created : deleted ? AuditAction.Deleted : AuditAction.Changed,
            EntityType = entry.Metadata.ClrType.Name,
            EntityId = entry.Entity.Id,
            RootId = RootOf(entry),
            Changes = JsonSerializer.Serialize(Changes(entry), Json),
            Reason = deleted ? (entry.Entity as LedgerEntry)?.DeleteReason : null,
        };
    }

    /// <summary>Parts of a record are shown on its page: a visit belongs to its dispute.</summary>
    private static Guid RootOf(EntityEntry<Entity> entry) =>
        entry.Entity is LedgerEntry
            ? entry.Entity.Id
            : entry.Metadata.GetForeignKeys()
                .Where(k => k.PrincipalToDependent is { IsCollection: true })
                .Select(k => (Guid?)entry.Property(k.Properties[0].Name).CurrentValue)
                .FirstOrDefault() ?? entry.Entity.Id;

    private static EntityEntry? WholeOf(EntityEntry<Entity> part) =>
        part.Entity is LedgerEntry
            ? null
            : part.References.FirstOrDefault(r => r.Metadata is INavigation { Inverse.IsCollection: true })?.TargetEntry;

    private static SortedDictionary<string, object> Changes(EntityEntry<Entity> entry)
    {
        var changes = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in entry.Properties.Where(p => !Stamps.Contains(p.Metadata.Name) && !p.Metadata.IsPrimaryKey()))
        {
            var (old, now) = (entry.State == EntityState.Added ? null : property.OriginalValue, property.CurrentValue);
            if (Equals(old, now))
                continue;
            changes[property.Metadata.Name] = IsPersonal(property.Metadata) ? "changed" : new[] { Text(old), Text(now) };
        }

        return changes;
    }

    private static bool IsPersonal(IReadOnlyPropertyBase property) =>
        property.PropertyInfo?.GetCustomAttribute<PersonalAttribute>() is not null;

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd"),
        DateTime stamp => stamp.ToString("O"),
        IFormattable other => other.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
