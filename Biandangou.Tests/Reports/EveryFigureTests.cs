using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Publicity;
using Biandangou.Tests.Portal.Demonstration;

namespace Biandangou.Tests.Reports;

/// <summary>Every figure of the catalogue for the first half of 2026, counted by hand over <see cref="BoundaryTownship"/>.</summary>
public sealed class EveryFigureTests(BoundaryDatabase database) : IClassFixture<BoundaryDatabase>, IDisposable
{
    private static readonly FigurePeriod HalfYear = new(2026, BoundaryTownship.Last);

    /// <summary>Value, and how many records stand behind it.</summary>
    private static readonly Dictionary<string, (decimal Value, int Records)> Counted = new(StringComparer.Ordinal)
    {
        ["org.villages"] = (3, 3),
        ["org.studios"] = (2, 2),
        ["org.archive-rooms"] = (1, 1),
        ["org.grids"] = (2, 2),
        ["org.grid-officers"] = (3, 3),
        ["org.lawyers"] = (3, 3),
        ["org.law-firms"] = (2, 2),
        ["org.groups"] = (3, 3),
        ["org.group-meetings"] = (2, 2),
        ["org.group-problems-solved"] = (5, 2),
        ["org.systems"] = (3, 3),
        ["org.units"] = (3, 3),
        ["lawyer.services"] = (5, 5),
        ["lawyer.duty-days"] = (2, 2),
        ["lawyer.consultations"] = (9, 3),
        ["lawyer.service-hours"] = (9, 5),
        ["study.theory"] = (2, 2),
        ["study.pre-meeting"] = (3, 3),
        ["study.cadre-training"] = (4, 4),
        ["study.cadre-attendance"] = (16, 4),
        ["study.lectures"] = (5, 5),
        ["study.lecture-attendance"] = (25, 5),
        ["study.mobilisation"] = (6, 6),
        ["study.village-training"] = (7, 7),
        ["study.village-attendance"] = (49, 7),
        ["study.enforcement-training"] = (8, 8),
        ["study.enforcement-attendance"] = (64, 8),
        ["study.law-savvy-training"] = (9, 9),
        ["study.staff-study"] = (10, 10),
        ["study.trial-attendance"] = (11, 11),
        ["study.discussions"] = (2, 2),
        ["study.exam-should"] = (43, 4),
        ["study.exam-sat"] = (31, 4),
        ["study.exam-passed"] = (16, 4),
        ["study.papers"] = (9, 2),
        ["study.sessions"] = (82, 82),
        ["study.attendance"] = (656, 82),
        ["study.most-attended"] = (12, 1),
        // January to June of the first and the fourth village, June of the second, January to May of the fifth.
        ["study.training-due"] = (18, 18),
        ["study.training-held"] = (2, 2),
        ["study.training-missing"] = (14, 14),
        ["study.training-waiting"] = (2, 2),
        ["publicity.sessions"] = (116, 16),
        ["publicity.square-sessions"] = (11, 2),
        ["publicity.tour-sessions"] = (12, 2),
        ["publicity.village-sessions"] = (13, 2),
        ["publicity.school-sessions"] = (14, 2),
        ["publicity.enterprise-sessions"] = (15, 2),
        ["publicity.talks"] = (16, 2),
        ["publicity.media-sessions"] = (17, 2),
        ["publicity.other-sessions"] = (18, 2),
        ["publicity.audience"] = (144, 16),
        ["publicity.largest-audience"] = (10, 1),
        ["publicity.materials"] = (168, 16),
        ["publicity.consultations"] = (256, 16),
        ["publicity.posts"] = (344, 16),
        ["display.banners"] = (3, 2),
        ["display.boards"] = (30, 4),
        ["display.posters"] = (9, 2),
        ["display.squares"] = (60, 4),
        ["display.landmarks"] = (75, 4),
        ["display.venues"] = (135, 8),
        ["display.screens"] = (90, 4),
        ["publicity.law-savvy"] = (7, 7),
        ["publicity.law-savvy-trained"] = (2, 2),
        // Four there must be: two short in the first village, three in the second, none in the fourth.
        ["publicity.law-savvy-gap"] = (5, 2),
        ["publicity.villages-short"] = (2, 2),
        ["publicity.honours"] = (2, 2),
        ["publicity.honours-applied"] = (4, 4),
        ["publicity.honours-awarded"] = (7, 7),
        ["seminars.held"] = (2, 2),
        ["seminars.mobilisations"] = (1, 1),
        ["seminars.attendance"] = (35, 3),
        ["seminars.collected"] = (2, 2),
        ["seminars.settled"] = (3, 3),
        ["disputes.received"] = (9, 9),
        ["disputes.carried-over"] = (5, 5),
        ["disputes.handled"] = (14, 14),
        ["disputes.on-the-spot"] = (2, 2),
        ["disputes.collected"] = (8, 8),
        ["disputes.by-visit"] = (1, 1),
        ["disputes.other-ways"] = (3, 3),
        ["disputes.open"] = (4, 4),
        ["disputes.carried-resolved"] = (3, 3),
        ["disputes.closed"] = (8, 8),
        ["disputes.resolved"] = (7, 7),
        ["disputes.failed"] = (1, 1),
        ["disputes.remaining"] = (6, 6),
        ["disputes.agreements-written"] = (3, 3),
        ["disputes.agreements-oral"] = (2, 2),
        ["disputes.amount"] = (507, 8),
        ["disputes.confirmed"] = (2, 2),
        ["files.filed"] = (3, 3),
        ["steps.visits"] = (3, 3),
        ["steps.follow-ups"] = (3, 3),
        ["steps.satisfied"] = (2, 2),
        ["visits.planned"] = (5, 5),
        ["visits.held"] = (2, 2),
        ["visits.households"] = (3, 2),
        ["plan.items"] = (8, 8),
        ["plan.done"] = (2, 2),
        ["plan.carried"] = (1, 1),
        ["plan.unfinished"] = (5, 5),
        ["plan.next"] = (3, 3),
        ["plan.problems"] = (3, 3),
    };

