using System.Linq.Expressions;

namespace Biandangou.Domain.Disputes;

/// <summary>What closed a case for a time: its resolution, its filing.</summary>
public interface IReopenable
{
    /// <summary>From this day it no longer stands; null while it does.</summary>
    DateOnly? ReopenedOn { get; }
}

public static class Reopenings
{
    public static readonly Expression<Func<IReopenable, bool>> NotReopened = closing => closing.ReopenedOn == null;

    private static readonly Func<IReopenable, bool> IsNotReopened = NotReopened.Compile();

    /// <summary>Whether it stands now; as of a day: <see cref="Periods.Stands"/>.</summary>
    [SpeltAs(nameof(NotReopened))]
    public static bool IsStanding(this IReopenable closing) => IsNotReopened(closing);
}
