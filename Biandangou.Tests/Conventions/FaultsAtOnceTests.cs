using System.Net;
using AngleSharp.Html.Dom;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

/// <summary>Every form that is sent with all its fields wrong names each of them in the one answer, and keeps what was typed.</summary>
public sealed class FaultsAtOnceTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const int Sample = 30;

    [Theory]
    [InlineData("staff")]
    [InlineData("village01")]
    [InlineData("lawyer1")]
    [InlineData("grid001")]
    [InlineData("sysadmin")]
    [InlineData("secadmin")]
    public async Task Every_wrong_field_is_told_in_one_answer(string userName)
    {
        var sweep = new Sweep($"faults at once, {userName}", output);
        using var client = await portal.SignInAsync(userName);
        var pages = (await PortalCrawl.FollowAsync(client, 1)).Where(v => v.Page is not null && v.Status == HttpStatusCode.OK).ToList();
        // A day that is none, and one that no record has.
        var forms = new[] { "昨天", "2999-12-31" }.SelectMany(
            day => pages.SelectMany(v => v.Page!.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>()
            .Select(form => (v.Path, Form: form, Fields: Wrong(form, day))).Where(f => f.Fields.Count > 0))).ToList();
        foreach (var (path, form, fields) in sweep.Of(forms, Sample))
        {
            using var answer = await client.SubmitAsync(
                form.GetAttribute("action")!, PortalPages
                .Values(form), [.. Ticked(form), .. fields.Select(f => (f.Key, (string?)f.Value))]);
            var told = answer.StatusCode == HttpStatusCode.UnprocessableEntity ? await answer.PageAsync() : null;
            if (told is null)
                sweep.Fault($"{path}: answered {(int)answer.StatusCode}");
            else if (Untold(told, fields) is { Count: > 0 } untold)
                sweep.Fault($"{path}: tells nothing at {string.Join(", ", untold)}");
            else if (Lost(told, fields) is { Count: > 0 } lost)
                sweep.Fault($"{path}: lost {string.Join(", ", lost)}");
        }

        // The page before it was sent tells nothing, which must be noticed.
        Assert.Equal(forms[0].Fields.Count, Untold((IHtmlDocument)forms[0].Form.Owner!, forms[0].Fields).Count);
        sweep.Close();
    }

    /// <summary>A value that cannot be right for each field a person fills in, by what kind of field it is.</summary>
    private static Dictionary<string, string> Wrong(IHtmlFormElement form, string day)
    {
        var wrong = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.QuerySelectorAll(
            ".field input[name]:not([type=hidden]), .field select[name]:not([disabled]), .field textarea[name]"))
        {
            var name = element.GetAttribute("name")!;
            var longest = element.GetAttribute("data-val-length-max") ?? element.GetAttribute("data-val-maxlength-max");
            var value = element switch
            {
                IHtmlInputElement { Type: "date" } => day,
                IHtmlInputElement { Type: "tel" } => "12",
                IHtmlInputElement { Type: "radio" } => "Nothing",
                IHtmlInputElement { Type: "checkbox" or "file" or "password" } => null,
                IHtmlInputElement input when input.HasAttribute("inputmode") => "许多",
                IHtmlSelectElement => "11111111-1111-1111-1111-111111111111",
                _ when longest is not null => new string('长', int.Parse(longest) + 1),
                _ => null,
            };
            if (value is not null && !element.HasAttribute("disabled"))
                wrong[name] = value;
        }

        return wrong;
    }

    /// <summary>Rows that are not chosen are not judged.</summary>
    private static IEnumerable<(string Name, string? Text)> Ticked(IHtmlFormElement form) =>
        form.QuerySelectorAll("input[type=checkbox][name$='.IsChosen']").Select(box => (box.GetAttribute("name")!, (string?)"true"));

    private static List<string> Untold(IHtmlDocument page, Dictionary<string, string> fields) =>
        [.. fields.Keys.Where(name => page.QuerySelectorAll("[data-valmsg-for]")
            .All(m => m.GetAttribute("data-valmsg-for") != name || m.TextContent.Trim().Length == 0))];

    /// <summary>Typed words and days that the page no longer shows.</summary>
    private static List<string> Lost(IHtmlDocument page, Dictionary<string, string> fields) =>
    [
        .. from field in fields
           let element = page.QuerySelectorAll("[name]").FirstOrDefault(e => e.GetAttribute("name") == field.Key)
           where element is IHtmlInputElement { Type: not "radio" } or IHtmlTextAreaElement
           where (element is IHtmlInputElement input ? input.Value : ((IHtmlTextAreaElement)element).Value) != field.Value
           select field.Key,
    ];
}
