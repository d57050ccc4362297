using System.Net;
using System.Text.RegularExpressions;
using Biandangou.Data.Common.Demonstration;
using Biandangou.Tests.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Biandangou.Tests.Conventions;

/// <summary>The whole portal over the demonstration database, for sweeps over its endpoints.</summary>
internal sealed partial class PortalHost(TestDatabase database) : WebApplicationFactory<Program>
{
    private readonly string _files = Directory.CreateTempSubdirectory("portal-host-").FullName;

    public static async Task<PortalHost> StartAsync() => new(await TestDatabase.DemonstrationAsync());

    /// <summary>Follows no redirect; cookies are kept.</summary>
    public static HttpClient Visitor(WebApplicationFactory<Program> portal) => portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public static async Task<HttpClient> SignInAsync(WebApplicationFactory<Program> portal, string userName)
    {
        var client = Visitor(portal);
        var form = await client.GetStringAsync("/sign-in");
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["UserName"] = userName,
            ["Password"] = DemoAccounts.Password,
            ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value,
        });
        using var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={database.File}");
        builder.UseSetting("Files:Root", Path.Combine(_files, "files"));
        builder.UseSetting("Logs:Root", Path.Combine(_files, "logs"));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        database.Dispose();
        Directory.Delete(_files, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
