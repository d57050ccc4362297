using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Web.Areas.Reports.Documents;

namespace Biandangou.Web.Common.Commands;

/// <summary><c>report YEAR --out DIR</c>: the same files the page sends.</summary>
public sealed class ReportCommand(int year, string folder) : IPortalCommand
{
    public async Task<int> RunAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var clock = app.Services.GetRequiredService<TimeProvider>();
        scope.ServiceProvider.GetRequiredService<PortalDbContext>().Enter(Actor.Portal, AccessScope.Township, clock);
        var files = scope.ServiceProvider.GetRequiredService<ReportFiles>();
        if (await files.WordAsync(year, CancellationToken.None) is not { } word
            || await files.WorkbookAsync(year, CancellationToken.None) is not { } workbook)
        {
            await Console.Error.WriteLineAsync($"No report for {year}: the township is not set up, or the year lies ahead.");
            return 1;
        }

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
