using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary><c>&lt;page-head sub="全镇"&gt;…&lt;/page-head&gt;</c>: the page's title, a line beside it, and what can be done.</summary>
[HtmlTargetElement("page-head")]
public sealed class PageHeadTagHelper : TagHelper
{
    /// <summary>Where it is not the title of the window.</summary>
    public string? Title { get; set; }

    public string? Sub { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Icons.AddClass(output, "page-head");
        output.PreContent.AppendHtml("<div><h1>").Append(Title ?? (string?)ViewContext.ViewData["Title"] ?? "").AppendHtml("</h1>");
        if (!string.IsNullOrEmpty(Sub))
            output.PreContent.AppendHtml("<span class=\"sub\">").Append(Sub).AppendHtml("</span>");
        output.PreContent.AppendHtml("</div>");
    }
}
