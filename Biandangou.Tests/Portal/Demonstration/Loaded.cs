using Biandangou.Data.Portal.Demonstration;
using Biandangou.Data.Common.Figures;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Portal.Demonstration;

/// <summary>A database loaded as of one moment, without accounts.</summary>
internal static class Loaded
{
    public static async Task<TestDatabase> AtAsync(DateTimeOffset now)
    {
        var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        Assert.True(await DemonstrationData.LoadAsync(db, new FakeTimeProvider(now), users: null, default));
        return database;
    }

    /// <summary>Every figure source there is, so that a new one is checked without being named here.</summary>
    public static FigureCatalogue Catalogue(PortalDbContext db) => new(
        typeof(IFigureSource).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IFigureSource).IsAssignableFrom(t))
            .Select(t => (IFigureSource)Activator.CreateInstance(t, db)!));

    public static async Task<IReadOnlyDictionary<string, decimal>> FiguresAsync(PortalDbContext db, int year) =>
        (await Catalogue(db).ValuesAsync(FigurePeriod.WholeYear(year), villageId: null, default))
            .ToDictionary(f => f.Key, f => f.Value.Value, StringComparer.Ordinal);
}
