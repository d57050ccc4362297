using Biandangou.Data.Common.Access;
using Biandangou.Domain.Common.Attachments;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Common.Attachments;

internal sealed class AttachmentConfiguration : EntityConfiguration<Attachment>
{
    public override IOwnership Owner { get; } = new AttachmentOwnership();

    protected override void Map(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(a => a.RecordType).HasMaxLength(Attachment.RecordTypeLength);
        builder.Property(a => a.Name).HasMaxLength(Attachment.NameLength);
        builder.Property(a => a.Sha256).HasMaxLength(Attachment.HashLength);
        builder.Property(a => a.ThumbnailSha256).HasMaxLength(Attachment.HashLength);
        builder.HasIndex(a => a.RecordId);
    }
}
