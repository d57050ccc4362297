using Biandangou.Data.Common.Databases;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Biandangou.Web.Common.Startup;

/// <summary>How much room the disks must have for the portal to call itself ready: <c>Storage:MinimumFreeMegabytes</c>.</summary>
public sealed record StorageLimits(long MinimumFreeMegabytes)
{
    private const int Usual = 500;
    private const int Most = 10_000_000;

    public static StorageLimits Read(IConfiguration configuration) =>
        configuration["Storage:MinimumFreeMegabytes"] is not { Length: > 0 } text ? new(Usual)
        : int.TryParse(text, out var megabytes) && megabytes is >= 0 and <= Most ? new(megabytes)
        : throw new UnusableSettingException("Storage:MinimumFreeMegabytes", text, $"a whole number from 0 to {Most}");
}

/// <summary>
/// Ready means: the database answers, has every migration and can be written to, and so can the files folder; and there is room.
/// </summary>
public sealed class StorageHealth(PortalDbContext db, StorageProbe probe) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await DatabaseMigrator.IsCurrentAsync(db, cancellationToken))
            return HealthCheckResult.Unhealthy("The database does not answer or lacks a migration.");
        return await probe.FaultAsync(db, cancellationToken) is { } fault ? HealthCheckResult.Unhealthy(fault)
            : HealthCheckResult.Healthy();
    }
}

/// <summary>Writes at most once in a few seconds, since anybody may ask for the health.</summary>
public sealed class StorageProbe(
    DatabaseOptions database, FilesRoot files, StorageLimits limits, TimeProvider clock, ILogger<StorageProbe> logger)
    : IDisposable
{
    private const int ProbeBytes = 4096;
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1);
    private (DateTime At, string? Fault)? _last;

    public async Task<string?> FaultAsync(PortalDbContext db, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            if (_last is var (at, fault) && clock.UtcNow() - at < Kept)
                return fault;
            var found = Room() ?? await WriteAsync(db, cancel);
            if (found is not null)
                logger.LogError("The portal is not ready: {Fault}", found);
            _last = (clock.UtcNow(), found);
            return found;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private string? Room()
    {
        foreach (var folder in new[] { files.Path, Path.GetDirectoryName(database.File) }.OfType<string>())
        {
            if (Free(folder) is { } free && free < limits.MinimumFreeMegabytes)
                return $"{folder} has {free} MB left, less than Storage:MinimumFreeMegabytes.";
        }

        return null;
    }

    /// <returns>Megabytes; null where the system does not tell, as for a share of another machine.</returns>
    private static long? Free(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace / 1024 / 1024;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private async Task<string?> WriteAsync(PortalDbContext db, CancellationToken cancel)
    {
        try
        {
            var file = Path.Combine(files.Path, ".write-probe");
            await using (var stream = new FileStream(
                file, FileMode.Create, FileAccess.Write, FileShare.None, ProbeBytes, FileOptions.DeleteOnClose))
            {
                await stream.WriteAsync(new byte[ProbeBytes], cancel);
                stream.Flush(flushToDisk: true);
            }

            await WriteProbe.RunAsync(db, cancel);
            return null;
        }
        catch (Exception e) when (e is System.Data.Common.DbException or IOException or UnauthorizedAccessException)
        {
            return $"A probe write failed: {e.Message}";
        }
    }
}
