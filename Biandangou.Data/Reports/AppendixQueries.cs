using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Reports;

/// <summary>Which appendices the report of a period has: the one source of 附件说明 and workbook.</summary>
public sealed class AppendixQueries(PortalDbContext db, IEnumerable<Ledger> ledgers)
{
    /// <summary>The last one, made from the report itself.</summary>
    public const string FigureSources = "数字来源表";

    /// <summary>Names of those whose ledgers hold a record, in order: two commands. None before the township is set up.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(FigurePeriod period, CancellationToken cancel)
    {
        var standing = new HashSet<int>();
        foreach (var asked in ledgers.ToLookup(l => l.IgnoresDeletion))
        {
            var places = asked.Select(l => PlaceOf(l, period)).Aggregate(SetUp(), (all, one) => all.Concat(one));
            standing.UnionWith(await places.ToListAsync(cancel));
        }

        if (standing.Count == 0)
            return [];
        return [.. ledgers.OrderBy(l => l.Place).Where(l => standing.Contains(l.Place)).Select(l => l.Appendix)
            .Distinct(StringComparer.Ordinal), FigureSources];
    }

    /// <summary>No ledger's place, once there is a township.</summary>
    private IQueryable<int> SetUp() => db.Set<Township>().Select(_ => 0);

    /// <summary>The ledger's place when it has a record, else nothing.</summary>
    private IQueryable<int> PlaceOf(Ledger ledger, FigurePeriod period)
    {
        var (records, place) = (ledger.Records(period), ledger.Place);
        return db.Set<Township>().Where(_ => records.Any()).Select(_ => place);
    }
}
