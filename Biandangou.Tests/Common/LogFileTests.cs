using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Biandangou.Tests.Common;

/// <summary>The log files of a portal that has much to say.</summary>
public sealed class LogFileTests : IDisposable
{
    private const int Megabyte = 1024 * 1024;

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-logs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_that_is_full_is_followed_by_another_down_to_the_last_line()
    {
        var words = new string('x', 1000);
        var count = 3 * Megabyte / words.Length;
        await using (var portal = new PortalApp { Settings = { ["Logs:Root"] = _folder, ["Logs:FileMegabytes"] = "1" } })
        {
            await portal.InitializeAsync();
            var log = portal.Services.GetRequiredService<ILogger<LogFileTests>>();
            for (var line = 0; line < count; line++)
                log.LogInformation("{Line} {Words}", line, words);
            log.LogInformation("The last line");
        }

        var files = Directory.GetFiles(_folder).Order(StringComparer.Ordinal).ToList();
        Assert.True(files.Count >= 4, $"{files.Count} files");
        Assert.All(files, f => Assert.InRange(new FileInfo(f).Length, 1, Megabyte + 2 * words.Length));
        var lines = files.SelectMany(File.ReadAllLines).ToList();
        Assert.Contains(lines, l => l.Contains("The last line", StringComparison.Ordinal));
        Assert.Equal(count, lines.Count(l => l.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task No_address_begins_a_line_of_the_log()
    {
        const string forged = "2026-11-23 00:00:00.000 [WRN] forged";
        await using (var portal = new PortalApp { Settings = { ["Logs:Root"] = _folder } })
        {
            await portal.InitializeAsync();
            using var client = portal.Visit();
            foreach (var lineBreak in new[] { "%0A", "%0D%0A", "%E2%80%A8", "%C2%85", "%E2%80%AE" })
                await client.StatusAsync($"/no-page{lineBreak}{Uri.EscapeDataString(forged)}");
        }

        var lines = Directory.GetFiles(_folder).SelectMany(File.ReadAllLines).ToList();
        Assert.Equal(5, lines.Count(l => l.Contains(forged, StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, l => l.StartsWith(forged, StringComparison.Ordinal) || l.Contains('\u202e', StringComparison.Ordinal));
    }
}
