using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Reports;

/// <summary>
/// A township whose records lie on the first and last days that count for the first half of 2026, and on the days just outside.
/// Quantities are chosen so that no other selection of records adds up to the same.
/// </summary>
internal sealed class BoundaryTownship(PortalDbContext db)
{
    public static readonly DateOnly Before = new(2025, 12, 31);
    public static readonly DateOnly First = new(2026, 1, 1);
    public static readonly DateOnly Last = new(2026, 6, 30);
    public static readonly DateOnly After = new(2026, 7, 1);

    /// <summary>The last day on which June's training is waited for.</summary>
    public static readonly DateOnly Today = new(2026, 7, 5);

    private static readonly DateOnly LongAgo = new(2022, 1, 1);
    private static readonly DateOnly LastYear = new(2025, 11, 1);
    private static readonly DateOnly DayBeforeLast = Last.AddDays(-1);

    private static readonly IReadOnlySet<CataloguePaper> AllPapers = Enum.GetValues<CataloguePaper>().ToHashSet();

    private readonly Village _village = new("示例一村", VillageKind.Village, 1, LongAgo);
    private readonly Village _young = new("示例二村", VillageKind.Village, 2, Last);
    private readonly Village _closedOnLast = new("示例四村", VillageKind.Village, 4, LongAgo);
    private readonly Village _closedBefore = new("示例五村", VillageKind.Village, 5, LongAgo);
    private Lawyer _lawyer = null!;
    private int _cases;

    public async Task FillAsync()
    {
        var township = new Township("示例乡", "示例县示例乡", "示例县人民政府", "示例乡人民政府", "“九五”普法", "十佳法律明白人");
        township.SetForces(8, lawSavvyMinimum: 4);
        db.Add(township);
        AddVillages();
        AddGrids();
        AddLawyers();
        AddGroups();
        AddRegisters();
        AddStudy();
        AddPublicity();
        AddDisplay();
        AddLawSavvy();
        AddHonours();
        AddCases();
        AddVisits();
        AddPlans();
        await db.SaveChangesAsync();
    }

    private void AddVillages()
    {
        var next = new Village("示例三村", VillageKind.Village, 3, After);
        _village.Open(new FacilityDetails(FacilityKind.LegalStudio, true, null, Last, null));
        _village.Open(new FacilityDetails(FacilityKind.ArchiveRoom, true, null, LongAgo, DayBeforeLast));
        _young.Open(new FacilityDetails(FacilityKind.LegalStudio, true, null, Last, null));
        _closedOnLast.Open(new FacilityDetails(FacilityKind.LegalStudio, true, null, LongAgo, DayBeforeLast));
        _closedOnLast.Open(new FacilityDetails(FacilityKind.ArchiveRoom, true, null, LongAgo, Last));
        _closedBefore.Open(new FacilityDetails(FacilityKind.LegalStudio, true, null, LongAgo, DayBeforeLast));
        next.Open(new FacilityDetails(FacilityKind.LegalStudio, true, null, After, null));
        _closedOnLast.SetActive(LongAgo, Last);
        _closedBefore.SetActive(LongAgo, DayBeforeLast);
        db.AddRange(_village, _young, next, _closedOnLast, _closedBefore);
    }

    private void AddGrids()
    {
        var (young, future, closed, closedBefore) = (
            new Grid(_young, "第一网格", Last), new Grid(_village, "第二网格", After),
            new Grid(_village, "第三网格", LongAgo), new Grid(_village, "第四网格", LongAgo));
        young.Appoint("示例甲", null, Last);
        future.Appoint("示例乙", null, After);
        closed.Appoint("示例丙", null, LongAgo);
        var own = closed.Appoint("示例丁", null, LongAgo);
        closed.Appoint("示例戊", null, LongAgo).Leave(DayBeforeLast);
        young.Appoint(new OfficerPost("示例丁", null, Last, Last, IsStandIn: true), [own]);
        closed.Close(Last);
        closedBefore.Close(DayBeforeLast);
        db.AddRange(young, future, closed, closedBefore);
    }

