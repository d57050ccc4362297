using Biandangou.Data.Common;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportEditionConfiguration : EntityConfiguration<ReportEdition>
{
    protected override void Map(EntityTypeBuilder<ReportEdition> builder)
    {
        builder.Property(e => e.Addressee).HasMaxLength(ReportEdition.BodyLength);
        builder.Property(e => e.CopyTo).HasMaxLength(ReportEdition.BodyLength);
        builder.Property(e => e.Signer).HasMaxLength(ReportEdition.NameLength);
        builder.Property(e => e.DocumentNumber).HasMaxLength(ReportEdition.NumberLength);
        builder.Property(e => e.GapReason).HasMaxLength(ReportEdition.WordsLength);
        builder.Property(e => e.SecrecyChecker).HasMaxLength(ReportEdition.NameLength);
        builder.Property(e => e.SecrecyOpinion).HasMaxLength(ReportEdition.WordsLength);
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

internal sealed class EditionCommentConfiguration : EntityConfiguration<EditionComment>
{
    protected override void Map(EntityTypeBuilder<EditionComment> builder)
    {
        builder.Property(c => c.Place).HasMaxLength(EditionComment.PlaceLength);
        builder.Property(c => c.Words).HasMaxLength(ReportEdition.WordsLength);
    }
}

internal sealed class EditionFileConfiguration : EntityConfiguration<EditionFile>
{
    protected override void Map(EntityTypeBuilder<EditionFile> builder)
    {
        builder.Property(f => f.Name).HasMaxLength(EditionFile.NameLength);
        builder.Property(f => f.ContentType).HasMaxLength(EditionFile.ContentTypeLength);
        builder.Property(f => f.Sha256).HasMaxLength(EditionFile.HashLength);
        builder.HasIndex(f => new { f.ReportEditionId, f.Kind }).IsUnique();
    }
}
