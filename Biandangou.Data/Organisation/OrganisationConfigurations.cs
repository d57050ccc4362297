using Biandangou.Data.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation;

internal sealed class TownshipConfiguration : EntityConfiguration<Township>
{
    protected override void Map(EntityTypeBuilder<Township> builder)
    {
        builder.Property(t => t.Name).HasMaxLength(Township.NameLength);
        builder.Property(t => t.FullName).HasMaxLength(Township.BodyLength);
        builder.Property(t => t.Superior).HasMaxLength(Township.BodyLength);
        builder.Property(t => t.IssuingBody).HasMaxLength(Township.BodyLength);
        builder.Property(t => t.PublicityPlan).HasMaxLength(Township.NameLength);
        builder.Property(t => t.Honour).HasMaxLength(Township.NameLength);
    }
}

internal sealed class VillageConfiguration : EntityConfiguration<Village>
{
    protected override void Map(EntityTypeBuilder<Village> builder)
    {
        builder.Property(v => v.Name).HasMaxLength(Village.NameLength);
        builder.Property(v => v.NameKey).HasMaxLength(Village.NameLength * 2);
        builder.Property(v => v.ContactLeader).HasMaxLength(Village.PersonLength);
        builder.Property(v => v.StudioGuide).HasMaxLength(Village.PersonLength);
        builder.HasIndex(v => v.NameKey).IsUnique().HasFilter("DeletedAt IS NULL");
        builder.HasIndex(v => new { v.SortOrder, v.Id });
    }
}

internal sealed class GridConfiguration : EntityConfiguration<Grid>
{
    protected override void Map(EntityTypeBuilder<Grid> builder)
    {
        builder.Property(g => g.Name).HasMaxLength(Grid.NameLength);
        builder.HasMany(g => g.Officers).WithOne(o => o.Grid).HasForeignKey(o => o.GridId);
        builder.HasIndex(g => new { g.VillageId, g.Name });
    }
}

internal sealed class GridOfficerConfiguration : EntityConfiguration<GridOfficer>
{
    protected override void Map(EntityTypeBuilder<GridOfficer> builder)
    {
        builder.Property(o => o.Name).HasMaxLength(GridOfficer.NameLength);
        builder.Property(o => o.Phone).HasMaxLength(GridOfficer.PhoneLength);
        builder.HasOne<Village>().WithMany().HasForeignKey(o => o.VillageId);
    }
}

internal sealed class LawFirmConfiguration : EntityConfiguration<LawFirm>
{
    protected override void Map(EntityTypeBuilder<LawFirm> builder)
    {
        builder.Property(f => f.Name).HasMaxLength(LawFirm.NameLength);
        builder.Property(f => f.NameKey).HasMaxLength(LawFirm.NameLength * 2);
        builder.HasIndex(f => f.NameKey).IsUnique().HasFilter("DeletedAt IS NULL");
    }
}

internal sealed class LawyerConfiguration : EntityConfiguration<Lawyer>
{
    protected override void Map(EntityTypeBuilder<Lawyer> builder)
    {
        builder.Property(l => l.Name).HasMaxLength(Lawyer.NameLength);
        builder.Property(l => l.Phone).HasMaxLength(Lawyer.PhoneLength);
        builder.HasMany(l => l.Villages).WithOne(v => v.Lawyer).HasForeignKey(v => v.LawyerId);
    }
}

internal sealed class LawyerVillageConfiguration : EntityConfiguration<LawyerVillage>
{
    protected override void Map(EntityTypeBuilder<LawyerVillage> builder) =>
        builder.HasIndex(v => new { v.LawyerId, v.VillageId }).IsUnique();
}
