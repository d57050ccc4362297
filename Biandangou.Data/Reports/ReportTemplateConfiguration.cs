using Biandangou.Data.Common;
using Biandangou.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportTemplateConfiguration : EntityConfiguration<ReportTemplate>
{
    protected override void Map(EntityTypeBuilder<ReportTemplate> builder)
    {
        builder.Property(t => t.Name).HasMaxLength(ReportTemplate.NameLength);
        builder.Property(t => t.Text).HasMaxLength(ReportText.TextLength);
        HasUniqueNames(builder);
    }
}
