namespace Biandangou.Domain.Common;

/// <summary>What a figure means, apart from any year: one per statistic, listed in docs/figures.md.</summary>
/// <param name="Code">Stable key used in narrative placeholders and URLs, e.g. <c>publicity.sessions</c>.</param>
/// <param name="Name">Chinese name (数据项名称).</param>
/// <param name="Unit">Measure word (场次, 起, 人 …).</param>
/// <param name="Definition">口径: which records count and how, shown to users.</param>
/// <param name="Ledger">Chinese name of the ledger the records come from.</param>
public sealed record FigureDefinition(string Code, string Name, string Unit, string Definition, string Ledger);

/// <summary>
/// A share of one figure in another. Printed with both, which open their own records; never stored as a number of its own.
/// </summary>
/// <param name="Part">Code of the numerator.</param>
/// <param name="Whole">Code of the denominator.</param>
public sealed record FigureRate(string Name, string Part, string Whole)
{
    /// <summary>In per cent with one decimal; null without a denominator.</summary>
    public static decimal? Of(decimal part, decimal whole) => whole == 0 ? null : decimal.Round(part * 100 / whole, 1);
}

/// <summary>A figure's exact value for one year as of one cut-off date. Approximation happens only when it is printed.</summary>
public sealed record Figure(FigureDefinition Definition, int Year, DateOnly CutOff, decimal Value)
{
    public string Code => Definition.Code;

    public string Name => Definition.Name;

    public string Unit => Definition.Unit;

    /// <summary>Days of the earliest and the latest record counted; null without records and for what has no day of its own.</summary>
    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }
}

/// <summary>One record behind a figure, with the quantity it adds; the quantities sum up to the figure.</summary>
/// <param name="RecordType">Entity name that tells the page of the record, e.g. <c>StudySession</c>; null when it has no page of its
/// own.</param>
/// <param name="Id">Record id for that page.</param>
/// <param name="Reference">Human reference such as a case number; empty when the ledger has none.</param>
/// <param name="Title">What the record is.</param>
/// <param name="Village">Village name, or null for township-level records.</param>
/// <param name="Date">Business date that puts it into the period; null for standing registers.</param>
/// <param name="Quantity">The measured column.</param>
public sealed record FigureRecord(
    string? RecordType, Guid Id, string Reference, string Title, string? Village, DateOnly? Date, decimal Quantity)
{
    /// <summary>类别 or 形式 in words; null when the ledger knows none.</summary>
    public string? Class { get; init; }

    /// <summary>责任单位; null when the ledger knows none.</summary>
    public string? Agency { get; init; }
}
