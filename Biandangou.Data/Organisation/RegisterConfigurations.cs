using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation;

internal sealed class TownshipConfiguration : EntityConfiguration<Township>;

internal sealed class GovernanceSystemConfiguration : EntityConfiguration<GovernanceSystem>
{
    protected override void Map(EntityTypeBuilder<GovernanceSystem> builder)
    {
        builder.HasMany(s => s.Revisions).WithOne(r => r.GovernanceSystem).HasForeignKey(r => r.GovernanceSystemId);
        // A name may be used again once its system is withdrawn.
        builder.HasIndex(s => s.NameKey).IsUnique().HasFilter("DeletedAt IS NULL AND [To] IS NULL");
    }
}

internal sealed class SystemRevisionConfiguration : EntityConfiguration<SystemRevision>
{
    protected override void Map(EntityTypeBuilder<SystemRevision> builder)
    {
        builder.HasIndex(r => new { r.GovernanceSystemId, r.On }).IsUnique();
    }
}

internal sealed class PublicUnitConfiguration : EntityConfiguration<PublicUnit>
{
    protected override void Map(EntityTypeBuilder<PublicUnit> builder)
    {
        builder.HasOne(u => u.Village).WithMany().HasForeignKey(u => u.VillageId);
        HasUniqueNames(builder);
    }
}

internal sealed class CadreAssignmentConfiguration : EntityConfiguration<CadreAssignment>
{
    public override IOwnership Owner { get; } = new Ownership<CadreAssignment>(
        (c, db) => db.Scope.VillageIds.Contains(c.VillageId), (_, _) => false);

    protected override void Map(EntityTypeBuilder<CadreAssignment> builder)
    {
        builder.Property(c => c.CadreKey).HasMaxLength(CadreAssignment.CadreLength * 2);
        builder.HasOne(c => c.Village).WithMany().HasForeignKey(c => c.VillageId);
        builder.HasIndex(c => new { c.VillageId, c.From, c.EntryNumber });
        // Two accounts at once cannot both begin the same assignment.
        builder.HasIndex(c => new { c.CadreKey, c.Kind, c.VillageId, c.From }).IsUnique().HasFilter("DeletedAt IS NULL");
    }
}
