using System.Linq.Expressions;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation.Villages;

internal sealed class VillageConfiguration : EntityConfiguration<Village>
{
    public override IOwnership Owner { get; } = new Ownership<Village>((v, db) => db.Scope.NamedVillageIds.Contains(v.Id), (_, _) => false);

    protected override void Map(EntityTypeBuilder<Village> builder)
    {
        builder.HasOne(v => v.MergedInto).WithMany().HasForeignKey(v => v.MergedIntoId);
        builder.HasMany(v => v.FormerNames).WithOne(n => n.Village).HasForeignKey(n => n.VillageId);
        builder.HasMany(v => v.Facilities).WithOne(f => f.Village).HasForeignKey(f => f.VillageId);
        builder.HasMany(v => v.Leaders).WithOne(l => l.Village).HasForeignKey(l => l.VillageId);
        builder.HasMany(v => v.Branches).WithOne(b => b.Village).HasForeignKey(b => b.VillageId);
        builder.HasMany(v => v.Archivists).WithOne(a => a.Village).HasForeignKey(a => a.VillageId);
        HasUniqueNames(builder);
        builder.HasIndex(v => new { v.SortOrder, v.EntryNumber });
    }
}

internal abstract class VillagePartConfiguration<T> : EntityConfiguration<T>
    where T : VillagePart
{
    public override IOwnership Owner { get; } = new Ownership<T>(
        (p, db) => db.Scope.NamedVillageIds.Contains(p.VillageId), (_, _) => false);
}

internal sealed class VillageFacilityConfiguration : VillagePartConfiguration<VillageFacility>
{
    protected override void Map(EntityTypeBuilder<VillageFacility> builder)
    {
        builder.HasIndex(f => new { f.VillageId, f.Kind, f.From });
    }
}

internal sealed class VillageLeaderConfiguration : VillagePartConfiguration<VillageLeader>
{
    protected override void Map(EntityTypeBuilder<VillageLeader> builder) =>
        builder.Property(l => l.Name).HasMaxLength(Village.PersonLength);
}

internal sealed class PartyBranchConfiguration : VillagePartConfiguration<PartyBranch>;

internal sealed class ArchivistConfiguration : VillagePartConfiguration<Archivist>;

internal sealed class VillageNameConfiguration : VillagePartConfiguration<VillageName>;

internal sealed class GridConfiguration : EntityConfiguration<Grid>
{
    public override IOwnership Owner { get; } = new Ownership<Grid>(
        (r, db) => db.Scope.NamedVillageIds.Contains(r.VillageId), (_, _) => false);

    protected override void Map(EntityTypeBuilder<Grid> builder)
    {
        builder.HasMany(g => g.Officers).WithOne(o => o.Grid).HasForeignKey(o => o.GridId);
        builder.HasIndex(g => new { g.VillageId, g.NameKey }).IsUnique().HasFilter("DeletedAt IS NULL");
    }
}

internal sealed class GridOfficerConfiguration : EntityConfiguration<GridOfficer>
{
    public override IOwnership Owner { get; } = new Ownership<GridOfficer>(
        (r, db) => db.Scope.NamedVillageIds.Contains(r.VillageId), (_, _) => false);

    protected override void Map(EntityTypeBuilder<GridOfficer> builder)
    {
        builder.HasOne<Village>().WithMany().HasForeignKey(o => o.VillageId);
        builder.HasIndex(o => new { o.NameKey, o.EntryNumber });
    }
}

internal sealed class ArchiveLoanConfiguration : EntityConfiguration<ArchiveLoan>
{
    public override IOwnership Owner { get; } = new Ownership<ArchiveLoan>((r, db) => db.Scope.VillageIds.Contains(r.VillageId));

    public override LambdaExpression FirstDay => RecordDay.Of<ArchiveLoan>(l => l.LentOn);

    public override LambdaExpression LastDay => RecordDay.Of<ArchiveLoan>(l => l.ReturnedOn ?? l.LentOn);

    protected override void Map(EntityTypeBuilder<ArchiveLoan> builder)
    {
        builder.HasIndex(l => new { l.LentOn, l.EntryNumber }).IsDescending();
        builder.HasIndex(l => new { l.VillageId, l.LentOn, l.EntryNumber }).IsDescending(false, true, true);
    }
}
