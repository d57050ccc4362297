using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <param name="Refusal">Why the period cannot be counted; there is no form then.</param>
/// <param name="Villages">Those the account may ask for.</param>
/// <param name="MayChooseAll">Whether the account sees the whole township.</param>
public sealed record StatisticsPage(
    StatisticsQuery Query, StatisticsForm? Form, string? Refusal, IReadOnlyList<VillageChoice> Villages, bool MayChooseAll, DateOnly Today)
{
    public string Period => $"{Query.FirstDay(Today).ToChinese()}—{Query.LastDay(Today).ToChinese()}";

    public string Place => Villages.FirstOrDefault(v => v.Id == Query.Village)?.Name ?? "全镇";
}

/// <summary>The cases of one cell.</summary>
public sealed record StatisticsCasesPage(StatisticsCell Cell, StatisticsColumn Column, IReadOnlyList<StatisticsCase> Cases, string Place, string BackPath)
{
    public decimal Total => Cases.Sum(c => c.Quantity);

    public string Words => string.Join(
        "，", new[] { Place, Cell.Source?.ToChinese(), Cell.Type?.ToChinese(), $"{Cell.From.ToChinese()}—{Cell.To.ToChinese()}" }.Where(w => w is not null));
}

/// <summary>The form of a period to print, with every kind of lines.</summary>
/// <param name="Place">Village; empty for the whole township.</param>
public sealed record PrintedStatistics(DateOnly From, DateOnly To, string Place, string IssuingBody, IReadOnlyList<StatisticsForm> Forms)
{
    public string Heading => $"{Place}人民调解案件统计表";

    public string Period => $"{From.ToChinese()}至{To.ToChinese()}";

    public string Title => $"{Heading}（{Period}）";
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
            lines.Add(StatisticsForm.Line($"{first.Year}年{first.Month}月", "", groups) with { Days = (first, last) });
        }

        return lines;
    }
}
