using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary><c>&lt;tag state="warn"&gt;临期&lt;/tag&gt;</c>: a status in words with its colour.</summary>
[HtmlTargetElement("tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>info, warn, bad, ok, or nothing for a finished or idle state.</summary>
    public string? State { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        Icons.AddClass(output, string.IsNullOrEmpty(State) ? "tag" : $"tag {State}");
    }
}
