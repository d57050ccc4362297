using System.Text.RegularExpressions;
using Biandangou.Data.Common.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common.Databases;

public sealed partial class MigrationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-migrate-").FullName;

    private string File => Path.Combine(_folder, "portal.db");

    public void Dispose()
    {
        using (var connection = new SqliteConnection(Database.ConnectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
    }

    private DatabaseOptions Database => new(DatabaseProvider.Sqlite, $"Data Source={File};Foreign Keys=True;Default Timeout=30", 160);

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void The_migrations_carry_the_whole_model(DatabaseProvider provider)
    {
        using PortalDbContext db = provider == DatabaseProvider.Sqlite ? NewContext() : SqlServerWithoutServer.NewContext();
        Assert.False(DatabaseMigrator.HasPendingModelChanges(db), "Run eng/add-migration NAME.");
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = NewContext();
        using var server = SqlServerWithoutServer.NewContext();
        Assert.NotEmpty(Names(sqlite));
        Assert.Equal(Names(sqlite), Names(server));
    }

    [Fact]
    public async Task Migrating_twice_applies_nothing_the_second_time()
    {
        Assert.NotEmpty(await MigrateAsync());
        Assert.Empty(await MigrateAsync());
        await using var db = NewContext();
        Assert.True(await DatabaseMigrator.IsCurrentAsync(db, default));
    }

    [Fact]
    public async Task An_existing_empty_file_becomes_a_database()
    {
        await System.IO.File.WriteAllBytesAsync(File, []);
        Assert.NotEmpty(await MigrateAsync());
        await using var db = NewContext();
        Assert.Equal(0, await db.Township<Biandangou.Domain.Organisation.Village>().CountAsync());
    }

    [Fact]
    public async Task The_lock_of_a_killed_migration_does_not_stop_the_next_one()
    {
        await ExecuteAsync("""
            CREATE TABLE "__EFMigrationsLock" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
            """);
        Assert.NotEmpty(await MigrateAsync().WaitAsync(TimeSpan.FromMinutes(5)));
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused_in_words_and_left_as_it_is()
    {
        await MigrateAsync();
        await ExecuteAsync("""UPDATE "__EFMigrationsHistory" SET "MigrationId" = '20200101000000_Ledgers'""");
        var refused = await Assert.ThrowsAsync<UnsuitableDatabaseException>(MigrateAsync);
        Assert.Contains("另一个版本", refused.Message, StringComparison.Ordinal);
        await using var db = NewContext();
        Assert.Equal(["20200101000000_Ledgers"], await db.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task The_SQLite_database_writes_ahead_and_checks_foreign_keys()
    {
        await MigrateAsync();
        await using var db = NewContext();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        var settings = new List<string>();
        foreach (var pragma in new[] { "journal_mode", "synchronous", "foreign_keys", "busy_timeout" })
        {
            command.CommandText = $"PRAGMA {pragma}";
            settings.Add($"{pragma}={await command.ExecuteScalarAsync()}");
        }

        Assert.Equal(["journal_mode=wal", "synchronous=2", "foreign_keys=1", "busy_timeout=5000"], settings);
    }

    private static List<string> Names(PortalDbContext db) =>
        [.. db.GetService<IMigrationsAssembly>().Migrations.Keys.Select(id => Stamp().Replace(id, ""))];

    private async Task<IReadOnlyList<string>> MigrateAsync()
    {
        await using var db = NewContext();
        return await DatabaseMigrator.MigrateAsync(db, default);
    }

    private async Task ExecuteAsync(string text)
    {
        await using var connection = new SqliteConnection(Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }

    private SqlitePortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UsePortalDatabase(Database);
        var db = new SqlitePortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township, new FakeTimeProvider(TestDatabase.Now));
        return db;
    }

    [GeneratedRegex("^[0-9]+_")]
    private static partial Regex Stamp();
}
