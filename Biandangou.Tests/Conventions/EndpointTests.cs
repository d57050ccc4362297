using System.Net;
using Biandangou.Data.Common.Demonstration;
using Biandangou.Tests.Common;
using Biandangou.Web.Common.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

public sealed class EndpointTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    /// <summary>All a visitor may ask for.</summary>
    private static readonly string[] Open =
    [
        "GET /sign-in", "POST /sign-in", "* /error/{code:int:range(400,599)}", "* /health/live", "* /health/ready",
        "GET /sign-in/code", "POST /sign-in/code", "GET /setup", "POST /setup",
    ];

    /// <summary>Of the framework, in Development only; the fallback policy closes it.</summary>
    private const string DevelopmentAssets = "{**path:file}";

    [Fact]
    public void Every_endpoint_names_its_policy_or_is_open_on_purpose()
    {
        var endpoints = Endpoints(portal);
        var closed = endpoints.Count(e => PolicyOf(e) is not null);
        output.WriteLine($"{closed} of {endpoints.Count} endpoints ask for a policy, {endpoints.Count - closed} are open");
        Assert.NotEqual(0, closed);
        Assert.Empty(endpoints.Where(IsForgotten).Select(NameOf));
        Assert.Equal(Open.Order(StringComparer.Ordinal), endpoints.Where(e => PolicyOf(e) is null).Select(NameOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_endpoint_without_a_policy_is_caught()
    {
        using var planted = Planted();
        Assert.Equal([$"GET {PlantedController.Path}", $"POST {PlantedController.Path}"], Endpoints(planted).Where(IsForgotten).Select(NameOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_endpoint_without_a_policy_is_closed_to_everybody()
    {
        await using var planted = Planted();
        var plain = new WebApplicationFactoryClientOptions { AllowAutoRedirect = false };
        using var visitor = planted.CreateClient(plain);
        using var sent = await visitor.GetAsync(PlantedController.Path);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("/sign-in", sent.Headers.Location!.OriginalString, StringComparison.Ordinal);
        foreach (var account in DemoAccounts.All)
        {
            using var client = planted.CreateClient(plain);
            using var signedIn = await client.SubmitAsync(
                await client.PageAsync("/sign-in"), ("UserName", account.UserName), ("Password", DemoAccounts.Password));
            Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(PlantedController.Path));
        }
    }

    [Fact]
    public async Task Every_action_that_writes_refuses_a_form_without_its_token()
    {
        var writing = Endpoints(portal).Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && !IsRead(e)
            && NameOf(e) != Open[2]).ToList();
        var refused = 0;
        foreach (var group in writing.GroupBy(AccountFor, StringComparer.Ordinal))
        {
            using var client = group.Key.Length == 0 ? portal.Visit() : await portal.SignInAsync(group.Key);
            foreach (var endpoint in group)
            {
                using var form = new FormUrlEncodedContent([]);
                using var answer = await client.PostAsync(PathOf(endpoint), form);
                Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{NameOf(endpoint)} answered {answer.StatusCode}");
                refused++;
            }
        }

        output.WriteLine($"{refused} of {writing.Count} writing actions");
        Assert.NotEmpty(writing);
        Assert.Contains(portal.Services.GetRequiredService<IOptions<MvcOptions>>().Value.Filters, f =>
            f is TypeFilterAttribute { ImplementationType: var type } && type == typeof(AutoValidateAntiforgeryTokenAttribute)
            || f is AutoValidateAntiforgeryTokenAttribute);
    }

    [Fact]
    public void No_action_but_the_error_page_waives_the_token()
    {
        Assert.Equal([Open[2]], Endpoints(portal).Where(WaivesToken).Select(NameOf));
        using var planted = Planted();
        Assert.Contains($"POST {PlantedController.Path}", Endpoints(planted).Where(WaivesToken).Select(NameOf));
    }

    [Fact]
    public void Every_policy_is_one_the_portal_declares()
    {
        var declared = typeof(Policies).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);
        var used = Endpoints(portal).SelectMany(e => e.Metadata.GetOrderedMetadata<IAuthorizeData>()).ToList();
        Assert.NotEmpty(used);
        Assert.All(used, u => Assert.True(u.Policy is not null && declared.Contains(u.Policy) && u.Roles is null));
    }

    /// <summary>The portal with a controller in it that forgot everything.</summary>
    private WebApplicationFactory<Program> Planted() => portal.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
        services.AddControllersWithViews().AddApplicationPart(typeof(PlantedController).Assembly)));

    private static List<RouteEndpoint> Endpoints(WebApplicationFactory<Program> app) =>
    [
        .. app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.All(m => m.GetType().Name != "StaticAssetDescriptor") && e.RoutePattern.RawText != DevelopmentAssets).Distinct(),
    ];

    private static string? PolicyOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null ? endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy : null;

    private static bool IsForgotten(RouteEndpoint endpoint) => PolicyOf(endpoint) is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static bool WaivesToken(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is not null
        || endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };

    private static bool IsRead(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods && methods.All(HttpMethods.IsGet);

    private static string NameOf(RouteEndpoint endpoint) =>
        $"{string.Join(',', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } m ? m : ["*"])} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    private static string AccountFor(RouteEndpoint endpoint)
    {
        var policies = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null ? endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>() : [];
        return policies.Count == 0 ? "" : DemoAccounts.All.First(a => policies.All(p => Policies.Allows(p.Policy!, a.Role))).UserName;
    }

    /// <summary>An address the route matches; whether the record exists is asked after the token.</summary>
    private static string PathOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart p when p.ParameterPolicies.Any(c => c.Content == "guid") => Guid.CreateVersion7().ToString(),
            RoutePatternParameterPart p when p.Name == "year" => "2026",
            _ => "1",
        }))));
}
