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
        builder.Property(e => e.Agency).HasMaxLength(PublicityEvent.AgencyLength);
        builder.Property(e => e.Place).HasMaxLength(PublicityEvent.PlaceLength);
        builder.Property(e => e.Notes).HasMaxLength(PublicityEvent.NotesLength);
        builder.HasIndex(e => new { e.HeldOn, e.Id }).IsDescending();
        builder.HasIndex(e => new { e.VillageId, e.HeldOn, e.Id }).IsDescending(false, true, true);
    }
}

internal sealed class DisplayItemConfiguration : EntityConfiguration<DisplayItem>
{
    protected override void Map(EntityTypeBuilder<DisplayItem> builder)
    {
        builder.Property(i => i.Content).HasMaxLength(DisplayItem.ContentLength);
        builder.Property(i => i.Place).HasMaxLength(DisplayItem.PlaceLength);
        builder.HasIndex(i => new { i.PutUpOn, i.Id }).IsDescending();
        builder.HasIndex(i => new { i.VillageId, i.PutUpOn, i.Id }).IsDescending(false, true, true);
    }
}

internal sealed class LawSavvyPersonConfiguration : EntityConfiguration<LawSavvyPerson>
{
    protected override void Map(EntityTypeBuilder<LawSavvyPerson> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(LawSavvyPerson.NameLength);
        builder.Property(p => p.Identity).HasMaxLength(LawSavvyPerson.IdentityLength);
        builder.HasMany(p => p.Honours).WithOne(h => h.Person).HasForeignKey(h => h.LawSavvyPersonId);
    }
}

internal sealed class HonourConfiguration : EntityConfiguration<Honour>
{
    protected override void Map(EntityTypeBuilder<Honour> builder)
    {
        builder.Property(h => h.Name).HasMaxLength(Honour.NameLength);
        builder.Property(h => h.Level).HasMaxLength(Honour.LevelLength);
        builder.HasIndex(h => h.AwardedOn);
    }
}
