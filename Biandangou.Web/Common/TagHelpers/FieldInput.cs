using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary>The input of one <see cref="FieldTagHelper"/>, made by MVC's generator so that values and rules match it.</summary>
sealed class FieldInput(
    IHtmlGenerator generator, ViewContext view, ModelExpression expression, string name, string id,
    Dictionary<string, object?> attributes, FieldTagHelper field)
{
    readonly ModelExplorer _model = expression.ModelExplorer;
    // The generator adds the template's prefix itself.
    readonly string _expression = expression.Name;

    public IHtmlContent Build(string type)
    {
        if (type is not ("radio" or "checks"))
            attributes["class"] = Classes(type is "select" ? "form-select" : "form-control");
        return type switch
        {
            "textarea" => generator.GenerateTextArea(view, _model, _expression, field.Rows, 40, attributes),
            "select" => Select(),
            "radio" => Choices("radio"),
            "checks" => Choices("checkbox"),
            "password" => Password(),
            "file" => File(),
            "number" => Number(),
            _ => Affixed(Text(type)),
        };
    }

    public TagBuilder Checkbox(string label)
    {
        attributes["class"] = "form-check-input";
        var box = generator.GenerateCheckBox(view, _model, _expression, isChecked: null, attributes);
        var text = new TagBuilder("label");
        text.AddCssClass("form-check-label");
        text.Attributes["for"] = id;
        text.InnerHtml.Append(label);
        var row = new TagBuilder("div");
        row.AddCssClass("form-check");
        row.InnerHtml.AppendHtml(box).AppendHtml(text)
            .AppendHtml(generator.GenerateHiddenForCheckbox(view, _model, _expression));
        return row;
    }

    TagBuilder Text(string type)
    {
        var value = FieldType.Write(_model.Model, type);
        if (type == "date")
        {
            // Without a last year that is four digits long the year eats the digits of month and day: 20230915 is a way to type.
            attributes.TryAdd("max", "9999-12-31");
            // A field for days shows nothing of what is none; what was typed must stay in sight.
            if (view.ViewData.ModelState[name]?.AttemptedValue is { Length: > 0 } typed
                && !DateOnly.TryParseExact(typed, WrittenDate.IsoDay, out _))
                type = "text";
        }

        var input = generator.GenerateTextBox(view, _model, _expression, value, format: null, attributes);
        input.MergeAttribute("type", type, replaceExisting: true);
        return input;
    }

    TagBuilder Number()
    {
        // type=number changes its value when the wheel turns over it.
        attributes["inputmode"] = FieldType.IsWhole(_model.Metadata.UnderlyingOrModelType) ? "numeric" : "decimal";
        attributes.TryAdd("autocomplete", "off");
        return Affixed(Text("text"));
    }

    TagBuilder Password()
    {
        var input = generator.GeneratePassword(view, _model, _expression, value: null, attributes);
        var show = new TagBuilder("button");
        show.Attributes["type"] = "button";
        show.Attributes["hidden"] = "hidden";
        show.Attributes["data-show"] = id;
        show.Attributes["aria-label"] = "显示密码";
        show.Attributes["aria-pressed"] = "false";
        show.InnerHtml.AppendHtml(Icons.Build(view.HttpContext, "eye"));
        var word = new TagBuilder("span");
        word.InnerHtml.Append("显示");
        show.InnerHtml.AppendHtml(word);
        var box = new TagBuilder("div");
        box.AddCssClass("pwd");
        box.InnerHtml.AppendHtml(input).AppendHtml(show);
        return box;
    }

    TagBuilder File()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(attributes);
        input.Attributes["type"] = "file";
        input.Attributes["name"] = name;
        if (field.Multiple)
            input.Attributes["multiple"] = "multiple";
        return input;
    }

    IHtmlContent Select()
    {
        var current = generator.GetCurrentValues(view, _model, _expression, field.Multiple);
        var all = Choices().ToList();
        var choices = field.By is null ? all : all.Where(choice => IsOffered(choice) || current?.Contains(choice.Value) == true).ToList();
        var isChosen = choices.Exists(choice => choice.Selected || current?.Contains(choice.Value ?? choice.Text) == true);
        var empty = field.Multiple || (isChosen && field.IsRequired) ? null : field.EmptyText;
        if (field.By is not null)
            attributes["data-by"] = field.By;
        var select = Affixed(generator.GenerateSelect(view, _model, empty, _expression, choices, current, field.Multiple, attributes));
        return field.By is null ? select : new HtmlContentBuilder().AppendHtml(select).AppendHtml(ForScript(all)).AppendHtml(ForOthers());
    }

    /// <summary>While the other field is not set, everything is offered.</summary>
    bool IsOffered(SelectListItem choice)
    {
        var key = view.ViewData.TemplateInfo.GetFullHtmlFieldName(field.By);
        var set = view.ViewData.ModelState[key]?.AttemptedValue ?? view.ViewData.Eval(field.By)?.ToString();
        return string.IsNullOrEmpty(set) || (choice as DependentItem)?.Of is not { } of
            || string.Equals(of, set, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All choices, out of which the script takes those of what the other field is set to.</summary>
    static TagBuilder ForScript(IEnumerable<SelectListItem> all)
    {
        var template = new TagBuilder("template");
        foreach (var choice in all)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = choice.Value;
            if ((choice as DependentItem)?.Of is { } of)
                option.Attributes["data-of"] = of;
            if (choice.Group is { } group)
                option.Attributes["data-group"] = group.Name;
            option.InnerHtml.Append(choice.Text);
            template.InnerHtml.AppendHtml(option);
        }

        return template;
    }

    TagBuilder ForOthers()
    {
        var button = new TagBuilder("button");
        button.AddCssClass("btn btn-default btn-sm");
        button.Attributes["type"] = "submit";
        button.Attributes["name"] = "add";
        button.Attributes["value"] = DependentItem.Ask;
        button.Attributes["formnovalidate"] = "formnovalidate";
        button.InnerHtml.Append($"列出所选村（场）的{field.LabelText}");
        var noscript = new TagBuilder("noscript");
        noscript.InnerHtml.AppendHtml(button);
        return noscript;
    }

    TagBuilder Choices(string type)
    {
        var current = generator.GetCurrentValues(view, _model, _expression, allowMultiple: type == "checkbox");
        var group = new TagBuilder("div");
        group.AddCssClass("choices");
        var index = 0;
        foreach (var choice in Choices())
        {
            var value = choice.Value ?? choice.Text;
            // The first keeps the field's own id, which the error summary links to.
            var ownId = index == 0 ? id : $"{id}-{index}";
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.MergeAttributes(attributes);
            input.Attributes["id"] = ownId;
            input.Attributes["class"] = "form-check-input";
            input.Attributes["type"] = type;
            input.Attributes["name"] = name;
            input.Attributes["value"] = value;
            if (choice.Selected || current?.Contains(value) == true)
                input.Attributes["checked"] = "checked";
            if (choice.Disabled)
                input.Attributes["disabled"] = "disabled";
            if (index++ == 0)
                AddRules(input);
            var label = new TagBuilder("label");
            label.AddCssClass("form-check-label");
            label.Attributes["for"] = ownId;
            label.InnerHtml.Append(choice.Text);
            var row = new TagBuilder("div");
            row.AddCssClass("form-check");
            row.InnerHtml.AppendHtml(input).AppendHtml(label);
            group.InnerHtml.AppendHtml(row);
        }

        return group;
    }

    void AddRules(TagBuilder input)
    {
        var rules = view.HttpContext.RequestServices.GetRequiredService<ValidationHtmlAttributeProvider>();
        rules.AddAndTrackValidationAttributes(view, _model, _expression, input.Attributes);
    }

    IEnumerable<SelectListItem> Choices() =>
        field.Items
        ?? _model.Metadata.EnumGroupedDisplayNamesAndValues?.Select(pair => new SelectListItem(pair.Key.Name, pair.Value))
        ?? throw new InvalidOperationException($"The field {name} needs items.");

    TagBuilder Affixed(TagBuilder input)
    {
        if (field.Unit is null)
            return input;
        var unit = new TagBuilder("span");
        unit.InnerHtml.Append(field.Unit);
        var box = new TagBuilder("div");
        box.AddCssClass("affix");
        box.InnerHtml.AppendHtml(input).AppendHtml(unit);
        return box;
    }

    string Classes(string control) => field.Width is null ? control : $"{control} w-{field.Width}";
}
