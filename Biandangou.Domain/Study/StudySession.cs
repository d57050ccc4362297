namespace Biandangou.Domain.Study;

public enum StudyKind
{
    [Display(Name = "党委理论学习中心组")] TheorySession,
    [Display(Name = "会前学法")] PreMeetingStudy,
    [Display(Name = "干部培训")] CadreTraining,
    [Display(Name = "法治讲座")] LawLecture,
    [Display(Name = "动员部署会")] MobilisationMeeting,
    [Display(Name = "村（场）每月法律知识培训")] VillageTraining,
    [Display(Name = "执法人员培训")] EnforcementTraining,
    [Display(Name = "法律明白人培训")] LawSavvyTraining,
    [Display(Name = "干部职工学法")] StaffStudy,
    [Display(Name = "旁听庭审")] TrialAttendance,
    [Display(Name = "其他学习")] OtherStudy,
}

public enum SpeakerKind
{
    [Display(Name = "镇领导")] TownshipLeader,
    [Display(Name = "司法所干部")] JusticeOffice,
    [Display(Name = "驻村律师")] Lawyer,
    [Display(Name = "村（场）干部")] VillageCadre,
    [Display(Name = "外请专家")] Expert,
    [Display(Name = "其他")] Other,
}

/// <summary>What a study session's form tells. Numbers are heads; hours are 学时.</summary>
public sealed record StudySessionDetails(
    KindOfSession Kind,
    DateOnly On,
    string? Topic,
    string? Laws,
    string? Place,
    string? Speaker,
    SpeakerKind SpeakerKind,
    int? ShouldAttend,
    int Attended,
    decimal? Hours,
    bool HasDiscussion,
    string? Notes)
{
    public ExamHeads Exam { get; init; } = ExamHeads.None;

    /// <summary>心得、发言材料, in 篇.</summary>
    public int? Papers { get; init; }
}

/// <summary>学习/培训: one session held by the township or by a village.</summary>
[Display(Name = "学法培训")]
public sealed class StudySession : LedgerEntry, IVillageRecord, IHasAttachments, IOccurred
{
    public const int TopicLength = 120;
    public const int LawsLength = 300;
    public const int PlaceLength = 80;
    public const int SpeakerLength = 40;
    public const int NotesLength = 1000;
    public const int MaxAttendance = 100_000;
    public const int MaxPapers = 10_000;

    private StudySession() { }

    /// <param name="villageId">Null for a session of the township itself.</param>
    /// <param name="today">The Shanghai date on which it is recorded.</param>
    public StudySession(Guid? villageId, StudySessionDetails details, DateOnly today) => Amend(villageId, details, today);

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "类别")]
    public Guid KindId { get; private set; }

    public SessionKind? SessionKind { get; private set; }

    /// <summary>The kind's category, by which the figures count; a kind in use keeps its category.</summary>
    [Display(Name = "统计口径")]
    public StudyKind Kind { get; private set; }

    [Display(Name = "日期")]
    public DateOnly On { get; private set; }

    [Display(Name = "主题"), MaxLength(TopicLength)]
    public string Topic { get; private set; } = "";

    [Display(Name = "学习的法律法规"), MaxLength(LawsLength)]
    public string? Laws { get; private set; }

    [Display(Name = "地点"), MaxLength(PlaceLength)]
    public string? Place { get; private set; }

    [Display(Name = "主讲人"), MaxLength(SpeakerLength)]
    public string Speaker { get; private set; } = "";

    [Display(Name = "主讲人身份")]
    public SpeakerKind SpeakerKind { get; private set; }

    [Display(Name = "应到人数")]
    public int? ShouldAttend { get; private set; }

    [Display(Name = "参训人数")]
    public int Attended { get; private set; }

    [Display(Name = "学时")]
    public decimal? Hours { get; private set; }

    [Display(Name = "是否安排研讨")]
    public bool HasDiscussion { get; private set; }

    [Display(Name = "备注"), MaxLength(NotesLength)]
    public string? Notes { get; private set; }

    [Display(Name = "应考人数")]
    public int? ExamShould { get; private set; }

    [Display(Name = "实考人数")]
    public int? ExamSat { get; private set; }

    [Display(Name = "合格人数")]
    public int? ExamPassed { get; private set; }

    [Display(Name = "心得、发言材料（篇）")]
    public int? Papers { get; private set; }

    /// <summary>Kinds that only the township as a whole holds.</summary>
    public static bool IsTownshipOnly(StudyKind kind) =>
        kind is StudyKind.TheorySession or StudyKind.PreMeetingStudy or StudyKind.MobilisationMeeting or StudyKind.StaffStudy;

    public void Amend(Guid? villageId, StudySessionDetails details, DateOnly today)
    {
        var kind = details.Kind;
        Rule.Holds(kind.Category != StudyKind.VillageTraining || villageId is not null, "每月法律知识培训须选择村（场）。", nameof(VillageId));
        Rule.Holds(!IsTownshipOnly(kind.Category) || villageId is null, $"{kind.Name}由镇里组织，不选村（场）。", nameof(VillageId));
        var heldOn = Rule.PastDate(details.On, today, nameof(On), "日期");
        var topic = Rule.Text(details.Topic, nameof(Topic), "主题", TopicLength);
        var speaker = Rule.Text(details.Speaker, nameof(Speaker), "主讲人", SpeakerLength);
        var attended = Rule.Count(details.Attended, nameof(Attended), "参训人数", 1, MaxAttendance);
        if (details.ShouldAttend is { } should)
        {
            Rule.Count(should, nameof(ShouldAttend), "应到人数", 1, MaxAttendance);
            Rule.Holds(attended <= should, $"参训人数（{attended}）不能多于应到人数（{should}）。", nameof(Attended));
        }

        Rule.Holds(details.Hours is null or (> 0 and <= 100), "学时应大于 0、不超过 100。", nameof(Hours));
        var exam = details.Exam.Checked();
        if (details.Papers is { } papers)
            Rule.Count(papers, nameof(Papers), "心得、发言材料", 0, MaxPapers);
        var laws = Rule.OptionalText(details.Laws, nameof(Laws), "学习的法律法规", LawsLength);
        var place = Rule.OptionalText(details.Place, nameof(Place), "地点", PlaceLength);
        var notes = Rule.OptionalText(details.Notes, nameof(Notes), "备注", NotesLength);

        (VillageId, KindId, Kind) = (villageId, kind.Id, kind.Category);
        (On, Topic, Speaker) = (heldOn, topic, speaker);
        (SpeakerKind, ShouldAttend, Attended, Hours) =
            (details.SpeakerKind, details.ShouldAttend, attended, details.Hours is { } hours ? decimal.Round(hours, 2) : null);
        (HasDiscussion, Laws, Place, Notes) = (details.HasDiscussion, laws, place, notes);
        (ExamShould, ExamSat, ExamPassed, Papers) = (exam.Should, exam.Sat, exam.Passed, details.Papers);
    }
}
