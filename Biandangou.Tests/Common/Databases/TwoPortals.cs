using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Web.Portal.Commands;

namespace Biandangou.Tests.Common.Databases;

/// <summary>Two processes of the portal on one database file: what only one process's memory held would not hold here.</summary>
internal sealed partial class TwoPortals : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("two-portals-").FullName;
    private readonly List<Process> _processes = [];

    public IReadOnlyList<Uri> Addresses { get; private set; } = [];

    public static async Task<TwoPortals> StartAsync(TestDatabase database)
    {
        var portals = new TwoPortals();
        portals.Addresses = await Task.WhenAll(portals.ServeAsync(database), portals.ServeAsync(database));
        return portals;
    }

    /// <summary>The account at each of the two, one after the other: the first sign-in hashes a demonstration password anew.</summary>
    public async Task<HttpClient[]> SignInAsync(string userName)
    {
        var clients = new List<HttpClient>();
        foreach (var address in Addresses)
        {
            var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
            using var answer = await client.SubmitAsync(
                await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", DemoAccounts.Password));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            clients.Add(client);
        }

        return [.. clients];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Uri> ServeAsync(TestDatabase database)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = _folder };
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={database.File}";
        start.Environment["Files__Root"] = Path.Combine(_folder, "files");
        start.Environment["Logs__Root"] = Path.Combine(_folder, "logs");
        foreach (var argument in new[] { "exec", typeof(CommandLine).Assembly.Location, "--urls", "http://127.0.0.1:0" })
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        _processes.Add(process);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Ready().Match(line) is { Success: true } ready)
            {
                // What it goes on saying must not fill the pipe.
                _ = process.StandardOutput.ReadToEndAsync();
                return new Uri(ready.Groups[1].Value);
            }
        }

        throw new InvalidOperationException("The portal did not start.");
    }

    [GeneratedRegex("The portal is ready at (http://[0-9.:]+)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Ready();
}
