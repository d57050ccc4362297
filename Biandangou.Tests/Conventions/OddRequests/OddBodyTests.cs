using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Tests.Conventions.Access;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.OddRequests;

/// <summary>What every form answers to a body that no page of the portal sends.</summary>
public sealed class OddBodyTests(OddPortal portal, ITestOutputHelper output) : IClassFixture<OddPortal>
{
    private const int Megabyte = 1024 * 1024;
    private const int ValuesOfAField = 4;

    private readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<HttpClient, string> _tokens = [];

    [Fact]
    public async Task No_body_is_answered_by_a_failure_and_what_cannot_be_read_is_told_and_stores_nothing()
    {
        var sweep = new Sweep("odd bodies", output);
        var writing = Writing();
        var cases = from endpoint in writing from body in OddBody.All select (endpoint, body);
        await RunAsync(sweep, sweep.Of(cases, sample: 110));
        sweep.Close();
    }

    [Fact]
    public async Task No_field_is_answered_by_a_failure_whatever_is_typed_into_it()
    {
        var sweep = new Sweep("odd fields", output);
        var cases = from endpoint in Writing()
                    from field in OddField.Of(portal.App.Services, endpoint).Select((field, place) => (field, place))
                    from body in Typed(field)
                    select (endpoint, body);
        await RunAsync(sweep, sweep.Of(cases, sample: 110));
        sweep.Close();
    }

    [Theory]
    [InlineData(500, "<main><h1>提交的内容读不出来</h1></main>")]
    [InlineData(400, "")]
    [InlineData(400, "<h1>Bad Request</h1>")]
    [InlineData(400, "<main><h1>页面停留太久</h1></main>")]
    [InlineData(422, "<main><h1>系统出错</h1></main>")]
    [InlineData(200, "<main><h1>已保存</h1></main>")]
    public async Task An_answer_that_fails_or_does_not_say_what_happened_is_noticed(int status, string page)
    {
        using var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(page, null, "text/html") };
        Assert.NotNull(await OddAnswer.FaultAsync(answer, unreadable: true));
    }

    /// <summary>Every action that takes a POST.</summary>
    private List<RouteEndpoint> Writing() =>
    [
        .. PortalEndpoints.Of(portal.App).Where(e =>
            e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && e.NameOf().StartsWith("POST ", StringComparison.Ordinal)),
    ];

    /// <summary>A few odd values for each field; over all fields each value has its turn.</summary>
    private static IEnumerable<OddBody> Typed((OddField Field, int Place) field)
    {
        var values = field.Field.IsText ? OddText.Words : OddText.NoValue;
        for (var turn = 0; turn < ValuesOfAField; turn++)
        {
            var value = values[(field.Place * ValuesOfAField + turn) % values.Count];
            yield return OddBody.Of(field.Field, value, value);
        }

        yield return OddBody.Of(field.Field, $"%2F{new string('9', Megabyte)}", "a megabyte");
    }

    private async Task RunAsync(Sweep sweep, IEnumerable<(RouteEndpoint Endpoint, OddBody Body)> cases)
    {
        foreach (var (endpoint, body) in cases)
        {
            var client = await portal.SessionAsync(OddPortal.AccountFor(endpoint));
            var path = await portal.PathOfAsync(endpoint);
            var token = _tokens.TryGetValue(client, out var known) ? known : _tokens[client] = await TokenAsync(client);
            var form = await FormAsync(client, path);
            var before = await portal.StoredAsync();
            using var request = body.Send(path, form, token);
            using var answer = await SendAsync(client, request);
            if (answer?.IsSuccessStatusCode is true || answer?.Headers.Location is not null)
                await portal.RenewAsync();
            if (answer is null && body.MayBreak)
                Assert.Equal(before, await portal.StoredAsync());
            else if (answer is null)
                sweep.Fault($"{endpoint.NameOf()}, {body.Name}: the connection broke");
            else if (await OddAnswer.FaultAsync(answer, body.IsUnreadable) is { } fault)
                sweep.Fault($"{endpoint.NameOf()}, {body.Name}: {fault}");
            else if ((int)answer.StatusCode >= 400 && await portal.StoredAsync() != before)
                sweep.Fault($"{endpoint.NameOf()}, {body.Name}: refused with {(int)answer.StatusCode}, but stored");
        }

        // Actions without a page of their own are sent from buttons on others, and get the odd fields only.
        output.WriteLine($"{_forms.Values.Count(f => f.Length > 0)} of {_forms.Count} addresses show the form they take");
        Assert.Contains(_forms.Values, f => f.Length > 0);
    }

    private static async Task<HttpResponseMessage?> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        try
        {
            return await client.SendAsync(request);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async Task<string> TokenAsync(HttpClient client)
    {
        using var home = await client.GetAsync("/");
        var page = home.StatusCode == HttpStatusCode.OK ? await home.PageAsync() : await client.PageAsync("/sign-in");
        return page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    /// <summary>What the page at the address would send, without its token; nothing where there is no such form.</summary>
    private async Task<string> FormAsync(HttpClient client, string path)
    {
        if (_forms.TryGetValue(path, out var kept))
            return kept;
        using var response = await client.GetAsync(path);
        var form = response.StatusCode != HttpStatusCode.OK || response.Content.Headers.ContentType?.MediaType != "text/html" ? null
            : (await response.PageAsync()).QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>()
                .FirstOrDefault(f => (f.GetAttribute("action") ?? path).Split('?')[0] == path);
        return _forms[path] = form is null ? "" : string.Join('&', PortalPages.Values(form).Where(v =>
            v.Key != "__RequestVerificationToken")
            .Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}"));
    }
}
