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

/// <summary><c>&lt;facts title="基本情况" stamps="…"&gt;</c>: the facts of a record in a panel.</summary>
[HtmlTargetElement("facts")]
public sealed class FactsTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    /// <summary>Of the title, which names the panel.</summary>
    public string Id { get; set; } = "facts-title";

    public Stamps? Stamps { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        Icons.AddClass(output, "panel");
        output.Attributes.SetAttribute("aria-labelledby", Id);
        output.PreContent.AppendHtml("<header><h2 id=\"").Append(Id).AppendHtml("\">").Append(Title).AppendHtml("</h2></header>")
            .AppendHtml("<div class=\"body\"><dl class=\"facts\">");
        output.PostContent.AppendHtml("</dl></div>");
        if (Stamps is { } stamps)
            output.PostContent.AppendHtml("<footer><p class=\"sm muted\">").Append(stamps.InWords).AppendHtml("</p></footer>");
    }
}

/// <summary>Who recorded and last changed a record, at the foot of its page. Stamps are UTC.</summary>
public sealed record Stamps(string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    public string InWords => UpdatedAt is { } updated
        ? $"{CreatedBy}登记于 {CreatedAt.ToChinese()}；{UpdatedBy}修改于 {updated.ToChinese()}"
        : $"{CreatedBy}登记于 {CreatedAt.ToChinese()}";
}
