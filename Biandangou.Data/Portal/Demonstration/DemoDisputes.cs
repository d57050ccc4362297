using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>The cases of each year: settled on the spot, collected and visited, left open for the next year.</summary>
internal sealed class DemoDisputes(PortalDbContext db, DemoDiary diary, DemoCast cast, DemoSeminars seminars)
{
    private const int LimitDays = 30;
    private const int HardCaseLimitDays = 60;
    private const int ExtensionDays = 30;
    private const int AtMeeting = 8;

    /// <summary>Within these days after the closing the parties are asked whether it holds.</summary>
    private const int FollowUpDays = 23;

    private static readonly DisputeSource[] Sources =
        [DisputeSource.GridOfficer, DisputeSource.WalkIn, DisputeSource.Seminar, DisputeSource.GridOfficer, DisputeSource.Visit,
            DisputeSource.Petition, DisputeSource.Hotline];

    private readonly SortedDictionary<int, CaseNumberSeries> _series = [];
    private readonly DemoFiles _files = new();
    private int _cases;

    public void Note(DemoYear plan)
    {
        var random = new Random(plan.Year * 31 + 4);
        for (var i = 0; i < plan.OnTheSpot; i++)
            NoteOnTheSpot(plan, i, random);
        var closed = plan.OtherWays + plan.ByVisit;
        for (var i = 0; i < closed; i++)
            NoteClosed(plan, i, new DateOnly(plan.Year, 1, 18).AddDays(i * 275 / closed), random);
        for (var i = 0; i < plan.StillOpen; i++)
            NoteStillOpen(new DateOnly(plan.Year, 10, 9).AddDays(i * 15), i, random);
    }

    /// <summary>Open cases around today, one overdue and one nearly so. A finished year keeps its planned numbers.</summary>
    public void NoteRecent()
    {
        var random = new Random(diary.Today.Year * 31 + 5);
        (int DaysAgo, int Village, DisputeSource Source)[] recent =
            [(37, 0, DisputeSource.GridOfficer), (27, 4, DisputeSource.WalkIn), (12, 0, DisputeSource.GridOfficer),
                (6, 9, DisputeSource.Seminar), (2, 15, DisputeSource.GridOfficer)];
        foreach (var (daysAgo, village, source) in recent)
        {
            var receivedOn = diary.Today.AddDays(-daysAgo);
            if (receivedOn.Year != diary.Today.Year)
                continue;
            var dispute = NewCase(village, daysAgo, random);
            dispute.Receive(Details(receivedOn, source, LimitDays) with { SeminarId = seminars.Of(source, village, receivedOn) },
                withLawyer: daysAgo == 6, delay: 0);
            if (daysAgo > 10)
            {
                dispute.Assign(receivedOn.AddDays(2));
                dispute.Visit(receivedOn.AddDays(4), nextOn: diary.Today.AddDays(20 - daysAgo / 2 - daysAgo % 5 * 2));
            }

            if (daysAgo == 27)
            {
                dispute.Take(StepKind.Investigation, receivedOn.AddDays(9), "到现场丈量，双方在测量记录上签字。");
                dispute.Take(StepKind.Mediation, receivedOn.AddDays(16), "第一次调解，双方在费用分担上还有分歧。", "第二次调解，提出分担方案", diary.Today.AddDays(2));
            }
        }
    }

    public async Task SaveSeriesAsync(CancellationToken cancel)
    {
        db.AddRange(_series.Values);
        db.AddRange(_files.Series);
        await db.SaveChangesAsync(cancel);
    }

    private void NoteOnTheSpot(DemoYear plan, int i, Random random)
    {
        var village = (i + plan.Year) % cast.Villages.Count;
        var atMeeting = plan.Mobilisation is not null && i < AtMeeting;
        var on = atMeeting ? plan.Mobilisation!.Value : new DateOnly(plan.Year, 9, 18).AddDays(i * 17 % 52).ToWorkday();
        var source = atMeeting ? DisputeSource.MobilisationMeeting : DisputeSource.Seminar;
        var settled = NewCase(village, i, random);
        settled.SettleOnTheSpot(Details(on, source, LimitDays) with { SeminarId = seminars.Of(source, village, on) });
        settled.File(DemoFiles.DayAfter(on, i, diary.Today), _files);
    }

