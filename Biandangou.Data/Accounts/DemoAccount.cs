namespace Biandangou.Data.Accounts;

/// <summary>An account the sign-in page of a demonstration offers.</summary>
public sealed record DemoAccount(string UserName, PortalRole Role, string DisplayName)
{
    /// <summary>Chinese role name.</summary>
    public string RoleLabel => Role.ToChinese();
}
