using System.Reflection;
using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
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
