using Biandangou.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportWaiverConfiguration : EntityConfiguration<ReportWaiver>
{
    protected override void Map(EntityTypeBuilder<ReportWaiver> builder)
    {
        builder.HasIndex(w => new { w.Year, w.Key }).IsUnique();
    }
}
