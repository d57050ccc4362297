using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>An agency to choose in a form or filter.</summary>
public sealed record AgencyChoice(Guid Id, string Name, DateOnly From, DateOnly? To) : IDated
{
    /// <summary>Since when, and until when, in words.</summary>
    public string Standing => To is { } to ? $"{From.ToChinese()}至{to.ToChinese()}" : $"{From.ToChinese()}起";
}

public sealed record AgencyLine(Guid Id, string Name, string? Duties, int? RequiredSessions, DateOnly From, DateOnly? To) : IDated;

public sealed record AgencyPage(
    Guid Id, AgencyDetails Details, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the agencies that must publicise.</summary>
public sealed class PublicityAgencyQueries(PortalDbContext db)
{
    /// <summary>The whole list: standing agencies first, in the order they came.</summary>
    public async Task<IReadOnlyList<AgencyLine>> ListAsync(CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await InOrder(today).Select(a => new AgencyLine(
            a.Id, a.Name, a.Duties, a.RequiredSessions, a.From, a.To)).ToListAsync(cancel);
    }

    /// <summary>All agencies, for filters.</summary>
    public async Task<IReadOnlyList<AgencyChoice>> ChoicesAsync(CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await InOrder(today).Select(a => new AgencyChoice(a.Id, a.Name, a.From, a.To)).ToListAsync(cancel);
    }

    /// <summary>Agencies an event may be entered for: those not ended. One that begins later is refused with its day.</summary>
    /// <param name="current">An agency kept among the choices though it may have ended.</param>
    public async Task<IReadOnlyList<AgencyChoice>> OpenChoicesAsync(Guid? current, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await InOrder(today).Where(a => !a.EndedBefore(today) || a.Id == current)
            .Select(a => new AgencyChoice(a.Id, a.Name, a.From, a.To)).ToListAsync(cancel);
    }

    public Task<AgencyPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<PublicityAgency>().Where(a => a.Id == id).Select(a => new AgencyPage(
            a.Id, new AgencyDetails(a.Name, a.Duties, a.RequiredSessions, a.From, a.To),
            a.CreatedBy, a.CreatedAt, a.UpdatedBy, a.UpdatedAt)).FirstOrDefaultAsync(cancel);

    private IQueryable<PublicityAgency> InOrder(DateOnly today) =>
        db.InScope<PublicityAgency>().OrderBy(a => a.EndedBefore(today)).ThenBy(a => a.From).ThenBy(a => a.EntryNumber);
}
