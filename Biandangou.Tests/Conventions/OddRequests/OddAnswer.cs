using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Biandangou.Tests.Conventions.OddRequests;

/// <summary>What is wrong with an answer to an odd request.</summary>
internal static class OddAnswer
{
    /// <summary>What a form that waited too long is told, which an unreadable one is not.</summary>
    private const string TooLong = "停留太久";

    private static readonly HtmlParser Parser = new();

    /// <param name="unreadable">Whether nothing could be read of what was sent.</param>
    /// <returns>Null when it is as it should be.</returns>
    public static async Task<string?> FaultAsync(HttpResponseMessage answer, bool unreadable)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500)
            return $"{status}";
        if (unreadable && status is not (400 or 413 or 422))
            return $"unreadable, but {status}";
        if (status < 400 || answer.RequestMessage?.Method == HttpMethod.Head)
            return null;
        var words = await WordsAsync(answer);
        return !words.Any(c => c is >= '一' and <= '龥') ? $"{status} without words"
            : unreadable && words.Contains(TooLong, StringComparison.Ordinal) ? $"{status} with the words of another fault"
            : words.Contains("系统出错", StringComparison.Ordinal) ? $"{status} with the words of a failure"
            : null;
    }

    private static async Task<string> WordsAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.Content.Headers.ContentType?.MediaType == "application/json")
            return JsonDocument.Parse(text).RootElement.TryGetProperty("error", out var error) ? error.GetString() ?? "" : "";
        var page = await Parser.ParseDocumentAsync(text);
        return string.Concat(page.QuerySelectorAll("main h1, .oops h1, .oops p, .err-sum, [role=alert]").Select(e => e.TextContent));
    }
}
