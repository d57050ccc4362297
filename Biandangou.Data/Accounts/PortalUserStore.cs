using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Biandangou.Data.Accounts;

/// <summary>Identity's store, with authenticator keys and recovery codes encrypted on their way to the database.</summary>
public sealed class PortalUserStore(PortalDbContext db, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserStore<PortalUser, IdentityRole<Guid>, PortalDbContext, Guid>(db, describer)
{
    private readonly IDataProtector _protector = protection.CreateProtector(PortalUserTokens.Purpose);

    public override Task SetTokenAsync(
        PortalUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : _protector.Protect(value), cancellationToken);

    /// <returns>Null also when the key ring that encrypted it is lost; the account has to enrol again.</returns>
    public override async Task<string?> GetTokenAsync(
        PortalUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } stored ? _protector.Unprotect(stored)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