    private void AddLawyers()
    {
        var (firm, other, idle) = (new LawFirm("示例律师所"), new LawFirm("另一律师所"), new LawFirm("第三律师所"));
        _lawyer = Engaged(firm, "示例律师甲", (LongAgo, new(2026, 3, 31)), (new(2026, 4, 1), null));
        db.AddRange(
            firm, other, idle, _lawyer, Engaged(firm, "示例律师乙", (Last, null)), Engaged(other, "示例律师丙", (LongAgo, First)),
            Engaged(idle, "示例律师丁", (LongAgo, Before)), Engaged(idle, "示例律师戊", (After, null)));

        void Serve(DateOnly on, LawyerServiceKind kind, decimal hours, int people, Village? village = null) => db.Add(new LawyerService(
            _lawyer, village?.Id, new LawyerServiceDetails(on, hours, kind, people, null, "示例事项", null), Today));
        Serve(First, LawyerServiceKind.Duty, 1.5m, 2, _village);
        Serve(Last, LawyerServiceKind.Duty, 0.5m, 4, _village);
        Serve(new(2026, 3, 1), LawyerServiceKind.Consultation, 2, 3);
        Serve(new(2026, 3, 1), LawyerServiceKind.Lecture, 4, 50, _young);
        Serve(new(2026, 3, 1), LawyerServiceKind.Mediation, 1, 50);
        Serve(Before, LawyerServiceKind.Duty, 8, 100);
        Serve(After, LawyerServiceKind.Consultation, 8, 100);
    }

    private void AddGroups()
    {
        static LeadershipGroup Group(string name, DateOnly from) => new(new GroupDetails(name, from, null, null));
        var (standing, ended) = (Group("示例小组甲", LongAgo), Group("示例小组丁", LongAgo));
        standing.Dissolve(Last, lastMeeting: null);
        ended.Dissolve(DayBeforeLast, lastMeeting: null);
        var group = Group("示例小组戊", LongAgo);
        db.AddRange(standing, ended, group, Group("示例小组乙", Last), Group("示例小组丙", After));
        foreach (var (on, solved) in new[] { (Before, 100), (First, 2), (Last, 3), (After, 100) })
            db.Add(new GroupMeeting(group, new GroupMeetingDetails(on, null, "示例甲", "示例议题", null, solved, null, 5, null, null), Today));
    }

    private void AddRegisters()
    {
        foreach (var (name, from, to) in new (string, DateOnly, DateOnly?)[]
        {
            ("甲", LongAgo, Last), ("乙", Last, null), ("丙", After, null), ("丁", LongAgo, DayBeforeLast), ("戊", LongAgo, null),
        })
        {
            db.Add(new GovernanceSystem(new SystemDetails($"示例制度{name}", SystemCategory.Decision, from, null, to)));
            db.Add(new PublicUnit(new UnitDetails($"示例单位{name}", UnitKind.School, _village.Id, "示例甲", null, null, null, from, to)));
        }
    }

    /// <summary>Of the first kind two sessions with two people each, of the second three with three, of the eleventh twelve.</summary>
    private void AddStudy()
    {
        foreach (var kind in Enum.GetValues<StudyKind>())
        {
            var heads = (int)kind + 2;
            for (var session = 0; session < heads; session++)
                Hold(kind, session == 0 ? First : Last, heads);
            foreach (var on in new[] { Before, After })
                Hold(kind, on, 500, new ExamHeads(300, 200, 100), 50, discussed: true);
        }

        Hold(StudyKind.OtherStudy, First, 1, new ExamHeads(30, 20, 10), 0);
        Hold(StudyKind.OtherStudy, Last, 1, new ExamHeads(7, 6, 5), 0);
        Hold(StudyKind.OtherStudy, Last, 1, new ExamHeads(5, 4, 0), 7, discussed: true);
        Hold(StudyKind.OtherStudy, First, 1, new ExamHeads(1, 1, 1), 2, discussed: true);
        Hold(StudyKind.OtherStudy, Last, 3);
        var deleted = Hold(StudyKind.LawLecture, Last, 900, new ExamHeads(300, 200, 100), 50, discussed: true);
        deleted.Delete("重复登记", Actor.Portal, Today.ToUtc(new TimeOnly(9, 0)));
    }

    private StudySession Hold(StudyKind kind, DateOnly on, int heads, ExamHeads? exam = null, int? papers = null, bool discussed = false)
    {
        var session = new StudySession(
            kind == StudyKind.VillageTraining ? _village.Id : null,
            new StudySessionDetails(kind, on, "示例主题", null, null, "示例甲", SpeakerKind.Lawyer, null, heads, null, discussed, null)
            {
                Exam = exam ?? ExamHeads.None,
                Papers = papers,
            },
            Today);
        db.Add(session);
        return session;
    }

