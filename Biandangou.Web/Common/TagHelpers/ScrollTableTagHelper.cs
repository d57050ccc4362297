using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary>
/// <c>&lt;scroll-table label="类型表" caption="纠纷类型，按排列序号"&gt;</c>: a list that is cards on a phone, and elsewhere a table the
/// keyboard can scroll sideways.
/// </summary>
[HtmlTargetElement("scroll-table")]
public sealed class ScrollTableTagHelper : TagHelper
{
    /// <summary>Names what is scrolled.</summary>
    public string Label { get; set; } = "";

    /// <summary>What the rows are and how they are sorted, for whoever does not see them.</summary>
    public string Caption { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "table";
        Icons.AddClass(output, "tbl cards");
        output.PreElement.AppendHtml("<div class=\"scroll x\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Label)
            .AppendHtml("\">");
        output.PreContent.AppendHtml("<caption class=\"visually-hidden\">").Append(Caption).AppendHtml("</caption>");
        output.PostElement.AppendHtml("</div>");
    }
}
