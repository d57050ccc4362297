using System.Linq.Expressions;

namespace Biandangou.Domain.Common;

/// <summary>Names the expression a predicate is spelt as; a query takes it in the place of the call.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpeltAsAttribute(string expression) : Attribute
{
    public string Expression => expression;
}

/// <summary>
/// What is asked of days and periods, each spelt once, for records in memory and inside queries alike. A last day is the last day
/// in force; the day of an event that ends a state and begins the next belongs to the next (ADR 16).
/// </summary>
public static class Periods
{
    public static readonly Expression<Func<IDated, DateOnly, bool>> InForce =
        (record, day) => record.From <= day && (record.To == null || record.To >= day);

    public static readonly Expression<Func<IDated, DateOnly, DateOnly, bool>> Shares =
        (record, first, last) => record.From <= last && (record.To == null || record.To >= first);

    public static readonly Expression<Func<IDated, DateOnly, bool>> Beyond = (record, day) => record.To == null || record.To > day;

    public static readonly Expression<Func<IDated, DateOnly, bool>> Over = (record, day) => record.To != null && record.To < day;

    public static readonly Expression<Func<IDated, DateOnly, bool>> Ahead = (record, day) => record.From > day;

    public static readonly Expression<Func<DateOnly?, DateOnly, DateOnly, bool>> Between = (on, first, last) => on >= first && on <= last;

    public static readonly Expression<Func<DateOnly, DateOnly?, DateOnly, bool>> SinceUntil =
        (since, until, day) => since <= day && (until == null || until > day);

    public static readonly Expression<Func<DateOnly, DateOnly?, DateOnly, DateOnly, bool>> SinceWithin =
        (since, until, first, last) => since >= first && Stands(since, until, last);

    private static readonly Func<IDated, DateOnly, bool> IsInForce = InForce.Compile();
    private static readonly Func<IDated, DateOnly, DateOnly, bool> IsShared = Shares.Compile();
    private static readonly Func<IDated, DateOnly, bool> IsBeyond = Beyond.Compile();
    private static readonly Func<IDated, DateOnly, bool> IsOver = Over.Compile();
    private static readonly Func<IDated, DateOnly, bool> IsAhead = Ahead.Compile();
    private static readonly Func<DateOnly?, DateOnly, DateOnly, bool> IsBetween = Between.Compile();
    private static readonly Func<DateOnly, DateOnly?, DateOnly, bool> IsSinceUntil = SinceUntil.Compile();
    private static readonly Func<DateOnly, DateOnly?, DateOnly, DateOnly, bool> IsSinceWithin = SinceWithin.Compile();

    /// <summary>Whether it is in force on the day.</summary>
    [SpeltAs(nameof(InForce))]
    public static bool On(this IDated record, DateOnly day) => IsInForce(record, day);

    /// <summary>Whether it is in force on some day of those, both ends included.</summary>
    [SpeltAs(nameof(Shares))]
    public static bool Within(this IDated record, DateOnly first, DateOnly last) => IsShared(record, first, last);

    /// <inheritdoc cref="Within(IDated, DateOnly, DateOnly)"/>
    /// <param name="last">Null when the days have no end. For records in memory.</param>
    internal static bool Overlaps(this IDated record, DateOnly first, DateOnly? last) => record.Within(first, last ?? DateOnly.MaxValue);

    /// <summary>Whether it lasts beyond the day, begun or not.</summary>
    [SpeltAs(nameof(Beyond))]
    public static bool LastsBeyond(this IDated record, DateOnly day) => IsBeyond(record, day);

    /// <summary>Whether its last day lies before the day.</summary>
    [SpeltAs(nameof(Over))]
    public static bool EndedBefore(this IDated record, DateOnly day) => IsOver(record, day);

    /// <summary>Whether it ends before another end, null being none at all. For records in memory.</summary>
    internal static bool EndedBefore(this IDated record, DateOnly? end) => record.EndedBefore(end ?? DateOnly.MaxValue);

    /// <summary>Whether its first day lies after the day.</summary>
    [SpeltAs(nameof(Ahead))]
    public static bool BeginsAfter(this IDated record, DateOnly day) => IsAhead(record, day);

    /// <summary>Whether the day is one of those, both ends included; no day is none of them.</summary>
    [SpeltAs(nameof(Between))]
    public static bool Within(this DateOnly? on, DateOnly first, DateOnly last) => IsBetween(on, first, last);

    /// <inheritdoc cref="Within(DateOnly?, DateOnly, DateOnly)"/>
    [SpeltAs(nameof(Between))]
    public static bool Within(this DateOnly on, DateOnly first, DateOnly last) => IsBetween(on, first, last);

    /// <summary>As of the day, whether a state stands that one event began and another, if any, ends: on its day it is over.</summary>
    [SpeltAs(nameof(SinceUntil))]
    public static bool Stands(DateOnly since, DateOnly? until, DateOnly day) => IsSinceUntil(since, until, day);

    /// <summary>As of the last of those days, whether a state stands that began on one of them.</summary>
    [SpeltAs(nameof(SinceWithin))]
    public static bool StandsWithin(DateOnly since, DateOnly? until, DateOnly first, DateOnly last) =>
        IsSinceWithin(since, until, first, last);
}
