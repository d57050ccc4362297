using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>The monthly training as a village records it on a phone: little to type, the rest filled in by the last record.</summary>
public sealed class MonthlyTrainingForm : RecordForm
{
    [Display(Name = "村（场）")]
    public Guid VillageId { get; set; }

    /// <summary>The month to be recorded, as in 2026-11.</summary>
    [Display(Name = "月份")]
    public string? Month { get; set; }

    [Display(Name = "主题"), Required, StringLength(StudySession.TopicLength)]
    public string? Topic { get; set; }

    [Display(Name = "日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "参训人数"), Required, Range(1, StudySession.MaxAttendance), NotMoreThan(nameof(ShouldAttend))]
    public int? Attended { get; set; }

    [Display(Name = "应到人数"), Range(1, StudySession.MaxAttendance)]
    public int? ShouldAttend { get; set; }

    [Display(Name = "主讲人"), Required, StringLength(StudySession.SpeakerLength)]
    public string? Speaker { get; set; }

    [Display(Name = "主讲人身份"), Required]
    public SpeakerKind? SpeakerKind { get; set; }

    [Display(Name = "学习的法律法规"), StringLength(StudySession.LawsLength)]
    public string? Laws { get; set; }

    [Display(Name = "地点"), StringLength(StudySession.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "学时"), Range(0.1, 100)]
    public decimal? Hours { get; set; }

    [Display(Name = "是否安排研讨")]
    public bool HasDiscussion { get; set; }

    [Display(Name = "备注"), StringLength(StudySession.NotesLength)]
    public string? Notes { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public MonthlyTrainingPage Page { get; set; } = null!;

    public StudySessionDetails ToDetails() => new(
        StudyKind.VillageTraining, On!.Value, Topic, Laws, Place, Speaker, SpeakerKind!.Value, ShouldAttend, Attended!.Value, Hours,
        HasDiscussion, Notes);

    /// <summary>What need not be seen anew each month, by the last record.</summary>
    public void FillBy(StudySession last)
    {
        (Speaker, SpeakerKind, Place, Hours) = (last.Speaker, last.SpeakerKind, last.Place, last.Hours);
        (ShouldAttend, HasDiscussion) = (last.ShouldAttend, last.HasDiscussion);
    }
}

/// <summary>What the form shows beside its fields.</summary>
/// <param name="Topics">Suggestions: the township's plan for the month, then the village's own former topics.</param>
/// <param name="Recorded">Sessions the month has already.</param>
public sealed record MonthlyTrainingPage(
    string Village, TrainingMonth Month, IReadOnlyList<string> Topics, int Recorded, DateOnly Deadline, DateOnly Today)
{
    public bool IsLate => Today > Deadline;

    public string Query(Guid village) => $"year={Month.Year}&month={Month.Month}&village={village}&kind={StudyKind.VillageTraining}";
}

/// <summary>Villages to record the month for.</summary>
public sealed record TrainingVillages(TrainingMonth Month, IReadOnlyList<TrainingRow> Villages);
