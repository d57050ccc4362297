using System.Net;

namespace Biandangou.Tests.Common;

public sealed class BundlePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_page_names_its_bundles_by_their_hash_and_browsers_keep_them_for_good()
    {
        using var client = app.Visit();
        var page = await client.PageAsync("/sign-in");
        var bundles = page.QuerySelectorAll("script[type=module]").Select(s => s.GetAttribute("src")!)
            .Append(page.QuerySelector("link[href*=bundles]")!.GetAttribute("href")!).ToList();

        Assert.Equal(3, bundles.Count);
        foreach (var bundle in bundles)
        {
            Assert.Matches("^/lib/bundles/[a-z]+-[A-Z0-9]{8}\\.(js|css)$", bundle);
            using var answer = await client.GetAsync(bundle);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("public, max-age=31536000, immutable", Assert.Single(answer.Headers.GetValues("Cache-Control")));
        }
    }

    [Theory]
    [InlineData("/lib/manifest.json")]
    [InlineData("/lib/icons.svg")]
    public async Task A_file_whose_name_stays_when_it_changes_is_asked_for_again(string path)
    {
        using var client = app.Visit();
        using var answer = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoCache);
    }
}
