using Biandangou.Data.Common;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Common;
using Biandangou.Web.Common.Startup;
using Biandangou.Web.Portal.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Benchmarks;

/// <summary>The demonstration data in an SQLite file of its own, without accounts.</summary>
internal sealed class DemoDatabase : IAsyncDisposable
{
    public const int Year = 2023;

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-bench-").FullName;
    private readonly DatabaseOptions _options;

    private DemoDatabase() => _options = new DatabaseOptions(
        DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, "portal.db")};Foreign Keys=True", CompatibilityLevel: 160);

    public string ConnectionString => _options.ConnectionString;

    public static async Task<DemoDatabase> CreateAsync()
    {
        var database = new DemoDatabase();
        await using var db = database.NewContext();
        await DatabaseMigrator.MigrateAsync(db, default);
        await DemonstrationData.LoadAsync(db, TimeProvider.System, users: null, default);
        return database;
    }

    public PortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UsePortalDatabase(_options);
        var db = new SqlitePortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township, TimeProvider.System);
        return db;
    }

    /// <summary>The portal's own queries, figures and documents over the context.</summary>
    public static ServiceProvider Portal(PortalDbContext db)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System).AddSingleton(db).AddMemoryCache();
        services.AddPortalQueries();
        return services.BuildServiceProvider();
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
