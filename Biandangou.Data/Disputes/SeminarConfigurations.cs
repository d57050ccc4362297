using System.Linq.Expressions;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Disputes;

internal sealed class SeminarConfiguration : EntityConfiguration<Seminar>
{
    public override IOwnership Owner { get; } = new Ownership<Seminar>((s, db) =>
        (s.VillageId != null && db.Scope.VillageIds.Contains(s.VillageId.Value)) || s.LawyerId == db.Scope.LawyerId);

    protected override void Map(EntityTypeBuilder<Seminar> builder)
    {
        builder.HasIndex(s => new { s.On, s.EntryNumber }).IsDescending();
        builder.HasIndex(s => new { s.VillageId, s.On, s.EntryNumber }).IsDescending(false, true, true);
        builder.HasIndex(s => new { s.LawyerId, s.On, s.EntryNumber }).IsDescending(false, true, true);
    }
}

internal sealed class WeeklyVisitConfiguration : EntityConfiguration<WeeklyVisit>
{
    public override IOwnership Owner { get; } =
        new Ownership<WeeklyVisit>((v, db) => db.Scope.VillageIds.Contains(v.VillageId) || v.LawyerId == db.Scope.LawyerId);

    public override LambdaExpression FirstDay => RecordDay.Of<WeeklyVisit>(v => v.HeldOn < v.PlannedOn ? v.HeldOn : v.PlannedOn);

    public override LambdaExpression LastDay => RecordDay.Of<WeeklyVisit>(v => v.CancelledOn != null ? v.HeldOn : v.HeldOn ?? v.PlannedOn);

    protected override void Map(EntityTypeBuilder<WeeklyVisit> builder)
    {
        builder.HasIndex(v => new { v.PlannedOn, v.EntryNumber });
        builder.HasIndex(v => new { v.VillageId, v.PlannedOn, v.EntryNumber });
        builder.HasIndex(v => new { v.LawyerId, v.PlannedOn, v.EntryNumber });
    }
}
