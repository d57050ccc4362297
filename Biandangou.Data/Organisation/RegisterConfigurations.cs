using Biandangou.Data.Common;
using Biandangou.Data.Common.Access;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation;

internal sealed class GovernanceSystemConfiguration : EntityConfiguration<GovernanceSystem>
{
    protected override void Map(EntityTypeBuilder<GovernanceSystem> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(GovernanceSystem.NameLength);
        builder.Property(s => s.DocumentNumber).HasMaxLength(GovernanceSystem.DocumentNumberLength);
        builder.HasMany(s => s.Revisions).WithOne(r => r.GovernanceSystem).HasForeignKey(r => r.GovernanceSystemId);
        // A name may be used again once its system is withdrawn.
        builder.HasIndex(s => s.NameKey).IsUnique().HasFilter("DeletedAt IS NULL AND [To] IS NULL");
    }
}

internal sealed class SystemRevisionConfiguration : EntityConfiguration<SystemRevision>
{
    protected override void Map(EntityTypeBuilder<SystemRevision> builder)
    {
        builder.Property(r => r.Note).HasMaxLength(SystemRevision.NoteLength);
        builder.HasIndex(r => new { r.GovernanceSystemId, r.On }).IsUnique();
    }
}

internal sealed class PublicUnitConfiguration : EntityConfiguration<PublicUnit>
{
    protected override void Map(EntityTypeBuilder<PublicUnit> builder)
    {
        builder.Property(u => u.Name).HasMaxLength(PublicUnit.NameLength);
        builder.Property(u => u.Head).HasMaxLength(PublicUnit.PersonLength);
        builder.Property(u => u.HeadPhone).HasMaxLength(PublicUnit.PhoneLength);
        builder.Property(u => u.Contact).HasMaxLength(PublicUnit.PersonLength);
        builder.Property(u => u.ContactPhone).HasMaxLength(PublicUnit.PhoneLength);
        builder.HasOne(u => u.Village).WithMany().HasForeignKey(u => u.VillageId);
        HasUniqueNames(builder);
    }
}

internal sealed class CadreAssignmentConfiguration : EntityConfiguration<CadreAssignment>
{
    public override IOwnership Owner { get; } = new Ownership<CadreAssignment>((c, db) => db.Scope.VillageIds.Contains(c.VillageId), (_, _) => false);

    protected override void Map(EntityTypeBuilder<CadreAssignment> builder)
    {
        builder.Property(c => c.Cadre).HasMaxLength(CadreAssignment.CadreLength);
        builder.Property(c => c.CadreKey).HasMaxLength(CadreAssignment.CadreLength * 2);
        builder.Property(c => c.Post).HasMaxLength(CadreAssignment.PostLength);
        builder.Property(c => c.Note).HasMaxLength(CadreAssignment.NoteLength);
        builder.HasOne(c => c.Village).WithMany().HasForeignKey(c => c.VillageId);
        builder.HasIndex(c => new { c.VillageId, c.From, c.EntryNumber });
        // Two accounts at once cannot both begin the same assignment.
        builder.HasIndex(c => new { c.CadreKey, c.Kind, c.VillageId, c.From }).IsUnique().HasFilter("DeletedAt IS NULL");
    }
}
