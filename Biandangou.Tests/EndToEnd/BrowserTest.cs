namespace Biandangou.Tests.EndToEnd;

/// <summary>Tests in the browser. Each fails on any error that its pages threw or logged, whatever else it looks at.</summary>
public abstract class BrowserTest(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    protected Browser Browser { get; } = browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        var complaints = await Browser.CloseAsync();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
