using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="OfTownship">Meetings of the township itself only.</param>
public sealed record SeminarFilter(int? Year, Guid? VillageId, bool OfTownship, SeminarKind? Kind, int Page = 1);

/// <param name="TakenIn">Cases taken in there that the account may see.</param>
/// <param name="Settled">Cases settled there, and not reopened since, that the account may see.</param>
public sealed record SeminarLine(
    Guid Id, SeminarKind Kind, DateOnly On, string? Village, string Topics, string? Lawyer, int Attendance, int TakenIn, int Settled);

/// <summary>Sums over the whole filter, not one page.</summary>
public sealed record SeminarTotals(int Records, int Attendance, int TakenIn, int Settled);

/// <summary>A case on the page of a meeting.</summary>
public sealed record SeminarCase(
    Guid Id, string Number, string Title, string Village, DateOnly ReceivedOn, DateOnly DueOn, DisputeStatus Status,
    DateOnly? ResolvedOn, bool HasFailed);

public sealed record SeminarPage(
    Guid Id, string? Village, string? Lawyer, SeminarDetails Details,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    public IReadOnlyList<SeminarCase> TakenIn { get; init; } = [];

    public IReadOnlyList<SeminarCase> Settled { get; init; } = [];
}

/// <summary>Reads of 座谈会 and 动员会, within the account's scope.</summary>
public sealed class SeminarQueries(PortalDbContext db)
{
    public async Task<(Paged<SeminarLine> Page, SeminarTotals Totals)> ListAsync(SeminarFilter filter, CancellationToken cancel)
    {
        var (seminars, cases, settled) = (Filtered(filter), db.InScope<Dispute>(), Settled());
        var held = await seminars.GroupBy(_ => 1).Select(g => new { Records = g.Count(), Attendance = g.Sum(s => s.Attendance) })
            .FirstOrDefaultAsync(cancel);
        var totals = held is null
            ? new SeminarTotals(0, 0, 0, 0)
            : new SeminarTotals(
                held.Records, held.Attendance,
                await cases.CountAsync(d => seminars.Any(s => s.Id == d.SeminarId), cancel),
                await settled.CountAsync(r => seminars.Any(s => s.Id == r.SeminarId), cancel));
        var items = seminars.OrderByDescending(s => s.On).ThenByDescending(s => s.EntryNumber).Select(s => new SeminarLine(
            s.Id, s.Kind, s.On, s.Village!.Name, s.Topics, s.Lawyer!.Name, s.Attendance,
            cases.Count(d => d.SeminarId == s.Id), settled.Count(r => r.SeminarId == s.Id)));
        return (await items.PageAsync(totals.Records, filter.Page, cancel), totals);
    }

    public async Task<SeminarPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<Seminar>().Where(s => s.Id == id).Select(s => new SeminarPage(
            s.Id, s.Village!.Name, s.Lawyer!.Name,
            new SeminarDetails(s.Kind, s.VillageId, s.On, s.Place, s.Host, s.LawyerId, s.Attendance, s.Topics, s.Summary),
            s.CreatedBy, s.CreatedAt, s.UpdatedBy, s.UpdatedAt)).FirstOrDefaultAsync(cancel);
        if (page is null)
            return null;
        var settled = Settled().Where(r => r.SeminarId == id);
        return page with
        {
            TakenIn = await Cases(db.InScope<Dispute>().Where(d => d.SeminarId == id)).ToListAsync(cancel),
            Settled = await Cases(db.InScope<Dispute>().Where(d => settled.Any(r => r.DisputeId == d.Id))).ToListAsync(cancel),
        };
    }

    /// <summary>Numbers of the cases that name the meeting, reopened ones too: asked before it is deleted, whoever asks.</summary>
    public async Task<IReadOnlyList<string>> LinkedAsync(Guid id, CancellationToken cancel) =>
    await db.Township<Dispute>().Where(d => d.SeminarId == id || d.Resolutions.Any(r => r.SeminarId == id))
            .OrderBy(d => d.NumberYear).ThenBy(d => d.NumberSequence).ThenBy(d => d.EntryNumber)
            .Select(d => Dispute.FormatNumber(d.NumberYear, d.NumberSequence)).ToListAsync(cancel);

    /// <summary>Years with meetings, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<Seminar>().Select(s => s.On.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    private IQueryable<DisputeResolution> Settled() =>
        db.InScope<DisputeResolution>().Where(r => r.SeminarId != null && r.IsStanding());

    private static IQueryable<SeminarCase> Cases(IQueryable<Dispute> cases) =>
        cases.OrderBy(d => d.NumberYear).ThenBy(d => d.NumberSequence).ThenBy(d => d.EntryNumber).Select(d => new SeminarCase(
            d.Id, Dispute.FormatNumber(d.NumberYear, d.NumberSequence), d.Title, d.Village!.Name, d.ReceivedOn, d.DueOn, d.Status,
            d.Resolutions.Where(r => r.IsStanding()).Max(r => (DateOnly?)r.ResolvedOn), d.Resolutions
                .Any(r => r.IsStanding() && !r.Succeeded)));

    private IQueryable<Seminar> Filtered(SeminarFilter filter)
    {
        var seminars = db.InScope<Seminar>();
        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            seminars = seminars.Where(s => s.On.Within(first, last));
        }

        if (filter.OfTownship)
            seminars = seminars.Where(s => s.VillageId == null);
        else if (filter.VillageId is { } village)
            seminars = seminars.Where(s => s.VillageId == village);
        return filter.Kind is { } kind ? seminars.Where(s => s.Kind == kind) : seminars;
    }
}
