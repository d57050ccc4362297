using Biandangou.Data.Common.Databases;
using Microsoft.Extensions.Caching.Memory;

namespace Biandangou.Data.Common;

/// <summary>
/// Keeps small reads of the whole township until this process writes anything, at most for some seconds: another
/// process's writes are not seen sooner. What depends on who asks has no place here.
/// </summary>
public sealed class RecentReads(IMemoryCache cache, CommitCount commits)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(20);

    /// <param name="key">Names the read and all it depends on.</param>
    public async Task<T> GetAsync<T>(object key, Func<Task<T>> read)
    {
        // The count is taken first: a read that a write overtakes is kept under a key nobody asks for again.
        var current = (key, commits.Value);
        if (cache.TryGetValue(current, out T? kept))
            return kept!;

        var value = await read();
        cache.Set(current, value, Kept);
        return value;
    }
}
