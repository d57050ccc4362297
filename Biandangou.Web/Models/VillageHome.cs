using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Models;

/// <summary>The home page of a village: what to do, where to enter it, what was entered.</summary>
/// <param name="ThisMonth">This month's trainings that are done.</param>
/// <param name="Cases">Open cases, most urgent first.</param>
/// <param name="Reminders">What the office asks for and is not recorded yet.</param>
public sealed record VillageHome(
    DateOnly Today, TrainingYear Matrix, IReadOnlyList<OpenTraining> Trainings, IReadOnlyList<TrainingRow> ThisMonth,
    IReadOnlyList<OpenCase> Cases, IReadOnlyList<RecentRecord> Recent,
    IReadOnlyList<ReminderLine> Reminders)
{
    public string Title => Matrix.Villages.Count == 0 ? "村（场）" : string.Join('、', Matrix.Villages.Select(v => v.Name));

    public bool IsOneVillage => Matrix.Villages.Count < 2;

    public int Open => Trainings.Count + Cases.Count;
}

/// <summary>A record of one of the village's ledgers.</summary>
public sealed record RecentRecord(DateOnly On, string Icon, string Title, string Quantity, string Path)
{
    public static RecentRecord Of(StudySessionItem item) =>
        new(item.HeldOn, "school", item.Topic, $"{item.Attended:N0} 人次", $"/study/sessions/{item.Id}");

    public static RecentRecord Of(PublicityEventItem item) =>
        new(item.HeldOn, "speakerphone", item.Title, $"{item.Sessions:N0} 场次", $"/publicity/events/{item.Id}");
}

/// <summary>The home page of whoever works on cases only.</summary>
/// <param name="Units">Names of the account's grids.</param>
/// <param name="Count">All open cases, of which the first are listed.</param>
public sealed record CaseHome(
    DateOnly Today, IReadOnlyList<string> Units, IReadOnlyList<OpenCase> Cases, int Count, IReadOnlyList<RecentStep> Steps);

/// <summary>The home page of a lawyer: cases, and the log of the running month.</summary>
/// <param name="Month">Null in a month without a contract.</param>
/// <param name="IsEngaged">Whether a contract covers today.</param>
public sealed record LawyerHome(CaseHome Work, LawyerMonth? Month, IReadOnlyList<LawyerServiceItem> Services, bool IsEngaged);
