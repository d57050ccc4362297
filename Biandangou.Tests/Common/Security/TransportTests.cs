using System.Net;
using System.Text.RegularExpressions;
using Biandangou.Tests.Accounts;
using Biandangou.Tests.Portal.Commands;
using Biandangou.Web.Common.Startup;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Biandangou.Tests.Common.Security;

/// <summary>How a production portal may be reached, and what it says to who comes another way.</summary>
public sealed partial class TransportTests(NewPortal portal) : IClassFixture<NewPortal>
{
    [Theory]
    [InlineData("", "Portal:Transport=HttpOnLan")]
    [InlineData("Proxy", "X-Forwarded-Proto")]
    public async Task A_plain_request_gets_a_page_that_says_what_to_set(string transport, string words)
    {
        using var client = Visit(transport, "http://localhost");
        foreach (var path in new[] { "/", "/setup", "/sign-in" })
        {
            using var answer = await client.GetAsync(path);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var page = await answer.PageAsync();
            Assert.Equal("需要用 https 打开", page.Text("h1"));
            Assert.Contains(words, page.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/health/live"));
    }

    [Theory]
    [InlineData("Proxy", "portal-form", true)]
    [InlineData("HttpOnLan", "portal-form", false)]
    public async Task Cookies_are_bound_to_https_unless_plain_http_was_chosen(string transport, string cookie, bool secure)
    {
        using var client = Visit(transport, secure ? "https://localhost" : "http://localhost");
        using var answer = await client.GetAsync("/setup");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var set = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith(cookie, StringComparison.Ordinal));
        Assert.Equal(secure, set.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("Proxy", true)]
    [InlineData("HttpOnLan", false)]
    public async Task Browsers_are_told_to_stay_on_https_for_a_year_only_where_it_is_sure(string transport, bool told)
    {
        // A name other than localhost, which is never told.
        using var client = Visit(transport, $"https://{Dns.GetHostName()}");
        using var answer = await client.GetAsync("/setup");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(told ? "max-age=31536000" : null,
            answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values.Single() : null);
    }

    [Fact]
    public async Task Of_foreign_host_names_nothing_is_repeated_and_the_machines_own_are_let_in()
    {
        foreach (var name in new[] { "evil.example", "localhost.evil.example", "203.0.113.9", "xn--fiqs8s.example:8443" })
        {
            using var client = Visit("", $"https://{name}");
            using var answer = await client.GetAsync("/sign-in?returnUrl=/disputes");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Null(answer.Headers.Location);
            Assert.Contains("AllowedHosts", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var let = 0;
        foreach (var name in MachineNames.All())
        {
            using var client = Visit("", $"https://{name}");
            let += await client.StatusAsync("/setup") == HttpStatusCode.OK ? 1 : 0;
        }

        Assert.Equal(MachineNames.All().Count, let);
        Assert.Contains("127.0.0.1", MachineNames.All());
    }

    [Fact]
    public async Task Host_names_that_were_set_are_let_in_and_no_others()
    {
        await using var set = portal.WithWebHostBuilder(h => h.UseSetting("AllowedHosts", "fazhi.example.cn;*.gov.example"));
        foreach (var (name, expected) in new[]
            { ("fazhi.example.cn", HttpStatusCode.OK), ("a.gov.example", HttpStatusCode.OK), ("localhost", HttpStatusCode.BadRequest) })
        {
            using var client = set.CreateClient(new WebApplicationFactoryClientOptions
            {
                BaseAddress = new Uri($"https://{name}"),
                AllowAutoRedirect = false
            });
            Assert.Equal(expected, await client.StatusAsync("/setup"));
        }
    }

    [Fact]
    public async Task Administrators_are_reminded_of_plain_http_on_every_page_and_nobody_else_is()
    {
        await using var app = await PortalApp.StartAsync();
        await using var lan = app.WithWebHostBuilder(h => h.UseSetting("Portal:Transport", "HttpOnLan"));
        foreach (var (user, reminded) in new[] { ("sysadmin", true), ("secadmin", true), ("auditor", true), ("village01", false) })
        {
            using var client = lan.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
            using var signedIn = await client.SubmitAsync(
                await client.PageAsync("/sign-in"), ("UserName", user),
                ("Password", Biandangou.Data.Portal.Demonstration.DemoAccounts.Password));
            var page = await client.PageAsync("/account");
            Assert.Equal(reminded, page.QuerySelector(".alert-warning")?.TextContent.Contains("HttpOnLan", StringComparison.Ordinal)
                ?? false);
        }
    }

    [Fact]
    public async Task The_printed_address_opens_the_set_up_and_no_answer_names_the_server()
    {
        var folder = Directory.CreateTempSubdirectory("portal-lan-").FullName;
        using var process = PortalProcess.Start(folder, ["--urls", "http://0.0.0.0:0", "--Portal:Transport", "HttpOnLan"]);
        try
        {
            string? line;
            Match printed;
            do
            {
                line = await process.StandardOutput.ReadLineAsync();
                printed = Printed().Match(line ?? "");
            }
            while (line is not null && !printed.Success);

            Assert.True(printed.Success);
            using var client = new HttpClient();
            using var answer = await client.GetAsync(printed.Groups["address"].Value);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Empty(answer.Headers.Server);
            var page = await answer.PageAsync();
            using var refused = await client.SubmitAsync(
                printed.Groups["address"].Value, PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("form")!),
                ("Code", printed.Groups["code"].Value));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.DoesNotContain("设置码不正确", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private HttpClient Visit(string transport, string address) =>
        portal.WithWebHostBuilder(h => h.UseSetting("Portal:Transport", transport))
        .CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address), AllowAutoRedirect = false });

    [GeneratedRegex("Open (?<address>http://\\S+/setup) .*code (?<code>[A-Z2-9-]{19})")]
    private static partial Regex Printed();
}