    private void AddPublicity()
    {
        var (agency, other) = (
            new PublicityAgency(new AgencyDetails("示例司法所", null, null, LongAgo, null)),
            new PublicityAgency(new AgencyDetails("示例派出所", null, null, LongAgo, null)));
        db.AddRange(agency, other);
        Publicise(PublicityKind.Square, new(2024, 3, 1), agency, 1, 0, 0, 0, 0);
        foreach (var kind in Enum.GetValues<PublicityKind>())
        {
            var by = (int)kind % 2 == 0 ? agency : other;
            Publicise(kind, First, by, (int)kind + 1, 10, 20, 30, 40);
            Publicise(kind, Last, by, 10, 8, 1, 2, 3);
            Publicise(kind, Before, by, 50, 500, 500, 500, 500);
            Publicise(kind, After, by, 50, 500, 500, 500, 500);
        }
    }

    private void Publicise(
        PublicityKind kind, DateOnly on, PublicityAgency agency, int sessions, int audience, int materials, int consultations, int posts) =>
        db.Add(new PublicityEvent(
            kind == PublicityKind.Village ? _village.Id : null, EventKind.BuiltIn(kind),
            new PublicityDetails(on, "示例活动", null, null, agency.Id, null, sessions, audience, materials, consultations, posts, null),
            Today));

    /// <summary>Of every kind 1 + 2 put up in the year, 4 + 8 before and in use, 16 + 32 not; times the place of the kind.</summary>
    private void AddDisplay()
    {
        foreach (var kind in Enum.GetValues<DisplayKind>())
        {
            foreach (var (quantity, from, to) in new (int, DateOnly, DateOnly?)[]
            {
                (1, First, null), (2, Last, null), (4, Before, null), (8, LastYear, First), (16, LastYear, Before), (32, After, null),
            })
            {
                var (content, place) = (from == First ? "示例内容" : null, from == Last ? null : "村口");
                var item = new DisplayItem(_village.Id, kind, quantity * ((int)kind + 1), content, place, from, Today);
                if (to is { } down)
                    item.TakeDown(down, Today);
                db.Add(item);
            }
        }
    }

    private void AddLawSavvy()
    {
        LawSavvyPerson Person(Village village, string name, DateOnly from, DateOnly? to = null)
        {
            var person = new LawSavvyPerson(village.Id, name, null, from);
            if (to is { } last)
                person.Retire(last, Today);
            db.Add(person);
            return person;
        }

        Person(_village, "示例甲", Last);
        Person(_village, "示例乙", After);
        Person(_village, "示例丙", LongAgo, Last);
        Person(_village, "示例丁", LongAgo, DayBeforeLast);
        Person(_closedBefore, "示例戊", LongAgo);
        foreach (var name in new[] { "示例己", "示例庚", "示例辛", "示例癸" })
            Person(_closedOnLast, name, LongAgo);
        var trained = Person(_young, "示例壬", LongAgo);
        foreach (var on in new[] { Before, First, Last, After })
            trained.Train(new LawSavvyTrainingDetails(on, "示例内容", 2), Today);
    }

    private void AddHonours()
    {
        const string Counted = "十佳法律明白人";
        void Award(string name, params (string Honour, DateOnly On)[] honours)
        {
            var person = new LawSavvyPerson(_village.Id, name, null, After);
            foreach (var (honour, on) in honours)
                person.Award(honour, "县级", on, Today);
            db.Add(person);
        }

        Award("示例一", (Counted, First), (Counted, Last), (Counted, After));
        Award("示例二", ("其他荣誉", Last));
        Award("示例三", (Counted, Before));
        Award("示例四", (Counted, After));
        Award("示例五", (Counted, Last));

        void Apply(string name, DateOnly? applied, HonourOutcome outcome, DateOnly? decided) =>
            db.Add(new Honour(new HonourDetails(null, null, name, "县级", applied, outcome, decided), Today));
        Apply("申报", First, HonourOutcome.Pending, null);
        Apply("去年申报今年获评", Before, HonourOutcome.Awarded, First);
        Apply("申报，后来获评", Last, HonourOutcome.Awarded, After);
        Apply("去年申报，后来获评", Before, HonourOutcome.Awarded, After);
        Apply("申报并获评", First, HonourOutcome.Awarded, Last);
        Apply("直接获评", null, HonourOutcome.Awarded, Last);
        Apply("后来申报", After, HonourOutcome.Pending, null);
        Apply("申报未获评", Last, HonourOutcome.Declined, Last);
        Apply("去年获评", Before, HonourOutcome.Awarded, Before);
    }

