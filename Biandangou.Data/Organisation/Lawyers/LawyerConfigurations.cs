using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation.Lawyers;

internal sealed class LawFirmConfiguration : EntityConfiguration<LawFirm>
{
    protected override void Map(EntityTypeBuilder<LawFirm> builder)
    {
        HasUniqueNames(builder);
    }
}

internal sealed class LawyerConfiguration : EntityConfiguration<Lawyer>
{
    protected override void Map(EntityTypeBuilder<Lawyer> builder)
    {
        builder.HasMany(l => l.Contracts).WithOne(c => c.Lawyer).HasForeignKey(c => c.LawyerId);
        builder.HasMany(l => l.Villages).WithOne(v => v.Lawyer).HasForeignKey(v => v.LawyerId);
    }
}

internal sealed class LawyerContractConfiguration : EntityConfiguration<LawyerContract>
{
    protected override void Map(EntityTypeBuilder<LawyerContract> builder)
    {
        builder.Ignore(c => c.Terms);
        // Overlaps are the lawyer's rule, and two at once fail on the lawyer's version.
        builder.HasIndex(c => new { c.LawyerId, c.From });
    }
}

internal sealed class LawyerVillageConfiguration : EntityConfiguration<LawyerVillage>
{
    protected override void Map(EntityTypeBuilder<LawyerVillage> builder)
    {
        builder.HasOne(v => v.Village).WithMany().HasForeignKey(v => v.VillageId);
        builder.HasIndex(v => new { v.LawyerId, v.VillageId, v.From });
    }
}

internal sealed class LawyerServiceConfiguration : EntityConfiguration<LawyerService>
{
    // A village reads what its lawyer did; the lawyer writes it.
    public override IOwnership Owner { get; } = new Ownership<LawyerService>(
        (s, db) => (s.VillageId != null && db.Scope.VillageIds.Contains(s.VillageId.Value)) || s.LawyerId == db.Scope.LawyerId,
        (s, db) => s.LawyerId == db.Scope.LawyerId);

    protected override void Map(EntityTypeBuilder<LawyerService> builder)
    {
        builder.HasIndex(s => new { s.On, s.EntryNumber }).IsDescending();
        builder.HasIndex(s => new { s.LawyerId, s.On, s.EntryNumber }).IsDescending(false, true, true);
        builder.HasIndex(s => new { s.VillageId, s.On, s.EntryNumber }).IsDescending(false, true, true);
    }
}
