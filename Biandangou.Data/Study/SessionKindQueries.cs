using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>A kind to choose in a form or filter.</summary>
public sealed record SessionKindChoice(Guid Id, string Name, StudyKind Category, bool AsksExam, bool IsRetired);

/// <param name="Sessions">Records of the kind, over all years.</param>
public sealed record SessionKindLine(Guid Id, string Name, StudyKind Category, int SortOrder, bool AsksExam, bool IsRetired, int Sessions);

public sealed record SessionKindPage(
    Guid Id, Guid Version, SessionKindDetails Details, bool IsRetired, int Sessions, string CreatedBy, DateTime CreatedAt,
    string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the list of kinds (学习类别), which is the township's and open to every form.</summary>
public sealed class SessionKindQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<SessionKindLine>> ListAsync(CancellationToken cancel)
    {
        var sessions = db.Township<StudySession>();
        return await InOrder(db.InScope<SessionKind>()).Select(k => new SessionKindLine(
            k.Id, k.Name, k.Category, k.SortOrder, k.AsksExam, k.IsRetired, sessions.Count(s => s.KindId == k.Id))).ToListAsync(cancel);
    }

    /// <summary>All kinds in list order, retired ones too: for filters.</summary>
    public async Task<IReadOnlyList<SessionKindChoice>> AllAsync(CancellationToken cancel) =>
        await InOrder(db.InScope<SessionKind>()).Select(k => new SessionKindChoice(k.Id, k.Name, k.Category, k.AsksExam, k.IsRetired))
            .ToListAsync(cancel);

    /// <summary>Kinds a record may have.</summary>
    /// <param name="current">A kind kept among the choices though it may be retired.</param>
    public async Task<IReadOnlyList<SessionKindChoice>> ChoicesAsync(Guid? current, CancellationToken cancel) =>
        [.. (await AllAsync(cancel)).Where(k => !k.IsRetired || k.Id == current)];

    public Task<SessionKindPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var sessions = db.Township<StudySession>();
        return db.InScope<SessionKind>().Where(k => k.Id == id).Select(k => new SessionKindPage(
            k.Id, k.Version, new SessionKindDetails(k.Name, k.Category, k.SortOrder, k.AsksExam), k.IsRetired, sessions
                .Count(s => s.KindId == k.Id),
            k.CreatedBy, k.CreatedAt, k.UpdatedBy, k.UpdatedAt)).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Whether a record, deleted or not, or a plan has the kind.</summary>
    public async Task<bool> IsUsedAsync(Guid id, CancellationToken cancel) =>
        await db.Set<StudySession>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).AnyAsync(s => s.KindId == id, cancel)
        || await db.Township<StudyPlanItem>().AnyAsync(i => i.KindId == id, cancel);

    /// <summary>The position after the last kind.</summary>
    public async Task<int> NextSortOrderAsync(CancellationToken cancel) =>
        Math.Min(SessionKind.MaxSortOrder, (await db.Township<SessionKind>().MaxAsync(k => (int?)k.SortOrder, cancel) ?? 0) + 10);

    private static IQueryable<SessionKind> InOrder(IQueryable<SessionKind> kinds) =>
        kinds.OrderBy(k => k.SortOrder).ThenBy(k => k.EntryNumber);
}
