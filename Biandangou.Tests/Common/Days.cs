using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common;

internal static class Days
{
    /// <summary>A day and its neighbours, with what is to be so on each.</summary>
    public static (DateOnly Day, bool IsSo)[] Around(this DateOnly day, bool before, bool on, bool after) =>
        [(day.AddDays(-1), before), (day, on), (day.AddDays(1), after)];

    /// <summary>A context whose present is noon of the day in Shanghai.</summary>
    public static PortalDbContext ContextOn(this TestDatabase database, DateOnly day) =>
        database.NewContext(clock: new FakeTimeProvider(new DateTimeOffset(day.ToUtc(new TimeOnly(12, 0)), TimeSpan.Zero)));
}
