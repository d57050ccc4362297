using Biandangou.Data.Common.Databases;

namespace Biandangou.Web.Portal.Commands;

/// <summary><c>migrate</c>: works on no database, an empty one and an existing one; a second run does nothing.</summary>
public sealed class MigrateCommand : IPortalCommand
{
    public async Task<int> RunAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var applied = await DatabaseMigrator.MigrateAsync(
            scope.ServiceProvider.GetRequiredService<PortalDbContext>(), app.Lifetime.ApplicationStopping, Console.Error.WriteLine);
        await Console.Out.WriteLineAsync(
            applied.Count == 0 ? "The database is up to date." : $"Applied {applied.Count} migration(s): {string.Join(", ", applied)}.");
        return 0;
    }
}
