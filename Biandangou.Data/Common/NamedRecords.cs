using System.Linq.Expressions;

namespace Biandangou.Data.Common;

public static class NamedRecords
{
    /// <summary>Whether another record of the township has this name, however it is spaced or typed.</summary>
    /// <param name="among">Those the name must differ from; null for all that are not deleted.</param>
    public static Task<bool> IsNameTakenAsync<T>(
        this PortalDbContext db, string? name, Guid? except, CancellationToken cancel, Expression<Func<T, bool>>? among = null)
        where T : LedgerEntry, INamed
    {
        var key = (name ?? "").ToNameKey();
        var others = among is null ? db.Township<T>() : db.Township<T>().Where(among);
        return others.AnyAsync(r => r.NameKey == key && r.Id != except, cancel);
    }
}
