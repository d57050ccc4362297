using Biandangou.Data.Common;
using Biandangou.Data.Common.Databases;
using Biandangou.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Biandangou.Tests.Common;

public sealed class RecentReadsTests
{
    [Fact]
    public async Task A_read_is_kept_until_something_is_written()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var commits = new CommitCount();
        using var cache = new MemoryCache(new MemoryCacheOptions());
        using var recent = new RecentReads(cache, commits);
        await using var db = database.NewContext(interceptors: commits);
        var reads = 0;
        Task<int> ReadAsync() => recent.GetAsync("township", _ => Task.FromResult(++reads), CancellationToken.None);

        Assert.Equal(1, await ReadAsync());
        Assert.Equal(1, await ReadAsync());
        var lawyer = await db.Lawyers.FirstAsync();
        lawyer.Delete("离任", Actor.Portal, TestDatabase.Now.UtcDateTime);
        await db.SaveChangesAsync();
        Assert.Equal(2, await ReadAsync());
    }

    [Fact]
    public async Task Requests_that_find_nothing_kept_share_one_read()
    {
        using var cache = new MemoryCache(new MemoryCacheOptions());
        using var recent = new RecentReads(cache, new CommitCount());
        var (reads, started) = (0, new TaskCompletionSource());
        async Task<int> SlowAsync(CancellationToken shared)
        {
            await started.Task;
            return Interlocked.Increment(ref reads);
        }

        var requests = Enumerable.Range(0, 8).Select(_ => recent.GetAsync("township", SlowAsync, CancellationToken.None)).ToList();
        started.SetResult();
        Assert.All(await Task.WhenAll(requests), value => Assert.Equal(1, value));
    }
}
