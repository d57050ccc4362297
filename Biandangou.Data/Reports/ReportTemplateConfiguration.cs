using Biandangou.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportTemplateConfiguration : EntityConfiguration<ReportTemplate>
{
    protected override void Map(EntityTypeBuilder<ReportTemplate> builder)
    {
        HasUniqueNames(builder);
    }
}
