using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>An account of the portal. Its role lies in the Identity tables, its rows in <see cref="AccountScope"/>.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    public const int DisplayNameLength = 40;

    public PortalUser() => Id = Guid.CreateVersion7();

    /// <summary>Shown on pages and kept with each record the account makes.</summary>
    public string DisplayName { get; set; } = "";
}

/// <summary>One village, grid or lawyer that an account stands for.</summary>
public sealed class AccountScope
{
    private AccountScope() { }

    public AccountScope(Guid userId, Guid? villageId = null, Guid? gridId = null, Guid? lawyerId = null) =>
        (UserId, VillageId, GridId, LawyerId) = (userId, villageId, gridId, lawyerId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid UserId { get; private set; }

    public Guid? VillageId { get; private set; }

    public Guid? GridId { get; private set; }

    public Guid? LawyerId { get; private set; }
}
