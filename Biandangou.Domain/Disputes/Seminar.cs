namespace Biandangou.Domain.Disputes;

public enum SeminarKind
{
    [Display(Name = "法治建设座谈会")] Seminar,
    [Display(Name = "动员会")] Mobilisation,
}

/// <param name="VillageId">Null for a meeting of the whole township.</param>
public sealed record SeminarDetails(
    SeminarKind Kind, Guid? VillageId, DateOnly On, string? Place, string? Host, Guid? LawyerId, int Attendance, string? Topics,
    string? Summary);

/// <summary>法治建设座谈会 or 动员会 in a village, at which cases are taken in and settled.</summary>
[Display(Name = "座谈会")]
[DisplayColumn(nameof(Topics))]
public sealed class Seminar : LedgerEntry, IVillageRecord, IHasAttachments, IOccurred
{
    public const int PlaceLength = 80;
    public const int HostLength = 60;
    public const int TopicsLength = 200;
    public const int SummaryLength = 2000;

    private Seminar() { }

    public Seminar(SeminarDetails details, DateOnly today) => Amend(details, today);

    [Display(Name = "会议类型")]
    public SeminarKind Kind { get; private set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "召开日期")]
    public DateOnly On { get; private set; }

    [Display(Name = "地点"), MaxLength(PlaceLength)]
    public string? Place { get; private set; }

    [Display(Name = "主持人"), MaxLength(HostLength)]
    public string Host { get; private set; } = "";

    [Display(Name = "参加律师")]
    public Guid? LawyerId { get; private set; }

    public Organisation.Lawyer? Lawyer { get; private set; }

    [Display(Name = "参加人数")]
    public int Attendance { get; private set; }

    [Display(Name = "议题"), MaxLength(TopicsLength)]
    public string Topics { get; private set; } = "";

    [Personal]
    [Display(Name = "会议情况"), MaxLength(SummaryLength)]
    public string? Summary { get; private set; }

    public void Amend(SeminarDetails details, DateOnly today)
    {
        var heldOn = Rule.PastDate(details.On, today, nameof(On), "召开日期");
        var place = Rule.OptionalText(details.Place, nameof(Place), "地点", PlaceLength);
        var host = Rule.Text(details.Host, nameof(Host), "主持人", HostLength);
        var topics = Rule.Text(details.Topics, nameof(Topics), "议题", TopicsLength);
        var summary = Rule.OptionalText(details.Summary, nameof(Summary), "会议情况", SummaryLength);
        Rule.Count(details.Attendance, nameof(Attendance), "参加人数", 1, 100_000);
        (Kind, VillageId, On, Place, Host) = (details.Kind, details.VillageId, heldOn, place, host);
        (LawyerId, Attendance, Topics, Summary) = (details.LawyerId, details.Attendance, topics, summary);
    }
}
