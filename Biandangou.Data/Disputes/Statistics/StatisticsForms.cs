namespace Biandangou.Data.Disputes.Statistics;

/// <summary>Makes the form of a query.</summary>
public sealed class StatisticsForms(MediationStatisticsQueries statistics)
{
    /// <summary>More months than this are read by year.</summary>
    public const int MostMonths = 60;

    /// <param name="lines">Which lines the form has.</param>
    public async Task<StatisticsForm> OfAsync(DateOnly from, DateOnly to, Guid? villageId, StatisticsLines lines, CancellationToken cancel)
    {
        var form = StatisticsForm.Of(lines, await statistics.GroupsAsync(from, to, villageId, cancel));
        return lines == StatisticsLines.Month ? form with { Rows = await MonthsAsync(from, to, villageId, cancel) } : form;
    }

    /// <summary>Each month is a period of its own, so that its opening is what the month before left.</summary>
    private async Task<IReadOnlyList<StatisticsLine>> MonthsAsync(DateOnly from, DateOnly to, Guid? villageId, CancellationToken cancel)
    {
        var lines = new List<StatisticsLine>();
        for (var first = from; first <= to && lines.Count < MostMonths; first = new DateOnly(first.Year, first.Month, 1).AddMonths(1))
        {
            var end = new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month));
            var last = end < to ? end : to;
            var groups = await statistics.GroupsAsync(first, last, villageId, cancel);
            lines.Add(StatisticsForm.Line($"{first.Year}年{first.Month}月", "", groups) with { Days = (first, last) });
        }

        return lines;
    }
}
