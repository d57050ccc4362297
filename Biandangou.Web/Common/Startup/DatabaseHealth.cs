using Biandangou.Data.Common;
using Biandangou.Data.Common.Databases;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Biandangou.Web.Common.Startup;

/// <summary>Ready means: the database answers and has every migration.</summary>
public sealed class DatabaseHealth(PortalDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await DatabaseMigrator.IsCurrentAsync(db, cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer or lacks a migration.");
}
