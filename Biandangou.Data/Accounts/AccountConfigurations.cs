using System.Linq.Expressions;
using Biandangou.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
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
        builder.Property(u => u.LastSignInAddress).HasMaxLength(SignInTally.AddressLength);
        builder.Property(u => u.SecurityStamp).HasMaxLength(64);
        builder.Property(u => u.ConcurrencyStamp).HasMaxLength(64);
    }
}

internal sealed class AccountGrantConfiguration : EntityConfiguration<AccountGrant>
{
    public override IOwnership Owner { get; } = new AccountOwnership((scope, _) => scope.KeepsAccounts);

    protected override void Map(EntityTypeBuilder<AccountGrant> builder)
    {
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(g => g.UserId);
        builder.HasMany(g => g.Units).WithOne(s => s.Grant).HasForeignKey(s => s.GrantId);
        // One role an account, and one proposal waiting.
        builder.HasIndex(g => g.UserId, "IX_AccountGrants_Approved").IsUnique().HasFilter("State = 'Approved'");
        builder.HasIndex(g => g.UserId, "IX_AccountGrants_Proposed").IsUnique().HasFilter("State = 'Proposed'");
    }
}

internal sealed class GrantedUnitConfiguration : EntityConfiguration<GrantedUnit>
{
    public override IOwnership Owner { get; } = new AccountOwnership((scope, _) => scope.KeepsAccounts);

    // Plain ids: a filtered principal would hide the scope it defines.
    protected override void Map(EntityTypeBuilder<GrantedUnit> builder) => builder.HasIndex(s => s.GrantId);
}

internal sealed class CredentialResetConfiguration : EntityConfiguration<CredentialReset>
{
    // Proposed by who keeps the accounts, decided by another administrator.
    public override IOwnership Owner { get; } =
        new AccountOwnership((scope, state) => state == EntityState.Added ? scope.KeepsAccounts : scope.DecidesResets);

    protected override void Map(EntityTypeBuilder<CredentialReset> builder)
    {
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(r => r.UserId);
        builder.HasIndex(r => new { r.UserId, r.Credential }).IsUnique().HasFilter("State = 'Proposed'");
    }
}

internal sealed class SecuritySettingsConfiguration : EntityConfiguration<SecuritySettings>
{
    public override IOwnership Owner { get; } = new AccountOwnership((scope, _) => scope.KeepsAccounts);

    protected override void Map(EntityTypeBuilder<SecuritySettings> builder)
    {
        // Switches and numbers only.
    }
}

internal sealed class SignInTallyConfiguration : IEntityTypeConfiguration<SignInTally>
{
    public void Configure(EntityTypeBuilder<SignInTally> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Failures).IsConcurrencyToken();
        builder.HasIndex(t => new { t.NameKey, t.Address }).IsUnique();
        builder.HasIndex(t => t.Since);
    }
}

internal sealed class PasswordRecordConfiguration : IEntityTypeConfiguration<PasswordRecord>
{
    public void Configure(EntityTypeBuilder<PasswordRecord> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Hash).HasMaxLength(256);
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(r => r.UserId);
        builder.HasIndex(r => new { r.UserId, r.SetAt });
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

/// <summary>Of who may enter the portal as whom: seeing the whole township is no right to store it.</summary>
/// <param name="keeps">Whether a scope may store a row in this state.</param>
internal sealed class AccountOwnership(Func<AccessScope, EntityState, bool> keeps) : IOwnership
{
    public bool BindsTownship => true;

    public LambdaExpression? SeenBy(PortalDbContext db) => null;

    public bool Keeps(EntityEntry entry) => keeps(((PortalDbContext)entry.Context).Scope, entry.State);
}
