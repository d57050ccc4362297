using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Biandangou.Data.Common.Records;
using Biandangou.Domain.Common.Attachments;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Biandangou.Data.Common.Auditing;

/// <summary>Writes down one tracked change as an audit entry: which properties went from what to what.</summary>
internal static class AuditDescription
{
    /// <summary>Stands in place of a value that the audit must not hold.</summary>
    public const string Changed = "changed";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly HashSet<string> Stamps =
    [
        nameof(Entity.Version), nameof(Entity.EntryNumber), nameof(Entity.CreatedAt), nameof(Entity.CreatedById), nameof(Entity.CreatedBy),
        nameof(Entity.UpdatedAt), nameof(Entity.UpdatedById), nameof(Entity.UpdatedBy),
        nameof(LedgerEntry.SubmissionId), nameof(LedgerEntry.SubmissionDigest),
    ];

    /// <summary>
    /// What tells something of an account. Its stamps and counters move with every sign-in, which has entries of its own.
    /// </summary>
    private static readonly HashSet<string> OfAccounts =
    [
        nameof(PortalUser.UserName), nameof(PortalUser.DisplayName), nameof(PortalUser.PhoneNumber), nameof(PortalUser.PasswordHash),
        nameof(PortalUser.TwoFactorEnabled), nameof(PortalUser.DisabledAt), nameof(PortalUser.MustChangePassword),
    ];

    public static AuditEntry OfRecord(PortalDbContext db, EntityEntry<Entity> entry, DateTime now)
    {
        var deleted = entry.State == EntityState.Deleted
            || (entry.Entity is LedgerEntry { DeletedAt: not null } && entry.Property(nameof(LedgerEntry.DeletedAt)).IsModified);
        return Entry(
            db, now, deleted ? AuditAction.Deleted : ActionOf(entry), entry.Metadata.ClrType.Name, entry.Entity.Id, RootOf(entry),
            Changes(entry, p => !Stamps.Contains(p.Name)), deleted ? (entry.Entity as LedgerEntry)?.DeleteReason : null);
    }

    /// <returns>Null when the save concerns nothing an auditor asks for, such as the count of failed sign-ins.</returns>
    public static AuditEntry? OfAccount(PortalDbContext db, EntityEntry<PortalUser> entry, DateTime now) =>
        Changes(entry, p => OfAccounts.Contains(p.Name)) is { Count: > 0 } changes
            ? Entry(db, now, ActionOf(entry), nameof(PortalUser), entry.Entity.Id, entry.Entity.Id, changes)
            : null;

    public static AuditEntry OfRole(PortalDbContext db, EntityEntry<IdentityUserRole<Guid>> entry, DateTime now)
    {
        var role = db.Roles.Local.FirstOrDefault(r => r.Id == entry.Entity.RoleId)?.Name ?? entry.Entity.RoleId.ToString();
        var changes = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [AuditWords.Role] = entry.State == EntityState.Deleted ? new[] { role, null } : new[] { null, role },
        };
        return Entry(db, now, AuditAction.Changed, nameof(PortalUser), entry.Entity.UserId, entry.Entity.UserId, changes);
    }

    /// <summary>The whole a part belongs to, when it is tracked: a visit's dispute.</summary>
    public static EntityEntry? WholeOf(EntityEntry<Entity> part) =>
        part.Entity is LedgerEntry
            ? null
            : part.References.FirstOrDefault(r => r.Metadata is INavigation { Inverse.IsCollection: true })?.TargetEntry;

    private static AuditEntry Entry(
        PortalDbContext db, DateTime now, AuditAction action, string type, Guid id, Guid root,
        SortedDictionary<string, object> changes, string? reason = null) => new()
        {
            At = now,
            Address = db.Actor.Address,
            ActorId = db.Actor.Id,
            ActorName = db.Actor.Name,
            Action = action,
            EntityType = type,
            EntityId = id,
            RootId = root,
            Changes = JsonSerializer.Serialize(changes, Json),
            Reason = reason,
            IsDescription = true,
        };

    private static AuditAction ActionOf(EntityEntry entry) => entry.State switch
    {
        _ when IsNew(entry) => AuditAction.Created,
        EntityState.Deleted => AuditAction.Deleted,
        _ => AuditAction.Changed,
    };

    /// <summary>Parts of a record are shown on its page: a visit belongs to its dispute.</summary>
    private static Guid RootOf(EntityEntry<Entity> entry) =>
        entry.Entity is not LedgerEntry && entry.Metadata.WholeOf() is { } whole
            && entry.Property(whole.Properties[0].Name).CurrentValue is Guid id ? id : entry.Entity.ToldOnId;

    private static SortedDictionary<string, object> Changes(EntityEntry entry, Func<IProperty, bool> tells)
    {
        var changes = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in entry.Properties.Where(p => tells(p.Metadata) && !p.Metadata.IsPrimaryKey()))
        {
            var (old, now) = (
                IsNew(entry) ? null : property.OriginalValue,
                entry.State == EntityState.Deleted ? null : property.CurrentValue);
            if (!Equals(old, now))
                changes[property.Metadata.Name] = IsSecret(property.Metadata)
                    || (old is not null && property.Metadata.Name == nameof(LedgerEntry.DeleteReason)) ? Changed
                    : new[] { Text(old), Text(now) };
        }

        return changes;
    }

    /// <summary>Added, or a draft that with this save becomes part of a record, whose history tells of it from here.</summary>
    private static bool IsNew(EntityEntry entry) => entry.State == EntityState.Added
        || (entry.Entity is Attachment { IsDraft: false } && entry.OriginalValues[nameof(Attachment.RecordId)] is null);

    private static bool IsSecret(IReadOnlyPropertyBase property) =>
        property.Name == nameof(PortalUser.PasswordHash) || property.PropertyInfo?.GetCustomAttribute<PersonalAttribute>() is not null;

    private static string? Text(object? value) => value switch
    {
        null => null,
        // The hash beside it tells which bytes they were.
        byte[] content => $"{content.Length} B",
        DateOnly date => date.ToIso(),
        DateTime stamp => stamp.ToString("O"),
        IFormattable other => other.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
