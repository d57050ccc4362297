using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Areas.Study.Models;

public sealed class StudySessionForm : RecordForm
{
    [Display(Name = "类别"), Required]
    public Guid? KindId { get; set; }

    [Display(Name = "日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "主题"), Required, StringLength(StudySession.TopicLength)]
    public string? Topic { get; set; }

    [Display(Name = "学习的法律法规"), StringLength(StudySession.LawsLength)]
    public string? Laws { get; set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "地点"), StringLength(StudySession.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "主讲人"), Required, StringLength(StudySession.SpeakerLength)]
    public string? Speaker { get; set; }

    [Display(Name = "主讲人身份"), Required]
    public SpeakerKind? SpeakerKind { get; set; }

    [Display(Name = "应到人数"), Range(1, StudySession.MaxAttendance)]
    public int? ShouldAttend { get; set; }

    [Display(Name = "参训人数"), Required, Range(1, StudySession.MaxAttendance), NotMoreThan(nameof(ShouldAttend))]
    public int? Attended { get; set; }

    [Display(Name = "学时"), Range(0.1, 100)]
    public decimal? Hours { get; set; }

    [Display(Name = "是否安排研讨")]
    public bool HasDiscussion { get; set; }

    [Display(Name = "备注"), StringLength(StudySession.NotesLength)]
    public string? Notes { get; set; }

    [Display(Name = "应考人数"), Range(1, StudySession.MaxAttendance)]
    public int? ExamShould { get; set; }

    [Display(Name = "实考人数"), Range(0, StudySession.MaxAttendance)]
    public int? ExamSat { get; set; }

    [Display(Name = "合格人数"), Range(0, StudySession.MaxAttendance)]
    public int? ExamPassed { get; set; }

    [Display(Name = "心得、发言材料"), Range(0, StudySession.MaxPapers)]
    public int? Papers { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public StudySessionChoices Choices { get; set; } = StudySessionChoices.None;

    public SessionKindChoice? Kind => Choices.KindOf(KindId);

    /// <summary>Whether the exam's fields lie open: the kind asks for them, or something stands in them.</summary>
    public bool ShowsExam => Kind?.AsksExam == true || Exam != ExamHeads.None || Papers is not null;

    internal ExamHeads Exam => new(ExamShould, ExamSat, ExamPassed);
}

/// <summary>What the form offers: villages of the account, and words typed before.</summary>
/// <param name="TownshipToo">Whether the account may record for the township itself.</param>
/// <param name="Latest">The village's latest monthly training, shown beside the form.</param>
public sealed record StudySessionChoices(
    IReadOnlyList<VillageChoice> Villages, IReadOnlyList<SessionKindChoice> Kinds, bool TownshipToo, IReadOnlyList<string> Topics,
    IReadOnlyList<string> Speakers,
    StudySession? Latest = null)
{
    public static readonly StudySessionChoices None = new([], [], false, [], []);

    public SessionKindChoice? KindOf(Guid? id) => Kinds.FirstOrDefault(k => k.Id == id);

    public IEnumerable<SelectListItem> KindItems(Guid? chosen) =>
        Kinds.Select(k => new SelectListItem(k.Name, k.Id.ToString(), k.Id == chosen));
}
