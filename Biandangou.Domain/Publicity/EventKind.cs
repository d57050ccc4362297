namespace Biandangou.Domain.Publicity;

/// <summary>What the form of a kind tells.</summary>
/// <param name="Category">The figure its events feed.</param>
/// <param name="IsRetired">No longer offered for new events.</param>
public sealed record EventKindDetails(string? Name, PublicityKind Category, int SortOrder, bool IsRetired);

/// <summary>宣传形式 of the township's own list, each mapped to the category the figures count.</summary>
[Display(Name = "宣传形式")]
public sealed class EventKind : LedgerEntry, INamed
{
    public const int NameLength = 40;
    public const int MaxSortOrder = 999;

    private EventKind() { }

    public EventKind(EventKindDetails details) => Amend(details, isUsed: false);

    [Display(Name = "名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [Display(Name = "统计类别")]
    public PublicityKind Category { get; private set; }

    [Display(Name = "排序")]
    public int SortOrder { get; private set; }

    [Display(Name = "停用")]
    public bool IsRetired { get; private set; }

    /// <summary>The kind every database has for a category.</summary>
    public static EventKind BuiltIn(PublicityKind category) =>
        new(new EventKindDetails(category.ToChinese(), category, ((int)category + 1) * 10, IsRetired: false)) { Id = IdOf(category) };

    public static Guid IdOf(PublicityKind category) => new(0x0f0a0000 + (int)category, 0x0004, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    /// <param name="isUsed">Whether an event has the kind: then it counts as it counted.</param>
    public void Amend(EventKindDetails details, bool isUsed)
    {
        var name = Rule.Text(details.Name, nameof(Name), "名称", NameLength);
        Rule.Count(details.SortOrder, nameof(SortOrder), "排序", 0, MaxSortOrder);
        Rule.Holds(
            !isUsed || details.Category == Category, $"已有活动使用“{Name}”，统计类别不能改；请停用它，另设一个形式。", nameof(Category));
        (Name, NameKey, Category) = (name, name.ToNameKey(), details.Category);
        (SortOrder, IsRetired) = (details.SortOrder, details.IsRetired);
    }
}
