namespace Biandangou.Web.Common.Entry;

/// <summary>What the pages that enter, amend and delete a kind of record call it.</summary>
/// <param name="Noun">领导小组.</param>
/// <param name="Path">Address of its list; a record's page lies under it.</param>
/// <param name="Crumbs">The way to that list.</param>
public sealed record EntryWords(string Noun, string Path, params (string Text, string? Path)[] Crumbs)
{
    public string New { get; init; } = $"登记{Noun}";

    public string Edit { get; init; } = $"修改{Noun}";

    public string Delete { get; init; } = $"删除{Noun}";

    /// <summary>Beside the title of a new one.</summary>
    public string? Sub { get; init; }

    /// <summary>Whether photos and files of a record that has some are asked for when it is entered, or only on its page.</summary>
    public bool TakesFiles { get; init; } = true;

    /// <summary>What follows a deletion.</summary>
    public string Consequence { get; init; } = "删除后不再计入任何数据。";
}

/// <summary>Everything of an entry page but its fields.</summary>
/// <param name="PostPath">Where the form is sent.</param>
/// <param name="Fields">Partial view with the fields, called by the form's type.</param>
/// <param name="Button">登记 or 保存.</param>
/// <param name="CancelPath">Where 取消 leads.</param>
public sealed record EntryFrame(
    string Title, IReadOnlyList<(string Text, string? Path)> Crumbs, string PostPath, string Fields, string Button, string CancelPath)
{
    /// <summary>Above the form, where it is not the title of the window.</summary>
    public string? Heading { get; init; }

    public string? Sub { get; init; }

    /// <summary>Partial view beside the title.</summary>
    public string? Tools { get; init; }

    /// <summary>Partial view above the fields, and sent with them.</summary>
    public string? Notice { get; init; }

    /// <summary>Partial view beside the form, and what it is called.</summary>
    public (string View, string Label)? Aside { get; init; }

    /// <summary>Whether photos and files are chosen on it.</summary>
    public bool TakesFiles { get; init; }

    /// <summary>What leads away from a form whose button says 取消 itself.</summary>
    public string Cancel { get; init; } = "取消";

    /// <summary>The only field, of a form that asks for one thing.</summary>
    public OnlyField? Only { get; init; }

    /// <summary>A step of a record that asks for one thing.</summary>
    /// <param name="page">Address of the record's page, which the step lies under and leads back to.</param>
    /// <param name="step">Last part of its address.</param>
    public static EntryFrame Step(
        string title, IReadOnlyList<(string Text, string? Path)> crumbs, string page, string step, OnlyField field, string button) =>
        new(title, crumbs, $"{page}/{step}", "_OnlyField", button, page) { Only = field };
}

/// <param name="Name">Of the form's property.</param>
/// <param name="Width">s, m or l.</param>
public sealed record OnlyField(string Name, string Legend, string? Hint = null, string Width = "m");
