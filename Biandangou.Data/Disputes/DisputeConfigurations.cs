using System.Linq.Expressions;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Disputes;

internal static class CaseOwnership
{
    /// <summary>A case is its village's, its grid's and its lawyer's.</summary>
    public static Ownership<Dispute> OfCase { get; } = new((d, db) =>
        db.Scope.VillageIds.Contains(d.VillageId)
        || (d.GridId != null && db.Scope.GridIds.Contains(d.GridId.Value))
        || d.LawyerId == db.Scope.LawyerId);
}

internal sealed class DisputeConfiguration : EntityConfiguration<Dispute>
{
    public override IOwnership Owner => CaseOwnership.OfCase;

    public override LambdaExpression FirstDay => RecordDay.Of<Dispute>(d => d.ReceivedOn);

    protected override void Map(EntityTypeBuilder<Dispute> builder)
    {
        foreach (var told in new[] { nameof(Dispute.Number), nameof(Dispute.Standing), nameof(Dispute.Assigned), nameof(Dispute.Filed) })
            builder.Ignore(told);
        // Nobody asks whether words name a party of a case read without them.
        builder.Navigation(d => d.PartyList).AutoInclude();
        builder.HasOne(d => d.Kind).WithMany().HasForeignKey(d => d.KindId);
        builder.HasOne(d => d.Seminar).WithMany().HasForeignKey(d => d.SeminarId);
        builder.HasIndex(d => new { d.NumberYear, d.NumberSequence }).IsUnique();
        builder.HasIndex(d => new { d.FileYear, d.FileSequence }).IsUnique().HasFilter("FileYear IS NOT NULL");
        // Tabs and figures count every case of a year: with the columns they read behind the order, no row is fetched.
        builder.HasIndex(d => new { d.ReceivedOn, d.EntryNumber, d.Id, d.Status, d.DueOn, d.DeletedAt })
            .IsDescending(true, true, true, false, false, false);
        builder.HasIndex(d => new { d.ListOrder, d.EntryNumber, d.Id, d.ReceivedOn, d.Status, d.DueOn, d.DeletedAt });
        builder.HasIndex(d => new { d.Status, d.ListOrder, d.EntryNumber, d.Id, d.ReceivedOn });
        builder.HasIndex(d => new { d.VillageId, d.ListOrder, d.EntryNumber, d.Id, d.ReceivedOn, d.Status, d.DueOn, d.DeletedAt });
        builder.HasIndex(d => new { d.VillageId, d.Status, d.ListOrder, d.EntryNumber, d.Id });
        // Every single filter of the list has an index in the list's order, with what its tabs count behind.
        builder.HasIndex(d => new { d.GridId, d.ListOrder, d.EntryNumber, d.Id, d.Status, d.DeletedAt });
        builder.HasIndex(d => new { d.LawyerId, d.ListOrder, d.EntryNumber, d.Id, d.Status, d.DeletedAt });
        builder.HasIndex(d => new { d.NumberYear, d.ListOrder, d.EntryNumber, d.Id, d.Status, d.DeletedAt });
        builder.HasIndex(d => new { d.KindId, d.ListOrder, d.EntryNumber, d.Id, d.Status, d.DeletedAt });
        builder.HasIndex(d => new { d.Source, d.ListOrder, d.EntryNumber, d.Id, d.Status, d.DeletedAt });
        builder.HasIndex(d => new { d.Difficulty, d.ListOrder, d.EntryNumber, d.Id, d.Status, d.DeletedAt });
        builder.HasIndex(d => new { d.Status, d.DueOn, d.EntryNumber, d.Id });
        builder.HasIndex(d => new { d.Status, d.NextOn, d.EntryNumber, d.Id });
    }
}

/// <summary>A part is seen with its case, and goes with it.</summary>
internal abstract class CasePartConfiguration<T> : EntityConfiguration<T>
    where T : CasePart
{
    public override IOwnership Owner => new OwnedAs<T, Dispute>(p => p.Dispute, CaseOwnership.OfCase);
}

