using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Microsoft.Extensions.Caching.Memory;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>The township's settings for the frame of every page, kept for a minute.</summary>
public sealed class KeptTownship(TownshipQueries townships, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <returns>Null before the township is set up; that is not kept.</returns>
    public async Task<Township?> FindAsync(CancellationToken cancel)
    {
        if (cache.TryGetValue<Township>(nameof(Township), out var kept))
            return kept;
        return await townships.FindAsync(cancel) is { } township ? cache.Set(nameof(Township), township, Kept) : null;
    }

    /// <summary>To be called after the settings are saved, so that the change shows at once.</summary>
    public void Forget() => cache.Remove(nameof(Township));
}
