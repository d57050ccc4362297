using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary>
/// <c>&lt;chart table="by-month" kind="bar" label="…" /&gt;</c>: draws a table of the same page, whose first column names
/// the categories and whose other columns are the series. Without script the table alone is shown.
/// </summary>
[HtmlTargetElement("chart", Attributes = "table,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChartTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Id of the table.</summary>
    public string Table { get; set; } = "";

    /// <summary>bar, line or pie.</summary>
    public string Kind { get; set; } = "bar";

    /// <summary>What the chart shows, in one sentence, for readers who cannot see it.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.HttpContext.NeedCharts();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Icons.AddClass(output, "chart");
        output.Attributes.SetAttribute("data-chart", Kind);
        output.Attributes.SetAttribute("data-table", Table);
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}
