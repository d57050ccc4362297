using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

static class Icons
{
    const string Sprite = "lib/icons.svg";

    /// <summary>Address of one symbol; carries the fingerprint when the page was mapped with static assets.</summary>
    public static string Href(HttpContext context, string name)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{context.Request.PathBase}/{assets?[Sprite] ?? Sprite}#{name}";
    }

    public static TagBuilder Build(HttpContext context, string name)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = Href(context, name);
        var svg = new TagBuilder("svg");
        svg.AddCssClass("ic");
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    public static void AddClass(TagHelperOutput output, string name)
    {
        var given = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(given) ? name : $"{name} {given}");
    }
}
