using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary><c>&lt;day value="item.On" /&gt;</c>: a day in words that machines read too.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTagHelper : TagHelper
{
    public DateOnly Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Value.ToIso());
        output.Content.SetContent(Value.ToChinese());
    }
}
