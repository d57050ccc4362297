using System.ComponentModel;
using System.Diagnostics;
using Biandangou.Data.Common.Databases;
using Biandangou.Web.Common.Startup;

namespace Biandangou.Web.Common.Attachments;

/// <summary>
/// Asks the operator's virus scanner, where one is set (<c>Attachments:ScanCommand</c>): it is run with the file's path in place of
/// <c>{file}</c> and answers 0 for a clean file, 1 for an infected one. A scanner that does not answer lets nothing through.
/// </summary>
public sealed class VirusScan(string? command, FilesRoot files, ILogger<VirusScan> logger)
{
    public const string Setting = "Attachments:ScanCommand";

    private const string Place = "{file}";
    private const string Field = "Files";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string[] _words = command?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static string? Read(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" => null,
        { } text when text.Contains(Place, StringComparison.Ordinal) && !text.StartsWith(Place, StringComparison.Ordinal) => text,
        { } text => throw new UnusableSettingException(
            Setting, text, $"a program and its arguments, {Place} among them, e.g. clamdscan --fdpass --no-summary {Place}"),
    };

    /// <exception cref="RuleBrokenException">The file is infected, or could not be scanned.</exception>
    public async Task CheckAsync(byte[] bytes, string name, CancellationToken cancel)
    {
        if (_words.Length == 0)
            return;
        var path = Path.Combine(files.Path, $".scan-{Guid.NewGuid():N}");
        try
        {
            await File.WriteAllBytesAsync(path, bytes, cancel);
            var answer = await RunAsync(path, cancel);
            if (answer == 0)
                return;
            logger.LogWarning("The virus scanner answered {Answer}", answer);
            throw new RuleBrokenException(
                answer == 1 ? $"“{name}”被杀毒软件认定含有病毒，没有保存。" : $"“{name}”没能做病毒检查，没有保存。请稍后再传，仍不行请联系管理员。", Field);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <returns>The exit code; null when it could not be run or did not end.</returns>
    private async Task<int?> RunAsync(string path, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var scanner = Process.Start(
                new ProcessStartInfo(_words[0], _words.Skip(1)
                    .Select(w => w.Replace(Place, path, StringComparison.Ordinal)))
                { UseShellExecute = false })!;
            try
            {
                await scanner.WaitForExitAsync(patience.Token);
                return scanner.ExitCode;
            }
            catch (OperationCanceledException)
            {
                scanner.Kill(entireProcessTree: true);
                return null;
            }
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
