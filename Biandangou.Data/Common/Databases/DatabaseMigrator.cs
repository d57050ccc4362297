using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Biandangou.Data.Common.Databases;

/// <summary>Brings a database to the current model: creates it, migrates it, or does nothing.</summary>
public static class DatabaseMigrator
{
    private static readonly Version OldestSqlite = new(3, 51, 3);

    /// <param name="tell">Hears what a database administrator has to mend, in Chinese.</param>
    /// <returns>Names of the migrations applied, empty when the database was up to date.</returns>
    /// <exception cref="UnsuitableDatabaseException">
    /// Another version of the portal made it, or the server's database is missing or not as it should be and this login may not mend it.
    /// </exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(PortalDbContext db, CancellationToken cancel, Action<string>? tell = null)
    {
        if (db is SqlitePortalDbContext)
            await PrepareSqliteAsync(db, cancel);
        else
            foreach (var fault in await SqlServerDatabase.PrepareAsync(db, cancel))
                tell?.Invoke(fault);
        if ((await db.Database.GetAppliedMigrationsAsync(cancel)).Except(db.Database.GetMigrations()).FirstOrDefault() is { } unknown)
            throw new UnsuitableDatabaseException(
                $"数据库由另一个版本的系统建立（{unknown}），这个版本不能使用，没有作任何改动。请换用建立它的版本；试用的数据不要了，就把数据库移走，再启动一次。");
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        if (pending.Count > 0)
            await db.Database.MigrateAsync(cancel);
        return pending;
    }

    private static async Task PrepareSqliteAsync(PortalDbContext db, CancellationToken cancel)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await SqliteFile.CreateAsync(connection.ConnectionString, cancel);
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            if (Version.Parse(connection.ServerVersion) < OldestSqlite)
                throw new InvalidOperationException($"SQLite {OldestSqlite} or later is needed, found {connection.ServerVersion}.");

            // The lock row of a killed process would make Migrate wait for ever. An embedded database has one owner, so
            // whoever starts may clear it.
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'";
            if (Convert.ToInt64(await command.ExecuteScalarAsync(cancel)) == 0)
                return;
            command.CommandText = "DELETE FROM __EFMigrationsLock";
            await command.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Whether nobody has ever worked here: no file, no table or no account. A server that does not answer is not empty.</summary>
    public static async Task<bool> IsEmptyAsync(PortalDbContext db, CancellationToken cancel)
    {
        if (!await db.Database.CanConnectAsync(cancel))
            return db is SqlitePortalDbContext;
        return !(await db.Database.GetAppliedMigrationsAsync(cancel)).Any() || !await db.Users.AnyAsync(cancel);
    }

    /// <summary>Whether the database answers and has every migration.</summary>
    public static async Task<bool> IsCurrentAsync(PortalDbContext db, CancellationToken cancel) =>
        await db.Database.CanConnectAsync(cancel) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();

    /// <summary>Whether the model in code has changes that no migration carries.</summary>
    public static bool HasPendingModelChanges(PortalDbContext db) => db.Database.HasPendingModelChanges();

    /// <summary>The whole migration history as one script, safe to run again.</summary>
    public static string IdempotentScript(PortalDbContext db) =>
        db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
}