    /// <summary>What stands for years or counts cases by their state has no days of its own, and a peak is a single record.</summary>
    private static readonly string[] Dated =
    [
        "lawyer.consultations", "lawyer.service-hours", "lawyer.services", "org.group-meetings", "org.group-problems-solved",
        "publicity.audience", "publicity.law-savvy-trained", "publicity.materials", "publicity.sessions", "seminars.attendance",
        "seminars.held", "study.attendance", "study.exam-sat", "study.lectures", "study.sessions", "study.theory",
        "disputes.confirmed", "files.filed", "steps.visits", "visits.held", "visits.planned",
    ];

    private static readonly string[] Peaks = ["study.most-attended", "publicity.largest-audience"];

    private static readonly string[] Undated = [.. Peaks, "org.villages", "disputes.received", "display.boards", "plan.items"];

    private readonly PortalDbContext _db = database.NewContext();

    private FigureCatalogue Catalogue => Loaded.Catalogue(_db);

    public void Dispose() => _db.Dispose();

    /// <summary>By ledger, so that each case reads one source alone.</summary>
    public static TheoryData<string> Ledgers => [.. Sources.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Type> Sources { get; } = typeof(IFigureSource).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IFigureSource)))
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    [Fact]
    public void Every_figure_of_the_catalogue_is_counted_here() =>
        Assert.Equal(Counted.Keys.Order(StringComparer.Ordinal), Catalogue.Definitions.Select(d => d.Code).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ledgers))]
    public async Task A_figure_counts_the_first_and_the_last_day_and_nothing_outside(string ledger)
    {
        var source = Of(ledger);

        var values = await source.MeasuredAsync(HalfYear, null, default);

        Same(Expected(source, c => c.Value), values.ToDictionary(v => v.Key, v => v.Value.Value));
        foreach (var (code, (_, first, last)) in values.Where(v => Dated.Contains(v.Key)))
            Assert.Equal((code, BoundaryTownship.First, BoundaryTownship.Last), (code, first, last));
        foreach (var (code, (_, first, last)) in values.Where(v => Undated.Contains(v.Key)))
            Assert.Equal((code, null, null), (code, first, last));
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public async Task Exactly_the_records_counted_stand_behind_a_figure(string ledger)
    {
        var (source, found) = (Of(ledger), new Dictionary<string, (decimal, int)>(StringComparer.Ordinal));
        foreach (var code in source.Definitions.Select(d => d.Code))
        {
            var records = await source.RecordsAsync(code, HalfYear, null, default);
            Assert.Equal(records.OrderByDescending(r => r.Date).Select(r => r.Date), records.Select(r => r.Date));
            found.Add(code, (records.Sum(r => r.Quantity), records.Count));
        }

        Same(Expected(source, c => c), found);
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public async Task The_villages_and_the_township_itself_share_a_figure_among_them(string ledger)
    {
        var source = Of(ledger);
        var shared = Expected(source, _ => 0m);
        var byVillage = await source.ByVillageAsync(HalfYear, default);
        foreach (var (name, village) in database.Villages)
        {
            var alone = await source.ValuesAsync(HalfYear, village, default);
            var among = byVillage.GetValueOrDefault(village) ?? new Dictionary<string, decimal>(StringComparer.Ordinal);
            foreach (var code in shared.Keys)
            {
                Assert.Equal((name, code, alone[code]), (name, code, among.GetValueOrDefault(code)));
                shared[code] += alone[code];
            }
        }

        foreach (var code in shared.Keys)
        {
            var records = await source.RecordsAsync(code, HalfYear, null, default);
            shared[code] += records.Where(r => r.Village is null).Sum(r => r.Quantity);
        }

        // Of a peak the township's is the largest of the villages' and its own.
        foreach (var peak in Peaks.Where(shared.ContainsKey))
            shared[peak] = Counted[peak].Value;
        Same(Expected(source, c => c.Value), shared);
    }

    [Fact]
    public async Task The_figures_of_a_village_are_those_of_its_own_records()
    {
        var sessions = await Of(nameof(StudyFigures)).ByVillageAsync(HalfYear, default);
        var services = await Of(nameof(LawyerServiceFigures)).ByVillageAsync(HalfYear, default);

        Assert.Equal([database.Villages["示例一村"]], sessions.Keys);
        Assert.Equal(7, sessions[database.Villages["示例一村"]]["study.sessions"]);
        Assert.Equal((2m, 4m), (
            services[database.Villages["示例一村"]]["lawyer.service-hours"], services[database.Villages["示例二村"]]["lawyer.service-hours"]));
    }

    [Theory]
    [InlineData(nameof(StudyFigures), "study.most-attended")]
    [InlineData(nameof(PublicityFigures), "publicity.largest-audience")]
    public async Task The_record_of_a_peak_is_the_earliest_of_the_largest(string ledger, string code) =>
        Assert.Equal(BoundaryTownship.First, Assert.Single(await RecordsAsync(ledger, code)).Date);

    [Fact]
    public async Task Of_nothing_there_is_no_largest()
    {
        var (source, year) = (Of(nameof(PublicityFigures)), FigurePeriod.WholeYear(2024));
        Assert.Empty(await source.RecordsAsync("publicity.largest-audience", year, null, default));
        Assert.Single(await source.RecordsAsync("publicity.audience", year, null, default));
        Assert.Equal(0, (await source.ValuesAsync(year, null, default))["publicity.largest-audience"]);
        Assert.Equal(0, (await source.ValuesAsync(FigurePeriod.WholeYear(2023), null,
            default))["publicity.largest-audience"]);
    }

    [Theory]
    [InlineData(nameof(SeminarCaseFigures), "seminars.settled", "2026-06-30 2026-04-01 2026-01-01")]
    [InlineData(nameof(SeminarCaseFigures), "seminars.collected", "2026-06-30 2026-01-01")]
    [InlineData(nameof(WeeklyVisitFigures), "visits.held", "2026-06-30 2026-01-01")]
    [InlineData(nameof(HonourLedgerFigures), "publicity.honours-applied", "2026-06-30 2026-06-30 2026-01-01 2026-01-01")]
    // The later of the two awards of one person, and that of the other.
    [InlineData(nameof(HonourFigures), "publicity.honours", "2026-06-30 2026-06-30")]
    // The first of the two contracts of one lawyer.
    [InlineData(nameof(LawyerFigures), "org.lawyers", "2026-06-30 2022-01-01 2022-01-01")]
    [InlineData(nameof(LawFirmFigures), "org.law-firms", " ")]
    public async Task A_record_counts_on_the_day_its_figure_asks_for(string ledger, string code, string days) =>
        Assert.Equal(days, string.Join(' ', (await DaysAsync(ledger, code)).Select(d => d?.ToString("yyyy-MM-dd"))));

    [Fact]
    public async Task An_honour_is_told_with_its_person_and_counts_on_the_day_of_the_award()
    {
        var titles = (await RecordsAsync(nameof(HonourLedgerFigures), "publicity.honours-awarded")).Select(r => r.Title).ToList();

        Assert.Equal(["申报并获评", "直接获评", "去年申报今年获评"], titles.Where(t => !t.Contains('（', StringComparison.Ordinal)));
        Assert.Contains("十佳法律明白人（示例一）", titles);
    }

    [Fact]
    public async Task A_record_is_told_by_what_its_ledger_knows()
    {
        // The board put up on the last day has neither content nor place.
        Assert.Equal(
            ["宣传栏", "示例内容", "村口", "村口"], (await RecordsAsync(nameof(DisplayFigures), "display.boards")).Select(r => r.Title));
        var record = (await RecordsAsync(nameof(PublicityFigures), "publicity.talks"))[0];
        Assert.Equal(("PublicityEvent", "示例活动", "宣讲", "示例派出所"), (record.RecordType, record.Title, record.Class, record.Agency));
    }

    [Fact]
    public async Task An_agency_has_the_figures_of_its_own_events()
    {
        var agencies = await _db.Set<PublicityAgency>().ToDictionaryAsync(a => a.Id, a => a.Name);
        var figures = await new PublicityFigures(_db).ByAgencyAsync(HalfYear, default);

        Assert.Equal(
            [("示例司法所", 56m, 84m), ("示例派出所", 60m, 84m)],
            figures.Select(f => (agencies[f.Key], f.Value["publicity.sessions"], f.Value["publicity.materials"])).OrderBy(f => f.Item2));
    }

    [Fact]
    public async Task Named_figures_are_asked_of_their_sources_alone()
    {
        var values = await Catalogue.ValuesAsync(["org.grids", "plan.next"], HalfYear, null, default);
        var figures = await Catalogue.FiguresAsync(["visits.held"], HalfYear, default);

        Assert.Equal((2m, 3m, false), (values["org.grids"], values["plan.next"], values.ContainsKey("study.theory")));
        Assert.Equal(["visits.held", "visits.households", "visits.planned"], figures.Keys.Order(StringComparer.Ordinal));
        var held = figures["visits.held"];
        Assert.Equal((2026, BoundaryTownship.Last, 2m), (held.Year, held.CutOff, held.Value));
        Assert.Equal((BoundaryTownship.First, BoundaryTownship.Last), (held.First, held.Last));
        Assert.Equal(2, (await Catalogue.RecordsAsync("visits.held", HalfYear, null, default)).Count);
        var villages = await Catalogue.ByVillageAsync(["visits.held", "org.units"], HalfYear, default);
        Assert.Equal((2m, 3m), (villages[database.Villages["示例一村"]]["visits.held"], villages[database.Villages["示例一村"]]["org.units"]));
        Assert.Equal("网格", Catalogue.Find("org.grids")!.Name);
        Assert.Null(Catalogue.Find("org.nothing"));
    }

    [Fact]
    public void The_rates_are_shares_of_these_figures() => Assert.Equal(
        [
            "disputes.closed/disputes.handled", "disputes.resolved/disputes.closed", "plan.done/plan.items",
            "steps.satisfied/steps.follow-ups", "study.exam-passed/study.exam-sat", "study.exam-sat/study.exam-should",
            "study.training-held/study.training-due", "visits.held/visits.planned",
        ],
        Catalogue.Rates.Select(r => $"{r.Part}/{r.Whole}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2025-12-31", "2026-01-01", "2025-01-01")]
    [InlineData("2026-06-30", "2026-06-30", "2025-06-30")]
    [InlineData("2027-01-01", "2026-12-31", "2025-12-31")]
    public void A_period_ends_within_its_year_and_compares_with_the_same_days_a_year_before(string asked, string cutOff, string before)
    {
        var period = new FigurePeriod(2026, DateOnly.Parse(asked));

        Assert.Equal((new DateOnly(2026, 1, 1), DateOnly.Parse(cutOff)), (period.Start, period.CutOff));
        Assert.Equal((2025, DateOnly.Parse(before)), (period.YearBefore.Year, period.YearBefore.CutOff));
        Assert.Equal(new DateOnly(2026, 12, 31), FigurePeriod.WholeYear(2026).CutOff);
        Assert.Equal($"2026年，截至{DateOnly.Parse(cutOff).ToChinese()}", period.ToString());
    }

    private IFigureSource Of(string ledger) => (IFigureSource)Activator.CreateInstance(Sources[ledger], _db)!;

    private Task<IReadOnlyList<FigureRecord>> RecordsAsync(string ledger, string code) =>
        Of(ledger).RecordsAsync(code, HalfYear, null, default);

    private async Task<List<DateOnly?>> DaysAsync(string ledger, string code) =>
        [.. (await RecordsAsync(ledger, code)).Select(r => r.Date)];

    private static Dictionary<string, T> Expected<T>(IFigureSource source, Func<(decimal Value, int Records), T> of) =>
        source.Definitions.ToDictionary(d => d.Code, d => of(Counted[d.Code]), StringComparer.Ordinal);

    /// <summary>All that differ at once.</summary>
    private static void Same<T>(IReadOnlyDictionary<string, T> expected, IReadOnlyDictionary<string, T> found)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        var differences = expected.Where(e => !Equals(e.Value, found[e.Key]))
            .Select(e => $"{e.Key} is {found[e.Key]} instead of {e.Value}").ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
