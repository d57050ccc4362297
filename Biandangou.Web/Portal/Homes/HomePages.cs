using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Data.Reports;
using Biandangou.Data.Study;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Portal.Homes;

/// <summary>Reads what each role's home page shows.</summary>
public sealed class HomePages(
    PortalDbContext db, FigureCatalogue figures, TrainingMatrixQueries matrix, CaseloadQueries cases, CaseAttentionQueries attention,
    DisputeMonthQueries months,
    StudySessionQueries sessions, TrainingReminderQueries reminders, PublicityEventQueries events, GridQueries grids,
    TownshipQueries townships,
    LawyerServiceQueries services, LawyerHoursQueries hours, WeeklyVisitQueries visits, ReportPlanQueries plans,
    ReportCalendarQueries calendar)
{
    private const int CasesShown = 5;
    private const int CasesListed = 20;
    private const int RecentShown = 5;
    private const int ConfirmationsShown = 10;

    private static readonly string[] Codes =
    [
        "study.village-training", "study.village-attendance", "publicity.sessions", "disputes.resolved", "disputes.received",
        "disputes.carried-over", "disputes.remaining", "study.training-held", "study.training-due",
    ];

    private DateOnly Today => db.Clock.Today();

    private DateOnly Soon => Today.AddDays(Dispute.DueSoonDays);

    public Task<TownshipSetUp> SetUpAsync(CancellationToken cancel) => townships.SetUpAsync(cancel);

    public async Task<TownshipHome> TownshipAsync(CancellationToken cancel)
    {
        var period = new FigurePeriod(Today.Year, Today);
        var values = await figures.ValuesAsync(Codes, period, null, cancel);
        var before = await figures.ValuesAsync(Codes, period.YearBefore, null, cancel);
        var year = await matrix.YearAsync(period.Year, Today, cancel);
        var urgent = await cases.OpenAsync(Soon, CasesShown, cancel);
        var tasks = await plans.DueAsync(Today.AddDays(PlanTask.DueSoonDays), cancel);
        var toDos = urgent.Select(c => ToDo.Of(c, Today)).Concat(ToDo.Of(await OpenAsync(year, cancel), Today))
            .Concat(tasks.Select(t => ToDo.Of(t, Today)));
        return new TownshipHome(
            period.Year, db.Clock.UtcNow(), Kpis(period.Year, values, before), year,
            [.. toDos.OrderBy(t => t.State, StringComparer.Ordinal)], await LimitsAsync(cancel),
            await months.OfAsync(period, cancel), values["disputes.remaining"], ReportDay
                .Of(await calendar.FindAsync(Today, cancel), Today));
    }

    public async Task<VillageHome> VillageAsync(CancellationToken cancel)
    {
        var year = await matrix.YearAsync(Today.Year, Today, cancel);
        var (studied, _) = await sessions.ListAsync(new StudySessionFilter(null, null, null, false, null, null), cancel);
        var (publicised, _) = await events.ListAsync(new PublicityEventFilter(null, null, null, null, null), cancel);
        var recent = studied.Items.Select(RecentRecord.Of).Concat(publicised.Items.Select(RecentRecord.Of));
        return new VillageHome(
            Today, year, await OpenAsync(year, cancel),
            [.. year.Villages.Where(v => v.Months[Today.Month - 1].State is TrainingState.Held or TrainingState.Late)],
            await cases.OpenAsync(null, CasesShown, cancel),
            await visits.OpenAsync(WeeklyVisit.WeekOf(Today), cancel),
            await LimitsAsync(cancel),
            [.. recent.OrderByDescending(r => r.On).Take(RecentShown)],
            await reminders.OpenAsync(cancel));
    }

    public async Task<CaseHome> CasesAsync(CancellationToken cancel) => new(
        Today,
        db.Scope.GridIds.Count == 0 ? [] : [.. (await grids.ChoicesAsync(null, cancel)).Select(g => g.Name)],
        await cases.OpenAsync(null, CasesListed, cancel),
        await cases.CountAsync(null, cancel),
        await cases.StepsAsync(RecentShown, cancel));

    public async Task<LawyerHome> LawyerAsync(CancellationToken cancel)
    {
        var today = new LawyerToday(
            Today, await cases.NextStepsAsync(Today, CasesListed, cancel), await visits.OpenAsync(WeeklyVisit.WeekOf(Today), cancel),
            await cases.OpenAsync(Soon, CasesListed, cancel), (await LimitsAsync(cancel)).Confirmations);
        var (log, _) = await services.ListAsync(new LawyerServiceFilter(null, null, null, null, null), cancel);
        var year = await hours.YearAsync(Today.Year, db.Scope.LawyerId, Today, cancel);
        return new LawyerHome(
            await CasesAsync(cancel), today, year.Rows.SingleOrDefault()?.Months[Today.Month - 1], [.. log.Items.Take(RecentShown)],
            db.Scope.LawyerId != Guid.Empty);
    }

    private async Task<CaseLimits> LimitsAsync(CancellationToken cancel) => new(
        Today, await attention.CountAsync(Today, cancel),
        await cases.ConfirmationsAsync(Today, Dispute.DueSoonDays, ConfirmationsShown, cancel));

    /// <summary>The running year's months that ask for something; in January last December's too.</summary>
    private async Task<IReadOnlyList<OpenTraining>> OpenAsync(TrainingYear running, CancellationToken cancel) => Today.Month == 1
        ? [.. (await matrix.YearAsync(running.Year - 1, Today, cancel)).Open().Where(o => o.Month == 12), .. running.Open()]
        : [.. running.Open()];

    private static IReadOnlyList<Kpi> Kpis(int year, IReadOnlyDictionary<string, decimal> now, IReadOnlyDictionary<string, decimal> before)
    {
        return
        [
            Count("法律知识培训", "school", "场", "study.village-training"),
            Count("累计参训", "users", "人次", "study.village-attendance"),
            Count("普法宣传活动", "speakerphone", "场次", "publicity.sessions"),
            Kpi.Rate("积案化解率", "scale", " 起", Path("disputes.resolved"), now["disputes.resolved"], Handled(now), before["disputes.resolved"],
                Handled(before)),
            Kpi.Rate(
                "村（场）月报完成率", "checklist", null, Path("study.training-held"),
                now["study.training-held"], now["study.training-due"], before["study.training-held"], before["study.training-due"]),
        ];

        Kpi Count(string label, string icon, string unit, string code) => Kpi.Count(label, icon, unit, Path(code), now[code], before[code]);
        string Path(string code) => $"/reports/{year}/figures/{code}";
        static decimal Handled(IReadOnlyDictionary<string, decimal> values) =>
            values["disputes.received"] + values["disputes.carried-over"];
    }
}
