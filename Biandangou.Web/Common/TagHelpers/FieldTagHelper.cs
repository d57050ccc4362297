using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary>
/// A whole form field: label, hint, message and input, wired to one another for assistive technology and showing what
/// was typed even when it could not be read.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("field", Attributes = "named", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>Name of the property, in a view that serves forms of several types.</summary>
    public string? Named { get; set; }

    /// <summary>text, textarea, select, date, month, time, number, checkbox, checks, radio, password, file, tel or email;
    /// chosen by the property's type when left out.</summary>
    public string? Type { get; set; }

    /// <summary>Replaces the display name of the property.</summary>
    public string? Label { get; set; }

    /// <summary>Shown between label and input.</summary>
    public string? Hint { get; set; }

    /// <summary>s, m or l: as long as the expected answer. The full width when left out.</summary>
    public string? Width { get; set; }

    /// <summary>Shown after the input.</summary>
    public string? Unit { get; set; }

    /// <summary>Choices of select, radio and checks; an enum's own when left out.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The field of the same form that the choices depend on, which are <see cref="DependentItem"/>s.</summary>
    public string? By { get; set; }

    /// <summary>The choice that chooses nothing.</summary>
    public string EmptyText { get; set; } = "请选择";

    public int Rows { get; set; } = 4;

    public string? Autocomplete { get; set; }

    public string? Placeholder { get; set; }

    /// <summary>Id of a datalist with suggestions.</summary>
    public string? List { get; set; }

    /// <summary>Accepted file types.</summary>
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Overrides what the property's attributes say, for rules that depend on other fields.</summary>
    public bool? Required { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        http.NeedValidation();
        if (Named is not null)
            For = new ModelExpression(Named, ViewContext.ViewData.ModelExplorer.GetExplorerForProperty(Named));
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var type = Type ?? FieldType.Of(For.ModelExplorer);
        var message = ViewContext.ModelState.GetValueOrDefault(name)?.Errors.FirstOrDefault()?.ErrorMessage;
        var isGroup = type is "radio" or "checks";

        var attributes = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = id };
        var describedBy = string.Join(' ',
            new[] { string.IsNullOrEmpty(Hint) ? null : $"{id}-h", message is null ? null : $"{id}-e" }.Where(part => part is not null));
        if (describedBy.Length > 0)
            attributes["aria-describedby"] = describedBy;
        if (message is not null)
            attributes["aria-invalid"] = "true";
        Add("autocomplete", Autocomplete);
        Add("placeholder", Placeholder);
        Add("list", List);
        Add("accept", Accept);
        Add("disabled", Disabled ? "disabled" : null);

        output.TagName = isGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Icons.AddClass(output, message is null ? "field" : "field err");

        var input = new FieldInput(generator, ViewContext, For, name, id, attributes, this);
        var content = output.Content;
        if (type == "checkbox")
        {
            AppendHint(content, id);
            AppendMessage(content, id, name, message);
            content.AppendHtml(input.Checkbox(LabelText));
            return;
        }

        content.AppendHtml(LabelFor(id, isGroup));
        AppendHint(content, id);
        AppendMessage(content, id, name, message);
        content.AppendHtml(input.Build(type));

        void Add(string key, string? value)
        {
            if (value is not null)
                attributes[key] = value;
        }
    }

    internal string LabelText => Label ?? For.Metadata.GetDisplayName();

    internal bool IsRequired => Required ?? For.Metadata.IsRequired;

    TagBuilder LabelFor(string id, bool isGroup)
    {
        var label = new TagBuilder(isGroup ? "legend" : "label");
        label.AddCssClass(IsRequired ? "form-label req" : "form-label");
        if (isGroup)
            label.Attributes["id"] = $"{id}-l";
        else
            label.Attributes["for"] = id;
        label.InnerHtml.Append(LabelText);
        return label;
    }

    void AppendHint(TagHelperContent content, string id)
    {
        if (string.IsNullOrEmpty(Hint))
            return;
        var hint = new TagBuilder("p");
        hint.AddCssClass("hint");
        hint.Attributes["id"] = $"{id}-h";
        hint.InnerHtml.Append(Hint);
        content.AppendHtml(hint);
    }

    // Always in the page, hidden while empty, because the browser's own check writes into it.
    void AppendMessage(TagHelperContent content, string id, string name, string? message)
    {
        var prefix = new TagBuilder("span");
        prefix.AddCssClass("visually-hidden");
        prefix.InnerHtml.Append("错误：");
        var text = new TagBuilder("span");
        text.Attributes["data-valmsg-for"] = name;
        text.InnerHtml.Append(message ?? "");
        var line = new TagBuilder("span");
        line.InnerHtml.AppendHtml(prefix).AppendHtml(text);
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass("err-msg");
        paragraph.Attributes["id"] = $"{id}-e";
        paragraph.InnerHtml.AppendHtml(Icons.Build(ViewContext.HttpContext, "alert-circle")).AppendHtml(line);
        content.AppendHtml(paragraph);
    }
}
