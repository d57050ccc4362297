using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Biandangou.Data.Accounts;

/// <summary>Of who may enter the portal as whom: seeing the whole township is no right to store it.</summary>
/// <param name="keeps">Whether a scope may store a row in this state.</param>
internal sealed class AccountOwnership(Func<AccessScope, EntityState, bool> keeps) : IOwnership
{
    public bool BindsTownship => true;

    public LambdaExpression? SeenBy(PortalDbContext db) => null;

    public bool Keeps(EntityEntry entry) => keeps(((PortalDbContext)entry.Context).Scope, entry.State);
}
