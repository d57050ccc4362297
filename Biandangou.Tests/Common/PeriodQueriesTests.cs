using System.Globalization;
using System.Reflection;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Organisation;
using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common;

/// <summary>A database answers what is asked of days and periods as the record itself does.</summary>
public sealed class PeriodQueriesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_kind_of_period_is_in_force_on_the_same_days_in_the_database()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        // The demonstration renames no village.
        (await db.Township<Village>().FirstAsync(v => v.SortOrder == 1))
            .Rename("示例新一村", new(2024, 5, 1), "示例发〔2024〕1号", TestDatabase.Today);
        await db.SaveChangesAsync();
        await EachAsync(db, typeof(IDated), nameof(SamePeriodsAsync));
    }

    [Fact]
    public async Task Every_kind_of_event_happened_within_the_same_days_in_the_database()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        await EachAsync(db, typeof(IOccurred), nameof(SameDaysAsync));
    }

    [Fact]
    public async Task The_audit_is_filtered_by_the_days_of_Shanghai_on_which_it_was_stamped()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (day, order) = (new DateOnly(2026, 6, 20), 1);
        foreach (var utc in new[] { "06-19T15:59", "06-19T16:00", "06-20T08:00", "06-20T15:59", "06-20T16:00" })
        {
            var clock = new FakeTimeProvider(DateTimeOffset.Parse($"2026-{utc}Z", CultureInfo.InvariantCulture));
            await using var writing = database.NewContext(clock: clock);
            writing.Add(new Village($"示例{utc}村", VillageKind.Village, order++, new(2022, 1, 1)));
            await writing.SaveChangesAsync();
        }

        await using var db = database.NewContext();
        var (stamps, audit) = (await db.AuditEntries.Select(a => a.At).ToListAsync(), new AuditQueries(db));
        Assert.Equal(3, stamps.Count(s => s.ToBusinessDate() == day));
        Assert.Equal(2, stamps.Count(s => s.ToBusinessDate() == day && DateOnly.FromDateTime(s) == day));
        Assert.Equal(3, await CountAsync(day, day));
        Assert.Equal(stamps.Count(s => s.ToBusinessDate() >= day), await CountAsync(day, null));
        Assert.Equal(stamps.Count(s => s.ToBusinessDate() <= day), await CountAsync(null, day));
        Assert.Equal(stamps.Count, await CountAsync(null, null));

        Task<int> CountAsync(DateOnly? from, DateOnly? to) =>
            audit.CountAsync(new AuditFilter(from, to, null, null, null), default);
    }

    private async Task EachAsync(PortalDbContext db, Type kind, string check)
    {
        var types = db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsAssignableTo(kind) && !t.IsAbstract).ToList();
        Assert.NotEmpty(types);
        foreach (var type in types)
        {
            var method = typeof(PeriodQueriesTests).GetMethod(check, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type);
            output.WriteLine($"{type.Name}: {await (Task<int>)method.Invoke(null, [db])!} records");
        }

        output.WriteLine($"{types.Count} of {types.Count} kinds");
    }

    private static async Task<int> SamePeriodsAsync<T>(PortalDbContext db)
        where T : Entity, IDated
    {
        var all = await db.Township<T>().ToListAsync();
        Assert.NotEmpty(all);
        var ends = all.OrderBy(r => r.To is null).ThenBy(r => r.EntryNumber).Take(3)
            .SelectMany(r => new[] { r.From, r.To ?? TestDatabase.Today });
        foreach (var day in ends.SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) }).Distinct())
        {
            var next = day.AddDays(40);
            Same(all, r => r.On(day), await db.Township<T>().Where(r => r.On(day)).ToListAsync());
            Same(all, r => r.Within(day, next), await db.Township<T>().Where(r => r.Within(day, next)).ToListAsync());
            Same(all, r => r.LastsBeyond(day), await db.Township<T>().Where(r => r.LastsBeyond(day)).ToListAsync());
            Same(all, r => !r.EndedBefore(day), await db.Township<T>().Where(r => !r.EndedBefore(day)).ToListAsync());
            Same(all, r => r.BeginsAfter(day), await db.Township<T>().Where(r => r.BeginsAfter(day)).ToListAsync());
            Same(all, r => Periods.StandsWithin(r.From, r.To, day, next),
                await db.Township<T>().Where(r => Periods.StandsWithin(r.From, r.To, day, next)).ToListAsync());
            Same(all, r => Periods.Stands(r.From, r.To, day),
                await db.Township<T>().Where(r => Periods.Stands(r.From, r.To, day)).ToListAsync());
        }

        return all.Count;
    }

    private static async Task<int> SameDaysAsync<T>(PortalDbContext db)
        where T : Entity, IOccurred
    {
        var all = await db.Township<T>().ToListAsync();
        Assert.NotEmpty(all);
        var (first, last) = (all.Min(r => r.On), all.Max(r => r.On));
        foreach (var (from, to) in new[] { (first, first), (first.AddDays(1), last.AddDays(-1)), (last, last) })
            Same(all, r => r.On.Within(from, to), await db.Township<T>().Where(r => r.On.Within(from, to)).ToListAsync());
        return all.Count;
    }

    private static void Same<T>(IEnumerable<T> all, Func<T, bool> holds, IEnumerable<T> found)
        where T : Entity =>
        Assert.Equal(all.Where(holds).Select(r => r.Id).Order(), found.Select(r => r.Id).Order());
}
