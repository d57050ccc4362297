using Biandangou.Data.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation;

internal sealed class TownshipConfiguration : EntityConfiguration<Township>
{
    protected override void Map(EntityTypeBuilder<Township> builder)
    {
        builder.Property(t => t.Name).HasMaxLength(Township.NameLength);
        builder.Property(t => t.FullName).HasMaxLength(Township.BodyLength);
        builder.Property(t => t.Superior).HasMaxLength(Township.BodyLength);
        builder.Property(t => t.CopyTo).HasMaxLength(Township.BodyLength);
        builder.Property(t => t.IssuingBody).HasMaxLength(Township.BodyLength);
        builder.Property(t => t.DocumentNumberPattern).HasMaxLength(Township.PatternLength);
        builder.Property(t => t.PublicityPlan).HasMaxLength(Township.NameLength);
        builder.Property(t => t.Honour).HasMaxLength(Township.NameLength);
    }
}
