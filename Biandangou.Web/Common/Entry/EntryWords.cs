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
/// <param name="TakesFiles">Whether photos and files are chosen on it.</param>
public sealed record EntryFrame(
    string Title, IReadOnlyList<(string Text, string? Path)> Crumbs, string PostPath, string Fields, string Button, string CancelPath,
    bool TakesFiles)
{
    public string? Sub { get; init; }

    /// <summary>Partial view beside the title.</summary>
    public string? Tools { get; init; }

    /// <summary>Partial view above the fields, and sent with them.</summary>
    public string? Notice { get; init; }

    /// <summary>Partial view beside the form.</summary>
    public string? Aside { get; init; }
}
