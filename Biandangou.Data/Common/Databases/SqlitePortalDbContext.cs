using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Biandangou.Data.Common.Databases;

/// <summary>
/// The embedded default. Correctness comes from IMMEDIATE transactions and unique indexes; the gate only makes waiting fair.
/// </summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options) : PortalDbContext(options)
{
    /// <summary>One for each database file of the process.</summary>
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Gates = new(StringComparer.Ordinal);

    private SemaphoreSlim WriteGate => Gates.GetOrAdd(Database.GetConnectionString() ?? "", _ => new SemaphoreSlim(1, 1));

    /// <remarks>The portal saves asynchronously; Data Protection stores its keys through this one.</remarks>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        WriteGate.Wait();
        try
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        finally
        {
            WriteGate.Release();
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        var saved = 0;
        await InTurnAsync(
            async () => saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
        return saved;
    }

    public override async Task SettleErasureAsync(CancellationToken cancel)
    {
        await InTurnAsync(
            async () =>
            {
                try
                {
                    await Database.OpenConnectionAsync(cancel);
                    await SqlitePragmas.EmptyLogAsync(Database.GetDbConnection(), cancel);
                }
                catch (SqliteException)
                {
                    // The erasure stands; the log empties itself at a later checkpoint.
                }
                finally
                {
                    await Database.CloseConnectionAsync();
                }
            },
            cancel);
    }

    protected override async Task InTurnAsync(Func<Task> write, CancellationToken cancel)
    {
        await WriteGate.WaitAsync(cancel);
        try
        {
            await write();
        }
        finally
        {
            WriteGate.Release();
        }
    }

    /// <remarks>Every transaction begins IMMEDIATE: its first statement already waited for all other writers.</remarks>
    protected override Task TakeWritersLockAsync(CancellationToken cancel) => Task.CompletedTask;
}
