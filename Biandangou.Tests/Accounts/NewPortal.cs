using System.Text.RegularExpressions;
using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Tests.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Accounts;

/// <summary>A production portal on an empty database, as an operator starts it for the first time.</summary>
public sealed partial class NewPortal : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-new-").FullName;
    private TestDatabase _database = null!;

    public FakeTimeProvider Clock { get; } = new(TestDatabase.Now);

    /// <summary>Everything logged so far.</summary>
    public string Log => string.Concat(Directory.GetFiles(Path.Combine(_folder, "logs")).Select(Read));

    /// <summary>The code printed last.</summary>
    public string Code => Printed().Matches(Log)[^1].Groups[1].Value;

    public int CodesPrinted => Printed().Count(Log);

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
    public HttpClient Visit() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Production);
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={_database.File}");
        builder.UseSetting("Files:Root", Path.Combine(_folder, "files"));
        builder.UseSetting("Logs:Root", Path.Combine(_folder, "logs"));
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("set-up code \"?([A-Z2-9-]{19})")]
    private static partial Regex Printed();
}