    private void AddCases()
    {
        Seminar Meet(SeminarKind kind, DateOnly on, int heads)
        {
            var seminar = new Seminar(new SeminarDetails(kind, _village.Id, on, null, "示例甲", null, heads, "示例议题", null), Today);
            db.Add(seminar);
            return seminar;
        }

        var old = Meet(SeminarKind.Seminar, Before, 100);
        var (first, last) = (Meet(SeminarKind.Seminar, First, 10), Meet(SeminarKind.Seminar, Last, 20));
        Meet(SeminarKind.Mobilisation, Last, 5);
        Meet(SeminarKind.Mobilisation, Before, 100);
        var after = Meet(SeminarKind.Seminar, After, 100);

        var open = Case("本年未结", First, first);
        open.TakeStep(StepDetails.Visit(First, "示例甲", "示例"), Today);
        open.TakeStep(StepDetails.Visit(Last, "示例甲", "示例") with { Kind = StepKind.Mediation }, Today);
        open.TakeStep(StepDetails.Visit(After, "示例甲", "示例"), Today);

        var onTheSpot = Case("现场化解", Last, last);
        Settle(onTheSpot, Last, ResolutionMethod.OnTheSpot, 1, at: last);
        File(onTheSpot, Last);

        Case("本年未结之二", new(2026, 3, 1));
        Case("期后收理", After, after);

        var byVisit = Case("走访化解", new(2026, 3, 1));
        byVisit.TakeStep(StepDetails.Visit(Last, "示例甲", "示例"), Today);
        Settle(byVisit, Last, ResolutionMethod.ByVisit, 2, AgreementForm.Written);
        Confirm(byVisit, Last);

        var settledAfter = Case("期后化解", new(2026, 3, 1));
        Settle(settledAfter, After, ResolutionMethod.Mediation, 1000, at: after);
        File(settledAfter, After);

        var reopened = Case("重新办理", new(2026, 3, 1));
        Settle(reopened, new(2026, 4, 1), ResolutionMethod.Mediation, 4, AgreementForm.Oral, at: first);
        File(reopened, new(2026, 5, 1));
        reopened.Reopen(Last, "示例原因", Today);

        var failed = Case("调解不成", new(2026, 3, 1));
        failed.Resolve(
            new ResolutionDetails(new(2026, 4, 1), ResolutionMethod.Other, "示例", null, 8, Succeeded: false, OtherRoutes: "诉讼"), Today);
        File(failed, new(2026, 5, 1));
        failed.Reopen(After, "示例原因", Today);

        var carried = Case("结转", Before, old);
        carried.TakeStep(StepDetails.Visit(Before, "示例甲", "示例"), Today);

        var carriedAndSettled = Case("结转办结", LastYear);
        Settle(carriedAndSettled, First, ResolutionMethod.Mediation, 16, AgreementForm.Written, at: old);
        Confirm(carriedAndSettled, First);
        File(carriedAndSettled, First);

        var settledBefore = Case("去年办结", LastYear);
        Settle(settledBefore, Before, ResolutionMethod.Mediation, 1000, AgreementForm.Written, at: old);
        Confirm(settledBefore, Before);
        File(settledBefore, Before);

        var reopenedInYear = Case("去年办结，本年重新办理", LastYear);
        Settle(reopenedInYear, new(2025, 12, 1), ResolutionMethod.Mediation, 1000);
        reopenedInYear.Reopen(new(2026, 2, 1), "示例原因", Today);

        var reopenedAfter = Case("去年办结，期后重新办理", LastYear);
        Settle(reopenedAfter, new(2025, 12, 1), ResolutionMethod.Mediation, 1000);
        reopenedAfter.Reopen(After, "示例原因", Today);

        Case("已删除", new(2026, 3, 1)).Delete("重复登记", Actor.Portal, Today.ToUtc(new TimeOnly(9, 0)));

        var followed = Case("引导诉讼", new(2026, 3, 1));
        Settle(followed, new(2026, 4, 1), ResolutionMethod.LitigationOrArbitration, 32, AgreementForm.Oral);
        foreach (var (on, satisfaction) in new[]
        {
            (new DateOnly(2026, 5, 1), Satisfaction.Satisfied), (Last, Satisfaction.Fair), (Last, Satisfaction.Dissatisfied),
            (After, Satisfaction.Satisfied),
        })
        {
            followed.TakeStep(new StepDetails(StepKind.FollowUp, on, "示例甲", null, null, null, "示例", Satisfaction: satisfaction), Today);
        }

        Settle(
            Case("也引导诉讼", new(2026, 3, 1)), new(2026, 4, 1), ResolutionMethod.LitigationOrArbitration, 256, AgreementForm.Oral, at: first);
        Settle(Case("结转，现场化解", LastYear), new(2026, 5, 1), ResolutionMethod.OnTheSpot, 64);

        var carriedByVisit = Case("结转，走访化解", LastYear);
        carriedByVisit.TakeStep(StepDetails.Visit(new(2026, 5, 2), "示例甲", "示例"), Today);
        Settle(carriedByVisit, new(2026, 6, 15), ResolutionMethod.ByVisit, 128, AgreementForm.Written);
        Confirm(carriedByVisit, After);
    }

