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

internal sealed class ReportTemplateConfiguration : EntityConfiguration<ReportTemplate>
{
    protected override void Map(EntityTypeBuilder<ReportTemplate> builder)
    {
        HasUniqueNames(builder);
    }
}

internal sealed class ReportWaiverConfiguration : EntityConfiguration<ReportWaiver>
{
    protected override void Map(EntityTypeBuilder<ReportWaiver> builder)
    {
        builder.HasIndex(w => new { w.Year, w.Key }).IsUnique();
    }
}

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
