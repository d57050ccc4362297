using Biandangou.Domain.Common.Attachments;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Common.Attachments;

internal sealed class AttachmentConfiguration : EntityConfiguration<Attachment>
{
    public override IOwnership Owner { get; } = new AttachmentOwnership();

    protected override void Map(EntityTypeBuilder<Attachment> builder)
    {
        builder.HasIndex(a => a.RecordId);
    }
}
