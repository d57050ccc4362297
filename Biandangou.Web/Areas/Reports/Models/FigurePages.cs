using System.Globalization;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;

namespace Biandangou.Web.Areas.Reports.Models;

/// <summary>All figures of a year.</summary>
/// <param name="Values">By code.</param>
/// <param name="Before">The same span of the year before, by code.</param>
/// <param name="Lists">Names a text can print.</param>
/// <param name="Years">Years that can be reported on, newest first.</param>
/// <param name="To">The last day asked for.</param>
/// <param name="Refusal">Why it cannot be; the year's own is shown then.</param>
public sealed record FigureListPage(
    FigurePeriod Period, IReadOnlyDictionary<string, Figure> Values, IReadOnlyDictionary<string, Figure> Before,
    IReadOnlyList<FigureRate> Rates, IReadOnlyList<NameList> Lists, IReadOnlyList<int> Years, DateOnly To, string? Refusal)
{
    public YearOnYear YearOnYear(Figure figure) => new(figure.Value, Before[figure.Code].Value, Years.Contains(Period.Year - 1));

    public IEnumerable<IGrouping<string, Figure>> Ledgers => Values.Values.GroupBy(f => f.Definition.Ledger, StringComparer.Ordinal);

    /// <summary>Shares whose numerator is of the ledger and whose denominator is not zero.</summary>
    public IEnumerable<FigureRate> RatesOf(string ledger) =>
        Rates.Where(r => Values[r.Part].Definition.Ledger == ledger && Values[r.Whole].Value != 0);
}

/// <summary>A figure with the records it counts, or the slice of them that was asked for.</summary>
/// <param name="All">Every record the figure counts.</param>
/// <param name="Before">Those of the same span a year earlier.</param>
/// <param name="HasBase">Whether anything was recorded in that year.</param>
/// <param name="Slice">Null for the whole figure.</param>
public sealed record FigurePage(
    FigureDefinition Definition, FigurePeriod Period, IReadOnlyList<FigureRecord> All, IReadOnlyList<FigureRecord> Before, bool HasBase,
    FigureSlice? Slice)
{
    public IReadOnlyList<FigureRecord> Records { get; } = Slice is null ? All : [.. All.Where(Slice.Holds)];

    /// <summary>
    /// Days of the earliest and the latest record shown; null when none tells, and for registers, whose days lie before the year.
    /// </summary>
    public (DateOnly First, DateOnly Last)? Days =>
        Records.Min(r => r.Date) is { } first && first >= Period.Start ? (first, Records.Max(r => r.Date)!.Value) : null;

    public decimal Total => Records.Sum(r => r.Quantity);

    public YearOnYear Change => YearOnYear(Slice, Total);

    /// <summary>The whole figure, or a slice of it, beside the same of the year before.</summary>
    public YearOnYear YearOnYear(FigureSlice? slice, decimal value) =>
        new(value, Before.Where(r => slice?.Holds(r) ?? true).Sum(r => r.Quantity), HasBase);

    /// <summary>Ways to break the figure down that its records can tell.</summary>
    public IEnumerable<(FigureSide Side, IReadOnlyList<FigureShare> Shares)> Sides =>
        from side in Enum.GetValues<FigureSide>()
        let shares = FigureShare.Of(All, side, Period)
        where shares.Count > 1
        select (side, shares);

    /// <summary>Address of the same figure, cut to a slice or whole.</summary>
    public string Path(FigureSide? side = null, string? key = null)
    {
        var path = $"/reports/{Period.Year}/figures/{Definition.Code}";
        var query = new List<string>();
        if (Period.CutOff != FigurePeriod.WholeYear(Period.Year).CutOff)
            query.Add($"to={Period.CutOff.ToIso()}");
        if (side is not null)
            query.Add($"by={side.ToString()!.ToLowerInvariant()}&of={Uri.EscapeDataString(key!)}");
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }
}

/// <summary>What a figure may be broken down by.</summary>
public enum FigureSide
{
    [System.ComponentModel.DataAnnotations.Display(Name = "按月")] Month,
    [System.ComponentModel.DataAnnotations.Display(Name = "按类别")] Class,
    [System.ComponentModel.DataAnnotations.Display(Name = "按责任单位")] Agency,
    [System.ComponentModel.DataAnnotations.Display(Name = "按村（场）")] Village,
}

/// <summary>Part of a figure's records.</summary>
public sealed record FigureSlice(FigureSide Side, string Key)
{
    /// <returns>Null for what is no slice: then the whole figure is shown.</returns>
    public static FigureSlice? Read(string? by, string? of) =>
        Enum.TryParse<FigureSide>(by, ignoreCase: true, out var side) && Enum.IsDefined(side) && !string.IsNullOrEmpty(of)
            ? new FigureSlice(side, of) : null;

    public bool Holds(FigureRecord record) => string.Equals(KeyOf(record, Side), Key, StringComparison.Ordinal);

    public string Words => Side == FigureSide.Month ? $"{Key}月" : Key;

    /// <returns>Null when the record does not tell.</returns>
    public static string? KeyOf(FigureRecord record, FigureSide side) => side switch
    {
        FigureSide.Month => record.Date?.Month.ToString(CultureInfo.InvariantCulture),
        FigureSide.Class => record.Class,
        FigureSide.Agency => record.Agency,
        _ => record.Village ?? "镇",
    };
}

/// <summary>One line of a breakdown; the lines sum up to the figure.</summary>
public sealed record FigureShare(FigureSlice Slice, decimal Value)
{
    /// <returns>Empty when some record does not tell, or for months when a record is of another year: the lines would not sum up.</returns>
    public static IReadOnlyList<FigureShare> Of(IReadOnlyList<FigureRecord> records, FigureSide side, FigurePeriod period)
    {
        var groups = records.GroupBy(r => FigureSlice.KeyOf(r, side), StringComparer.Ordinal).ToList();
        if (groups.Exists(g => g.Key is null) || (side == FigureSide.Month && records.Any(r => r.Date < period.Start)))
            return [];
        var shares = groups.Select(g => new FigureShare(new FigureSlice(side, g.Key!), g.Sum(r => r.Quantity)));
        return side == FigureSide.Month
            ? [.. shares.OrderBy(s => int.Parse(s.Slice.Key, CultureInfo.InvariantCulture))]
            : [.. shares.OrderByDescending(s => s.Value).ThenBy(s => s.Slice.Key, StringComparer.Ordinal)];
    }
}

/// <summary>A value beside that of the same span a year earlier.</summary>
/// <param name="HasBase">Whether anything at all was recorded in that year; otherwise its zero says nothing.</param>
public sealed record YearOnYear(decimal Value, decimal Before, bool HasBase)
{
    /// <summary>In per cent with one decimal; null when last year's value is zero.</summary>
    public decimal? Change => Before == 0 ? null : decimal.Round((Value - Before) * 100 / Before, 1);

    public string Words => Change switch
    {
        _ when Value == Before && HasBase => "持平",
        null => HasBase ? "上年为 0" : "上年未统计",
        > 0 => $"▲ {Change:0.0}%",
        _ => $"▼ {-Change:0.0}%",
    };

    public string? Class => Change switch { > 0 => "up", < 0 => "down", _ => "muted" };
}
