using System.Linq.Expressions;

namespace Biandangou.Domain.Publicity;

public enum DisplayKind
{
    [Display(Name = "横幅")] Banner,
    [Display(Name = "宣传栏")] Board,
    [Display(Name = "海报")] Poster,
    [Display(Name = "法治广场")] Square,
    [Display(Name = "景观标志")] Landmark,
    [Display(Name = "电子屏")] Screen,
}

public static class DisplayKinds
{
    /// <summary>The word a kind is counted in.</summary>
    public static string Unit(this DisplayKind kind) => kind switch
    {
        DisplayKind.Banner => "条",
        DisplayKind.Poster => "张",
        DisplayKind.Landmark => "处",
        DisplayKind.Screen => "块",
        _ => "个",
    };
}

/// <summary>What an item's form tells.</summary>
/// <param name="To">Null while it is up.</param>
public sealed record DisplayDetails(DisplayKind Kind, int Quantity, string? Content, string? Place, DateOnly From, DateOnly? To);

/// <summary>宣传阵地: banners, boards and the like, put up in a village and later taken down.</summary>
[Display(Name = "宣传阵地")]
public sealed class DisplayItem : LedgerEntry, IVillageRecord, IHasAttachments, IDated
{
    public const int PlaceLength = 80;
    public const int ContentLength = 120;

    public static readonly Expression<Func<DisplayItem, DateOnly, DateOnly, bool>> Used = (item, first, last) =>
        item.Within(first, last) && (item.VillageId == null || item.Village!.Within(first, last));

    private static readonly Func<DisplayItem, DateOnly, DateOnly, bool> IsUsed = Used.Compile();

    private DisplayItem() { }

    public DisplayItem(Guid? villageId, DisplayKind kind, int quantity, string? content, string? place, DateOnly from, DateOnly today) =>
        Amend(villageId, new DisplayDetails(kind, quantity, content, place, from, null), today);

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "类别")]
    public DisplayKind Kind { get; private set; }

    [Display(Name = "数量")]
    public int Quantity { get; private set; }

    [Display(Name = "内容"), MaxLength(ContentLength)]
    public string? Content { get; private set; }

    [Display(Name = "地点"), MaxLength(PlaceLength)]
    public string? Place { get; private set; }

    [Display(Name = "设置日期")]
    public DateOnly From { get; private set; }

    [Display(Name = "撤下日期")]
    public DateOnly? To { get; private set; }

    /// <summary>横幅“宪法宣传周”.</summary>
    public string Label => Content is null ? Kind.ToChinese() : $"{Kind.ToChinese()}“{Content}”";

    /// <summary>
    /// Whether it counts on some day of those, both ends included: it is up, and its village, which is loaded, if it has one, is a
    /// unit of its own.
    /// </summary>
    [SpeltAs(nameof(Used))]
    public bool CountsWithin(DateOnly first, DateOnly last) => IsUsed(this, first, last);

    public void Amend(Guid? villageId, DisplayDetails details, DateOnly today)
    {
        Rule.Count(details.Quantity, nameof(Quantity), "数量", 1, 10_000);
        var content = Rule.OptionalText(details.Content, nameof(Content), "内容", ContentLength);
        var place = Rule.OptionalText(details.Place, nameof(Place), "地点", PlaceLength);
        var putUp = Rule.PastDate(details.From, today, nameof(From), "设置日期");
        if (details.To is { } down)
            CheckTakenDown(putUp, down, today);
        (VillageId, Kind, Quantity, Content) = (villageId, details.Kind, details.Quantity, content);
        (Place, From, To) = (place, putUp, details.To);
    }

    public void TakeDown(DateOnly on, DateOnly today)
    {
        Rule.Holds(To is null, "该宣传阵地已经撤下。");
        CheckTakenDown(From, on, today);
        To = on;
    }

    private static void CheckTakenDown(DateOnly putUp, DateOnly on, DateOnly today)
    {
        Rule.Holds(on >= putUp, $"撤下日期不能早于设置日期（{putUp.ToChinese()}）。", nameof(To));
        Rule.PastDate(on, today, nameof(To), "撤下日期");
    }
}
