using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

/// <summary>案件设置: what holds for all cases, and the limits by source.</summary>
public sealed class CaseSettingsQueries(PortalDbContext db)
{
    public async Task<CaseSettings> FindAsync(CancellationToken cancel) =>
        await db.Set<CaseSettings>().AsNoTracking().OrderBy(s => s.EntryNumber).FirstOrDefaultAsync(cancel) ?? CaseSettings.Default();

    /// <summary>One row a source, in the order of the sources.</summary>
    public async Task<IReadOnlyList<SourceLimit>> LimitsAsync(CancellationToken cancel) =>
        [.. (await db.Set<SourceLimit>().AsNoTracking().OrderBy(l => l.EntryNumber).ToListAsync(cancel)).OrderBy(l => l.Source)];

    public async Task<IReadOnlyDictionary<DisputeSource, LimitRule>> RulesAsync(CancellationToken cancel) =>
        (await LimitsAsync(cancel)).ToDictionary(l => l.Source, l => l.Rule);
}
