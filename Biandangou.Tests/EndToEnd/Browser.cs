using Microsoft.Playwright;

namespace Biandangou.Tests.EndToEnd;

/// <summary>The installed Chromium, driven by Playwright. A machine without one skips; CI may not.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("BIANDANGOU_TEST_BROWSER") ?? "/usr/bin/chromium";

    /// <summary>Milliseconds to wait for a page: a busy machine is slow, and slowness is no fault here.</summary>
    private const float Patience = 120_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable))
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A fresh window with nobody signed in.</summary>
    public async Task<IPage> OpenAsync(int width, int height, bool phone = false, bool script = true)
    {
        if (_browser is null)
        {
            Assert.True(
                Environment.GetEnvironmentVariable("BIANDANGOU_TEST_REQUIRE_BROWSER") is null, $"There is no browser at {Executable}.");
            throw new SkipException($"There is no browser at {Executable}.");
        }

        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            HasTouch = phone,
            IsMobile = phone,
            JavaScriptEnabled = script,
            Locale = "zh-CN",
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }
}
