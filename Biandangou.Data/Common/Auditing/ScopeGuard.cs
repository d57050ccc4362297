using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Biandangou.Data.Common.Auditing;

/// <summary>Refuses a save whose old or new owner lies outside the account's scope, whatever the page let through.</summary>
internal static class ScopeGuard
{
    public static void Check(AccessScope scope, EntityEntry<Entity> entry)
    {
        if (!Owns(scope, entry))
            throw new OutOfScopeException(entry.Metadata.ClrType.Name);
    }

    private static bool Owns(AccessScope scope, EntityEntry<Entity> entry) => entry.Entity switch
    {
        CredentialReset => entry.State == EntityState.Added ? scope.KeepsAccounts : scope.DecidesResets,
        // Seeing the whole township is no right to say who may enter.
        IAccountRecord => scope.KeepsAccounts,
        _ when scope.WholeTownship => true,
        Dispute d => scope.OwnsCase(d.VillageId, d.GridId, d.LawyerId) && OwnedBefore(entry, o =>
            scope.OwnsCase((Guid)o[nameof(d.VillageId)]!, (Guid?)o[nameof(d.GridId)], (Guid?)o[nameof(d.LawyerId)])),
        CasePart => OwnsParentCase(scope, entry),
        Seminar s => OwnsOrAttends(scope, entry, s.VillageId, s.LawyerId),
        WeeklyVisit v => OwnsOrAttends(scope, entry, v.VillageId, v.LawyerId),
        SavedFilter f => entry.State == EntityState.Added || f.CreatedById == ((PortalDbContext)entry.Context).Actor.Id,
        LawSavvyTraining => entry.Reference("Person").TargetEntry?.Entity is LawSavvyPerson p && scope.Owns(p.VillageId),
        LawyerService s => s.LawyerId == scope.LawyerId && OwnedBefore(entry, o => (Guid)o[nameof(s.LawyerId)]! == scope.LawyerId),
        // Who has read is told by the stamps, so a reading is always the account's own.
        ReminderReading r => entry.State == EntityState.Added && r.Reminder is { } reminder && scope.Owns(reminder.VillageId),
        TrainingReminder => false,
        Grid or GridOfficer or VillagePart or CadreAssignment => false,
        Attachment a => OwnsAttachment(scope, entry, a),
        IVillageRecord r => scope.Owns(r.VillageId) && OwnedBefore(entry, o => scope.Owns((Guid?)o[nameof(r.VillageId)])),
        _ => false,
    };

    private static bool OwnedBefore(EntityEntry entry, Func<PropertyValues, bool> owns) =>
        entry.State == EntityState.Added || owns(entry.OriginalValues);

    /// <summary>A draft is its author's; what hangs on a record goes with that record, which must be tracked, and stays with it.</summary>
    private static bool OwnsAttachment(AccessScope scope, EntityEntry<Entity> entry, Attachment attachment)
    {
        var actor = ((PortalDbContext)entry.Context).Actor.Id;
        if (entry.State == EntityState.Added)
            return attachment.IsDraft && actor is not null;
        var (before, isAuthor) = ((Guid?)entry.OriginalValues[nameof(attachment.RecordId)], actor is not null && attachment.CreatedById == actor);
        return attachment.RecordId is { } record
            ? (before == record || (before is null && isAuthor)) && OwnsTracked(scope, entry, record)
            : before is null && isAuthor;
    }

    private static bool OwnsTracked(AccessScope scope, EntityEntry entry, Guid record) =>
        entry.Context.ChangeTracker.Entries<Entity>().FirstOrDefault(e => e.Entity.Id == record) is { Entity: LedgerEntry and not Attachment } whole
        && Owns(scope, whole);

    /// <summary>Of an own village, or the lawyer's own.</summary>
    private static bool OwnsOrAttends(AccessScope scope, EntityEntry entry, Guid? villageId, Guid? lawyerId)
    {
        return Owns(villageId, lawyerId) && OwnedBefore(entry, o => Owns((Guid?)o[nameof(Seminar.VillageId)], (Guid?)o[nameof(Seminar.LawyerId)]));

        bool Owns(Guid? village, Guid? lawyer) => scope.Owns(village) || (lawyer is { } own && own == scope.LawyerId);
    }

    private static bool OwnsParentCase(AccessScope scope, EntityEntry entry) =>
        entry.Reference("Dispute").TargetEntry?.Entity is Dispute d && scope.OwnsCase(d.VillageId, d.GridId, d.LawyerId);
}

/// <summary>A save tried to touch a record that is not the account's. Shown as 404: its existence is not admitted.</summary>
public sealed class OutOfScopeException(string type) : Exception($"A {type} outside the scope was to be saved.");
