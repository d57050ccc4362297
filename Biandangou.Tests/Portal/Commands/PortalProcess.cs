using System.Diagnostics;
using System.Text;
using Biandangou.Web.Portal.Commands;

namespace Biandangou.Tests.Portal.Commands;

/// <summary>What the executable said and how it ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors);

/// <summary>Runs the built portal as an operator does, in a folder of its own.</summary>
internal static class PortalProcess
{
    public static async Task<Outcome> RunAsync(string contentRoot, string[] arguments, string input = "")
    {
        using var process = Start(contentRoot, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', arguments)} did not end.", e);
        }

        return new Outcome(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts it and leaves it running; whoever asked for it ends it.</summary>
    public static Process Start(string contentRoot, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host
            : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = contentRoot,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var argument in new[] { "exec", typeof(CommandLine).Assembly.Location }.Concat(arguments))
            start.ArgumentList.Add(argument);

        return Process.Start(start)!;
    }
}
