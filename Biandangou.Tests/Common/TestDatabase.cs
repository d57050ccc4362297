using System.Collections.Concurrent;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Tests.Common.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common;

/// <summary>
/// A real SQLite file of one test, gone on dispose. Empty and demonstration databases are made once per test run and
/// copied, which takes milliseconds. After <see cref="OnSqlServer"/> the same calls open a transaction on the one prepared database
/// of the server instead, which is rolled back.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    /// <summary>The present of the demonstration database: 2026-11-23 09:20 in Shanghai.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 20, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Lazy<Task<string>> EmptyTemplate = new(() => MakeTemplateAsync(_ => Task.CompletedTask));
    private static readonly Lazy<Task<string>> DemonstrationTemplate = new(() => MakeTemplateAsync(LoadDemonstrationAsync));
    private static readonly ConcurrentDictionary<string, PreparedDatabase> Servers = new(StringComparer.Ordinal);
    private static readonly AsyncLocal<PreparedDatabase?> Shared = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private readonly SharedTransaction? _transaction;

    private TestDatabase() => Options = new DatabaseOptions(
        DatabaseProvider.Sqlite, $"Data Source={File};Foreign Keys=True;Default Timeout=30", CompatibilityLevel: 160);

    private TestDatabase(DatabaseOptions options, SharedTransaction? transaction) => (Options, _transaction) = (options, transaction);

    public DatabaseOptions Options { get; }

    public string File => Path.Combine(_folder, "portal.db");

    /// <summary>
    /// Runs the test on the database that BIANDANGOU_TEST_SQLSERVER names by a connection string; skips it when it names none.
    /// The database may exist beforehand, empty; otherwise the account must be allowed to create it.
    /// </summary>
    public static void OnSqlServer()
    {
        var server = Environment.GetEnvironmentVariable("BIANDANGOU_TEST_SQLSERVER");
        Skip.If(string.IsNullOrWhiteSpace(server), "BIANDANGOU_TEST_SQLSERVER names no server.");
        On(Servers.GetOrAdd(server, PreparedDatabase.OnSqlServer));
    }

    /// <summary>Runs the test on a database that others use at the same time.</summary>
    internal static void On(PreparedDatabase shared) => Shared.Value = shared;

    /// <summary>All tables, no rows.</summary>
    public static Task<TestDatabase> EmptyAsync() =>
        Shared.Value is { } shared ? BeginAsync(shared, _ => Task.CompletedTask) : CopyAsync(EmptyTemplate);

    /// <summary>The demonstration data with its accounts as of <see cref="Now"/>.</summary>
    public static Task<TestDatabase> DemonstrationAsync() =>
        Shared.Value is { } shared ? BeginAsync(shared, LoadDemonstrationAsync) : CopyAsync(DemonstrationTemplate);

    /// <summary>The demonstration data in a database of the test's own, for writers that commit beside each other.</summary>
    public static async Task<TestDatabase> OwnDemonstrationAsync()
    {
        if (Shared.Value is not { Options: { Provider: DatabaseProvider.SqlServer } server })
            return await CopyAsync(DemonstrationTemplate);
        var own = new SqlConnectionStringBuilder(server.ConnectionString) { InitialCatalog = $"portal_test_{Guid.CreateVersion7():N}" };
        try
        {
            return await FillAsync(new TestDatabase(server with { ConnectionString = own.ConnectionString }, null), LoadDemonstrationAsync);
        }
        catch (UnsuitableDatabaseException refused)
        {
            throw new SkipException($"A database of its own is needed. {refused.Message}", refused);
        }
    }

    /// <summary>The demonstration data entered once more: the same records under other ids.</summary>
    public static Task<TestDatabase> LoadedAnewAsync() => MakeAsync(LoadDemonstrationAsync);

    /// <summary>A context that has entered; by default the portal itself over the whole township at <see cref="Now"/>.</summary>
    public PortalDbContext NewContext(
        AccessScope? scope = null, Actor? actor = null, TimeProvider? clock = null, params IInterceptor[] interceptors)
    {
        PortalDbContext db = Options.Provider == DatabaseProvider.Sqlite
            ? new SqlitePortalDbContext(ContextOptions<SqlitePortalDbContext>(interceptors))
            : new SqlServerPortalDbContext(ContextOptions<SqlServerPortalDbContext>(interceptors));
        _transaction?.Join(db);
        db.Enter(actor ?? Actor.Portal, scope ?? AccessScope.Township, clock ?? new FakeTimeProvider(Now));
        return db;
    }

    /// <summary>The portal's own registration of database and accounts.</summary>
    public ServiceProvider Services(TimeProvider clock)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock).AddLogging().AddPortalDatabase(Options, poolSize: 1);
        if (_transaction is not null)
            services.Replace(ServiceDescriptor.Scoped(_ => NewContext(AccessScope.None, clock: clock)));
        services.AddIdentityCore<PortalUser>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<PortalDbContext>();
        return services.BuildServiceProvider();
    }

    public void Dispose()
    {
        if (_transaction is not null)
            _transaction.Dispose();
        else if (Options.Provider == DatabaseProvider.Sqlite)
            ReleaseFile();
        else
            DropFromServer();
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
        var database = await MakeAsync(fill);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.Dispose();
        await database.CheckpointAsync();
        return database.File;
    }

    private static Task<TestDatabase> MakeAsync(Func<TestDatabase, Task> fill) => FillAsync(new TestDatabase(), fill);

    private static async Task<TestDatabase> FillAsync(TestDatabase database, Func<TestDatabase, Task> fill)
    {
        await using (var db = database.NewContext())
            await DatabaseMigrator.MigrateAsync(db, default);
        await fill(database);
        return database;
    }

    private static async Task<TestDatabase> BeginAsync(PreparedDatabase shared, Func<TestDatabase, Task> fill)
    {
        var database = new TestDatabase(shared.Options, await shared.BeginAsync());
        await fill(database);
        return database;
    }

    private static async Task LoadDemonstrationAsync(TestDatabase database)
    {
        await using var services = database.Services(new FakeTimeProvider(Now));
        await using var scope = services.CreateAsyncScope();
        await DemonstrationData.LoadAsync(
            scope.ServiceProvider.GetRequiredService<PortalDbContext>(), new FakeTimeProvider(Now),
            scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>(), default);
    }

    private DbContextOptions<T> ContextOptions<T>(IInterceptor[] interceptors)
        where T : PortalDbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        options.UsePortalDatabase(Options).AddInterceptors(interceptors);
        if (_transaction is not null)
            PreparedDatabase.WithoutRetries(options, Options.Provider);
        return options.Options;
    }

    private void DropFromServer()
    {
        using var db = NewContext();
        db.Database.EnsureDeleted();
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
