using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Biandangou.Web.Common.Errors;

/// <summary>Why a request could not be read; the error page says it in words.</summary>
public enum UnreadableRequest
{
    /// <summary>Broken, too much, or no form at all.</summary>
    Body,

    /// <summary>Characters in the address that are none.</summary>
    Address,
}

/// <summary>
/// Reads each form before anything is done for it: an action would meet no arguments at all, and a check of its token would call
/// whatever went wrong a page that waited too long.
/// </summary>
public static class UnreadableRequests
{
    /// <summary>Place it after authorization: whoever may not send the form does not make the portal read it.</summary>
    public static void UseReadableRequests(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        // The error page runs for the same request, which is still as unreadable.
        var endpoint = http.GetEndpoint()?.Metadata;
        if (endpoint?.GetMetadata<ControllerActionDescriptor>() is null || endpoint.GetMetadata<IHttpMethodMetadata>() is null)
            await next(http);
        else if (!IsText(http.Request.Path.Value) || http.Request.Query.Any(q => !IsText(q.Key) || q.Value.Any(v => !IsText(v))))
            Refuse(http, UnreadableRequest.Address, StatusCodes.Status400BadRequest);
        else if (!HttpMethods.IsGet(http.Request.Method) && await FaultAsync(http.Request) is { } status)
            Refuse(http, UnreadableRequest.Body, status);
        else
            await next(http);
    });

    /// <summary>
    /// Whether every character is one: no NUL, no half of a pair, nothing that stands for no character. No database and no document takes
    /// those.
    /// </summary>
    public static bool IsText(string? text)
    {
        for (var rest = (text ?? "").AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var used) != OperationStatus.Done || rune.Value == 0
                || (rune.Value & 0xFFFE) == 0xFFFE)
                return false;
            rest = rest[used..];
        }

        return true;
    }

    /// <summary>The status of a failure to read the request; null for any other failure.</summary>
    public static int? StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => null,
    };

    private static async Task<int?> FaultAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
            return StatusCodes.Status400BadRequest;
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return form.Keys.All(IsText) ? null : StatusCodes.Status400BadRequest;
        }
        catch (Exception failure) when (StatusOf(failure) is not null)
        {
            return StatusOf(failure);
        }
        catch (IOException)
        {
            // A body of several parts that ends in the middle.
            return StatusCodes.Status400BadRequest;
        }
    }

    private static void Refuse(HttpContext http, UnreadableRequest fault, int status)
    {
        http.Features.Set(ErrorPage.For(fault, status));
        http.Response.StatusCode = status;
    }
}
