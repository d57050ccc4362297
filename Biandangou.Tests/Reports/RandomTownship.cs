using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Reports;

/// <summary>Another township with random records around one year; some are deleted, reopened, closed or lie in other years.</summary>
internal sealed class RandomTownship(PortalDbContext db, int year, int seed)
{
    private readonly Random _random = new(seed);
    private readonly DateOnly _today = new(year + 1, 6, 1);
    private List<Village> _villages = [];

    public string Name { get; } = $"示例{(char)('甲' + seed % 3)}乡";

    public async Task FillAsync()
    {
        db.Add(new Township(Name, $"示例县{Name}", "示例县人民政府", $"{Name}人民政府", "“九五”普法", "优秀法律明白人"));
        _villages = [.. Times(3, i => new Village($"示例{i}村", VillageKind.Village, i + 1, AnyDay(year - 3, year)))];
        foreach (var village in _villages)
        {
            foreach (var kind in Enum.GetValues<FacilityKind>().Where(_ => Odds(0.7)))
            {
                var opened = village.From.AddDays(_random.Next(600));
                village.Open(new FacilityDetails(kind, Odds(0.5), null, opened, Odds(0.3) ? opened.AddDays(_random.Next(600)) : null));
            }

            if (Odds(0.2))
                village.SetActive(village.From, new DateOnly(year, 12, 31).AddDays(_random.Next(-20, 20)));
        }

        db.AddRange(_villages);
        AddPeople();
        AddSessions();
        AddPublicity();
        AddDisputes();
        AddPlans();
        await db.SaveChangesAsync();
    }

    private void AddPeople()
    {
        foreach (var _ in Times(5))
        {
            var village = Any(_villages);
            var grid = new Grid(village, $"示例网格{_random.Next(1_000_000)}", Max(
                village.From, Min(AnyDay(year - 3, year), village.To ?? _today)));
            foreach (var name in new[] { "示例甲", "示例乙", "示例丙" }[..Times(0, 3).Count()])
            {
                var officer = grid.Appoint(name, null, grid.From.AddDays(_random.Next(300)));
                if (Odds(0.3))
                    officer.Leave(officer.From.AddDays(_random.Next(500)));
            }

            // A grid with officers is not deleted.
            db.Add(grid.Officers.Count == 0 ? Deleting(grid) : grid);
        }

        foreach (var _ in Times(0, 3))
        {
            var firm = new LawFirm($"示例所{_random.Next(10_000)}");
            db.Add(firm);
            foreach (var __ in Times(0, 3))
            {
                var from = AnyDay(year - 2, year + 1);
                var lawyer = new Lawyer(firm, "示例律师", null);
                var to = Odds(0.5) ? from.AddDays(_random.Next(700)) : (DateOnly?)null;
                lawyer.Engage(new ContractTerms(null, from, to, null));
                if (to is { } end && Odds(0.5))
                    lawyer.Engage(new ContractTerms(null, end.AddDays(_random.Next(1, 200)), null, null));
                db.Add(Deleting(lawyer));
            }
        }

        foreach (var i in Times(0, 5))
        {
            var group = new LeadershipGroup(new GroupDetails($"示例小组{i}", AnyDay(year - 1, year + 1), null, null));
            if (Odds(0.3))
                group.Dissolve(group.From.AddDays(_random.Next(400)), lastMeeting: null);
            db.Add(Deleting(group));
        }

        foreach (var _ in Times(0, 8))
        {
            var person = new LawSavvyPerson(Any(_villages).Id, "示例乙", null, AnyDay(year - 1, year + 1));
            foreach (var __ in Times(0, 2))
                person.Award(Odds(0.5) ? "优秀法律明白人" : "其他荣誉", "县级", AnyDay(year - 1, year + 1), _today);
            db.Add(Deleting(person));
        }
    }

    private void AddSessions()
    {
        foreach (var _ in Times(10, 40))
        {
            var kind = Any(Enum.GetValues<StudyKind>());
            Guid? village = StudySession.IsTownshipOnly(kind) ? null : kind == StudyKind.VillageTraining || Odds(0.5) ? Any(_villages).Id
                : null;
            db.Add(Deleting(new StudySession(
                village,
                new StudySessionDetails(kind, AnyDay(year - 1, year + 1), "示例主题", null, null, "示例甲", SpeakerKind.Other, null,
                    _random.Next(1, 90),
                    null, Odds(0.3), null)
                {
                    Exam = Odds(0.3) ? new ExamHeads(30 + _random.Next(9), 20 + _random.Next(9), _random.Next(19)) : ExamHeads.None,
                    Papers = Odds(0.3) ? _random.Next(5) : null,
                },
                _today)));
        }
    }

