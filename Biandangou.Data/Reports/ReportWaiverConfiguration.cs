using Biandangou.Data.Common;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportWaiverConfiguration : EntityConfiguration<ReportWaiver>
{
    protected override void Map(EntityTypeBuilder<ReportWaiver> builder)
    {
        builder.Property(w => w.Key).HasMaxLength(ReportFinding.KeyLength);
        builder.Property(w => w.Code).HasMaxLength(ReportWaiver.CodeLength);
        builder.Property(w => w.Excerpt).HasMaxLength(ReportWaiver.ExcerptLength);
        builder.Property(w => w.Reason).HasMaxLength(ReportWaiver.ReasonLength);
        builder.HasIndex(w => new { w.Year, w.Key }).IsUnique();
    }
}
