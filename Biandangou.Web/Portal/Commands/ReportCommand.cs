using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Databases;
using Biandangou.Web.Areas.Reports.Documents;

namespace Biandangou.Web.Portal.Commands;

/// <summary><c>report YEAR --out DIR</c>: the same files the page sends.</summary>
public sealed class ReportCommand(int year, string folder) : IPortalCommand
{
    public async Task<int> RunAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        if (!await DatabaseMigrator.IsCurrentAsync(db, app.Lifetime.ApplicationStopping))
        {
            await Console.Error.WriteLineAsync("The database does not answer or lacks a migration: run migrate first.");
            return 1;
        }

        db.Enter(Actor.Portal, AccessScope.Township, clock);
        var files = scope.ServiceProvider.GetRequiredService<ReportFiles>();
        if (await files.WordAsync(year, default) is not { } word
            || await files.WorkbookAsync(year, default) is not { } workbook)
        {
            await Console.Error.WriteLineAsync($"No report for {year}: the township is not set up, or the year lies ahead.");
            return 1;
        }

        db.Note(AuditAction.Exported, ReportFiles.Subject, Guid.Empty, $"命令行：{word.Name}、{workbook.Name}");
        await db.SaveChangesAsync();
        Directory.CreateDirectory(folder);
        foreach (var file in new[] { word, workbook })
        {
            var path = Path.Combine(folder, file.Name);
            await File.WriteAllBytesAsync(path, file.Content);
            await Console.Out.WriteLineAsync(path);
        }

        return 0;
    }
}
