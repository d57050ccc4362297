namespace Biandangou.Domain.Publicity;

public enum PublicityKind
{
    [Display(Name = "广场宣传")] Square,
    [Display(Name = "送法下乡")] CountrysideTour,
    [Display(Name = "法律进村")] Village,
    [Display(Name = "法律进校园")] School,
    [Display(Name = "法律进企业")] Enterprise,
    [Display(Name = "宣讲")] Talk,
    [Display(Name = "新媒体宣传")] NewMedia,
    [Display(Name = "其他")] Other,
}

/// <summary>What the form of a publicity event tells beside its kind. Sessions are 场次; the rest are heads, copies and posts.</summary>
public sealed record PublicityDetails(
    DateOnly On,
    string? Title,
    Guid? ThemeDayId,
    string? Theme,
    Guid AgencyId,
    string? Place,
    int Sessions,
    int Audience,
    int Materials,
    int Consultations,
    int Posts,
    string? Notes);

/// <summary>普法宣传活动, held by an agency of the township or in a village.</summary>
[Display(Name = "普法宣传活动")]
public sealed class PublicityEvent : LedgerEntry, IVillageRecord, IHasAttachments, IOccurred
{
    public const int TitleLength = 120;
    public const int ThemeLength = 60;
    public const int PlaceLength = 80;
    public const int NotesLength = 1000;
    public const int MaxSessions = 100;

    private PublicityEvent() { }

    public PublicityEvent(Guid? villageId, EventKind kind, PublicityDetails details, DateOnly today) =>
        Amend(villageId, kind, details, today);

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "形式")]
    public Guid KindId { get; private set; }

    public EventKind? EventKind { get; private set; }

    /// <summary>The kind's category, which the figures count.</summary>
    [Display(Name = "统计类别")]
    public PublicityKind Kind { get; private set; }

    [Display(Name = "日期")]
    public DateOnly On { get; private set; }

    [Display(Name = "活动名称"), MaxLength(TitleLength)]
    public string Title { get; private set; } = "";

    [Display(Name = "主题日")]
    public Guid? ThemeDayId { get; private set; }

    public ThemeDay? ThemeDay { get; private set; }

    /// <summary>What it was about in the recorder's words; the theme day's name stands in for it.</summary>
    [Display(Name = "主题"), MaxLength(ThemeLength)]
    public string? Theme { get; private set; }

    /// <summary>责任单位 under 谁执法谁普法.</summary>
    [Display(Name = "责任单位")]
    public Guid AgencyId { get; private set; }

    /// <summary>Named, because the history of older records tells of the agency in words.</summary>
    [Display(Name = "责任单位")]
    public PublicityAgency? Agency { get; private set; }

    [Display(Name = "地点"), MaxLength(PlaceLength)]
    public string? Place { get; private set; }

    /// <summary>场次 that this record counts for.</summary>
    [Display(Name = "场次")]
    public int Sessions { get; private set; }

    [Display(Name = "受众人次")]
    public int Audience { get; private set; }

    [Display(Name = "发放资料份数")]
    public int Materials { get; private set; }

    [Display(Name = "咨询人次")]
    public int Consultations { get; private set; }

    [Display(Name = "推送条数")]
    public int Posts { get; private set; }

    [Display(Name = "备注"), MaxLength(NotesLength)]
    public string? Notes { get; private set; }

    public void Amend(Guid? villageId, EventKind kind, PublicityDetails details, DateOnly today)
    {
        var heldOn = Rule.PastDate(details.On, today, nameof(On), "日期");
        var title = Rule.Text(details.Title, nameof(Title), "活动名称", TitleLength);
        Rule.Holds(details.AgencyId != Guid.Empty, "请选择责任单位。", nameof(AgencyId));
        var theme = Rule.OptionalText(details.Theme, nameof(Theme), "主题", ThemeLength);
        var place = Rule.OptionalText(details.Place, nameof(Place), "地点", PlaceLength);
        var notes = Rule.OptionalText(details.Notes, nameof(Notes), "备注", NotesLength);
        Rule.Count(details.Sessions, nameof(Sessions), "场次", 1, MaxSessions);
        Rule.Count(details.Audience, nameof(Audience), "受众人次");
        Rule.Count(details.Materials, nameof(Materials), "发放资料");
        Rule.Count(details.Consultations, nameof(Consultations), "咨询人次");
        Rule.Count(details.Posts, nameof(Posts), "推送条数");

        (VillageId, KindId, Kind, On, Title) = (villageId, kind.Id, kind.Category, heldOn, title);
        (ThemeDayId, Theme, AgencyId, Place) = (details.ThemeDayId, theme, details.AgencyId, place);
        (Sessions, Audience, Materials) = (details.Sessions, details.Audience, details.Materials);
        (Consultations, Posts, Notes) = (details.Consultations, details.Posts, notes);
    }
}
