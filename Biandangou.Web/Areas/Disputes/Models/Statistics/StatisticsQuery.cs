using Biandangou.Data.Disputes.Statistics;
using Biandangou.Domain.Disputes;
using Microsoft.AspNetCore.Http.Extensions;

namespace Biandangou.Web.Areas.Disputes.Models.Statistics;

/// <summary>The form's address: period, village, lines, and the cell to open. What cannot be read is left out.</summary>
public sealed class StatisticsQuery
{
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public Guid? Village { get; set; }

    public string? By { get; set; }

    public string? Source { get; set; }

    public string? Type { get; set; }

    public string? Column { get; set; }

    public StatisticsLines Lines => Choices.Read<StatisticsLines>(By) ?? StatisticsLines.Source;

    /// <returns>Why the period cannot be counted; null when it can.</returns>
    public string? Refusal(DateOnly today) =>
        LastDay(today) < FirstDay(today) ? $"开始日期不能晚于结束日期（{LastDay(today).ToChinese()}）。"
        : FirstDay(today).Year < 2000 ? "开始日期不能早于2000年。" : null;

    /// <summary>By default the running year.</summary>
    public DateOnly FirstDay(DateOnly today) => From ?? new DateOnly(LastDay(today).Year, 1, 1);

    /// <summary>Nothing is counted ahead of its time.</summary>
    public DateOnly LastDay(DateOnly today) => To is { } to && to < today ? to : today;

    public StatisticsCell Cell(DateOnly today) => new(
        FirstDay(today), LastDay(today), Village, Choices.Read<DisputeSource>(Source), Choices.Read<DisputeType>(Type));

    public string Path(DateOnly today, StatisticsLines lines, string action = "") =>
        $"/disputes/statistics{action}{Period(FirstDay(today), LastDay(today), Village).ToQueryString()}&by={lines}";

    /// <summary>The cases of a cell.</summary>
    public string CasesPath(DateOnly today, StatisticsLine line, StatisticsColumn column)
    {
        // A line's own village or month takes the place of the form's.
        var (first, last) = line.Days ?? (FirstDay(today), LastDay(today));
        var query = Period(first, last, line.Key.StartsWith("village=", StringComparison.Ordinal) ? null : Village);
        return $"/disputes/statistics/cases{query.ToQueryString()}{(line.Key.Length == 0 ? "" : "&")}{line.Key}&column={column}";
    }

    private static QueryBuilder Period(DateOnly first, DateOnly last, Guid? village)
    {
        var query = new QueryBuilder { { "from", first.ToIso() }, { "to", last.ToIso() } };
        if (village is { } id)
            query.Add("village", id.ToString());
        return query;
    }
}
