using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Biandangou.Tests.Common;

/// <summary>
/// Follows what an account is offered: every link and every form that asks with GET, from its home page on. Of addresses
/// that differ in ids and numbers only it opens a few.
/// </summary>
internal static partial class PortalCrawl
{
    /// <param name="Shape">The address without its ids and numbers.</param>
    /// <param name="From">The page that offers it.</param>
    internal sealed record Visit(string Path, string Shape, string From, HttpStatusCode Status, IHtmlDocument? Page);

    /// <param name="perShape">How many addresses of a kind are opened.</param>
    public static async Task<IReadOnlyList<Visit>> FollowAsync(HttpClient client, int perShape)
    {
        var (opened, seen, visits) = (new Dictionary<string, int>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal) { "/" }, new List<Visit>());
        var queue = new Queue<(string Path, string From)>([("/", "")]);
        while (queue.TryDequeue(out var next))
        {
            var shape = ShapeOf(next.Path);
            if (opened.GetValueOrDefault(shape) == perShape)
                continue;
            opened[shape] = opened.GetValueOrDefault(shape) + 1;
            using var response = await client.GetAsync(next.Path);
            var page = response.Content.Headers.ContentType?.MediaType == "text/html" ? await response.PageAsync() : null;
            visits.Add(new Visit(next.Path, shape, next.From, response.StatusCode, page));
            var offered = response.Headers.Location is { IsAbsoluteUri: false } other ? [other.OriginalString]
                : page is null || !response.IsSuccessStatusCode ? [] : OfferedBy(page, next.Path);
            foreach (var path in offered.Where(seen.Add))
                queue.Enqueue((path, next.Path));
        }

        return visits;
    }

    /// <summary>Addresses of a page's links and of its GET forms as they stand.</summary>
    public static IEnumerable<string> OfferedBy(IHtmlDocument page, string self)
    {
        var forms = page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .Where(f => f.Method == "get" && f.QuerySelector("[type=submit], button") is not null);
        return page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
            .Concat(forms.Select(f =>
            $"{f.GetAttribute("action") ?? self.Split('?')[0]}" +
            $"?{string.Join('&', PortalPages.Values(f).Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"))}"))
            .Select(href => href.StartsWith('?') ? self.Split('?')[0] + href : href)
            .Select(href => href.Split('#')[0])
            .Where(href => href.StartsWith('/'));
    }

    /// <summary>Pages of one kind look alike; what a filter is set to makes no other kind, but the kind of a form does.</summary>
    public static string ShapeOf(string path) =>
        Filters().Replace(Figures().Replace(Numbers().Replace(Ids().Replace(path, "*"), "#"), "*"), "");

    [GeneratedRegex("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Ids();

    [GeneratedRegex("(?<=/figures/)[^/?]+")]
    private static partial Regex Figures();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("(?<=(?<!kind)=)[^&]*")]
    private static partial Regex Filters();
}
