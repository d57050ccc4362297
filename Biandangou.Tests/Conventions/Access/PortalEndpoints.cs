using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>What the running portal answers to.</summary>
internal static class PortalEndpoints
{
    /// <summary>Of the framework, in Development only; the fallback policy closes it.</summary>
    private const string DevelopmentAssets = "{**path:file}";

    /// <summary>Every endpoint but the static files.</summary>
    public static List<RouteEndpoint> Of(WebApplicationFactory<Program> app) =>
    [
        .. app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.All(m => m.GetType().Name != "StaticAssetDescriptor") && e.RoutePattern.RawText != DevelopmentAssets)
            .Distinct(),
    ];

    public static string? PolicyOf(this RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null ? endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy : null;

    public static bool IsRead(this RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods && methods.All(HttpMethods.IsGet);

    /// <summary>Method and route, e.g. <c>GET /villages/{id:guid}</c>.</summary>
    public static string NameOf(this RouteEndpoint endpoint) =>
        $"{string.Join(',', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } m ? m : ["*"])} " +
        $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    /// <summary>An address the route matches.</summary>
    /// <param name="ids">Values of the route's record ids, in order; random ones when they run out.</param>
    public static string PathOf(this RouteEndpoint endpoint, params IEnumerable<Guid> ids)
    {
        var values = new Queue<Guid>(ids);
        return "/" + string.Join('/', endpoint.RoutePattern.PathSegments
            .Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart p when p.IsRecordId() => (values.TryDequeue(out var id) ? id : Guid.CreateVersion7()).ToString(),
            RoutePatternParameterPart { Name: "year" } => "2023",
            RoutePatternParameterPart { Name: "type" } => "StudySession",
            RoutePatternParameterPart { Name: "code" } when endpoint.RoutePattern.RawText!.StartsWith("/error", StringComparison.Ordinal) =>
                "404",
            RoutePatternParameterPart { Name: "code" } when endpoint.RoutePattern.RawText!.Contains("figures", StringComparison.Ordinal) =>
                "org.villages",
            _ => "1",
        }))));
    }

    public static bool IsRecordId(this RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Any(c => c.Content == "guid");
}
