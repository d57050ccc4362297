using Microsoft.AspNetCore.Http.Features;

namespace Biandangou.Web.Common.Startup;

/// <summary>What a page answers to methods it was not written for.</summary>
public static class RequestMethods
{
    /// <summary>The name routing gives the endpoint of an address that knows other methods only.</summary>
    private const string NotAllowed = "405 HTTP Method Not Supported";

    /// <summary>HEAD answers as GET does, without the body.</summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        var body = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        http.Request.Method = HttpMethods.Get;
        http.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await next(http);
        }
        finally
        {
            http.Request.Method = HttpMethods.Head;
            http.Features.Set(body);
        }
    });

    /// <summary>A wrong method is told before anybody is asked who they are: it is no attempt on what is not theirs.</summary>
    public static void UseMethodNotAllowed(this IApplicationBuilder app) => app.Use((http, next) =>
        http.GetEndpoint() is { DisplayName: NotAllowed, RequestDelegate: { } refuse } ? refuse(http) : next(http));
}
