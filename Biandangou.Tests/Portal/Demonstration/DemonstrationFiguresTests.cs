using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Organisation;
using Xunit.Abstractions;

namespace Biandangou.Tests.Portal.Demonstration;

public sealed class DemonstrationFiguresTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly string[] Peaks = ["study.most-attended", "publicity.largest-audience"];

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

    [Theory]
    [InlineData("org.villages", 18)]
    [InlineData("org.grids", 109)]
    [InlineData("org.grid-officers", 110)]
    [InlineData("org.lawyers", 4)]
    [InlineData("org.law-firms", 1)]
    [InlineData("org.groups", 3)]
    [InlineData("org.studios", 18)]
    [InlineData("org.archive-rooms", 18)]
    [InlineData("publicity.sessions", 46)]
    [InlineData("publicity.honours", 1)]
    [InlineData("study.lectures", 18)]
    [InlineData("study.mobilisation", 1)]
    [InlineData("study.cadre-training", 12)]
    [InlineData("study.theory", 5)]
    [InlineData("study.village-training", 211)]
    [InlineData("display.banners", 73)]
    [InlineData("display.boards", 34)]
    [InlineData("disputes.on-the-spot", 35)]
    [InlineData("disputes.collected", 16)]
    [InlineData("disputes.by-visit", 11)]
    [InlineData("disputes.other-ways", 0)]
    [InlineData("disputes.open", 5)]
    [InlineData("disputes.received", 51)]
    [InlineData("disputes.carried-over", 3)]
    [InlineData("disputes.carried-resolved", 3)]
    [InlineData("disputes.remaining", 5)]
    public async Task The_figures_of_2023_are_those_of_the_published_report(string code, int value) =>
        Assert.Equal(value, (await Loaded.FiguresAsync(_db, 2023))[code]);

    [Fact]
    public async Task The_flow_of_cases_closes_in_every_year()
    {
        decimal remaining = 0;
        for (var year = 2022; year <= TestDatabase.Today.Year; year++)
        {
            var figures = await Loaded.FiguresAsync(_db, year);
            Assert.True(figures["disputes.collected"] > 0);
            Assert.Equal(figures["disputes.collected"],
                figures["disputes.by-visit"] + figures["disputes.other-ways"] + figures["disputes.open"]);
            Assert.Equal(figures["disputes.carried-over"] + figures["disputes.received"],
                figures["disputes.resolved"] + figures["disputes.failed"] + figures["disputes.remaining"]);
            Assert.Equal(remaining, figures["disputes.carried-over"]);
            remaining = figures["disputes.remaining"];
        }
    }

    [Fact]
    public async Task Every_figure_is_the_sum_of_its_records()
    {
        var catalogue = Loaded.Catalogue(_db);
        int compared = 0, notZero = 0, dated = 0;
        for (var year = 2022; year <= TestDatabase.Today.Year; year++)
        {
            var period = new FigurePeriod(year, TestDatabase.Today);
            foreach (var figure in (await catalogue.ValuesAsync(period, null, default)).Values)
            {
                var records = await catalogue.RecordsAsync(figure.Code, period, null, default);
                Assert.True(figure.Value == records.Sum(r => r.Quantity),
                    $"{figure.Code} {year}: {figure.Value} is not the sum of its records.");
                if (figure.First is not null)
                {
                    Assert.Equal((records.Min(r => r.Date), records.Max(r => r.Date)), (figure.First, figure.Last));
                    dated++;
                }

                compared++;
                notZero += figure.Value > 0 ? 1 : 0;
            }
        }

        output.WriteLine($"{compared} of {5 * catalogue.Definitions.Count} figures compared, {notZero} of them not zero");
        Assert.Equal(5 * catalogue.Definitions.Count, compared);
        Assert.True(dated > compared / 3, $"only {dated} of {compared} figures tell their days");
        Assert.True(notZero > compared * 9 / 10, $"only {notZero} of {compared} figures are not zero");
    }

    [Theory]
    [InlineData("study.most-attended", "study.attendance")]
    [InlineData("publicity.largest-audience", "publicity.audience")]
    public async Task A_peak_is_the_earliest_of_the_largest_records(string peak, string sum)
    {
        var catalogue = Loaded.Catalogue(_db);
        for (var year = 2022; year <= TestDatabase.Today.Year; year++)
        {
            var period = new FigurePeriod(year, TestDatabase.Today);
            var all = await catalogue.RecordsAsync(sum, period, null, default);
            var largest = all.Max(r => r.Quantity);
            var record = Assert.Single(await catalogue.RecordsAsync(peak, period, null, default));
            Assert.Equal(largest, (await catalogue.ValuesAsync(period, null, default))[peak].Value);
            Assert.Equal((largest, all.Where(r => r.Quantity == largest).Min(r => r.Date)), (record.Quantity, record.Date));
        }
    }

    [Fact]
    public async Task A_villages_figures_are_the_sum_of_its_records_and_together_no_more_than_the_townships()
    {
        var catalogue = Loaded.Catalogue(_db);
        var period = FigurePeriod.WholeYear(2023);
        var township = await Loaded.FiguresAsync(_db, 2023);
        var sums = township.Keys.ToDictionary(code => code, _ => 0m, StringComparer.Ordinal);
        foreach (var village in (await _db.Township<Village>().Select(v => v.Id).ToListAsync()).Filled())
        {
            foreach (var figure in (await catalogue.ValuesAsync(period, village, default)).Values)
            {
                sums[figure.Code] += figure.Value;
                var records = await catalogue.RecordsAsync(figure.Code, period, village, default);
                Assert.Equal(figure.Value, records.Sum(r => r.Quantity));
            }
        }

        output.WriteLine($"{sums.Count(s => s.Value > 0)} of {sums.Count} figures are not zero in the villages");
        Assert.Contains(sums, s => s.Value > 0 && s.Value < township[s.Key]);
        // Of a peak the township's is the largest of the villages', or the township's own.
        Assert.All(sums.Where(s => !Peaks.Contains(s.Key)), s => Assert.True(s.Value <= township[s.Key], s.Key));
        Assert.Equal(township["disputes.collected"], sums["disputes.collected"]);
        Assert.Equal(0, sums["org.lawyers"]);
    }
}
