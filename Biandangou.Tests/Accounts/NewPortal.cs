using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Biandangou.Web.Areas.Accounts.Models;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Accounts;

/// <summary>A production portal on an empty database, as an operator starts it for the first time.</summary>
public sealed partial class NewPortal : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-new-").FullName;
    private readonly CodeLog _log = new();
    private TestDatabase _database = null!;

    public FakeTimeProvider Clock { get; } = new(TestDatabase.Now);

    /// <summary>The code printed last.</summary>
    public string Code => Printed().Match(_log.Lines.Last()).Groups[1].Value;

    public int CodesPrinted => _log.Lines.Count;

    /// <summary>A portal of one test's own.</summary>
    public static async Task<NewPortal> StartAsync()
    {
        var portal = new NewPortal();
        await portal.InitializeAsync();
        return portal;
    }

    public async Task InitializeAsync() => _database = await TestDatabase.EmptyAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!Directory.Exists(_folder))
            return;
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public PortalDbContext NewContext() => _database.NewContext(clock: Clock);

    /// <summary>The sign-in cookie is Secure in production.</summary>
    public HttpClient Visit() =>
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Production);
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={_database.File}");
        builder.UseSetting("Files:Root", Path.Combine(_folder, "files"));
        builder.UseSetting("Logs:Root", Path.Combine(_folder, "logs"));
        // The log file is shared by all portals of a test run.
        builder.ConfigureTestServices(services => services
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)).AddSingleton<ILogger<SetupCode>>(_log));
    }

    [GeneratedRegex("^Warning .*/setup .*code ([A-Z2-9-]{19})")]
    private static partial Regex Printed();

    private sealed class CodeLog : ILogger<SetupCode>
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?,
            string> formatter) =>
            Lines.Enqueue($"{logLevel} {formatter(state, exception)}");
    }
}
