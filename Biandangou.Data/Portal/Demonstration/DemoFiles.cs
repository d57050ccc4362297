using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Files of closed cases: papers ticked, a place on the shelf, a number of the year.</summary>
internal sealed class DemoFiles
{
    private readonly SortedDictionary<int, CaseNumberSeries> _series = [];

    public IEnumerable<CaseNumberSeries> Series => _series.Values;

    /// <summary>
    /// Files stand on the shelf some weeks after the closing; of the running year none does yet, and a few of each year wait.
    /// </summary>
    public static DateOnly? DayAfter(DateOnly closedOn, int i, DateOnly today) =>
        closedOn.Year >= today.Year || i % 7 == 6 ? null : closedOn.AddDays(21 + i % 4 * 6);

    public void File(Dispute dispute, DateOnly on, string archivist, DateOnly today)
    {
        var papers = dispute.RequiredPapers().ToHashSet();
        if (dispute.Steps.Count > 0)
            papers.Add(CataloguePaper.Investigation);
        foreach (var paper in papers.Order())
            dispute.Enter(new CatalogueDetails(paper, IsThere: true, PagesOf(paper), null));
        var number = Next(on.Year);
        dispute.File(
            new FilingDetails(on, $"镇档案室{on.Year % 3 + 1}柜{on.Month % 4 + 1}层{number / 10 + 1}号盒", archivist, RetentionOf(dispute)),
            new HashSet<CataloguePaper>(), new FileSerial(on.Year, number, $"（{on.Year}）人调字第{number}号"), today);
    }

    private int Next(int year)
    {
        if (!_series.TryGetValue(year, out var series))
            _series.Add(year, series = new CaseNumberSeries(CaseSeries.File, year));
        return series.Next();
    }

    private static int PagesOf(CataloguePaper paper) => paper switch
    {
        CataloguePaper.MediationRecord => 3,
        CataloguePaper.Application or CataloguePaper.Identity or CataloguePaper.Agreement => 2,
        _ => 1,
    };

    private static FileRetention RetentionOf(Dispute dispute) =>
        dispute.Difficulty == DisputeDifficulty.LongStanding ? FileRetention.Permanent : FileRetention.ThirtyYears;
}
