using Biandangou.Data.Common;
using Biandangou.Data.Common.Access;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Study;

internal sealed class StudySessionConfiguration : EntityConfiguration<StudySession>
{
    public override IOwnership Owner { get; } =
        new Ownership<StudySession>((r, db) => r.VillageId != null && db.Scope.VillageIds.Contains(r.VillageId.Value));

    protected override void Map(EntityTypeBuilder<StudySession> builder)
    {
        builder.Property(s => s.Topic).HasMaxLength(StudySession.TopicLength);
        builder.Property(s => s.Laws).HasMaxLength(StudySession.LawsLength);
        builder.Property(s => s.Place).HasMaxLength(StudySession.PlaceLength);
        builder.Property(s => s.Speaker).HasMaxLength(StudySession.SpeakerLength);
        builder.Property(s => s.Notes).HasMaxLength(StudySession.NotesLength);
        builder.HasOne(s => s.SessionKind).WithMany().HasForeignKey(s => s.KindId);
        builder.HasIndex(s => new { s.On, s.EntryNumber }).IsDescending();
        builder.HasIndex(s => new { s.VillageId, s.On, s.EntryNumber }).IsDescending(false, true, true);
        builder.HasIndex(s => new { s.Kind, s.On, s.EntryNumber }).IsDescending(false, true, true);
    }
}
