using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Accounts;

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    public void Configure(EntityTypeBuilder<PortalUser> builder)
    {
        builder.ToTable("Users");
        builder.Property(u => u.CreatedBy).HasMaxLength(Entity.ActorNameLength);
        builder.Property(u => u.UpdatedBy).HasMaxLength(Entity.ActorNameLength);
        builder.Property(u => u.DisplayName).HasMaxLength(PortalUser.DisplayNameLength);
        builder.Property(u => u.PhoneNumber).HasMaxLength(20);
        builder.Property(u => u.PasswordHash).HasMaxLength(256);
        builder.Property(u => u.SecurityStamp).HasMaxLength(64);
        builder.Property(u => u.ConcurrencyStamp).HasMaxLength(64);
    }
}

internal sealed class AccountScopeConfiguration : EntityConfiguration<AccountScope>
{
    protected override void Map(EntityTypeBuilder<AccountScope> builder)
    {
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(s => s.UserId);
        // Plain ids: a filtered principal would hide the scope it defines.
        builder.HasIndex(s => s.UserId);
    }
}

internal sealed class RoleConfiguration : IEntityTypeConfiguration<IdentityRole<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> builder)
    {
        builder.ToTable("Roles");
        builder.Property(r => r.ConcurrencyStamp).HasMaxLength(64);
    }
}
