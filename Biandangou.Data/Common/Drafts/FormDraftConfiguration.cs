using Biandangou.Domain.Common.Drafts;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Common.Drafts;

internal sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(d => d.UserId);
        builder.HasIndex(d => new { d.UserId, d.SubmissionId }).IsUnique();
        builder.HasIndex(d => new { d.UserId, d.Path, d.SavedAt }).IsDescending(false, false, true);
        builder.HasIndex(d => d.SavedAt);
    }
}
