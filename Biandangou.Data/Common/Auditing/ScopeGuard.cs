using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Biandangou.Data.Common.Auditing;

/// <summary>Refuses a save whose old or new owner lies outside the account's scope, whatever the page let through.</summary>
internal static class ScopeGuard
{
    public static void Check(AccessScope scope, EntityEntry<Entity> entry)
    {
        var owned = entry.Entity switch
        {
            // Seeing the whole township is no right to say who may enter.
            IAccountRecord => scope.KeepsAccounts,
            _ when scope.WholeTownship => true,
            Dispute d => scope.OwnsCase(d.VillageId, d.GridId, d.LawyerId) && OwnedBefore(entry, o =>
                scope.OwnsCase((Guid)o[nameof(d.VillageId)]!, (Guid?)o[nameof(d.GridId)], (Guid?)o[nameof(d.LawyerId)])),
            DisputeVisit or DisputeResolution => OwnsParentCase(scope, entry),
            LawSavvyTraining => entry.Reference("Person").TargetEntry?.Entity is LawSavvyPerson p && scope.Owns(p.VillageId),
            LawyerService s => s.LawyerId == scope.LawyerId && OwnedBefore(entry, o => (Guid)o[nameof(s.LawyerId)]! == scope.LawyerId),
            Grid or GridOfficer or VillagePart or CadreAssignment => false,
            IVillageRecord r => scope.Owns(r.VillageId) && OwnedBefore(entry, o => scope.Owns((Guid?)o[nameof(r.VillageId)])),
            _ => false,
        };
        if (!owned)
            throw new OutOfScopeException(entry.Metadata.ClrType.Name);
    }

    private static bool OwnedBefore(EntityEntry entry, Func<PropertyValues, bool> owns) =>
        entry.State == EntityState.Added || owns(entry.OriginalValues);

    private static bool OwnsParentCase(AccessScope scope, EntityEntry entry) =>
        entry.Reference("Dispute").TargetEntry?.Entity is Dispute d && scope.OwnsCase(d.VillageId, d.GridId, d.LawyerId);
}

/// <summary>A save tried to touch a record that is not the account's. Shown as 404: its existence is not admitted.</summary>
public sealed class OutOfScopeException(string type) : Exception($"A {type} outside the scope was to be saved.");
