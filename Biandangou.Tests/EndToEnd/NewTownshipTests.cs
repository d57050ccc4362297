using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Publicity;
using Biandangou.Tests.Accounts;
using Biandangou.Tests.Reports;
using OtpNet;
using Xunit.Abstractions;

namespace Biandangou.Tests.EndToEnd;

/// <summary>From an empty production database to a township of another name that works, by its pages alone.</summary>
public sealed class NewTownshipTests(ITestOutputHelper output) : IAsyncLifetime
{
    private NewPortal _portal = null!;

    public async Task InitializeAsync() => _portal = await NewPortal.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task An_empty_database_becomes_a_working_township_of_another_name()
    {
        using var visitor = _portal.Visit();
        var slips = await SlipsAsync(await visitor.SubmitAsync(
            await visitor.PageAsync("/setup"),
            ("Code", _portal.Code), ("Name", "青禾镇"), ("FullName", "示例市示例县青禾镇"), ("Superior", "示例县人民政府"), ("IssuingBody", "青禾镇人民政府"),
            ("PublicityPlan", "“九五”普法"), ("Honour", "最美法律明白人"), ("SystemName", "示例甲"), ("SystemUser", "xitong"),
            ("SecurityName", "示例乙"), ("SecurityUser", "anquan"), ("AuditName", "示例丙"), ("AuditUser", "shenji")));
        using var system = await FirstSignInAsync("xitong", slips["xitong"], enrols: true);
        using var security = await FirstSignInAsync("anquan", slips["anquan"], enrols: true);

        var made = await SlipsAsync(await system.SubmitAsync(
            await system.PageAsync("/accounts/new"), ("UserName", "banshi"), ("DisplayName", "示例丁"), ("Role", "TownshipStaff")));
        await ApproveAllAsync(security);
        using var staff = await FirstSignInAsync("banshi", made["banshi"], enrols: false);
        Assert.Contains("下一步", (await staff.PageAsync("/")).Text("main"), StringComparison.Ordinal);

        var village = await StoreAsync(staff, "/villages/new", ("Name", "青禾一村"), ("From", "2025-01-01"));
        var grid = await StoreAsync(staff, "/grids/new", ("VillageId", village[(village.LastIndexOf('/') + 1)..]), ("Name", "第一网格"),
            ("From", "2025-01-01"));
        await StoreAsync(staff, $"{grid}/officers/new", ("Name", "示例网格员"), ("Phone", "13800000000"), ("From", "2025-02-01"));
        await StoreAsync(staff, "/organisation/groups/new", ("Name", "法治建设领导小组"), ("From", "2025-03-01"));
        // The only agency is chosen already.
        await StoreAsync(staff, "/publicity/agencies/new", ("Name", "司法所"));
        await StoreAsync(
            staff, "/publicity/events/new", ("KindId", $"{EventKind.IdOf(PublicityKind.Square)}"), ("On", "2026-04-15"),
            ("Title", "国家安全教育日宣传"), ("Sessions", "3"), ("Audience", "120"));

        // A village account made in bulk, approved, sees its own village and nothing of the township.
        var bulk = await system.PageAsync("/accounts/bulk");
        var fields = PortalPages.Values((IHtmlFormElement)bulk.QuerySelector("main form")!);
        var handed = await SlipsAsync(await system.SubmitAsync("/accounts/bulk", fields));
        await ApproveAllAsync(security);
        using var head = await FirstSignInAsync(
            handed.Keys.Single(k => k.StartsWith('v')), handed.Single(s => s.Key.StartsWith('v')).Value, enrols: false);
        Assert.Equal(HttpStatusCode.OK, await head.StatusAsync(village));
        Assert.Equal(HttpStatusCode.Forbidden, await head.StatusAsync("/reports"));

        var report = (await staff.PageAsync("/reports/2026")).Text("main");
        Assert.Contains("青禾镇", report, StringComparison.Ordinal);
        Assert.Contains("“九五”普法", report, StringComparison.Ordinal);
        using var word = await staff.GetAsync("/reports/2026/word");
        var text = string.Join('\n', WordNumbers.Paragraphs(await word.Content.ReadAsByteArrayAsync()));
        output.WriteLine($"{handed.Count} accounts in bulk, report of {text.Length} characters");
        Assert.Contains("青禾镇", text, StringComparison.Ordinal);
        Assert.DoesNotContain("扁担沟", report + text, StringComparison.Ordinal);
        Assert.Equal("3", (await staff.PageAsync("/reports/2026/figures/publicity.sessions")).QuerySelector("[data-total]")!
            .GetAttribute("data-total"));
    }

    private static async Task<string> StoreAsync(HttpClient client, string path, params (string, string?)[] typed)
    {
        var answer = await client.SubmitAsync(await client.PageAsync(path), typed);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect,
            $"{path}: {answer.StatusCode} {(answer.StatusCode == HttpStatusCode.OK ? "" : (await answer.PageAsync()).Text(".err-sum"))}");
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>One-time passwords by user name.</summary>
    private static async Task<Dictionary<string, string>> SlipsAsync(HttpResponseMessage answer)
    {
        var page = await answer.PageAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, page.Text(".err-sum"));
        return page.QuerySelectorAll(".slip").Select(s => s.QuerySelectorAll("code"))
            .ToDictionary(c => c[0].TextContent, c => c[1].TextContent, StringComparer.Ordinal);
    }

    private static async Task ApproveAllAsync(HttpClient security)
    {
        var page = await security.PageAsync("/accounts/grants");
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var sent = page.QuerySelectorAll("input[name=ids]").Select(i => KeyValuePair.Create("ids", i.GetAttribute("value")!))
            .Append(KeyValuePair.Create("decision", "approve")).Append(KeyValuePair.Create("__RequestVerificationToken", token)).ToList();
        using var form = new FormUrlEncodedContent(sent);
        using var answer = await security.PostAsync("/accounts/grants", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>What the slip tells a person to do: sign in, change the password, and set up the second factor where it is asked.</summary>
    private async Task<HttpClient> FirstSignInAsync(string userName, string password, bool enrols)
    {
        var client = _portal.Visit();
        var own = $"{char.ToUpperInvariant(userName[0])}-strong-word-1";
        await client.SubmitAsync(await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", password));
        using var changed = await client.SubmitAsync(
            await client.PageAsync("/account/password"), ("Current", password), ("New", own), ("Repeat", own));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        if (enrols)
        {
            using var started = await client.SubmitAsync(await client.PageAsync("/account/second-factor"));
            var page = await client.PageAsync("/account/second-factor");
            var key = page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
            using var done = await client.SubmitAsync(
                page, ("Code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(_portal.Clock.UtcNow())));
            Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/"));
        return client;
    }
}
