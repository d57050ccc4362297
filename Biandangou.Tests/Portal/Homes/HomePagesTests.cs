using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Study;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Xunit.Abstractions;

namespace Biandangou.Tests.Portal.Homes;

public sealed class HomePagesTests(PortalApp app, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const int PathsAtMost = 60;

    public static TheoryData<string> UserNames => [.. DemoAccounts.All.Select(a => a.UserName)];

    [Theory]
    [MemberData(nameof(UserNames))]
    public async Task Every_link_a_role_sees_can_be_opened(string userName)
    {
        using var client = await app.SignInAsync(userName);
        var home = await client.PageAsync("/");
        var followed = Links(home).Where(link => !link.StartsWith("/reports", StringComparison.Ordinal)).Where(IsPage).ToList();
        var (found, all) = (new HashSet<string>(Links(home), StringComparer.Ordinal), new HashSet<string>(
            Links(home), StringComparer.Ordinal));
        foreach (var path in followed.Take(PathsAtMost).Filled())
        {
            var links = Links(await client.PageAsync(path)).ToList();
            found.UnionWith(links.Take(PathsAtMost));
            all.UnionWith(links);
        }

        output.WriteLine(
            $"{userName}: {found.Count} of {all.Count} links on {Math.Min(followed.Count, PathsAtMost)} of {followed.Count} pages");
        Assert.Empty(await DeadAsync(client, found));
    }

    [Fact]
    public async Task The_crawler_finds_a_planted_dead_link()
    {
        using var client = await app.SignInAsync("village01");

        Assert.Equal(["/reports", "/nowhere"], await DeadAsync(client, ["/", "/reports", "/nowhere"]));
    }

    [Fact]
    public async Task A_village_never_reads_the_name_of_another()
    {
        await using var db = app.NewContext();
        var others = await db.Township<Village>().Where(v => v.SortOrder > 1).Select(v => v.Name).ToListAsync();
        using var client = await app.SignInAsync("village01");

        Assert.Equal(17, others.Count);
        foreach (var path in new[] { "/", "/study/matrix", "/study/sessions?year=all", "/study/sessions/new" })
        {
            var text = (await client.PageAsync(path)).Body!.TextContent;
            Assert.Contains("示例一村", text, StringComparison.Ordinal);
            Assert.DoesNotContain(others, name => text.Contains(name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_dashboard_shows_the_figures_the_catalogue_counts()
    {
        await using var db = app.NewContext();
        var period = new FigurePeriod(2026, TestDatabase.Today);
        var study = await new StudyFigures(db).ValuesAsync(period, null, default);
        var disputes = await new DisputeFigures(db).ValuesAsync(period, null, default);
        using var client = await app.SignInAsync("leader");

        var page = await client.PageAsync("/");

        var kpis = page.QuerySelectorAll(".kpi").Select(k => k.TextContent).ToList();
        Assert.Equal(5, kpis.Count);
        Assert.Contains(study["study.village-training"].ToString("N0"), kpis[0], StringComparison.Ordinal);
        Assert.Contains(study["study.village-attendance"].ToString("N0"), kpis[1], StringComparison.Ordinal);
        Assert.Contains($"{disputes["disputes.resolved"]:N0}/{disputes["disputes.received"] + disputes["disputes.carried-over"]:N0} 起",
            kpis[3], StringComparison.Ordinal);
        Assert.Contains("数据截至 2026年11月23日 09:20", page.Text(".page-head .sub"), StringComparison.Ordinal);
        Assert.Equal((disputes["disputes.received"], disputes["disputes.resolved"]), (Column(page, 1), Column(page, 2)));
        Assert.Equal(11, page.QuerySelectorAll("#flow tbody tr").Length);
    }

    [Fact]
    public async Task A_village_home_leads_to_the_training_that_is_due()
    {
        using var client = await app.SignInAsync("village01");

        var page = await client.PageAsync("/");

        var due = page.QuerySelectorAll("[aria-labelledby=due-title] .due li").Select(li => li.TextContent).ToList();
        Assert.Contains("逾期", due[0], StringComparison.Ordinal);
        Assert.Contains(due, text => text.Contains("11月法律知识培训", StringComparison.Ordinal) && text.Contains(
            "待登记", StringComparison.Ordinal));
        Assert.EndsWith("&month=2026-11", page.QuerySelector(".due a.btn-primary")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("11", (await client.PageAsync(page.QuerySelector(".due a.btn-primary")!.GetAttribute("href")!)).Value("On")[5..7]);
        Assert.Equal(12, page.QuerySelectorAll(".strip li").Length);
    }

    [Fact]
    public async Task In_January_last_December_is_still_asked_for()
    {
        await using var january = new PortalApp();
        await january.InitializeAsync();
        january.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 3, 1, 0, 0, TimeSpan.Zero));
        using var client = await january.SignInAsync("village01");

        var open = (await client.PageAsync("/")).QuerySelectorAll(".due li a.btn").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Contains(open, path => path.EndsWith("&month=2026-12", StringComparison.Ordinal));
        Assert.Contains(open, path => path.EndsWith("&month=2027-01", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("staff")]
    [InlineData("village01")]
    public async Task Each_count_of_cases_is_what_a_click_opens(string userName)
    {
        using var client = await app.SignInAsync(userName);

        var lines = (await client.PageAsync("/")).QuerySelectorAll("[aria-labelledby=limits-title] li")
            .Where(li => li.QuerySelector("a[href^='/disputes?']") is not null).ToList();

        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var list = await client.PageAsync(line.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(line.QuerySelector(".when")!.TextContent.Trim(),
                $"{list.QuerySelector(".tabs [aria-current] small")!.TextContent.Trim()} 起");
        }
    }

    [Fact]
    public async Task A_case_is_overdue_from_midnight_in_Shanghai()
    {
        await using var portal = await PortalApp.StartAsync();
        await using var db = portal.NewContext();
        var today = TestDatabase.Today;
        var due = await db.Township<Dispute>().Where(d => d.Status == DisputeStatus.Open && d.DueOn >= today).OrderBy(d => d.DueOn)
            .FirstAsync();
        var midnight = new DateTimeOffset(due.DueOn.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
        portal.Clock.SetUtcNow(midnight.AddMinutes(-1));
        using var client = await portal.SignInAsync("staff");

        var before = await client.PageAsync("/");
        portal.Clock.SetUtcNow(midnight);
        var after = await client.PageAsync("/");

        Assert.Contains("今天到期", Line(before), StringComparison.Ordinal);
        Assert.Contains("超 1 天", Line(after), StringComparison.Ordinal);
        Assert.Equal(Overdue(before) + 1, Overdue(after));

        string Line(IHtmlDocument page) =>
            page.QuerySelector($"[aria-labelledby=todo-title] a[href='/disputes/{due.Id}']")!.Closest("li")!.TextContent;
        static int Overdue(IHtmlDocument page) => page.QuerySelector("a[href='/disputes?status=Overdue']") is { } link
            ? int.Parse(link.Closest("li")!.QuerySelector(".when")!.TextContent.Replace("起", "", StringComparison.Ordinal)) : 0;
    }

    [Fact]
    public async Task A_lawyer_has_the_list_of_today()
    {
        await using (var db = app.NewContext())
        {
            var lawyer = await db.Set<Lawyer>().SingleAsync(l => l.Name == "示例律师甲");
            var visit = new WeeklyVisit(new WeeklyVisitPlan(
                (await db.Township<Village>().FirstAsync(v => v.SortOrder == 1)).Id, null, TestDatabase.Today, "示例甲", lawyer.Id, "示例本周走访"));
            var open = await db.Township<Dispute>().FirstAsync(
                d => d.LawyerId == lawyer.Id && d.Status == DisputeStatus.Open && d.ReceivedOn < TestDatabase.Today);
            var dispute = (await db.LoadCaseAsync(open.Id, default))!;
            dispute.TakeStep(StepDetails.Visit(TestDatabase.Today.AddDays(-1), "示例甲", "已走访。") with
            {
                NextStep = "示例再次上门",
                NextOn = TestDatabase.Today
            }, TestDatabase.Today);
            db.Add(visit);
            await db.SaveChangesAsync();
        }

        using var client = await app.SignInAsync("lawyer1");
        var page = await client.PageAsync("/");
        var today = page.QuerySelectorAll("[aria-labelledby=today-title] li").ToList();

        Assert.Contains($"{today.Count} 项", page.Text("[aria-labelledby=today-title] header"), StringComparison.Ordinal);
        Assert.Contains(today, li => li.TextContent.Contains("示例再次上门", StringComparison.Ordinal) && li.TextContent.Contains(
            "今天办", StringComparison.Ordinal));
        Assert.Contains(today, li => li.GetAttribute("data-today") == "visit" && li.TextContent.Contains(
            "示例本周走访", StringComparison.Ordinal));
        foreach (var link in today.Select(li => li.QuerySelector("a.btn")!.GetAttribute("href")!))
            Assert.Equal(HttpStatusCode.OK, await client.StatusAsync(link));
    }

    [Fact]
    public async Task A_visitor_is_sent_to_the_sign_in_page()
    {
        using var client = app.Visit();

        Assert.Equal(HttpStatusCode.Redirect, await client.StatusAsync("/"));
    }

    private static decimal Column(IHtmlDocument page, int column) =>
        page.QuerySelectorAll("#flow tbody tr").OfType<IHtmlTableRowElement>().Sum(row => decimal.Parse(row.Cells[column].TextContent));

    /// <summary>Addresses of the portal itself, each once.</summary>
    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("a[href^='/']")
        .Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(href => !href.StartsWith("//", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The modules' own pages, not each cell of a matrix.</summary>
    private static bool IsPage(string path) => !path.Contains('?', StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> DeadAsync(HttpClient client, IEnumerable<string> paths)
    {
        var dead = new List<string>();
        foreach (var path in paths)
        {
            if ((int)await client.StatusAsync(path) >= 400)
                dead.Add(path);
        }

        return dead;
    }
}
