using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Portal.Homes;

/// <summary>The home page of a village: what to do, where to enter it, what was entered.</summary>
/// <param name="ThisMonth">This month's trainings that are done.</param>
/// <param name="Cases">Open cases, most urgent first.</param>
/// <param name="Visits">Weekly visits of this week still to be held.</param>
/// <param name="Reminders">What the office asks for and is not recorded yet.</param>
public sealed record VillageHome(
    DateOnly Today, TrainingYear Matrix, IReadOnlyList<OpenTraining> Trainings, IReadOnlyList<TrainingRow> ThisMonth,
    IReadOnlyList<OpenCase> Cases, IReadOnlyList<WeeklyVisitLine> Visits, CaseLimits Limits, IReadOnlyList<RecentRecord> Recent,
    IReadOnlyList<ReminderLine> Reminders)
{
    public string Title => Matrix.Villages.Count == 0 ? "村（场）" : string.Join('、', Matrix.Villages.Select(v => v.Name));

    public bool IsOneVillage => Matrix.Villages.Count < 2;

    /// <summary>Cases beyond their limit or near it: these come before all else.</summary>
    public IEnumerable<OpenCase> Urgent => Cases.Where(c => c.DueOn <= Today.AddDays(Dispute.DueSoonDays));

    public int Open => Trainings.Count + Cases.Count + Visits.Count;
}

/// <summary>A record of one of the village's ledgers.</summary>
public sealed record RecentRecord(DateOnly On, string Icon, string Title, string Quantity, string Path)
{
    public static RecentRecord Of(StudySessionLine item) =>
        new(item.On, "school", item.Topic, $"{item.Attended:N0} 人次", $"/study/sessions/{item.Id}");

    public static RecentRecord Of(PublicityEventLine item) =>
        new(item.On, "speakerphone", item.Title, $"{item.Sessions:N0} 场次", $"/publicity/events/{item.Id}");
}

/// <summary>The home page of whoever works on cases only.</summary>
/// <param name="Units">Names of the account's grids.</param>
/// <param name="Count">All open cases, of which the first are listed.</param>
public sealed record CaseHome(
    DateOnly Today, IReadOnlyList<string> Units, IReadOnlyList<OpenCase> Cases, int Count, IReadOnlyList<RecentStep> Steps);

/// <summary>The home page of a lawyer: cases, and the log of the running month.</summary>
/// <param name="Month">Null in a month without a contract.</param>
/// <param name="IsEngaged">Whether a contract covers today.</param>
public sealed record LawyerHome(
    CaseHome Work, LawyerToday Day, LawyerMonth? Month, IReadOnlyList<LawyerServiceLine> Services, bool IsEngaged);

/// <summary>A lawyer's list for today.</summary>
/// <param name="Steps">Next steps due today or late.</param>
/// <param name="Visits">This week's, still to be held.</param>
/// <param name="Cases">Overdue or nearly so.</param>
public sealed record LawyerToday(
    DateOnly Today, IReadOnlyList<NextStepDue> Steps, IReadOnlyList<WeeklyVisitLine> Visits, IReadOnlyList<OpenCase> Cases,
    IReadOnlyList<ConfirmationDue> Confirmations)
{
    public int Count => Steps.Count + Visits.Count + Cases.Count + Confirmations.Count;
}

/// <summary>Cases by what they ask for, and agreements whose days for confirmation run out.</summary>
public sealed record CaseLimits(DateOnly Today, CaseAttention Counts, IReadOnlyList<ConfirmationDue> Confirmations)
{
    /// <summary>What there is any of, worst first.</summary>
    public IReadOnlyList<CaseLimit> Lines =>
    [
        .. new CaseLimit[]
        {
            new("bad", "逾期", "已逾期的案件", "/disputes?status=Overdue", Counts.Overdue),
            new("warn", "临期", $"{Dispute.DueSoonDays} 天内到期的案件", "/disputes?status=DueSoon", Counts.DueSoon),
            new("warn", "未指派", "还没有指派律师的案件", "/disputes?status=Open&lawyer=none", Counts.Unassigned),
            new("info", "待归档", "已办结、还没有归档的案件", "/disputes?status=Resolved", Counts.Unfiled),
        }.Where(l => l.Count > 0),
    ];
}

public sealed record CaseLimit(string State, string Label, string What, string Path, int Count);
