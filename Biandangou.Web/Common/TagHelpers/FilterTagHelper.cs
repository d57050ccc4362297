using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary>
/// One field of a list's filter bar: a choice with <c>items</c>, a day with <c>day</c>, else words.
/// <c>&lt;filter label="年度" name="year" items="…" all="全部年度" /&gt;</c>
/// </summary>
[HtmlTargetElement("filter", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilterTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>Of words looked for; an address of thousands is refused by the server itself, without a page.</summary>
    private const int MostCharacters = 60;

    public string Label { get; set; } = "";

    public string Name { get; set; } = "";

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The choice of everything; without it something is always chosen.</summary>
    public string? All { get; set; }

    public DateOnly? Day { get; set; }

    public string? Value { get; set; }

    public string? Placeholder { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var isDay = context.AllAttributes.ContainsName("day");
        if (Items is null && !isDay)
            Icons.AddClass(output, "grow");
        var label = new TagBuilder("label");
        label.Attributes["for"] = Name;
        label.InnerHtml.Append(Label);
        output.Content.AppendHtml(label).AppendHtml(Items is not null ? Choice() : Input(isDay));
    }

    private TagBuilder Choice()
    {
        var select = Control("select", "form-select");
        select.InnerHtml.AppendHtml(generator.GenerateGroupsAndOptions(All, Items));
        return select;
    }

    private TagBuilder Input(bool isDay)
    {
        var input = Control("input", "form-control");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (isDay)
            (input.Attributes["type"], input.Attributes["max"]) = ("date", "9999-12-31");
        else
            input.Attributes["maxlength"] = $"{MostCharacters}";
        if ((isDay ? Day?.ToIso() : Value) is { Length: > 0 } value)
            input.Attributes["value"] = value;
        if (Placeholder is not null)
            input.Attributes["placeholder"] = Placeholder;
        return input;
    }

    private TagBuilder Control(string tag, string css)
    {
        var control = new TagBuilder(tag);
        control.AddCssClass(css);
        (control.Attributes["id"], control.Attributes["name"]) = (Name, Name);
        return control;
    }
}

/// <summary><c>&lt;filter-actions reset="/disputes" /&gt;</c>: 查询 and, where the bar has a bare state, 重置.</summary>
[HtmlTargetElement("filter-actions", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilterActionsTagHelper : TagHelper
{
    public string? Reset { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Icons.AddClass(output, "actions");
        output.Content.AppendHtml("<button class=\"btn btn-default\" type=\"submit\">查询</button>");
        if (Reset is not null)
        {
            var link = new TagBuilder("a");
            link.AddCssClass("btn btn-default");
            link.Attributes["href"] = Reset;
            link.InnerHtml.Append("重置");
            output.Content.AppendHtml(link);
        }
    }
}