internal sealed class DisputePartyConfiguration : CasePartConfiguration<DisputeParty>
{
    protected override void Map(EntityTypeBuilder<DisputeParty> builder)
    {
        builder.Ignore(p => p.Details);
        // A party struck out of the form goes; in the database this is no action.
        builder.HasOne(p => p.Dispute).WithMany(d => d.PartyList).HasForeignKey(p => p.DisputeId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasIndex(p => new { p.NameKey, p.DisputeId });
    }
}

internal sealed class DisputeAssignmentConfiguration : CasePartConfiguration<DisputeAssignment>
{
    protected override void Map(EntityTypeBuilder<DisputeAssignment> builder)
    {
        builder.Ignore(a => a.Details);
        builder.HasOne(a => a.Dispute).WithMany(d => d.Assignments).HasForeignKey(a => a.DisputeId);
    }
}

internal sealed class DisputeExtensionConfiguration : CasePartConfiguration<DisputeExtension>
{
    protected override void Map(EntityTypeBuilder<DisputeExtension> builder)
    {
        builder.Ignore(e => e.Details);
        builder.HasOne(e => e.Dispute).WithMany(d => d.Extensions).HasForeignKey(e => e.DisputeId);
    }
}

internal sealed class DisputeStepConfiguration : CasePartConfiguration<DisputeStep>
{
    protected override void Map(EntityTypeBuilder<DisputeStep> builder)
    {
        builder.Ignore(s => s.Details);
        builder.HasOne(s => s.Dispute).WithMany(d => d.Steps).HasForeignKey(s => s.DisputeId);
        builder.HasOne(s => s.WeeklyVisit).WithMany().HasForeignKey(s => s.WeeklyVisitId);
        builder.HasIndex(s => new { s.DisputeId, s.On });
        builder.HasIndex(s => new { s.On, s.EntryNumber });
    }
}

internal sealed class DisputeResolutionConfiguration : CasePartConfiguration<DisputeResolution>
{
    protected override void Map(EntityTypeBuilder<DisputeResolution> builder)
    {
        builder.Ignore(r => r.Details);
        builder.HasOne(r => r.Dispute).WithMany(d => d.Resolutions).HasForeignKey(r => r.DisputeId);
        builder.HasOne(r => r.Seminar).WithMany().HasForeignKey(r => r.SeminarId);
        builder.HasIndex(r => new { r.DisputeId, r.ResolvedOn });
    }
}

internal sealed class CatalogueEntryConfiguration : CasePartConfiguration<CatalogueEntry>
{
    protected override void Map(EntityTypeBuilder<CatalogueEntry> builder)
    {
        builder.HasOne(c => c.Dispute).WithMany(d => d.Catalogue).HasForeignKey(c => c.DisputeId);
        builder.HasIndex(c => new { c.DisputeId, c.Paper }).IsUnique();
    }
}

internal sealed class CaseFilingConfiguration : CasePartConfiguration<CaseFiling>
{
    protected override void Map(EntityTypeBuilder<CaseFiling> builder)
    {
        builder.Ignore(f => f.Details);
        builder.HasOne(f => f.Dispute).WithMany(d => d.Filings).HasForeignKey(f => f.DisputeId);
        builder.HasIndex(f => f.DisputeId, "IX_CaseFiling_DisputeId");
        // One file of a case stands at a time, whoever files it at the same moment.
        builder.HasIndex(f => f.DisputeId, "IX_CaseFiling_Standing").IsUnique().HasFilter("ReopenedOn IS NULL");
    }
}

internal sealed class CaseNumberSeriesConfiguration : IEntityTypeConfiguration<CaseNumberSeries>
{
    public void Configure(EntityTypeBuilder<CaseNumberSeries> builder)
    {
        builder.HasKey(s => new { s.Series, s.Year });
        builder.Property(s => s.Year).ValueGeneratedNever();
        builder.Property(s => s.Last).IsConcurrencyToken();
    }
}
