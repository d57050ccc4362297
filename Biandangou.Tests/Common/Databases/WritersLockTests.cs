using Biandangou.Data.Common.Databases;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common.Databases;

/// <summary>What a write transaction promises on either database.</summary>
public sealed class WritersLockTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_SQL_Server_a_transaction_holds_off_the_other_writers_before_it_looks(bool repeatable)
    {
        var recorder = new StatementRecorder();
        await using var db = SqlServerWithoutServer.NewContext(recorder);
        Func<Task> look = () => db.Set<Village>().CountAsync();
        await (repeatable ? db.ExecuteInTransactionAsync(look, default) : db.ExecuteOnceInTransactionAsync(look, default));

        var statements = recorder.Statements.Select(s => s.Text).ToList();
        Assert.Equal(2, statements.Count);
        Assert.Matches(@"^(SET NOCOUNT \w+;\s*)?UPDATE \[a\]\s+SET \[a\]\.\[Number\] = \[a\]\.\[Number\]\s+FROM \[AuditHeads\]",
            statements[0]);
        Assert.Contains("[Villages]", statements[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_commit_whose_answer_was_lost_is_looked_up_and_not_repeated(bool repeatable)
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = Unreliable(database, new LostAnswers(afterCommit: true));
        var runs = 0;
        Func<Task> work = async () =>
        {
            runs++;
            db.Add(new LawFirm("示例律师事务所"));
            await db.SaveChangesAsync();
        };
        await (repeatable ? db.ExecuteInTransactionAsync(work, default) : db.ExecuteOnceInTransactionAsync(work, default));

        Assert.Equal(1, runs);
        await using var after = database.NewContext();
        Assert.Equal(1, await after.Set<LawFirm>().CountAsync());
    }

    [Fact]
    public async Task A_single_save_whose_answer_was_lost_is_not_repeated_either()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = Unreliable(database, new LostAnswers(afterCommit: true));
        db.Add(new LawFirm("示例律师事务所"));
        await db.SaveChangesAsync();

        Assert.DoesNotContain(db.ChangeTracker.Entries(), e => e.State != EntityState.Unchanged);
        await using var after = database.NewContext();
        Assert.Equal((1, 1), (await after.Set<LawFirm>().CountAsync(), await after.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task Work_that_was_lost_before_its_commit_runs_again_or_says_that_it_was_not_saved()
    {
        using var database = await TestDatabase.EmptyAsync();
        var runs = 0;
        await using (var db = Unreliable(database, new LostAnswers(afterCommit: false)))
        {
            await db.ExecuteInTransactionAsync(() => AddAsync(db, "甲"), default);
            Assert.Equal(2, runs);
        }

        await using (var db = Unreliable(database, new LostAnswers(afterCommit: false)))
            await Assert.ThrowsAsync<NotSavedException>(() => db.ExecuteOnceInTransactionAsync(() => AddAsync(db, "乙"), default));

        Assert.Equal(3, runs);
        await using var after = database.NewContext();
        Assert.Equal("甲", (await after.Set<LawFirm>().SingleAsync()).Name);

        async Task AddAsync(PortalDbContext db, string name)
        {
            runs++;
            db.Add(new LawFirm(name));
            await db.SaveChangesAsync();
        }
    }

    /// <summary>SQLite with the manners of a database across a network: a lost answer is worth another try.</summary>
    private static SqlitePortalDbContext Unreliable(TestDatabase database, LostAnswers answers)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UseSqlite(database.Options.ConnectionString, sqlite => sqlite.ExecutionStrategy(d => new TryAgain(d)))
            .AddInterceptors(new Biandangou.Data.Common.Auditing.AuditInterceptor(), answers);
        var db = new SqlitePortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township, new FakeTimeProvider(TestDatabase.Now));
        return db;
    }

    private sealed class TryAgain(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(
        dependencies, maxRetryCount: 2, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is LostAnswerException;
    }

    private sealed class LostAnswerException : Exception;

    /// <summary>Loses the first answer.</summary>
    private sealed class LostAnswers(bool afterCommit) : DbTransactionInterceptor
    {
        private bool _lost;

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            System.Data.Common.DbTransaction transaction, TransactionEventData eventData, InterceptionResult result,
            CancellationToken cancellationToken = default) =>
            afterCommit ? new(result) : Lose(result);

        public override Task TransactionCommittedAsync(
            System.Data.Common.DbTransaction transaction, TransactionEndEventData eventData,
            CancellationToken cancellationToken = default) =>
            afterCommit ? Lose(default(InterceptionResult)).AsTask() : Task.CompletedTask;

        private ValueTask<InterceptionResult> Lose(InterceptionResult result)
        {
            if (_lost)
                return new(result);
            _lost = true;
            throw new LostAnswerException();
        }
    }
}
