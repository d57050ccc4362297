using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>A firm to choose in a form.</summary>
public sealed record LawFirmChoice(Guid Id, string Name);

/// <param name="Engaged">Lawyers under contract today.</param>
public sealed record LawFirmLine(Guid Id, string Name, string? LicenceNumber, string? Contact, string? Phone, int Lawyers, int Engaged);

public sealed record LawFirmPage(
    Guid Id, string Name, string? LicenceNumber, string? Contact, string? Phone,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the register of law firms.</summary>
public sealed class LawFirmQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<LawFirmChoice>> ChoicesAsync(CancellationToken cancel) =>
    [
        .. (await db.InScope<LawFirm>().OrderBy(f => f.EntryNumber).Select(f => new LawFirmChoice(f.Id, f.Name)).ToListAsync(cancel))
            .OrderByName(f => f.Name),
    ];

    /// <summary>The whole register: a township has a few firms.</summary>
    public async Task<IReadOnlyList<LawFirmLine>> ListAsync(CancellationToken cancel)
    {
        var (lawyers, contracts) = (db.InScope<Lawyer>(), db.ContractsOn(db.Clock.Today()));
        var firms = await db.InScope<LawFirm>().OrderBy(f => f.EntryNumber).Select(f => new LawFirmLine(
            f.Id, f.Name, f.LicenceNumber, f.Contact, f.Phone,
            lawyers.Count(l => l.LawFirmId == f.Id),
            lawyers.Count(l => l.LawFirmId == f.Id && contracts.Any(c => c.LawyerId == l.Id)))).ToListAsync(cancel);
        return [.. firms.OrderByName(f => f.Name)];
    }

    public Task<LawFirmPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<LawFirm>().Where(f => f.Id == id).Select(f => new LawFirmPage(
            f.Id, f.Name, f.LicenceNumber, f.Contact, f.Phone,
            f.CreatedBy, f.CreatedAt, f.UpdatedBy, f.UpdatedAt)).FirstOrDefaultAsync(cancel);

    /// <summary>Names of the firm's lawyers, past ones too.</summary>
    public async Task<IReadOnlyList<string>> LawyersAsync(Guid id, CancellationToken cancel) =>
    [
        .. (await db.Township<Lawyer>().Where(l => l.LawFirmId == id).OrderBy(l => l.EntryNumber).Select(l => l.Name).ToListAsync(cancel))
            .OrderByName(n => n),
    ];
}
