using System.Reflection;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Common.Ledgers;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports;

/// <summary>What holds of every ledger of the report.</summary>
public sealed class LedgerTests(ITestOutputHelper output)
{
    /// <summary>Ledgers that figures count from and no appendix shows.</summary>
    private static readonly string[] NotAppended =
    [
        "座谈会台账", "每周走访台账", "领导小组会议台账", "村（场）名册", "制度台账", "企事业单位名册", "荣誉台账", "工作安排台账", "问题台账",
        "积案台账（归档）", "积案台账（司法确认）", "积案台账（办理步骤）",
    ];

    [Fact]
    public async Task A_figure_names_a_ledger_that_there_is()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var appended = compilation.Get<IEnumerable<Ledger>>().Select(l => l.Name).ToList();
        var named = compilation.Catalogue.Definitions.Select(d => d.Ledger).Distinct(StringComparer.Ordinal).Filled();

        Assert.Empty(named.Except([.. appended, .. NotAppended], StringComparer.Ordinal));
        Assert.Empty(NotAppended.Except(named, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_ledger_is_called_by_its_title_and_has_a_place_of_its_own()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var ledgers = compilation.Get<IEnumerable<Ledger>>().ToList().Filled();

        Assert.All(ledgers, l => Assert.Equal(
            l.Name, l.GetType().GetField("Title", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue()));
        Assert.Distinct(ledgers.Select(l => l.Place));
        // Those of one appendix share its number only while nothing stands between them.
        var appendices = ledgers.OrderBy(l => l.Place).Select(l => l.Appendix).ToList();
        Assert.Equal(appendices.Distinct().Count(), 1 + appendices.Zip(appendices.Skip(1)).Count(pair => pair.First != pair.Second));
    }

    [Theory]
    [InlineData(2021, 12, 31), InlineData(2022, 12, 31), InlineData(2023, 1, 1), InlineData(2023, 12, 31), InlineData(2026, 11, 23)]
    public async Task A_ledger_has_rows_exactly_when_it_has_records(int year, int month, int day)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var period = new FigurePeriod(year, new(year, month, day));
        var filled = 0;
        foreach (var ledger in compilation.Get<IEnumerable<Ledger>>().ToList().Filled().Where(l => l.Name != "人民调解统计表"))
        {
            var sheets = await ledger.SheetsAsync(period, default);
            Assert.Equal(ledger.Records(period).Any(), sheets.Any(s => s.Rows.Count > 0));
            filled += sheets.Count(s => s.Rows.Count > 0);
        }

        output.WriteLine($"{filled} sheets with rows in {year}");
        Assert.Equal(year > 2021, filled > 0);
    }
}
