using Biandangou.Data.Common.Databases;
using Microsoft.Extensions.Caching.Memory;

namespace Biandangou.Data.Common;

/// <summary>
/// Keeps small reads of the whole township until this process writes anything, at most for some seconds: another
/// process's writes are not seen sooner. What depends on who asks has no place here.
/// </summary>
public sealed class RecentReads(IMemoryCache cache, CommitCount commits) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    // Whoever finds nothing kept waits for the first who did, rather than reading the same once more beside it.
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <param name="key">Names the read and all it depends on.</param>
    /// <param name="read">Others wait for it, so it is not cancelled with one request.</param>
    public async Task<T> GetAsync<T>(object key, Func<CancellationToken, Task<T>> read, CancellationToken cancel)
    {
        if (cache.TryGetValue((key, commits.Value), out T? kept))
            return kept!;

        await _gate.WaitAsync(cancel);
        try
        {
            // The count is taken before reading: what a write overtakes is kept under a key nobody asks for again.
            var current = (key, commits.Value);
            if (cache.TryGetValue(current, out kept))
                return kept!;
            var value = await read(CancellationToken.None);
            cache.Set(current, value, Kept);
            return value;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
