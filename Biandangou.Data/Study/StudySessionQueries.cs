using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Month">1 to 12; counts only together with a year.</param>
/// <param name="OfTownship">Only sessions of the township itself; excludes a village.</param>
public sealed record StudySessionFilter(
    int? Year, int? Month, Guid? VillageId, bool OfTownship, StudyKind? Kind, string? Keyword, int Page = 1, Guid? KindId = null);

public sealed record StudySessionLine(
    Guid Id, DateOnly On, string Kind, string Topic, string? Village, string Speaker, SpeakerKind SpeakerKind, int? ShouldAttend,
    int Attended);

/// <summary>Sums over all pages of a filtered list.</summary>
/// <param name="Should">Heads that should have come to the sessions that say so.</param>
/// <param name="Came">Heads that came to those sessions.</param>
public sealed record StudySessionTotals(int Sessions, int Attended, int Should, int Came, ExamHeads Exam, int Papers)
{
    public static readonly StudySessionTotals None = new(0, 0, 0, 0, new ExamHeads(0, 0, 0), 0);
}

/// <summary>Reads of the study ledger, within the account's scope.</summary>
public sealed class StudySessionQueries(PortalDbContext db)
{
    private const int Suggestions = 20;

    public async Task<(Paged<StudySessionLine> Page, StudySessionTotals Totals)> ListAsync(
        StudySessionFilter filter, CancellationToken cancel)
    {
        var sessions = Filtered(filter);
        var totals = await sessions.GroupBy(_ => 1).Select(g => new StudySessionTotals(
            g.Count(), g.Sum(s => s.Attended), g.Sum(s => s.ShouldAttend ?? 0), g.Sum(s => s.ShouldAttend == null ? 0 : s.Attended),
            new ExamHeads(g.Sum(s => s.ExamShould ?? 0), g.Sum(s => s.ExamSat ?? 0), g.Sum(s => s.ExamPassed ?? 0)), g
                .Sum(s => s.Papers ?? 0)))
            .FirstOrDefaultAsync(cancel) ?? StudySessionTotals.None;
        return (await Items(sessions).PageAsync(totals.Sessions, filter.Page, cancel), totals);
    }

    /// <summary>All rows of the filter in list order, for exports.</summary>
    public async Task<IReadOnlyList<StudySessionLine>> AllAsync(StudySessionFilter filter, CancellationToken cancel) =>
        await Items(Filtered(filter)).ToListAsync(cancel);

    public Task<StudySession?> FindAsync(Guid id, CancellationToken cancel) =>
        Whole(db.InScope<StudySession>().Where(s => s.Id == id)).FirstOrDefaultAsync(cancel);

    /// <summary>The village's latest monthly training, to fill in the next one by; null when there is none.</summary>
    public Task<StudySession?> LatestTrainingAsync(Guid villageId, CancellationToken cancel) =>
        Whole(db.InScope<StudySession>().Where(s => s.VillageId == villageId && s.Kind == StudyKind.VillageTraining)
            .OrderByDescending(s => s.On).ThenByDescending(s => s.EntryNumber)).FirstOrDefaultAsync(cancel);

    /// <summary>Values typed within a year, offered as suggestions: topics and speakers, latest first.</summary>
    public async Task<(IReadOnlyList<string> Topics, IReadOnlyList<string> Speakers)> SuggestionsAsync(CancellationToken cancel)
    {
        var since = db.Clock.Today().AddYears(-1);
        var recent = db.InScope<StudySession>().Where(s => s.On >= since);
        return (
            await recent.GroupBy(s => s.Topic).OrderByDescending(g => g.Max(s => s.On)).ThenByDescending(g => g.Max(s => s.EntryNumber))
                .Select(g => g.Key).Take(Suggestions).ToListAsync(cancel),
            await recent.GroupBy(s => s.Speaker).OrderByDescending(g => g.Max(s => s.On)).ThenByDescending(g => g.Max(s => s.EntryNumber))
                .Select(g => g.Key).Take(Suggestions).ToListAsync(cancel));
    }

    /// <summary>Years with records, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<StudySession>().Select(s => s.On.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    private static IQueryable<StudySessionLine> Items(IQueryable<StudySession> sessions) =>
        sessions.OrderByDescending(s => s.On).ThenByDescending(s => s.EntryNumber).Select(s => new StudySessionLine(
            s.Id, s.On, s.SessionKind!.Name, s.Topic, s.Village!.Name, s.Speaker, s.SpeakerKind, s.ShouldAttend, s.Attended));

    /// <summary>A page shows the record itself: a copy of all its fields would say nothing more.</summary>
    private static IQueryable<StudySession> Whole(IQueryable<StudySession> sessions) =>
        sessions.AsNoTracking().Include(s => s.Village).Include(s => s.SessionKind);

    private IQueryable<StudySession> Filtered(StudySessionFilter filter)
    {
        var sessions = db.InScope<StudySession>();
        if (filter.Year is { } year)
        {
            var first = new DateOnly(year, filter.Month ?? 1, 1);
            var last = filter.Month is null ? new DateOnly(year, 12, 31) : first.AddMonths(1).AddDays(-1);
            sessions = sessions.Where(s => s.On.Within(first, last));
        }

        if (filter.OfTownship)
            sessions = sessions.Where(s => s.VillageId == null);
        else if (filter.VillageId is { } village)
            sessions = sessions.Where(s => s.VillageId == village);
        if (filter.Kind is { } kind)
            sessions = sessions.Where(s => s.Kind == kind);
        if (filter.KindId is { } kindId)
            sessions = sessions.Where(s => s.KindId == kindId);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var keyword = filter.Keyword.Trim();
            sessions = sessions.Where(s =>
                s.Topic.Contains(keyword) || s.Speaker.Contains(keyword)
                || (s.Laws != null && s.Laws.Contains(keyword)) || (s.Place != null && s.Place.Contains(keyword)));
        }

        return sessions;
    }
}
