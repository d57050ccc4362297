using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Common.Databases;

/// <summary>What is slow is made before the writers' lock is taken, and never kept when a record changed since.</summary>
public sealed class PreparedTransactionTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.EmptyAsync();

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Others_write_while_it_is_prepared_and_it_is_prepared_again()
    {
        await using var db = _database.NewContext();
        var (prepared, kept) = (0, -1);
        await db.ExecutePreparedAsync(
            async () =>
            {
                var firms = await db.Township<LawFirm>().CountAsync();
                if (++prepared == 1)
                    await WriteAsync("示例甲律师事务所");
                return firms;
            },
            firms => Task.FromResult(kept = firms),
            default);
        Assert.Equal((2, 1), (prepared, kept));
    }

    [Fact]
    public async Task Undisturbed_it_is_prepared_once_whoever_signs_in_meanwhile()
    {
        await using var db = _database.NewContext();
        var (prepared, stored) = (0, 0);
        await db.ExecutePreparedAsync(
            async () =>
            {
                await using var other = _database.NewContext();
                other.Note(AuditAction.SignedIn, "PortalUser", Guid.CreateVersion7(), "示例");
                await other.SaveChangesAsync();
                return ++prepared;
            },
            _ => Task.FromResult(++stored),
            default);
        Assert.Equal((1, 1), (prepared, stored));
    }

    [Fact]
    public async Task Where_records_change_each_time_it_is_prepared_under_the_lock_at_last()
    {
        await using var db = _database.NewContext();
        var (prepared, kept) = (0, -1);
        await db.ExecutePreparedAsync(
            async () =>
            {
                var firms = await db.Township<LawFirm>().CountAsync();
                if (db.Database.CurrentTransaction is null)
                    await WriteAsync($"示例{++prepared}律师事务所");
                return firms;
            },
            firms => Task.FromResult(kept = firms),
            default);
        Assert.Equal((2, 2), (prepared, kept));
    }

    [Fact]
    public async Task What_was_refused_over_records_that_changed_is_tried_again_and_else_refused()
    {
        await using var db = _database.NewContext();
        var prepared = 0;
        await db.ExecutePreparedAsync(
            async () =>
            {
                if (++prepared == 1)
                    await WriteAsync("示例甲律师事务所");
                Rule.Holds(prepared > 1, "示例");
                return prepared;
            },
            _ => Task.CompletedTask,
            default);
        Assert.Equal(2, prepared);
        await Assert.ThrowsAsync<RuleBrokenException>(
            () => db.ExecutePreparedAsync<int>(() => throw new RuleBrokenException("示例"), _ => Task.CompletedTask, default));
    }

    private async Task WriteAsync(string name)
    {
        await using var other = _database.NewContext();
        other.Add(new LawFirm(name));
        await other.SaveChangesAsync();
    }
}
