using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Common.Auditing;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        // SQL Server must know: an OUTPUT clause fails on a table with triggers. The trigger stands in the migration.
        builder.ToTable(table => table.HasTrigger("AuditEntries_NeverChange"));
        builder.Property(a => a.ActorName).HasMaxLength(Entity.ActorNameLength);
        builder.Property(a => a.Address).HasMaxLength(AuditEntry.AddressLength);
        builder.Property(a => a.EntityType).HasMaxLength(AuditEntry.TypeLength);
        builder.Property(a => a.Reason).HasMaxLength(AuditEntry.ReasonLength);
        builder.Property(a => a.PreviousHash).HasMaxLength(AuditEntry.HashLength);
        builder.Property(a => a.Hash).HasMaxLength(AuditEntry.HashLength);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasIndex(a => a.PreviousHash).IsUnique();
        builder.HasIndex(a => new { a.RootId, a.Number });
        builder.HasIndex(a => new { a.At, a.Number });
    }
}

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHeads");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasData(new { Id = 1, Number = 0L });
    }
}
