using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportEditionConfiguration : EntityConfiguration<ReportEdition>
{
    protected override void Map(EntityTypeBuilder<ReportEdition> builder)
    {
        builder.HasIndex(e => new { e.Year, e.Number }).IsUnique();
        builder.HasIndex(e => new { e.SeriesYear, e.Sequence }).IsUnique().HasFilter("Sequence IS NOT NULL");
        builder.HasOne<ReportText>().WithMany().HasForeignKey(e => e.ReportTextId);
        builder.HasMany(e => e.Steps).WithOne(s => s.ReportEdition).HasForeignKey(s => s.ReportEditionId);
        builder.HasMany(e => e.Comments).WithOne(c => c.ReportEdition).HasForeignKey(c => c.ReportEditionId);
        builder.HasMany(e => e.Files).WithOne(f => f.ReportEdition).HasForeignKey(f => f.ReportEditionId);
    }
}

internal sealed class EditionStepConfiguration : EntityConfiguration<EditionStep>
{
    protected override void Map(EntityTypeBuilder<EditionStep> builder) =>
        builder.Property(s => s.Words).HasMaxLength(EditionStep.WordsLength);
}

internal sealed class EditionCommentConfiguration : EntityConfiguration<EditionComment>;

internal sealed class EditionFileConfiguration : EntityConfiguration<EditionFile>
{
    protected override void Map(EntityTypeBuilder<EditionFile> builder)
    {
        builder.HasIndex(f => new { f.ReportEditionId, f.Kind }).IsUnique();
    }
}
