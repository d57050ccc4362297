using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary><c>&lt;icon name="plus" /&gt;</c>: a picture of the sprite, hidden from screen readers.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>A name listed in Client/icons.json.</summary>
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        Icons.AddClass(output, "ic");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        var use = new TagBuilder("use");
        use.Attributes["href"] = Icons.Href(ViewContext.HttpContext, Name);
        output.Content.SetHtmlContent(use);
    }
}

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
