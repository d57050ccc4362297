using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>What the lines of the form stand for.</summary>
public enum StatisticsLines
{
    [Display(Name = "按来源")] Source,
    [Display(Name = "按类型")] Type,
    [Display(Name = "按村（场）")] Village,
    [Display(Name = "按月")] Month,
}

/// <summary>A line of the form. Its part of the address opens the cases of a cell.</summary>
/// <param name="Key">Query of the cell, e.g. <c>source=Petition</c>; empty for the total.</param>
public sealed record StatisticsLine(string Name, string Key, IReadOnlyDictionary<StatisticsColumn, decimal> Values)
{
    /// <summary>The line's own period, where it is not the form's.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }

    public decimal this[StatisticsColumn column] => Values[column];

    /// <summary>期初未结 + 重新办理 + 本期受理.</summary>
    public decimal Handled => this[StatisticsColumn.Opening] + this[StatisticsColumn.Reopened] + this[StatisticsColumn.Received];

    /// <summary>化解成功 + 调解不成.</summary>
    public decimal Closed => this[StatisticsColumn.Resolved] + this[StatisticsColumn.Failed];

    public bool IsBalanced => Handled == Closed + this[StatisticsColumn.Remaining];

    /// <summary>97.9%（94/96）; null where nothing was closed.</summary>
    public string? SuccessRate => ChineseText.Rate((int)this[StatisticsColumn.Resolved], (int)Closed);
}

/// <summary>人民调解案件统计表 of a period: lines of one kind, and their total.</summary>
public sealed record StatisticsForm(StatisticsLines Lines, IReadOnlyList<StatisticsLine> Rows, StatisticsLine Total)
{
    public bool IsBalanced => Total.IsBalanced && Rows.All(r => r.IsBalanced);

    public static StatisticsForm Of(StatisticsLines lines, IReadOnlyList<StatisticsGroup> groups) => new(
        lines,
        lines switch
        {
            StatisticsLines.Source => Each<DisputeSource>(groups, "source", g => g.Source),
            StatisticsLines.Type => Each<DisputeType>(groups, "type", g => g.Type),
            _ => [.. groups.GroupBy(g => (g.VillageId, g.Village)).OrderByName(v => v.Key.Village).Select(
                v => Line(v.Key.Village, $"village={v.Key.VillageId}", v))],
        },
        Line("合计", "", groups));

    /// <summary>Every line of the form is printed, those without a case too.</summary>
    private static List<StatisticsLine> Each<T>(IReadOnlyList<StatisticsGroup> groups, string key, Func<StatisticsGroup, T> of)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => Line(
            value.ToChinese(), $"{key}={value}", groups.Where(g => EqualityComparer<T>.Default.Equals(of(g), value))))];

    public static StatisticsLine Line(string name, string key, IEnumerable<StatisticsGroup> groups)
    {
        var counted = groups.ToList();
        return new StatisticsLine(
            name, key, Enum.GetValues<StatisticsColumn>().ToDictionary(c => c, c => counted.Sum(g => g.Values[c])));
    }
}

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
            lines.Add(StatisticsForm.Line(first.ToYearMonth(), "", groups) with { Days = (first, last) });
        }

        return lines;
    }
}
