using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Reports;

/// <summary>Which appendices the report of a period has: the one source of 附件说明 and workbook.</summary>
public sealed class AppendixQueries(PortalDbContext db, IEnumerable<Ledger> ledgers)
{
    /// <summary>The last one, made from the report itself.</summary>
    public const string FigureSources = "数字来源表";

    /// <summary>Names of those whose ledgers hold a record, in order; none before the township is set up.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(FigurePeriod period, CancellationToken cancel)
    {
        if (!await db.Set<Township>().AnyAsync(cancel))
            return [];
        var standing = new HashSet<int>();
        foreach (var asked in ledgers.GroupBy(l => l.IsAskedAlone ? l.Place : 0))
        {
            standing.UnionWith(await asked.Select(l => PlaceOf(l, period)).Aggregate((all, one) => all.Concat(one)).ToListAsync(cancel));
        }

        return [.. ledgers.OrderBy(l => l.Place).Where(l => standing.Contains(l.Place)).Select(l => l.Appendix)
            .Distinct(StringComparer.Ordinal), FigureSources];
    }

    /// <summary>The ledger's place when it has a record, else nothing.</summary>
    private IQueryable<int> PlaceOf(Ledger ledger, FigurePeriod period)
    {
        var (records, place) = (ledger.Records(period), ledger.Place);
        return db.Set<Township>().Where(_ => records.Any()).Select(_ => place);
    }
}
