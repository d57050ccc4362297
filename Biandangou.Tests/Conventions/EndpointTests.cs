using System.Net;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Tests.Conventions.Access;
using Biandangou.Web.Common.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
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

    [Fact]
    public void Every_endpoint_names_its_policy_or_is_open_on_purpose()
    {
        var endpoints = Endpoints(portal);
        var closed = endpoints.Count(e => e.PolicyOf() is not null);
        output.WriteLine($"{closed} of {endpoints.Count} endpoints ask for a policy, {endpoints.Count - closed} are open");
        Assert.NotEqual(0, closed);
        Assert.Empty(endpoints.Where(IsForgotten).Select(e => e.NameOf()));
        Assert.Equal(Open.Order(StringComparer.Ordinal),
            endpoints.Where(e => e.PolicyOf() is null).Select(e => e.NameOf()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_endpoint_without_a_policy_is_caught()
    {
        using var planted = Planted();
        Assert.Equal([$"GET {PlantedController.Path}", $"POST {PlantedController.Path}"],
            Endpoints(planted).Where(IsForgotten).Select(e => e.NameOf()).Order(StringComparer.Ordinal));
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
        var writing = Endpoints(portal).Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && !e.IsRead()
            && e.NameOf() != Open[2]).ToList();
        var refused = 0;
        foreach (var group in writing.GroupBy(AccountFor, StringComparer.Ordinal))
        {
            using var client = group.Key.Length == 0 ? portal.Visit() : await portal.SignInAsync(group.Key);
            foreach (var endpoint in group)
            {
                using var form = new FormUrlEncodedContent([]);
                using var answer = await client.PostAsync(endpoint.PathOf(), form);
                Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{endpoint.NameOf()} answered {answer.StatusCode}");
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
        Assert.Equal([Open[2]], Endpoints(portal).Where(WaivesToken).Select(e => e.NameOf()));
        using var planted = Planted();
        Assert.Contains($"POST {PlantedController.Path}", Endpoints(planted).Where(WaivesToken).Select(e => e.NameOf()));
    }

    [Fact]
    public void Every_policy_is_one_the_portal_declares()
    {
        var declared = typeof(Policies).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)
            .ToHashSet(StringComparer.Ordinal);
        var used = Endpoints(portal).SelectMany(e => e.Metadata.GetOrderedMetadata<IAuthorizeData>()).ToList();
        output.WriteLine($"{used.Select(u => u.Policy).Distinct().Count()} of {declared.Count} policies in use");
        Assert.NotEmpty(used);
        Assert.All(used, u => Assert.True(u.Policy is not null && declared.Contains(u.Policy) && u.Roles is null));
    }

    /// <summary>The portal with a controller in it that forgot everything.</summary>
    private WebApplicationFactory<Program> Planted() => portal.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
        services.AddControllersWithViews().AddApplicationPart(typeof(PlantedController).Assembly)));

    private static List<RouteEndpoint> Endpoints(WebApplicationFactory<Program> app) => PortalEndpoints.Of(app);

    private static bool IsForgotten(RouteEndpoint endpoint) =>
        endpoint.PolicyOf() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static bool WaivesToken(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is not null
        || endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };

    private static string AccountFor(RouteEndpoint endpoint)
    {
        var policies = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null ? endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>()
            : [];
        return policies.Count == 0 ? "" : DemoAccounts.All.First(a => policies.All(p => Policies.Allows(p.Policy!, a.Role))).UserName;
    }
}
