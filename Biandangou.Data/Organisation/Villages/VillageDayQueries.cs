using System.Linq.Expressions;
using System.Reflection;
using Biandangou.Data.Common.Records;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>
/// Between which days a village has records, whatever module keeps them: those with a day that name the village, and parts of what
/// lasts for a time. A case outlives its village, so its steps do not count.
/// </summary>
public sealed class VillageDayQueries(PortalDbContext db)
{
    private const string VillageId = nameof(IVillageRecord.VillageId);

    /// <summary>What closing a village ends or takes away itself, in words of its own.</summary>
    private static readonly Type[] EndsWithIt =
        [typeof(VillagePart), typeof(Grid), typeof(GridOfficer), typeof(CadreAssignment), typeof(LawyerVillage)];

    private static readonly MethodInfo Day = typeof(VillageDayQueries).GetMethod(
        nameof(DayAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>The newest dated record of a village: no earlier day can be its last.</summary>
    public async Task<(string Ledger, DateOnly On)?> LatestAsync(Guid villageId, CancellationToken cancel)
    {
        var dated = Dated().Where(t => !Array.Exists(EndsWithIt, e => e.IsAssignableFrom(t.ClrType)));
        return (await DaysAsync(dated, villageId, last: true, cancel)).OrderByDescending(d => d.On).Select(d => ((string, DateOnly)?)d)
            .FirstOrDefault();
    }

    /// <summary>The oldest dated record of a village: it cannot begin on a later day, nor after another was merged into it.</summary>
    public async Task<(string Ledger, DateOnly On)?> EarliestAsync(Guid villageId, CancellationToken cancel)
    {
        var days = await DaysAsync(Dated(), villageId, last: false, cancel);
        if (await db.Township<Village>().Where(v => v.MergedIntoId == villageId).MinAsync(v => v.To, cancel) is { } last)
            days.Add(("并入的村（场）", last.AddDays(1)));
        return days.OrderBy(d => d.On).Select(d => ((string, DateOnly)?)d).FirstOrDefault();
    }

    private IEnumerable<IEntityType> Dated() => db.Model.GetEntityTypes().Where(t =>
        Mappings.Of(t.ClrType)?.FirstDay is not null
        && (t.FindProperty(VillageId) is not null
            || (t.WholeOf()?.PrincipalEntityType is { } whole && whole.FindProperty(VillageId) is not null
            && typeof(IDated).IsAssignableFrom(whole.ClrType))));

    private async Task<List<(string Ledger, DateOnly On)>> DaysAsync(
        IEnumerable<IEntityType> types, Guid villageId, bool last, CancellationToken cancel)
    {
        var days = new List<(string, DateOnly)>();
        foreach (var type in types)
        {
            if (await (Task<DateOnly?>)Day.MakeGenericMethod(type.ClrType).Invoke(this, [type, villageId, last, cancel])! is { } on)
                days.Add((type.ClrType.Subject(), on));
        }

        return days;
    }

    private Task<DateOnly?> DayAsync<T>(IEntityType type, Guid villageId, bool last, CancellationToken cancel)
        where T : Entity
    {
        var row = Expression.Parameter(typeof(T), "r");
        Expression holder = type.FindProperty(VillageId) is null ? Expression.Property(row, type.WholeOf()!.DependentToPrincipal!.Name)
            : row;
        Expression<Func<Guid?>> wanted = () => villageId;
        var isOfVillage = Expression.Equal(
            Expression.Call(typeof(EF), nameof(EF.Property), [typeof(Guid?)], holder, Expression.Constant(VillageId)), wanted.Body);
        var (rows, mapping) = (db.Township<T>().Where(Expression.Lambda<Func<T, bool>>(isOfVillage, row)), Mappings.Of(typeof(T))!);
        return last
            ? rows.MaxAsync((Expression<Func<T, DateOnly?>>)mapping.LastDay!, cancel)
            : rows.MinAsync((Expression<Func<T, DateOnly?>>)mapping.FirstDay!, cancel);
    }
}
