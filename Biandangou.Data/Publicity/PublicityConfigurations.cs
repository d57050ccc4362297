using System.Linq.Expressions;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Publicity;

internal sealed class PublicityEventConfiguration : EntityConfiguration<PublicityEvent>
{
    public override IOwnership Owner { get; } =
        new Ownership<PublicityEvent>((r, db) => r.VillageId != null && db.Scope.VillageIds.Contains(r.VillageId.Value));

    protected override void Map(EntityTypeBuilder<PublicityEvent> builder)
    {
        builder.HasOne(e => e.EventKind).WithMany().HasForeignKey(e => e.KindId);
        builder.HasOne(e => e.ThemeDay).WithMany().HasForeignKey(e => e.ThemeDayId);
        builder.HasOne(e => e.Agency).WithMany().HasForeignKey(e => e.AgencyId);
        // Ends with what the figures and words of a year read: no event is fetched to be counted.
        builder.HasIndex(
                e => new
                {
                    e.On,
                    e.Id,
                    e.VillageId,
                    e.Kind,
                    e.AgencyId,
                    e.Sessions,
                    e.Audience,
                    e.Materials,
                    e.Consultations,
                    e.Posts,
                    e.ThemeDayId,
                    e.Theme,
                    e.DeletedAt,
                },
                "IX_PublicityEvents_Year")
            .IsDescending(true, true, false, false, false, false, false, false, false, false, false, false, false);
        builder.HasIndex(e => new { e.VillageId, e.On, e.EntryNumber }).IsDescending(false, true, true);
    }
}

internal sealed class DisplayItemConfiguration : EntityConfiguration<DisplayItem>
{
    public override IOwnership Owner { get; } =
        new Ownership<DisplayItem>((r, db) => r.VillageId != null && db.Scope.VillageIds.Contains(r.VillageId.Value));

    protected override void Map(EntityTypeBuilder<DisplayItem> builder)
    {
        builder.HasIndex(i => new { i.From, i.EntryNumber }).IsDescending();
        builder.HasIndex(i => new { i.VillageId, i.From, i.EntryNumber }).IsDescending(false, true, true);
    }
}

internal sealed class LawSavvyPersonConfiguration : EntityConfiguration<LawSavvyPerson>
{
    public static readonly Ownership<LawSavvyPerson> Owned = new((p, db) => db.Scope.VillageIds.Contains(p.VillageId));

    public override IOwnership Owner => Owned;

    protected override void Map(EntityTypeBuilder<LawSavvyPerson> builder)
    {
        builder.HasMany(p => p.Honours).WithOne(h => h.Person).HasForeignKey(h => h.LawSavvyPersonId);
        builder.HasMany(p => p.Trainings).WithOne(t => t.Person).HasForeignKey(t => t.LawSavvyPersonId);
    }
}

internal sealed class HonourConfiguration : EntityConfiguration<Honour>
{
    public override IOwnership Owner { get; } =
        new Ownership<Honour>((r, db) => r.VillageId != null && db.Scope.VillageIds.Contains(r.VillageId.Value));

    public override LambdaExpression FirstDay => RecordDay.Of<Honour>(h => h.AppliedOn ?? h.AwardedOn);

    public override LambdaExpression LastDay => RecordDay.Of<Honour>(h => h.AwardedOn ?? h.DeclinedOn ?? h.AppliedOn);

    protected override void Map(EntityTypeBuilder<Honour> builder)
    {
        // A person's honour goes with the person.
        builder.HasQueryFilter(
            Filters.Deleted, h => h.DeletedAt == null && (h.LawSavvyPersonId == null || (h.Person != null && h.Person.DeletedAt == null)));
        builder.HasIndex(h => h.AwardedOn);
        builder.HasIndex(h => new { h.VillageId, h.EntryNumber });
    }
}

internal sealed class LawSavvyTrainingConfiguration : EntityConfiguration<LawSavvyTraining>
{
    public override IOwnership Owner { get; } =
        new OwnedAs<LawSavvyTraining, LawSavvyPerson>(t => t.Person, LawSavvyPersonConfiguration.Owned);

    protected override void Map(EntityTypeBuilder<LawSavvyTraining> builder)
    {
        builder.Property(t => t.Hours).HasPrecision(5, 1);
        builder.HasIndex(t => t.On);
        builder.HasIndex(t => new { t.LawSavvyPersonId, t.On, t.Topic }).IsUnique();
    }
}
