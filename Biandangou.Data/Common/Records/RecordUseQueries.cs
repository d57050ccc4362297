namespace Biandangou.Data.Common.Records;

/// <summary>What names a record in any module: asked before one is deleted.</summary>
public sealed class RecordUseQueries(PortalDbContext db)
{
    /// <param name="record">Kind of the record.</param>
    /// <param name="goAlong">Kinds of parts that go with the record and do not hold it.</param>
    /// <returns>Chinese names of the ledgers that name the record, in the order of names; empty when none does.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(Type record, Guid id, CancellationToken cancel, params Type[] goAlong)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var references = db.Model.GetEntityTypes().Where(t => !goAlong.Contains(t.ClrType))
            .SelectMany(t => t.GetProperties().Where(p => p.Principal()?.ClrType == record).Select(p => (Type: t, Property: p.Name)));
        foreach (var (type, property) in references)
        {
            var ledger = type.Ledger(record);
            if (!used.Contains(ledger) && await db.RowsOf(type).AnyAsync(r => EF.Property<Guid?>(r, property) == id, cancel))
                used.Add(ledger);
        }

        return [.. used.OrderByName(l => l)];
    }
}
