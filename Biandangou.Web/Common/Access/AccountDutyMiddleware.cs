using Biandangou.Data.Common.Access;

namespace Biandangou.Web.Common.Access;

/// <summary>Marks an action that stays open to an account that owes something.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenDuringAttribute(params AccountDuty[] duties) : Attribute
{
    public bool Allows(AccountDuty duty) => duties.Contains(duty);
}

/// <summary>Whoever has to change the password or enrol a second factor can do nothing else: pages lead there, posts are refused.</summary>
public sealed class AccountDutyMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, CurrentAccount current)
    {
        var duty = current.Account?.Duty ?? AccountDuty.None;
        if (duty == AccountDuty.None || http.GetEndpoint() is not { } endpoint || IsOpen(endpoint.Metadata, duty))
            return next(http);
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            http.Response.Redirect(duty == AccountDuty.ChangePassword ? "/account/password" : "/account/second-factor");
        else
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsOpen(EndpointMetadataCollection metadata, AccountDuty duty) =>
        metadata.GetMetadata<IAllowAnonymous>() is not null
        || metadata.GetOrderedMetadata<OpenDuringAttribute>().Any(open => open.Allows(duty));
}