    private void NoteClosed(DemoYear plan, int i, DateOnly receivedOn, Random random)
    {
        var (village, source) = (VillageOf(plan.Year, i), Sources[i % Sources.Length]);
        var dispute = NewCase(village, i / 3, random);
        dispute.Receive(Details(receivedOn, source, LimitDays) with { SeminarId = seminars.Of(source, village, receivedOn) },
            withLawyer: false, delay: random.Next(2));
        if (i % 4 != 3)
            dispute.Assign(receivedOn.AddDays(2));
        var last = receivedOn;
        for (var visit = 0; visit <= i % 3; visit++)
            dispute.Visit(last = last.AddDays(4 + random.Next(4)));
        last = last.AddDays(3 + random.Next(3));
        if (i >= plan.OtherWays)
        {
            dispute.Resolve(last, ResolutionMethod.ByVisit);
            if (i == plan.OtherWays)
                dispute.Confirm(last.AddDays(8));
            if (i % 2 == 0)
                dispute.FollowUp(last.AddDays(20), SatisfactionOf(i));
            dispute.File(DemoFiles.DayAfter(last.AddDays(FollowUpDays), i, diary.Today), _files);
            return;
        }

        dispute.Resolve(last, i == 0 ? ResolutionMethod.Mediation : ResolutionMethod.LitigationOrArbitration);
        if (i > 0 || !plan.Reopened)
        {
            if (i == 0)
                dispute.FollowUp(last.AddDays(20), Satisfaction.Satisfied);
            dispute.File(DemoFiles.DayAfter(last.AddDays(FollowUpDays), i, diary.Today), _files);
            return;
        }

        dispute.Reopen(last.AddDays(25));
        dispute.Visit(last.AddDays(29));
        dispute.Resolve(last.AddDays(36), ResolutionMethod.ByVisit);
        dispute.FollowUp(last.AddDays(50), Satisfaction.Fair);
        dispute.File(DemoFiles.DayAfter(last.AddDays(50 + FollowUpDays), i, diary.Today), _files);
    }

    /// <summary>A hard case with a longer limit, extended once and closed early in the year after.</summary>
    private void NoteStillOpen(DateOnly receivedOn, int i, Random random)
    {
        var village = i == 0 ? 0 : (i * 7 + receivedOn.Year) % cast.Villages.Count;
        var dispute = NewCase(village, i, random);
        var difficulty = i % 2 == 0 ? DisputeDifficulty.LongStanding : DisputeDifficulty.Difficult;
        dispute.Receive(
            Details(receivedOn, Sources[i], HardCaseLimitDays) with
            {
                Difficulty = difficulty,
                SeminarId = seminars.Of(Sources[i], village, receivedOn)
            }, withLawyer: false, delay: random.Next(2));
        dispute.Assign(receivedOn.AddDays(2));
        for (var visit = 0; visit <= i % 2; visit++)
            dispute.Visit(receivedOn.AddDays(5 + visit * 6), nextOn: receivedOn.AddDays(55));
        if (i == 1)
            dispute.Assign(receivedOn.AddDays(20), "原责任人工作调动");
        dispute.Extend(receivedOn.AddDays(40), ExtensionDays);
        var closedOn = new DateOnly(receivedOn.Year + 1, 1, 11).AddDays(i * 13);
        dispute.Visit(closedOn.AddDays(-4));
        dispute.Resolve(closedOn, i % 2 == 0 ? ResolutionMethod.Mediation : ResolutionMethod.ByVisit);
        dispute.File(DemoFiles.DayAfter(closedOn, i, diary.Today), _files);
    }

    private static Satisfaction SatisfactionOf(int i) =>
        i % 10 == 8 ? Satisfaction.Dissatisfied : i % 6 == 4 ? Satisfaction.Fair : Satisfaction.Satisfied;

    /// <summary>Every third collected case lies in the demonstration village.</summary>
    private int VillageOf(int year, int i) => i % 3 == 0 ? 0 : (i * 5 + year) % cast.Villages.Count;

    /// <summary>Every other case of the demonstration village lies in the demonstration grid.</summary>
    private DemoCase NewCase(int village, int i, Random random)
    {
        var grids = cast.Grids[village].Count;
        var grid = village == 0 && _cases % 2 == 0 ? 0 : i % grids;
        return new DemoCase(db, diary, cast, village, grid, random, NextNumber);
    }

    private int NextNumber(int year)
    {
        if (!_series.TryGetValue(year, out var series))
            _series.Add(year, series = new CaseNumberSeries(CaseSeries.Case, year));
        return series.Next();
    }

    private DisputeDetails Details(DateOnly receivedOn, DisputeSource source, int limitDays)
    {
        var i = _cases++;
        var (type, title, description) = DemoCaseTexts.Matters[i % DemoCaseTexts.Matters.Length];
        return new DisputeDetails(
            title, type, source, DisputeDifficulty.Ordinary, receivedOn, receivedOn.AddDays(limitDays),
            [
                new PartyDetails(PartyRole.Applicant, DemoNames.Party(i), DemoNames.Phone(2000 + i)),
                new PartyDetails(PartyRole.Respondent, DemoNames.Party(i + 5)),
            ],
            description);
    }
}
