using Biandangou.Data.Common.Access;
using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>Identity's authenticator with two differences: it goes by the portal's clock, and a code works once.</summary>
public sealed class OneUseAuthenticator(TimeProvider clock) : AuthenticatorTokenProvider<PortalUser>
{
    /// <summary>Half a minute early or late, for telephones that are not quite on time.</summary>
    private static readonly VerificationWindow Tolerance = new(previous: 1, future: 1);

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<PortalUser> manager, PortalUser user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
            return false;
        // The concurrency stamp makes one of two requests with the same code fail.
        return new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.UtcNow(), token, out var step, Tolerance)
            && user.Spend(step)
            && (await manager.UpdateAsync(user)).Succeeded;
    }
}
