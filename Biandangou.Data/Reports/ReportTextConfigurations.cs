using Biandangou.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportTextConfiguration : EntityConfiguration<ReportText>
{
    protected override void Map(EntityTypeBuilder<ReportText> builder)
    {
        builder.HasIndex(t => t.Year).IsUnique();
        builder.HasMany(t => t.Versions).WithOne(v => v.ReportText).HasForeignKey(v => v.ReportTextId);
    }
}

internal sealed class ReportTextVersionConfiguration : EntityConfiguration<ReportTextVersion>
{
    protected override void Map(EntityTypeBuilder<ReportTextVersion> builder)
    {
        // Not unique: of two saves at once the version of the whole tells the second, in words.
        builder.HasIndex(v => new { v.ReportTextId, v.Number });
    }
}
