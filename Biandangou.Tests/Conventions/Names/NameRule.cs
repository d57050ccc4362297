using AngleSharp.Html.Dom;

namespace Biandangou.Tests.Conventions.Names;

/// <summary>A rule that takes two names for one, and how its page is filled in.</summary>
/// <param name="Entity">What must not become one more.</param>
/// <param name="Words">Of the refusal, as the code has them.</param>
/// <param name="Field">Takes the name.</param>
internal sealed record NameRule(string Title, Type Entity, string Words, string Path, string Field)
{
    public string Account { get; init; } = "staff";

    /// <summary>The page the form stands on, where that is not its own.</summary>
    public string? Page { get; init; }

    /// <summary>What the other fields need; required ones are filled in anyhow.</summary>
    public (string Name, string? Text)[] Typed { get; init; } = [];

    /// <summary>Where the refusal stands; null for the field of the name.</summary>
    public string? Told { get; init; }

    /// <summary>The page the name is entered on first, where it is another one; with its field.</summary>
    public (string Path, string Field, (string Name, string? Text)[] Typed)? First { get; init; }

    /// <summary>What becomes of the name between the two, given the address of its record.</summary>
    public Func<HttpClient, string, string, Task>? Between { get; init; }

    /// <summary>Makes the page on which a name is entered again, where each needs one of its own.</summary>
    public Func<HttpClient, string, Task<string>>? Prepare { get; init; }

    /// <summary>The rule leaves the second out and says so on the next page.</summary>
    public bool LeavesOut { get; init; }

    /// <summary>A name such as the field takes, with letters of both cases and digits.</summary>
    public string Sample { get; init; } = "示例Ab12甲";

    /// <summary>A name that is no other's.</summary>
    public string Other => Sample.Replace("12", "34", StringComparison.Ordinal);

    /// <summary>The text of the field, of which the name may be a part.</summary>
    public Func<string, string> Wrap { get; init; } = name => name;

    public static NameRule Of<T>(string title, string words, string path, string field = "Name", params (string Name,
        string? Text)[] typed) =>
        new(title, typeof(T), words, path, field) { Typed = typed };

    public async Task<int> CountAsync(PortalApp portal)
    {
        await using var db = portal.NewContext();
        return await (Task<int>)typeof(NameRule).GetMethod(nameof(CountOfAsync),
            System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(Entity).Invoke(null, [db])!;
    }

    public static Task<HttpResponseMessage> SendAsync(HttpClient client, string path, params (string Name, string? Text)[] typed) =>
        SendAsync(client, path, path, typed);

    /// <param name="pageOf">The page the form stands on.</param>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string pageOf, string path, (string Name,
        string? Text)[] typed)
    {
        var page = await client.PageAsync(pageOf);
        var form = page.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().First(f =>
            f.GetAttribute("action")!.Split('?')[0] == path.Split('?')[0]);
        return await client.SubmitAsync(form.GetAttribute("action")!, PortalPages.Values(form), [.. Required(form), .. typed]);
    }

    /// <summary>Something for each field that asks for it and holds nothing.</summary>
    private static IEnumerable<(string Name, string? Text)> Required(IHtmlFormElement form)
    {
        var held = PortalPages.Values(form);
        foreach (var element in form.QuerySelectorAll("[data-val-required][name]"))
        {
            var name = element.GetAttribute("name")!;
            if (element is IHtmlInputElement { Type: "checkbox" } || (held.TryGetValue(name, out var value) && value.Length > 0))
                continue;
            yield return (name, element switch
            {
                IHtmlSelectElement select => select.Options.Select(o => o.Value).First(v => v.Length > 0),
                IHtmlInputElement { Type: "radio" } radio => radio.Value,
                IHtmlInputElement { Type: "date" } => "2026-06-01",
                IHtmlInputElement input when input.HasAttribute("inputmode") => "1",
                _ => "示例内容",
            });
        }
    }

    private static Task<int> CountOfAsync<T>(PortalDbContext db)
        where T : class => db.Set<T>().IgnoreQueryFilters([Filters.Scope]).CountAsync();
}
