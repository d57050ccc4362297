using System.Data.Common;
using Biandangou.Data.Common.Databases;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// One database that many tests share side by side: it has every table and no rows. Each test works in a transaction of its own that
/// is never committed, so none sees another's rows and nothing is left behind. Writers wait for each other, as they do in the portal.
/// </summary>
internal sealed class PreparedDatabase
{
    /// <summary>Seconds a writer waits for those before it.</summary>
    private const int Patience = 600;

    private readonly Lazy<Task> _prepared;

    private PreparedDatabase(DatabaseOptions options)
    {
        Options = options;
        _prepared = new Lazy<Task>(PrepareAsync);
    }

    public DatabaseOptions Options { get; }

    /// <param name="connection">Names the database; it may exist beforehand.</param>
    public static PreparedDatabase OnSqlServer(string connection) => new(new DatabaseOptions(
        DatabaseProvider.SqlServer, new SqlConnectionStringBuilder(connection) { CommandTimeout = Patience }.ConnectionString,
        CompatibilityLevel: 160));

    public static PreparedDatabase OnSqlite(string file) => new(new DatabaseOptions(
        DatabaseProvider.Sqlite, $"Data Source={file};Foreign Keys=True;Default Timeout={Patience}", CompatibilityLevel: 160));

    /// <summary>A test's own view of the database, gone with its end.</summary>
    public async Task<SharedTransaction> BeginAsync()
    {
        await _prepared.Value;
        var owner = NewContext();
        // Opened by EF, which gives SQLite its functions.
        await owner.Database.OpenConnectionAsync();
        var connection = owner.Database.GetDbConnection();
        // SQLite's deferred one: reading alone holds nobody up.
        return new SharedTransaction(
            owner, connection is SqliteConnection file ? file.BeginTransaction(deferred: true) : await connection.BeginTransactionAsync());
    }

    /// <summary>What is within a transaction cannot be tried again.</summary>
    public static void WithoutRetries(DbContextOptionsBuilder options, DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.SqlServer)
            options.UseSqlServer(server => server.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)));
    }

    /// <summary>Makes it, brings it up to date or finds it ready; rows of others would disturb every test.</summary>
    private async Task PrepareAsync()
    {
        await using var db = NewContext();
        await DatabaseMigrator.MigrateAsync(db, default);
        if (await db.AuditEntries.AnyAsync())
            throw new InvalidOperationException("The database named for tests holds records: name one that is empty or does not exist.");
    }

    private PortalDbContext NewContext()
    {
        PortalDbContext db = Options.Provider == DatabaseProvider.Sqlite
            ? new SqlitePortalDbContext(OptionsOf<SqlitePortalDbContext>())
            : new SqlServerPortalDbContext(OptionsOf<SqlServerPortalDbContext>());
        db.Enter(Actor.Portal, AccessScope.Township, TimeProvider.System);
        return db;
    }

    private DbContextOptions<T> OptionsOf<T>()
        where T : PortalDbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        options.UsePortalDatabase(Options);
        return options.Options;
    }
}

/// <summary>Holds what one test writes until it ends; then it never was.</summary>
internal sealed class SharedTransaction(PortalDbContext owner, DbTransaction transaction) : IDisposable
{
    /// <summary>Lets a context work within it.</summary>
    public void Join(PortalDbContext db)
    {
        db.Database.SetDbConnection(transaction.Connection);
        db.Database.UseTransaction(transaction);
    }

    public void Dispose()
    {
        transaction.Dispose();
        owner.Dispose();
    }
}
