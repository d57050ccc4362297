using Biandangou.Data.Common.Access;

namespace Biandangou.Web.Common.Access;

/// <summary>Who makes this request, once authenticated; null for a visitor.</summary>
public sealed class CurrentAccount
{
    public SignedInAccount? Account { get; set; }

    public bool May(string policy) => Account is { } account && Policies.Allows(policy, account.Role);
}
