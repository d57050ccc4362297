using Biandangou.Data.Common;
using Biandangou.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Reports;

internal sealed class ReportProblemConfiguration : EntityConfiguration<ReportProblem>
{
    protected override void Map(EntityTypeBuilder<ReportProblem> builder)
    {
        builder.Property(p => p.Problem).HasMaxLength(ReportProblem.TextLength);
        builder.Property(p => p.Cause).HasMaxLength(ReportProblem.TextLength);
        builder.Property(p => p.Measure).HasMaxLength(ReportProblem.TextLength);
        builder.Property(p => p.Owner).HasMaxLength(ReportProblem.OwnerLength);
        builder.HasIndex(p => new { p.Year, p.EntryNumber });
    }
}

internal sealed class PlanItemConfiguration : EntityConfiguration<PlanItem>
{
    protected override void Map(EntityTypeBuilder<PlanItem> builder)
    {
        builder.Property(i => i.Task).HasMaxLength(PlanItem.TaskLength);
        builder.Property(i => i.Owner).HasMaxLength(PlanItem.OwnerLength);
        builder.Property(i => i.OutcomeNote).HasMaxLength(PlanItem.NoteLength);
        builder.HasOne(i => i.Problem).WithMany().HasForeignKey(i => i.ProblemId);
        builder.HasOne(i => i.CarriedFrom).WithMany().HasForeignKey(i => i.CarriedFromId);
        builder.HasIndex(i => new { i.Year, i.DueOn, i.EntryNumber });
    }
}
