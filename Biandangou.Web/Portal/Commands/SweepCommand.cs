using Biandangou.Data.Common.Databases;
using Biandangou.Web.Portal.Attachments;

namespace Biandangou.Web.Portal.Commands;

/// <summary><c>sweep [confirm]</c>: the daily sweep of attachments, and the operator's word for one that was refused.</summary>
public sealed class SweepCommand(bool isConfirmed) : IPortalCommand
{
    public async Task<int> RunAsync(WebApplication app)
    {
        var cancel = app.Lifetime.ApplicationStopping;
        await using var scope = app.Services.CreateAsyncScope();
        if (!await DatabaseMigrator.IsCurrentAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), cancel))
        {
            await Console.Error.WriteLineAsync("The database does not answer or lacks a migration: run migrate first.");
            return 1;
        }

        var swept = await app.Services.GetRequiredService<AttachmentSweep>().SweepAsync(isConfirmed, cancel);
        if (swept.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync($"{refusal} If this is the right database, run: sweep confirm");
            return 1;
        }

        await Console.Out.WriteLineAsync(
            $"Moved to the trash: {swept.Drafts} unused drafts, {swept.Files} files. " +
            $"Removed: {swept.Erased} erased, {swept.Unfinished} unfinished.");
        return 0;
    }
}
