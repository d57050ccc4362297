using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary><c>&lt;fact label="地点" value="details.Place" /&gt;</c>: one line of a record's page, whose value may also be content.</summary>
[HtmlTargetElement("fact")]
public sealed class FactTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    /// <summary>A text, number or day; — when there is none and no content.</summary>
    public object? Value { get; set; }

    /// <summary>Takes the whole width.</summary>
    public bool Wide { get; set; }

    /// <summary>Keeps the line breaks that were typed.</summary>
    public bool Pre { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var selfClosing = output.TagMode == TagMode.SelfClosing;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Wide)
            Icons.AddClass(output, "all");
        output.PreContent.AppendHtml("<dt>").Append(Label).AppendHtml(Pre ? "</dt><dd class=\"pre\">" : "</dt><dd>");
        if (selfClosing)
            output.Content.SetContent(Words);
        else
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        output.PostContent.AppendHtml("</dd>");
    }

    private string Words => Value switch
    {
        DateOnly day => day.ToChinese(),
        null => "—",
        var other => other.ToString() is { Length: > 0 } text ? text : "—",
    };
}
