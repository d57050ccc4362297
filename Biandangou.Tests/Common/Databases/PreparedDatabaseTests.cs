using System.Collections.Concurrent;
using Biandangou.Domain.Organisation;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// The tests of queries on one database that was prepared beforehand, its classes side by side: as their twins run on a server, shown
/// on SQLite.
/// </summary>
public sealed class PreparedDatabaseTests(ITestOutputHelper output) : IDisposable
{
    private const int Parallel = 4;
    private const int Sample = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-shared-").FullName;

    private string File => Path.Combine(_folder, "prepared.db");

    public void Dispose()
    {
        using (var connection = new SqliteConnection(PreparedDatabase.OnSqlite(File).Options.ConnectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Tests_of_queries_share_one_prepared_database_in_parallel_and_leave_nothing_behind()
    {
        // Twice: the second finds a database that exists.
        (await PreparedDatabase.OnSqlite(File).BeginAsync()).Dispose();
        var shared = PreparedDatabase.OnSqlite(File);
        var sweep = new Sweep("query tests on one prepared database", output);
        var faults = new ConcurrentQueue<string>();
        var running = 0;
        var most = 0;
        var classes = sweep.Of(QueryTest.All, Sample).GroupBy(c => c.Suite);
        await System.Threading.Tasks.Parallel.ForEachAsync(
            classes, new ParallelOptions { MaxDegreeOfParallelism = Parallel }, async (suite, _) =>
        {
            TestDatabase.On(shared);
            foreach (var test in suite)
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                if (await FaultAsync(test) is { } fault)
                    faults.Enqueue(fault);
                Interlocked.Decrement(ref running);
            }
        });

        foreach (var fault in faults)
            sweep.Fault(fault);
        output.WriteLine($"{most} at once");
        sweep.Close();
        Assert.True(most > 1);
        // Ready for the next run: it is as it was prepared.
        (await PreparedDatabase.OnSqlite(File).BeginAsync()).Dispose();
    }

    [Fact]
    public async Task Rows_that_a_test_leaves_behind_are_caught()
    {
        TestDatabase.On(PreparedDatabase.OnSqlite(File));
        using (var database = await TestDatabase.EmptyAsync())
        {
            await using var db = database.NewContext();
            db.Add(new LawFirm("示例律师事务所"));
            await db.SaveChangesAsync();
            await db.Database.CommitTransactionAsync();
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => PreparedDatabase.OnSqlite(File).BeginAsync());
    }

    private async Task<string?> FaultAsync(QueryTest test)
    {
        try
        {
            await test.RunAsync(output);
            return null;
        }
        catch (Exception e)
        {
            return $"{test}: {e}";
        }
    }
}
