using System.Net;
using Biandangou.Data.Portal.Demonstration;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>What a page offers its reader opens for that reader: links and filters are followed, buttons pressed.</summary>
public sealed class OfferedLinksTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const int Sample = 700;

    [Fact]
    public async Task Every_link_and_button_opens_for_the_account_it_is_shown_to()
    {
        var (sweep, presses) = (new Sweep("offered links", output), new Sweep("offered buttons", output));
        foreach (var account in DemoAccounts.All)
        {
            using var client = await portal.SignInAsync(account.UserName);
            var visits = await PortalCrawl.FollowAsync(client, Sweep.IsWhole ? 12 : 1);
            foreach (var visit in sweep.Of(visits, Sample))
            {
                if (IsRefused(visit.Status))
                    sweep.Fault($"{account.UserName}: {visit.From} offers {visit.Path}: {(int)visit.Status}");
            }

            var buttons = visits.SelectMany(v => ButtonsOf(v).Select(path => (Path: path, From: v.Path)))
                .DistinctBy(b => PortalCrawl.ShapeOf(b.Path)).ToList();
            foreach (var (path, from) in presses.Of(buttons, Sample))
            {
                // Without its token nothing is done, but who may do it is asked before.
                using var empty = new FormUrlEncodedContent([]);
                using var answer = await client.PostAsync(path, empty);
                if (answer.StatusCode != HttpStatusCode.BadRequest)
                    presses.Fault($"{account.UserName}: {from} shows a button of {path}: {(int)answer.StatusCode}");
            }
        }

        sweep.Close();
        presses.Close();
        Assert.True(IsRefused(await (await portal.SignInAsync("grid001")).StatusAsync("/reports")));
    }

    private static bool IsRefused(HttpStatusCode status) => (int)status >= 400;

    private static IEnumerable<string> ButtonsOf(PortalCrawl.Visit visit) => visit.Page is null ? [] :
        visit.Page.QuerySelectorAll("form[method=post]").Where(f => f.QuerySelector("button") is not null)
            .Select(f => f.GetAttribute("action")!).Concat(
            visit.Page.QuerySelectorAll("button[formaction]").Select(b => b.GetAttribute("formaction")!));
}
