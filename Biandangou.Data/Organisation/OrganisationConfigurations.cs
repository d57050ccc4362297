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