    private Dispute Case(string title, DateOnly receivedOn, Seminar? at = null)
    {
        var dispute = new Dispute(
            ++_cases, _village.Id, null, null,
            new DisputeDetails(
                title, DisputeType.Land, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, receivedOn, receivedOn.AddDays(30),
                [new PartyDetails(PartyRole.Applicant, "示例申请人")], "示例情况", at?.Id),
            Today);
        db.Add(dispute);
        return dispute;
    }

    private static void Settle(
        Dispute dispute, DateOnly on, ResolutionMethod method, decimal amount, AgreementForm form = AgreementForm.None,
        Seminar? at = null) =>
        dispute.Resolve(
            new ResolutionDetails(
                on, method, "示例", form == AgreementForm.Written ? "示例1号" : null, amount, Form: form, SeminarId: at?.Id),
            Today);

    private static void Confirm(Dispute dispute, DateOnly on)
    {
        dispute.ApplyForConfirmation(on, 30, Today);
        dispute.Confirm(new ConfirmationDetails(on, "示例法院", "示例裁定"), Today);
    }

    private static void File(Dispute dispute, DateOnly on) => dispute.File(
        new FilingDetails(on, "示例柜", "示例甲", FileRetention.TenYears), AllPapers,
        new FileSerial(on.Year, dispute.NumberSequence, $"示例{dispute.NumberSequence}"), Today);

    private void AddVisits()
    {
        WeeklyVisit Plan(DateOnly on, DateOnly? held = null, int households = 0)
        {
            var visit = new WeeklyVisit(new WeeklyVisitPlan(_village.Id, null, on, "示例甲", null, "示例重点"));
            if (held is { } day)
                visit.Hold(new WeeklyVisitOutcome(day, "示例甲", null, households, "示例"), Today);
            db.Add(visit);
            return visit;
        }

        Plan(Before, held: First, households: 1);
        Plan(First, held: Before, households: 100);
        Plan(Last);
        Plan(After, held: Last, households: 2);
        Plan(Last, held: After, households: 100);
        Plan(Last).Cancel("示例原因", Last);
        Plan(DayBeforeLast).Cancel("示例原因", After);
        Plan(After);
    }

    private void AddPlans()
    {
        PlanTask Task(int year)
        {
            var item = new PlanTask(year, new PlanTaskDetails("示例任务", "示例单位", new DateOnly(year, 12, 31), null));
            db.Add(item);
            return item;
        }

        Task(2025);
        Task(2026);
        Task(2026);
        Task(2026).Settle(PlanOutcome.Done, Last, null, Today);
        Task(2026).Settle(PlanOutcome.Done, Last, null, Today);
        Task(2026).Settle(PlanOutcome.Done, After, null, Today);
        Task(2026).Settle(PlanOutcome.NotDone, Last, "示例原因", Today);
        db.Add(Task(2026).CarryOver(Last, "示例原因", new(2027, 6, 1), Today));
        db.Add(Task(2026).CarryOver(After, "示例原因", new(2027, 6, 1), Today));
        Task(2027);
        Task(2028);
        foreach (var year in new[] { 2025, 2026, 2026, 2026, 2027 })
            db.Add(new ReportProblem(new ReportProblemDetails(year, "示例问题", "示例原因", "示例措施", null, null)));
    }

    private static Lawyer Engaged(LawFirm firm, string name, params (DateOnly From, DateOnly? To)[] contracts)
    {
        var lawyer = new Lawyer(firm, name, null);
        foreach (var (from, to) in contracts)
            lawyer.Engage(new ContractTerms(null, from, to, null));
        return lawyer;
    }
}

/// <summary>The township in one database for all tests of a class, which read it.</summary>
public sealed class BoundaryDatabase : IAsyncLifetime
{
    private TestDatabase _database = null!;

    internal IReadOnlyDictionary<string, Guid> Villages { get; private set; } = new Dictionary<string, Guid>();

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.EmptyAsync();
        await using var db = NewContext();
        await new BoundaryTownship(db).FillAsync();
        Villages = db.ChangeTracker.Entries<Village>().ToDictionary(v => v.Entity.Name, v => v.Entity.Id);
    }

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    internal PortalDbContext NewContext() => _database.NewContext(
        clock: new FakeTimeProvider(new DateTimeOffset(BoundaryTownship.Today.ToUtc(new TimeOnly(12, 0)), TimeSpan.Zero)));
}
