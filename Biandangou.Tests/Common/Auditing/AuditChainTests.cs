using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Organisation;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Auditing;

/// <summary>The audit is one chain that nobody can change unseen.</summary>
public sealed class AuditChainTests(ITestOutputHelper output) : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.EmptyAsync();

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Thirty_two_writers_at_once_leave_one_unbroken_chain()
    {
        const int Writers = 32, Saves = 5;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var save = 0; save < Saves; save++)
            {
                await using var db = _database.NewContext(actor: new Actor(Guid.CreateVersion7(), $"经办人{writer}"));
                db.AddRange(Firm($"{writer}-{save}-甲"), Firm($"{writer}-{save}-乙"));
                await db.SaveChangesAsync();
            }
        })));

        var verdict = await VerifyAsync();
        output.WriteLine($"{verdict.Checked} of {Writers * Saves * 2} entries hold");
        Assert.True(verdict.Holds, verdict.Fault);
        Assert.Equal(Writers * Saves * 2, verdict.Checked);
        await using var after = _database.NewContext();
        Assert.Equal(Enumerable.Range(1, Writers * Saves * 2).Select(n => (long)n),
            await after.AuditEntries.OrderBy(a => a.Number).Select(a => a.Number).ToListAsync());
    }

    [Fact]
    public async Task A_refused_save_leaves_no_gap_and_a_second_try_on_the_same_context_no_double()
    {
        await using var db = _database.NewContext();
        db.Add(Firm("甲"));
        await db.SaveChangesAsync();
        var same = Firm("甲 ");
        db.Add(same);
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        db.Entry(same).State = EntityState.Detached;
        db.Add(Firm("乙"));
        await db.SaveChangesAsync();

        var verdict = await VerifyAsync();
        Assert.Equal((true, 2L), (verdict.Holds, verdict.Checked));
    }

    [Fact]
    public async Task Several_saves_of_one_transaction_stand_in_the_chain_or_not_at_all()
    {
        await using var db = _database.NewContext();
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                db.Add(Firm("甲"));
                await db.SaveChangesAsync();
                db.Add(Firm("乙"));
                await db.SaveChangesAsync();
            },
            default);
        await Assert.ThrowsAsync<OperationCanceledException>(() => db.ExecuteInTransactionAsync(
            async () =>
            {
                db.Add(Firm("丙"));
                await db.SaveChangesAsync();
                throw new OperationCanceledException();
            },
            default));

        Assert.Equal((true, 2L), (await VerifyAsync() is var verdict && verdict.Holds, verdict.Checked));
    }

    [Fact]
    public async Task The_portal_itself_cannot_change_or_delete_an_entry()
    {
        await FillAsync(1);
        await using var db = _database.NewContext();
        var entry = await db.AuditEntries.AsTracking().SingleAsync();
        db.Entry(entry).Property(e => e.ActorName).CurrentValue = "别人";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        db.ChangeTracker.Clear();
        db.Remove(await db.AuditEntries.SingleAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Equal((true, 1L), (await VerifyAsync() is var verdict && verdict.Holds, verdict.Checked));
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET ActorName = '别人' WHERE Number = 2")]
    [InlineData("DELETE FROM AuditEntries WHERE Number = 2")]
    public async Task The_database_refuses_to_change_or_delete_an_entry(string tampering)
    {
        await FillAsync(3);
        var refused = await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync(tampering));
        Assert.Contains("never changed or deleted", refused.Message, StringComparison.Ordinal);
        Assert.True((await VerifyAsync()).Holds);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET ActorName = '别人' WHERE Number = 2", 2, "内容与校验值不符")]
    [InlineData("UPDATE AuditEntries SET Reason = '补记' WHERE Number = 3", 3, "内容与校验值不符")]
    [InlineData("UPDATE AuditEntries SET At = '2026-11-01 00:00:00' WHERE Number = 1", 1, "内容与校验值不符")]
    [InlineData("UPDATE AuditEntries SET Hash = 'before', PreviousHash = 'before-1' WHERE Number = 1", 1, "与前一条不衔接")]
    [InlineData("DELETE FROM AuditEntries WHERE Number = 1", 2, "第 1 条缺失")]
    [InlineData("DELETE FROM AuditEntries WHERE Number = 2", 3, "第 2 条缺失")]
    [InlineData("DELETE FROM AuditEntries WHERE Number = 4", 4, "末尾缺少 1 条记录")]
    [InlineData("UPDATE AuditEntries SET PreviousHash = '别处' WHERE Number = 2", 2, "与前一条不衔接")]
    public async Task What_someone_with_the_database_in_hand_changes_is_found(string tampering, long at, string fault)
    {
        await FillAsync(4);
        await ExecuteAsync("DROP TRIGGER AuditEntries_NeverUpdate; DROP TRIGGER AuditEntries_NeverDelete; " + tampering);
        var verdict = await VerifyAsync();
        Assert.Equal((at, fault), (verdict.BrokenAt, verdict.Fault));
    }

    private static LawFirm Firm(string name) => new($"示例律师事务所{name}");

    private async Task FillAsync(int entries)
    {
        await using var db = _database.NewContext();
        for (var i = 0; i < entries; i++)
        {
            db.Add(Firm($"{i}"));
            await db.SaveChangesAsync();
        }
    }

    private async Task<AuditVerdict> VerifyAsync()
    {
        await using var db = _database.NewContext();
        return await new AuditVerification(new AuditQueries(db)).RunAsync(default);
    }

    private async Task ExecuteAsync(string text)
    {
        await using var connection = new SqliteConnection(_database.Options.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }
}
