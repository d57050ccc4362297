using Biandangou.Data.Portal.Demonstration;
using Microsoft.Playwright;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.EndToEnd;

/// <summary>The portal behind a real port of this machine, on its own copy of the demonstration data.</summary>
internal sealed class ServedPortal : IAsyncDisposable
{
    private readonly PortalApp _app = new();

    public string Address { get; private set; } = "";

    /// <summary>The clock of the portal; the browser has its own.</summary>
    public FakeTimeProvider Clock => _app.Clock;

    public static async Task<ServedPortal> StartAsync()
    {
        var portal = new ServedPortal();
        await portal._app.InitializeAsync();
        portal._app.UseKestrel(0);
        portal._app.StartServer();
        portal.Address = portal._app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        return portal;
    }

    /// <summary>Signs in by the page and ends on the account's home page.</summary>
    public async Task<IPage> SignInAsync(IPage page, string userName)
    {
        await page.GotoAsync($"{Address}/sign-in");
        await page.FillAsync("#UserName", userName);
        await page.FillAsync("#Password", DemoAccounts.Password);
        await page.ClickAsync("button.btn-primary");
        await page.WaitForURLAsync($"{Address}/");
        return page;
    }

    /// <summary>An account's session outside the browser, which follows redirects.</summary>
    public async Task<HttpClient> SignInAsync(string userName)
    {
        var client = new HttpClient { BaseAddress = new Uri(Address) };
        using var answer = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", DemoAccounts.Password));
        Assert.Equal("/", answer.RequestMessage!.RequestUri!.AbsolutePath);
        return client;
    }

    /// <summary>A context over the portal's database with the whole township in scope.</summary>
    public PortalDbContext NewContext() => _app.NewContext();

    /// <summary>Records of a kind that are not deleted, as the database holds them.</summary>
    public async Task<int> CountAsync<T>()
        where T : class
    {
        await using var db = _app.NewContext();
        return await db.Township<T>().CountAsync();
    }

    public async ValueTask DisposeAsync() => await ((IAsyncLifetime)_app).DisposeAsync();
}
