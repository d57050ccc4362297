using Biandangou.Data.Common;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Publicity;

internal sealed class PublicityEventConfiguration : EntityConfiguration<PublicityEvent>
{
    protected override void Map(EntityTypeBuilder<PublicityEvent> builder)
    {
        builder.Property(e => e.Title).HasMaxLength(PublicityEvent.TitleLength);
        builder.Property(e => e.Theme).HasMaxLength(PublicityEvent.ThemeLength);
        builder.Property(e => e.Place).HasMaxLength(PublicityEvent.PlaceLength);
        builder.Property(e => e.Notes).HasMaxLength(PublicityEvent.NotesLength);
        builder.HasOne(e => e.EventForm).WithMany().HasForeignKey(e => e.FormId);
        builder.HasOne(e => e.ThemeDay).WithMany().HasForeignKey(e => e.ThemeDayId);
        builder.HasOne(e => e.Agency).WithMany().HasForeignKey(e => e.AgencyId);
        // Ends with what the figures and words of a year read: no event is fetched to be counted.
        builder.HasIndex(
                e => new
                {
                    e.HeldOn,
                    e.Id,
                    e.VillageId,
                    e.Form,
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
        builder.HasIndex(e => new { e.VillageId, e.HeldOn, e.EntryNumber }).IsDescending(false, true, true);
    }
}

internal sealed class DisplayItemConfiguration : EntityConfiguration<DisplayItem>
{
    protected override void Map(EntityTypeBuilder<DisplayItem> builder)
    {
        builder.Property(i => i.Content).HasMaxLength(DisplayItem.ContentLength);
        builder.Property(i => i.Place).HasMaxLength(DisplayItem.PlaceLength);
        builder.HasIndex(i => new { i.PutUpOn, i.EntryNumber }).IsDescending();
        builder.HasIndex(i => new { i.VillageId, i.PutUpOn, i.EntryNumber }).IsDescending(false, true, true);
    }
}

internal sealed class LawSavvyPersonConfiguration : EntityConfiguration<LawSavvyPerson>
{
    protected override void Map(EntityTypeBuilder<LawSavvyPerson> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(LawSavvyPerson.NameLength);
        builder.Property(p => p.Identity).HasMaxLength(LawSavvyPerson.IdentityLength);
        builder.HasMany(p => p.Honours).WithOne(h => h.Person).HasForeignKey(h => h.LawSavvyPersonId);
        builder.HasMany(p => p.Trainings).WithOne(t => t.Person).HasForeignKey(t => t.LawSavvyPersonId);
    }
}

internal sealed class HonourConfiguration : EntityConfiguration<Honour>
{
    protected override void Map(EntityTypeBuilder<Honour> builder)
    {
        builder.Property(h => h.Name).HasMaxLength(Honour.NameLength);
        builder.Property(h => h.Level).HasMaxLength(Honour.LevelLength);
        builder.HasIndex(h => h.AwardedOn);
        builder.HasIndex(h => new { h.VillageId, h.EntryNumber });
    }
}

internal sealed class LawSavvyTrainingConfiguration : EntityConfiguration<LawSavvyTraining>
{
    protected override void Map(EntityTypeBuilder<LawSavvyTraining> builder)
    {
        builder.Property(t => t.Topic).HasMaxLength(LawSavvyTraining.TopicLength);
        builder.Property(t => t.Hours).HasPrecision(5, 1);
        builder.HasIndex(t => t.TrainedOn);
        builder.HasIndex(t => new { t.LawSavvyPersonId, t.TrainedOn, t.Topic }).IsUnique();
    }
}
