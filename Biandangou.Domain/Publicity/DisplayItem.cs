using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Common;

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

/// <summary>宣传阵地: banners, boards and the like, put up in a village and later taken down.</summary>
[Display(Name = "宣传阵地")]
public sealed class DisplayItem : LedgerEntry, IVillageRecord
{
    public const int PlaceLength = 80;
    public const int ContentLength = 120;

    private DisplayItem() { }

    public DisplayItem(Guid? villageId, DisplayKind kind, int quantity, string? content, string? place, DateOnly putUpOn, DateOnly today)
    {
        VillageId = villageId;
        Kind = kind;
        Quantity = Rule.Count(quantity, nameof(Quantity), "数量", 1, 10_000);
        Content = Rule.OptionalText(content, nameof(Content), "内容", ContentLength);
        Place = Rule.OptionalText(place, nameof(Place), "地点", PlaceLength);
        PutUpOn = Rule.PastDate(putUpOn, today, nameof(PutUpOn), "设置日期");
    }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "类别")]
    public DisplayKind Kind { get; private set; }

    [Display(Name = "数量")]
    public int Quantity { get; private set; }

    [Display(Name = "内容")]
    public string? Content { get; private set; }

    [Display(Name = "地点")]
    public string? Place { get; private set; }

    [Display(Name = "设置日期")]
    public DateOnly PutUpOn { get; private set; }

    [Display(Name = "撤下日期")]
    public DateOnly? TakenDownOn { get; private set; }

    public void TakeDown(DateOnly on, DateOnly today)
    {
        Rule.Holds(TakenDownOn is null, "该宣传阵地已经撤下。");
        Rule.Period(PutUpOn, on, nameof(TakenDownOn), "撤下日期");
        TakenDownOn = Rule.PastDate(on, today, nameof(TakenDownOn), "撤下日期");
    }
}
