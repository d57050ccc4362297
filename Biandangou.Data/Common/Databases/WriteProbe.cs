using Microsoft.Data.Sqlite;

namespace Biandangou.Data.Common.Databases;

/// <summary>Tries whether the database can be written to, and leaves nothing behind.</summary>
public static class WriteProbe
{
    private const int SecondsToWait = 2;

    /// <exception cref="System.Data.Common.DbException">It cannot.</exception>
    public static async Task RunAsync(PortalDbContext db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            if (db.Database.GetDbConnection() is SqliteConnection connection)
                await OfFileAsync(connection, cancel);
            else
                await OfServerAsync(db, cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>A page more is asked for and given back; then the file's head is written as it is, down to the disk.</summary>
    private static async Task OfFileAsync(SqliteConnection connection, CancellationToken cancel)
    {
        var patience = connection.DefaultTimeout;
        connection.DefaultTimeout = SecondsToWait;
        try
        {
            await using (var transaction = connection.BeginTransaction())
                await ExecuteAsync(connection, transaction, "CREATE TABLE \"WriteProbe\" (\"Id\" INTEGER)", cancel);
            await ExecuteAsync(connection, null, "PRAGMA user_version = 0", cancel);
        }
        finally
        {
            connection.DefaultTimeout = patience;
        }
    }

    private static async Task ExecuteAsync(
        SqliteConnection connection, SqliteTransaction? transaction, string sql, CancellationToken cancel)
    {
        await using var command = new SqliteCommand(sql, connection, transaction);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Needs no more than the right to write; a full log or a database set to reading refuses it.</summary>
    private static Task OfServerAsync(PortalDbContext db, CancellationToken cancel) => db.Database.CreateExecutionStrategy().ExecuteAsync(
        async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await db.Database.ExecuteSqlRawAsync(
                "SET LOCK_TIMEOUT 2000; UPDATE TOP (1) [SecuritySettings] SET [IdleMinutes] = [IdleMinutes]; SET LOCK_TIMEOUT -1;", cancel);
        });
}
