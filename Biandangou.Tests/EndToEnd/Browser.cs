using Microsoft.Playwright;

namespace Biandangou.Tests.EndToEnd;

/// <summary>
/// The installed Chromium, driven by Playwright, which writes down what its pages throw and log as errors: broken scripts,
/// files that did not load, breaches of the content policy. A machine without one skips; CI may not.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("BIANDANGOU_TEST_BROWSER") ?? "/usr/bin/chromium";

    /// <summary>Milliseconds to wait for a page: a busy machine is slow, and slowness is no fault here.</summary>
    private const float Patience = 120_000;

    private readonly List<string> _complaints = [];
    private readonly List<string> _expected = [];
    private readonly List<IBrowserContext> _windows = [];
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
        _windows.Add(context);
        context.WebError += (_, error) => Complain(error.Page?.Url, error.Error);
        context.Console += (_, message) =>
        {
            // The portal of a test stops before its windows close, and what they were still loading then is lost.
            if (message.Type is "error" && !message.Text.Contains("net::ERR_CONNECTION_", StringComparison.Ordinal))
                Complain(message.Page?.Url, $"{message.Text} {message.Location}");
        };
        return await context.NewPageAsync();
    }

    /// <summary>Errors that are the point of the running test: a lost connection, a refused form.</summary>
    /// <param name="part">A part of their words.</param>
    public void Expect(string part) => _expected.Add(part);

    /// <summary>Takes the errors since the last time that were not expected.</summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        lock (_complaints)
        {
            var taken = _complaints.Where(c => !_expected.Exists(part => c.Contains(part, StringComparison.Ordinal))).ToList();
            _complaints.Clear();
            return taken;
        }
    }

    /// <summary>Closes the windows of a test and takes its last errors.</summary>
    public async Task<IReadOnlyList<string>> CloseAsync()
    {
        foreach (var window in _windows)
            await window.CloseAsync();
        _windows.Clear();
        var complaints = TakeComplaints();
        _expected.Clear();
        return complaints;
    }

    private void Complain(string? page, string words)
    {
        lock (_complaints)
            _complaints.Add($"{page}: {words}");
    }
}
