using Biandangou.Data.Accounts;
using Biandangou.Data.Common;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Common.Demonstration;
using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common;

/// <summary>
/// A real SQLite file of one test, gone on dispose. Empty and demonstration databases are made once per test run and
/// copied, which takes milliseconds.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    /// <summary>The present of the demonstration database: 2026-11-23 09:20 in Shanghai.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 20, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Lazy<Task<string>> EmptyTemplate = new(() => MakeTemplateAsync(_ => Task.CompletedTask));
    private static readonly Lazy<Task<string>> DemonstrationTemplate = new(() => MakeTemplateAsync(async database =>
    {
        await using var services = database.Services(new FakeTimeProvider(Now));
        await using var scope = services.CreateAsyncScope();
        await DemonstrationData.LoadAsync(
            scope.ServiceProvider.GetRequiredService<PortalDbContext>(), new FakeTimeProvider(Now),
            scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>(), CancellationToken.None);
    }));

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-test-").FullName;

    private TestDatabase() => Options = new DatabaseOptions(
        DatabaseProvider.Sqlite, $"Data Source={File};Foreign Keys=True;Default Timeout=30", CompatibilityLevel: 160);

    public DatabaseOptions Options { get; }

    public string File => Path.Combine(_folder, "portal.db");

    /// <summary>All tables, no rows.</summary>
    public static Task<TestDatabase> EmptyAsync() => CopyAsync(EmptyTemplate);

    /// <summary>The demonstration data with its accounts as of <see cref="Now"/>.</summary>
    public static Task<TestDatabase> DemonstrationAsync() => CopyAsync(DemonstrationTemplate);

    /// <summary>A context that has entered; by default the portal itself over the whole township at <see cref="Now"/>.</summary>
    public PortalDbContext NewContext(
        AccessScope? scope = null, Actor? actor = null, TimeProvider? clock = null, params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UsePortalDatabase(Options).AddInterceptors(interceptors);
        var db = new SqlitePortalDbContext(options.Options);
        db.Enter(actor ?? Actor.Portal, scope ?? AccessScope.Township, clock ?? new FakeTimeProvider(Now));
        return db;
    }

    /// <summary>The portal's own registration of database and accounts.</summary>
    public ServiceProvider Services(TimeProvider clock)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock).AddLogging().AddPortalDatabase(Options, poolSize: 1);
        services.AddIdentityCore<PortalUser>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<PortalDbContext>();
        return services.BuildServiceProvider();
    }

    public void Dispose()
    {
        ReleaseFile();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<TestDatabase> CopyAsync(Lazy<Task<string>> template)
    {
        var source = await template.Value;
        var database = new TestDatabase();
        System.IO.File.Copy(source, database.File);
        return database;
    }

    private static async Task<string> MakeTemplateAsync(Func<TestDatabase, Task> fill)
    {
        var database = new TestDatabase();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.Dispose();
        await using (var db = database.NewContext())
            await DatabaseMigrator.MigrateAsync(db, CancellationToken.None);
        await fill(database);
        await database.CheckpointAsync();
        return database.File;
    }

    /// <summary>Moves everything from the WAL into the one file that is copied.</summary>
    private async Task CheckpointAsync()
    {
        await using (var connection = new SqliteConnection(Options.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        ReleaseFile();
    }

    private void ReleaseFile()
    {
        using var connection = new SqliteConnection(Options.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