    private void AddPublicity()
    {
        PublicityAgency[] agencies = [.. Times(3, i => new PublicityAgency(
            new AgencyDetails($"示例单位{i}", null, Odds(0.5) ? _random.Next(1, 9) : null, AnyDay(year - 2, year), null)))];
        db.AddRange(agencies);
        foreach (var _ in Times(0, 25))
        {
            db.Add(Deleting(new PublicityEvent(
                Odds(0.5) ? Any(_villages).Id : null,
                EventKind.BuiltIn(Any(Enum.GetValues<PublicityKind>())),
                new PublicityDetails(
                    AnyDay(year - 1, year + 1), "示例活动", Odds(0.3) ? ThemeDay.IdOf(_random.Next(ThemeDay.BuiltIn.Count)) : null,
                    Odds(0.5) ? "示例主题" : null, Any(agencies).Id, null,
                    _random.Next(1, 4), _random.Next(200), _random.Next(200), _random.Next(20), _random.Next(5), null),
                _today)));
        }

        foreach (var _ in Times(0, 30))
        {
            var item = new DisplayItem(Any(_villages).Id, Any(Enum.GetValues<DisplayKind>()), _random.Next(1, 9), null, null,
                AnyDay(year - 2, year + 1), _today);
            if (Odds(0.3))
                item.TakeDown(Min(item.From.AddDays(_random.Next(400)), _today), _today);
            db.Add(Deleting(item));
        }
    }

    private void AddDisputes()
    {
        foreach (var sequence in Times(0, 40))
        {
            var received = AnyDay(year - 1, year + 1);
            var dispute = new Dispute(
                sequence + 1, Any(_villages).Id, null, null,
                new DisputeDetails("示例纠纷", DisputeType.Land, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, received,
                    received.AddDays(30), [new PartyDetails(PartyRole.Applicant, "示例甲")], "示例情况"),
                _today);
            var day = received;
            while (Odds(0.7) && (day = day.AddDays(_random.Next(150))) <= _today)
            {
                dispute.TakeStep(StepDetails.Visit(day, "示例乙", "示例"), _today);
                var resolution = dispute.Resolve(new ResolutionDetails(
                    day, Any(Enum.GetValues<ResolutionMethod>()), "示例", null, _random.Next(5000)), _today);
                if (!Odds(0.3) || (day = resolution.ResolvedOn.AddDays(_random.Next(100))) > _today)
                    break;
                dispute.Reopen(day, "示例原因", _today);
            }

            db.Add(Deleting(dispute));
        }
    }

    /// <summary>Problems of the year's report, its plan as it came out, and the next one.</summary>
    private void AddPlans()
    {
        foreach (var _ in Times(0, 4))
            db.Add(Deleting(new ReportProblem(new ReportProblemDetails(year, "示例问题", "示例原因", "示例措施", null, null))));
        foreach (var of in new[] { year, year, year + 1 })
        {
            foreach (var _ in Times(0, 4))
            {
                var item = new PlanTask(of, new PlanTaskDetails("示例任务", "示例单位", Within(of), null));
                if (Odds(0.5))
                    item.Settle(Odds(0.7) ? PlanOutcome.Done : PlanOutcome.NotDone, AnyDay(of, year + 1), "示例说明", _today);
                else if (of == year && Odds(0.5))
                    db.Add(Deleting(item.CarryOver(Within(of), "示例原因", Within(of + 1), _today)));
                db.Add(item.Outcome == PlanOutcome.Carried ? item : Deleting(item));
            }
        }
    }

    private DateOnly Within(int of) => new DateOnly(of, 1, 1).AddDays(_random.Next(365));

    private T Deleting<T>(T entry)
        where T : LedgerEntry
    {
        if (Odds(0.1))
            entry.Delete("登记有误", Actor.Portal, _today.ToUtc(new TimeOnly(9, 0)));
        return entry;
    }

    private bool Odds(double chance) => _random.NextDouble() < chance;

    private T Any<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private DateOnly AnyDay(int from, int to) =>
        new DateOnly(from, 1, 1).AddDays(_random.Next((to - from + 1) * 365)) is var day && day <= _today ? day : _today;

    private IEnumerable<int> Times(int atLeast, int? below = null) => Enumerable.Range(0, _random.Next(atLeast, below ?? atLeast + 6));

    private IEnumerable<T> Times<T>(int atLeast, Func<int, T> make) => Times(atLeast).Select(make);

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
