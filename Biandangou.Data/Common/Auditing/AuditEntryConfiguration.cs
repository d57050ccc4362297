using Biandangou.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Common.Auditing;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(a => a.ActorName).HasMaxLength(Entity.ActorNameLength);
        builder.Property(a => a.Address).HasMaxLength(AuditEntry.AddressLength);
        builder.Property(a => a.EntityType).HasMaxLength(AuditEntry.TypeLength);
        builder.Property(a => a.Reason).HasMaxLength(AuditEntry.ReasonLength);
        builder.HasIndex(a => new { a.RootId, a.Id });
        builder.HasIndex(a => new { a.At, a.Id });
    }
}
