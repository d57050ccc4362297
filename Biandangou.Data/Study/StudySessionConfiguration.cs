using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Study;

internal sealed class StudySessionConfiguration : EntityConfiguration<StudySession>
{
    public override IOwnership Owner { get; } =
        new Ownership<StudySession>((r, db) => r.VillageId != null && db.Scope.VillageIds.Contains(r.VillageId.Value));

    protected override void Map(EntityTypeBuilder<StudySession> builder)
    {
        builder.HasOne(s => s.SessionKind).WithMany().HasForeignKey(s => s.KindId);
        builder.HasIndex(s => new { s.On, s.EntryNumber }).IsDescending();
        builder.HasIndex(s => new { s.VillageId, s.On, s.EntryNumber }).IsDescending(false, true, true);
        builder.HasIndex(s => new { s.Kind, s.On, s.EntryNumber }).IsDescending(false, true, true);
    }
}
