using Biandangou.Data.Accounts;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>A card to cut out and hand over: the only place a one-time password is ever shown.</summary>
public sealed record AccountSlip(string Name, string Unit, string UserName, string Password);

/// <param name="PortalAddress">Where to sign in.</param>
/// <param name="NeedsApproval">Whether the accounts wait for the security administrator.</param>
public sealed record SlipsPage(IReadOnlyList<AccountSlip> Slips, string PortalAddress, bool NeedsApproval)
{
    public static SlipsPage Of(IEnumerable<IssuedAccount> issued, Func<IssuedAccount, string> unit, HttpRequest request,
        bool needsApproval) => new(
        [.. issued.Select(i => new AccountSlip(i.Account.DisplayName, unit(i), i.Account.UserName, i.Password))],
        AddressOf(request), needsApproval);

    public static string AddressOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
