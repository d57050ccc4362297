using Biandangou.Data.Accounts;
using Biandangou.Domain.Accounts;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>What the address of the list asks for.</summary>
public sealed record AccountListQuery(string? Q, string? Role, string? State, int Page = 1)
{
    public AccountFilter ToFilter() => new(Q, Choices.Read<PortalRole>(Role), Choices.Read<AccountState>(State));
}

public sealed record AccountListPage(AccountListQuery Query, AccountFilter Filter, Paged<AccountLine> Accounts, int Pending);

/// <summary>How an account's state looks beside its words.</summary>
public static class AccountTags
{
    public static string? Colour(this AccountState state) => state switch
    {
        AccountState.Enabled => "ok",
        AccountState.Locked => "bad",
        AccountState.WithoutRole or AccountState.MustChangePassword => "warn",
        _ => null,
    };

    public static string? Colour(this GrantState state) => state switch
    {
        GrantState.Approved => "ok",
        GrantState.Proposed => "warn",
        _ => null,
    };
}

public static class AccountWords
{
    /// <summary>What the account sees, in words.</summary>
    public static string UnitsInWords(this AccountLine account) => account switch
    {
        { Units.Length: > 0 } => account.Units,
        { Role: PortalRole.PartyCommittee or PortalRole.TownshipStaff } => "全镇",
        { Role: { } role } when role.IsAdministrator() => "不看业务记录",
        _ => "—",
    };
}
