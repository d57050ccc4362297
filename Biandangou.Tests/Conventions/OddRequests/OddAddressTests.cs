using System.Net;
using Biandangou.Tests.Conventions.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.OddRequests;

/// <summary>What every page answers to an address that no link of the portal has, by whatever method.</summary>
public sealed class OddAddressTests(OddPortal portal, ITestOutputHelper output) : IClassFixture<OddPortal>
{
    /// <summary>What pages read of an address besides what they name themselves.</summary>
    private static readonly string[] Common = ["page", "year", "draft", "returnUrl"];

    /// <summary>For pages that read nothing of an address: they differ in what stands around them only.</summary>
    private const int FewValues = 5;

    /// <summary>A route's constraint reads the same values everywhere, so that each address takes a part of them.</summary>
    private const int Turns = 4;

    private static readonly string[] Methods = ["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "ODD"];

    [Fact]
    public async Task No_query_is_answered_by_a_failure()
    {
        var sweep = new Sweep("odd queries", output);
        var cases = from endpoint in Reading()
                    let own = OddField.Of(portal.App.Services, endpoint).Select(f => f.Name).ToList()
                    from query in own.Count == 0 ? Together(Common).Take(FewValues) : own.SelectMany(Apart)
                    select (endpoint, (string?)null, query, HttpMethod.Get);
        await RunAsync(sweep, sweep.Of(cases, sample: 160));
        sweep.Close();
    }

    [Fact]
    public async Task No_part_of_an_address_is_answered_by_a_failure()
    {
        var sweep = new Sweep("odd parts of addresses", output);
        var cases = from endpoint in Reading()
                    from parameter in endpoint.RoutePattern.Parameters
                    from value in OddText.Values.Where((v, place) => v.Length > 0 && (place + endpoint.NameOf().Length) % Turns == 0)
                    select (endpoint, Replaced(endpoint, parameter, value), "", HttpMethod.Get);
        await RunAsync(sweep, sweep.Of(cases, sample: 100));
        sweep.Close();
    }

    [Fact]
    public async Task No_method_is_answered_by_a_failure()
    {
        var sweep = new Sweep("odd methods", output);
        var cases = from endpoint in Reading()
                    from method in Methods
                    from value in new[] { OddText.NoCharacter }
                    select (endpoint, (string?)null, $"page={value}", new HttpMethod(method));
        await RunAsync(sweep, sweep.Of(cases, sample: 100));
        sweep.Close();
    }

    [Theory]
    [InlineData("xn--")]
    [InlineData("xn--a")]
    [InlineData("xn--99999999")]
    [InlineData("xn--.localhost")]
    [InlineData("127.0.0.1:0")]
    public async Task No_host_is_answered_by_a_failure(string host)
    {
        foreach (var path in new[] { "/", "/sign-in?returnUrl=/disputes", "/lib/manifest.json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("Host", host);
            using var answer = await (await portal.SessionAsync("")).SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("这个网址没有登记", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Apart(string name) =>
        OddText.Values.Select(value => $"{name}={value}").Concat(OddText.Queries(name));

    private static IEnumerable<string> Together(string[] names) => OddText.Values.Where(v => v.Length * names.Length < 4000)
        .Select(value => string.Join('&', names.Select(name => $"{name}={value}")));

    private List<RouteEndpoint> Reading() => [.. PortalEndpoints.Of(portal.App).Where(e => e.IsRead())];

    private static string Replaced(RouteEndpoint endpoint, RoutePatternParameterPart parameter, string value) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart p when p.Name == parameter.Name => value,
            RoutePatternParameterPart p when p.IsRecordId() => Guid.Empty.ToString(),
            RoutePatternParameterPart { Name: "year" } => "2023",
            _ => "1",
        }))));

    private async Task RunAsync(Sweep sweep, IReadOnlyList<(RouteEndpoint Endpoint, string? Path, string Query, HttpMethod Method)> cases)
    {
        var unmet = 0;
        foreach (var (endpoint, odd, query, method) in cases)
        {
            var client = await portal.SessionAsync(OddPortal.AccountFor(endpoint));
            var path = odd ?? await portal.PathOfAsync(endpoint);
            using var request = new HttpRequestMessage(method, new Uri(query.Length == 0 ? path : $"{path}?{query}", UriKind.Relative));
            using var answer = await client.SendAsync(request);
            // What the server refuses by itself, before the portal meets it, has no page.
            if (answer.StatusCode is HttpStatusCode.BadRequest && answer.Headers.Connection.Contains("close"))
            {
                unmet++;
                continue;
            }

            if (await OddAnswer.FaultAsync(answer, unreadable: false) is { } fault)
                sweep.Fault($"{method} {path[..Math.Min(path.Length, 120)]}?{query[..Math.Min(query.Length, 120)]}: {fault}");
        }

        output.WriteLine($"{unmet} of {cases.Count} refused by the server itself");
        Assert.True(unmet < cases.Count / 2, "Most of what was asked never met the portal.");
    }
}
