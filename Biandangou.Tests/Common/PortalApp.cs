using Biandangou.Data.Common.Access;
using Biandangou.Data.Portal.Demonstration;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common;

/// <summary>
/// The whole portal over HTTP on its own copy of the demonstration database, at <see cref="TestDatabase.Now"/>. As a
/// class fixture it serves one class, whose tests run one after another on the same data.
/// </summary>
public sealed class PortalApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-app-").FullName;

    /// <summary>The clock of the portal; move it to let time pass.</summary>
    public FakeTimeProvider Clock { get; } = new(TestDatabase.Now);

    public TestDatabase Database { get; private set; } = null!;

    /// <summary>Settings that differ from the usual ones.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>The portal on a database that holds nothing but the demonstration accounts.</summary>
    public static async Task<PortalApp> EmptyAsync()
    {
        var app = new PortalApp { Database = await TestDatabase.EmptyAsync() };
        await using var services = app.Database.Services(app.Clock);
        await using var scope = services.CreateAsyncScope();
        await DemoAccounts.CreateAsync(
            scope.ServiceProvider.GetRequiredService<PortalDbContext>(), scope.ServiceProvider
                .GetRequiredService<UserManager<PortalUser>>(), default);
        return app;
    }

    /// <summary>A portal of one test's own.</summary>
    public static async Task<PortalApp> StartAsync()
    {
        var portal = new PortalApp();
        await portal.InitializeAsync();
        return portal;
    }

    public async Task InitializeAsync() => Database = await TestDatabase.DemonstrationAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!Directory.Exists(_folder))
            return;
        Database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A context over the app's database with the whole township in scope, to arrange and to look behind the pages.</summary>
    public PortalDbContext NewContext() => Database.NewContext(clock: Clock);

    /// <summary>A browser that nobody signed in with; redirects are shown, not followed.</summary>
    public HttpClient Visit() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A browser with the cookies of a demonstration account, got by the sign-in page.</summary>
    public async Task<HttpClient> SignInAsync(string userName)
    {
        var client = Visit();
        var response = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", DemoAccounts.Password));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, response.StatusCode);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Development);
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={Database.File}");
        builder.UseSetting("Files:Root", Path.Combine(_folder, "files"));
        builder.UseSetting("Logs:Root", Path.Combine(_folder, "logs"));
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }
}
