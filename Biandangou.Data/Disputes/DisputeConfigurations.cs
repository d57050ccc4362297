using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Disputes;

internal sealed class DisputeConfiguration : EntityConfiguration<Dispute>
{
    protected override void Map(EntityTypeBuilder<Dispute> builder)
    {
        builder.Ignore(d => d.Number);
        builder.Ignore(d => d.Standing);
        builder.Property(d => d.Title).HasMaxLength(Dispute.TitleLength);
        builder.Property(d => d.Parties).HasMaxLength(Dispute.PartiesLength);
        builder.Property(d => d.PartyPhone).HasMaxLength(Dispute.PhoneLength);
        builder.Property(d => d.Description).HasMaxLength(Dispute.DescriptionLength);
        builder.HasMany(d => d.Visits).WithOne(v => v.Dispute).HasForeignKey(v => v.DisputeId);
        builder.HasMany(d => d.Resolutions).WithOne(r => r.Dispute).HasForeignKey(r => r.DisputeId);
        builder.HasIndex(d => new { d.NumberYear, d.NumberSequence }).IsUnique();
        // Tabs and figures count every case of a year: with the columns they read behind the sort order, no row is fetched.
        builder.HasIndex(d => new { d.ReceivedOn, d.Id, d.Status, d.DueOn, d.DeletedAt }).IsDescending(true, true, false, false, false);
        builder.HasIndex(d => new { d.Status, d.ReceivedOn, d.Id }).IsDescending(false, true, true);
        builder.HasIndex(d => new { d.VillageId, d.ReceivedOn, d.Id, d.Status, d.DueOn, d.DeletedAt }).IsDescending(false, true, true, false, false, false);
        builder.HasIndex(d => new { d.VillageId, d.Status, d.ReceivedOn, d.Id }).IsDescending(false, false, true, true);
        builder.HasIndex(d => new { d.GridId, d.ReceivedOn, d.Id }).IsDescending(false, true, true);
        builder.HasIndex(d => new { d.LawyerId, d.ReceivedOn, d.Id }).IsDescending(false, true, true);
        builder.HasIndex(d => new { d.Status, d.DueOn, d.Id });
    }
}

internal sealed class DisputeVisitConfiguration : EntityConfiguration<DisputeVisit>
{
    protected override void Map(EntityTypeBuilder<DisputeVisit> builder)
    {
        builder.Property(v => v.Visitors).HasMaxLength(DisputeVisit.VisitorsLength);
        builder.Property(v => v.PartyBranch).HasMaxLength(DisputeVisit.PartyBranchLength);
        builder.Property(v => v.Place).HasMaxLength(DisputeVisit.PlaceLength);
        builder.Property(v => v.Result).HasMaxLength(DisputeVisit.ResultLength);
        builder.HasIndex(v => new { v.DisputeId, v.VisitedOn });
    }
}

internal sealed class DisputeResolutionConfiguration : EntityConfiguration<DisputeResolution>
{
    protected override void Map(EntityTypeBuilder<DisputeResolution> builder)
    {
        builder.Property(r => r.Result).HasMaxLength(DisputeResolution.ResultLength);
        builder.Property(r => r.AgreementNumber).HasMaxLength(DisputeResolution.AgreementNumberLength);
        builder.Property(r => r.ReopenReason).HasMaxLength(DisputeResolution.ReopenReasonLength);
        builder.HasIndex(r => new { r.DisputeId, r.ResolvedOn });
    }
}

internal sealed class CaseNumberSeriesConfiguration : IEntityTypeConfiguration<CaseNumberSeries>
{
    public void Configure(EntityTypeBuilder<CaseNumberSeries> builder)
    {
        builder.HasKey(s => s.Year);
        builder.Property(s => s.Year).ValueGeneratedNever();
        builder.Property(s => s.Last).IsConcurrencyToken();
    }
}
