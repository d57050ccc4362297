using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Domain.Study;
using Xunit.Abstractions;

namespace Biandangou.Tests.Portal.Demonstration;

public sealed class DemonstrationRecordsTests(ITestOutputHelper output) : IAsyncLifetime
{
    /// <summary>Dated kinds of records that are not told to have happened on a day.</summary>
    private static readonly Dictionary<string, string> NotStamped = new(StringComparer.Ordinal)
    {
        [nameof(VillageName)] = "no village of the demonstration was renamed",
        [nameof(TrainingReminder)] = "names the month it is about",
        [nameof(ReportProblem)] = "names the day it is to be solved by",
        [nameof(ReportEdition)] = "no report of the demonstration is signed",
    };

    private TestDatabase _database = null!;
    private PortalDbContext _db = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.DemonstrationAsync();
        _db = _database.NewContext();
    }

    public async Task DisposeAsync()
    {
        await _db.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task Training_months_of_2023_are_mostly_held_in_time_a_few_late_a_few_missing()
    {
        var states = await TrainingStatesAsync(2023);
        Assert.Equal(216, states.Count);
        Assert.Equal(205, states.Count(s => s.State == TrainingState.Held));
        Assert.Equal(6, states.Count(s => s.State == TrainingState.Late));
        Assert.Equal(5, states.Count(s => s.State == TrainingState.Missing));
    }

    [Fact]
    public async Task Some_villages_have_yet_to_train_in_the_running_month()
    {
        var month = (await TrainingStatesAsync(2026)).Where(s => s.Month == 11).ToList();
        Assert.InRange(month.Count(s => s.State == TrainingState.Due), 3, 9);
        Assert.InRange(month.Count(s => s.State == TrainingState.Held), 9, 15);
    }

    [Fact]
    public async Task Every_record_is_entered_on_or_after_its_own_date_and_not_after_now()
    {
        var sweep = new Sweep("dated records", output);
        var stamps = await BusinessDates.AllAsync(_db);
        foreach (var s in sweep.Of(stamps, int.MaxValue).Where(s => s.On > s.At.ToBusinessDate() || s.At > TestDatabase.Now.UtcDateTime))
            sweep.Fault($"{s.Kind} of {s.On} entered {s.At:O}");
        var dated = _db.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)
            && t.GetProperties().Any(p => p.ClrType == typeof(DateOnly) || p.ClrType == typeof(DateOnly?))).Select(t => t.ClrType.Name);
        sweep.LeaveOut(dated.Except(stamps.Select(s => s.Kind), StringComparer.Ordinal), NotStamped);
        sweep.Close();
        Assert.True(stamps.Count > 2000, $"only {stamps.Count} dated records");
    }

    [Fact]
    public async Task The_mobilisation_meeting_of_2023_was_in_mid_September()
    {
        var day = await _db.Township<StudySession>().Where(s => s.Kind == StudyKind.MobilisationMeeting && s.On.Year == 2023)
            .Select(s => s.On).SingleAsync();
        Assert.Equal("9月中旬", day.ToTenDayPeriod());
        Assert.True(await _db.Township<Dispute>().AnyAsync(d => d.Source == DisputeSource.MobilisationMeeting && d.ReceivedOn == day));
    }

    [Fact]
    public async Task Some_events_count_for_more_than_one_session_and_all_themes_of_2023_are_there()
    {
        var events = await _db.Township<PublicityEvent>().Include(e => e.Agency).Include(e => e.ThemeDay).Where(e => e.On.Year == 2023)
            .ToListAsync();
        Assert.True(events.Count < events.Sum(e => e.Sessions));
        foreach (var theme in new[] { "防范电信诈骗", "4·15 全民国家安全教育日", "民法典与生活同行", "12·4 国家宪法日", "6·26 国际禁毒日" })
            Assert.Contains(events, e => (e.Theme ?? e.ThemeDay?.Name) == theme);
        foreach (var agency in new[] { "综治中心", "司法所", "禁毒办", "安监站" })
            Assert.Contains(events, e => e.Agency!.Name == agency);
    }

    [Fact]
    public async Task One_person_got_the_honour_of_the_district_in_2023()
    {
        var honour = await _db.Township<Honour>().SingleAsync(h => h.Name == "十佳法律明白人" && h.AwardedOn!.Value.Year == 2023);
        Assert.Equal("区级", honour.Level);
        var perVillage = await _db.Township<LawSavvyPerson>().GroupBy(p => p.VillageId).Select(g => g.Count()).ToListAsync();
        Assert.Equal(18, perVillage.Count);
        Assert.Equal(1, perVillage.Count(n => n < 3));
    }

    [Fact]
    public async Task Case_numbers_run_without_gaps_and_the_series_know_the_last()
    {
        var numbers = await _db.Township<Dispute>().Select(d => new { d.NumberYear, d.NumberSequence }).ToListAsync();
        var series = await _db.Set<CaseNumberSeries>().Where(s => s.Series == CaseSeries.Case).ToDictionaryAsync(s => s.Year, s => s.Last);
        Assert.Equal(5, series.Count);
        Assert.All(series, s => Assert.Equal(
            Enumerable.Range(1, s.Value), numbers.Where(n => n.NumberYear == s.Key).Select(n => n.NumberSequence).Order()));
    }

    [Fact]
    public async Task The_running_year_has_cases_to_work_on()
    {
        var open = await _db.Township<Dispute>().Where(d => d.Status == DisputeStatus.Open).ToListAsync();
        Assert.Contains(open, d => d.DueOn < TestDatabase.Today);
        Assert.Contains(open, d => d.DueOn >= TestDatabase.Today && d.DueOn <= TestDatabase.Today.AddDays(7));
        Assert.True(open.Count(d => d.DueOn < TestDatabase.Today) <= 3);
        Assert.True(open.Count(d => (d.ReceivedOn.Year, d.ReceivedOn.Month) == (2026, 11)) >= 3);
        Assert.True(await _db.Township<DisputeResolution>().AnyAsync(r => r.ReopenedOn != null));
        Assert.False(await _db.Township<Dispute>().AnyAsync(d => d.Status == DisputeStatus.Resolved && d.Resolutions.Count == 0));
    }

    private async Task<List<TrainingCell>> TrainingStatesAsync(int year)
    {
        var villages = await _db.Township<Village>().ToListAsync();
        var grace = (await _db.Set<Township>().SingleAsync()).TrainingGraceDays;
        var entries = (await _db.Township<StudySession>().Where(s => s.Kind == StudyKind.VillageTraining).ToListAsync())
            .Select(s => new TrainingEntry(s.VillageId!.Value, s.On, s.CreatedAt.ToBusinessDate(), s.Attended)).ToLookup(e => e.VillageId);
        return [.. villages.SelectMany(v => TrainingMatrix.YearOf(
            year, entries[v.Id], v.From, v.To, TestDatabase.Today, TestDatabase.Today, grace))];
    }
}
