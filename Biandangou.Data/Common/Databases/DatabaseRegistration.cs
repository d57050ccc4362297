using Biandangou.Data.Common.Auditing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Data.Common.Databases;

public static class DatabaseRegistration
{
    private const int PoolSize = 64;

    /// <summary>Pooled contexts behind a scoped <see cref="PortalDbContext"/> that sees no rows until someone enters.</summary>
    public static IServiceCollection AddPortalDatabase(this IServiceCollection services, DatabaseOptions database, int poolSize = PoolSize)
    {
        services.AddSingleton(database);
        return database.Provider == DatabaseProvider.Sqlite
            ? services.AddPool<SqlitePortalDbContext>(database, poolSize)
            : services.AddPool<SqlServerPortalDbContext>(database, poolSize);
    }

    /// <summary>Options of either database, shared by the portal, the design-time factory and the tests.</summary>
    public static DbContextOptionsBuilder UsePortalDatabase(this DbContextOptionsBuilder options, DatabaseOptions database)
    {
        _ = database.Provider == DatabaseProvider.Sqlite
            ? options.UseSqlite(database.ConnectionString).AddInterceptors(new SqliteFileGuard(), new SqlitePragmas())
            : options.UseSqlServer(
                database.ConnectionString,
                server => server.UseCompatibilityLevel(database.CompatibilityLevel).EnableRetryOnFailure());
        return options
            .AddInterceptors(SpeltPredicates.Instance, new AuditInterceptor(), new StorageFaultInterceptor(database.Provider))
            // A required navigation to a filtered principal silently drops rows.
            .ConfigureWarnings(w => w.Throw(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
    }

    private static IServiceCollection AddPool<TContext>(this IServiceCollection services, DatabaseOptions database, int poolSize)
        where TContext : PortalDbContext
    {
        services.AddPooledDbContextFactory<TContext>(options => options.UsePortalDatabase(database), poolSize);
        services.AddScoped<PortalDbContext>(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            // A pooled context remembers who rented it last.
            db.Enter(Actor.Portal, AccessScope.None, provider.GetRequiredService<TimeProvider>());
            return db;
        });
        return services;
    }
}
