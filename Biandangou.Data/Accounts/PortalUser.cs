using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>An account of the portal. Its role lies in the Identity tables, its rows in <see cref="AccountScope"/>.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    public const int DisplayNameLength = 40;

    public PortalUser() => Id = Guid.CreateVersion7();

    /// <summary>Shown on pages and kept with each record the account makes.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    public string CreatedBy { get; private set; } = "";

    /// <summary>UTC; null until the first change, which failed sign-ins are too.</summary>
    public DateTime? UpdatedAt { get; private set; }

    public string? UpdatedBy { get; private set; }

    public void StampCreated(Actor actor, DateTime utcNow) => (CreatedAt, CreatedBy) = (utcNow, actor.Name);

    public void StampUpdated(Actor actor, DateTime utcNow) => (UpdatedAt, UpdatedBy) = (utcNow, actor.Name);
}

/// <summary>One village, grid or lawyer that an account stands for.</summary>
public sealed class AccountScope : Entity
{
    private AccountScope() { }

    public AccountScope(Guid userId, Guid? villageId = null, Guid? gridId = null, Guid? lawyerId = null) =>
        (UserId, VillageId, GridId, LawyerId) = (userId, villageId, gridId, lawyerId);

    public Guid UserId { get; private set; }

    public Guid? VillageId { get; private set; }

    public Guid? GridId { get; private set; }

    public Guid? LawyerId { get; private set; }
}
