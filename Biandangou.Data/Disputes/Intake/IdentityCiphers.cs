using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Intake;

public static class IdentityCiphers
{
    /// <summary>Writes every stored identity number anew, of deleted cases too. It is the same number: no record changes by it.</summary>
    /// <param name="renew">Null for a cipher that can no longer be read; it stays as it is.</param>
    public static async Task<int> RenewIdentityCiphersAsync(this PortalDbContext db, Func<string, string?> renew, CancellationToken cancel)
    {
        var parties = db.Set<DisputeParty>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]);
        var renewed = 0;
        foreach (var stored in await parties.Where(p => p.IdentityCipher != null).OrderBy(p => p.EntryNumber)
            .Select(p => new { p.Id, p.IdentityCipher }).ToListAsync(cancel))
        {
            if (renew(stored.IdentityCipher!) is not { } cipher)
                continue;
#pragma warning disable RS0030 // Not a change of the record: the caller notes the whole in the audit.
            renewed += await parties.Where(p => p.Id == stored.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.IdentityCipher, cipher), cancel);
#pragma warning restore RS0030
        }

        return renewed;
    }
}
