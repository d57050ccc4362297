using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Biandangou.Tests.Common;

/// <summary>Reads pages and sends their forms the way a browser does.</summary>
public static class PortalPages
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The page at an address, which must answer 200.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)response.StatusCode}.");
        return await response.PageAsync();
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage response) =>
        await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return response.StatusCode;
    }

    /// <summary>Posts the form of a page's main part with everything it holds, after typing into the named fields.</summary>
    /// <param name="typed">Name and text; a null text leaves the field out.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, IHtmlDocument page, params (string Name, string? Text)[] typed)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]:not([action='/sign-out']):not(.draft-note)")!;
        return await client.SubmitAsync(form.GetAttribute("action")!, Values(form), typed);
    }

    /// <summary>Posts values that need not come from the page itself.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, string path, IReadOnlyDictionary<string, string> values, params (string Name, string? Text)[] typed)
    {
        var sent = new Dictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var (name, text) in typed)
        {
            if (text is null)
                sent.Remove(name);
            else
                sent[name] = text;
        }

        using var content = new FormUrlEncodedContent(sent);
        return await client.PostAsync(path, content);
    }

    /// <summary>What a form would send as it stands.</summary>
    public static IReadOnlyDictionary<string, string> Values(IHtmlFormElement form)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, ""),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlSelectElement select => (select.Name, select.Value ?? ""),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                _ => (null, ""),
            };

            // A ticked box comes before the hidden value that stands for its absence.
            if (!string.IsNullOrEmpty(name))
                values.TryAdd(name, value);
        }

        return values;
    }

    public static string Value(this IHtmlDocument page, string id) => page.GetElementById(id) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlTextAreaElement area => area.Value,
        _ => throw new InvalidOperationException($"The page has no field {id}."),
    };

    /// <summary>The message at a field, without the word that screen readers get; empty when there is none.</summary>
    public static string Message(this IHtmlDocument page, string id) =>
        page.QuerySelector($"#{id}-e [data-valmsg-for]")?.TextContent.Trim() ?? "";

    public static string Text(this IHtmlDocument page, string selector) =>
        string.Join(' ', (page.QuerySelector(selector)?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
