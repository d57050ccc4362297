namespace Biandangou.Domain.Disputes;

/// <summary>常用筛选: an account's own name for an address of the case list.</summary>
[Display(Name = "常用筛选")]
public sealed class SavedFilter : LedgerEntry, INamed
{
    /// <summary>As long as the names of villages, kinds and lawyers, with which the list reads it in one command.</summary>
    public const int NameLength = 40;
    public const int QueryLength = 1000;

    /// <summary>Of one account.</summary>
    public const int Most = 20;

    private SavedFilter() { }

    /// <param name="query">The list's query without its question mark.</param>
    public SavedFilter(string? name, string? query)
    {
        Name = Rule.Text(name, nameof(Name), "筛选名称", NameLength);
        Query = Rule.Text(query, nameof(Query), "筛选条件", QueryLength);
        NameKey = Name.ToNameKey();
    }

    [Personal]
    [Display(Name = "筛选名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>Normalised name, unique among the account's.</summary>
    [Personal]
    public string NameKey { get; private set; } = "";

    [Personal]
    [Display(Name = "筛选条件"), MaxLength(QueryLength)]
    public string Query { get; private set; } = "";
}
