using Biandangou.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportProblemConfiguration : EntityConfiguration<ReportProblem>
{
    protected override void Map(EntityTypeBuilder<ReportProblem> builder)
    {
        builder.HasIndex(p => new { p.Year, p.EntryNumber });
    }
}

internal sealed class PlanTaskConfiguration : EntityConfiguration<PlanTask>
{
    protected override void Map(EntityTypeBuilder<PlanTask> builder)
    {
        builder.HasOne(i => i.Problem).WithMany().HasForeignKey(i => i.ProblemId);
        builder.HasOne(i => i.CarriedFrom).WithMany().HasForeignKey(i => i.CarriedFromId);
        builder.HasIndex(i => new { i.Year, i.DueOn, i.EntryNumber });
    }
}
