using System.Diagnostics;
using System.Reflection;
using Biandangou.Data.Common.Databases;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Biandangou.Web.Common.Errors;

/// <summary>A request that failed because nothing can be saved just now, with what was typed to be sent again.</summary>
/// <param name="Reason">In words, without a full stop.</param>
/// <param name="Target">Where the form is sent again; null when nothing was sent.</param>
public sealed record NotSavedPage(string Reason, string? Target, IReadOnlyList<TypedField> Fields)
{
    public string Title => $"{(Target is null ? "没有完成" : "没有保存")}，原因：{Reason}";
}

/// <param name="Label">What the form calls it; null for what no user typed.</param>
public sealed record TypedField(string Name, string Value, string? Label);

/// <summary>
/// Answers a full disk, a locked or a lost database with its reason and everything typed. It renders the page itself: running the
/// pipeline again would ask the database who is signed in.
/// </summary>
public sealed class StorageFaultMiddleware(RequestDelegate next, ILogger<StorageFaultMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception failure) when (!http.Response.HasStarted && StorageFault.Reason(failure) is not null)
        {
            logger.LogError(failure, "Nothing could be saved at {Path} ({Trace})", http.Request.Path, Activity.Current?.TraceId);
            await AnswerAsync(http, StorageFault.Reason(failure)!);
        }
    }

    private static async Task AnswerAsync(HttpContext http, string reason)
    {
        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.CacheControl = "no-store";
        var page = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)
            ? new NotSavedPage(reason, null, [])
            : new NotSavedPage(reason, http.Request.Path + http.Request.QueryString, await TypedAsync(http));
        if (http.Request.Headers.XRequestedWith == "XMLHttpRequest" || http.Request.Path == "/attachments")
        {
            await http.Response.WriteAsJsonAsync(new { error = $"{page.Title}。请稍后再试，仍不行请联系管理员。" }, http.RequestAborted);
            return;
        }

        var services = http.RequestServices;
        await services.GetRequiredService<IActionResultExecutor<ViewResult>>().ExecuteAsync(
            new ActionContext(http, http.GetRouteData(), new ActionDescriptor()),
            new ViewResult
            {
                ViewName = "/Views/Shared/NotSaved.cshtml",
                ViewData = new ViewDataDictionary<NotSavedPage>(
                    services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary())
                { Model = page },
                TempData = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http),
            });
    }

    /// <summary>What the form held but for secrets, which no page repeats, and files, which cannot be put back into a form.</summary>
    private static async Task<IReadOnlyList<TypedField>> TypedAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
            return [];
        var properties = http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>()?.Parameters
            .SelectMany(p => p.ParameterType.GetProperties()).ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return
        [
            .. from field in form
               where field.Key != "__RequestVerificationToken" && !IsSecret(field.Key, properties?[field.Key] ?? [])
               from value in field.Value
               let label = properties?[field.Key].Select(p => p.GetCustomAttribute<DisplayAttribute>()?.Name)
                   .FirstOrDefault(name => name is not null)
               select new TypedField(field.Key, value ?? "", Guid.TryParse(value, out _) ? null : label),
        ];
    }

    private static bool IsSecret(string name, IEnumerable<PropertyInfo> properties) =>
        name.Contains("password", StringComparison.OrdinalIgnoreCase) || name.Equals("code", StringComparison.OrdinalIgnoreCase)
        || properties.Any(p => p.GetCustomAttribute<DataTypeAttribute>()?.DataType == DataType.Password);
}
