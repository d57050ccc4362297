using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>A lawyer to choose in a form.</summary>
public sealed record LawyerChoice(Guid Id, string Name, string LawFirm);

/// <param name="Last">The contract that began last; null before the first.</param>
/// <param name="Villages">Names of those served today.</param>
public sealed record LawyerLine(
    Guid Id, string Name, Guid LawFirmId, string LawFirm, string? Phone, LawyerPeriod? Last, bool IsEngaged,
    IReadOnlyList<string> Villages);

public sealed record LawyerPeriod(DateOnly From, DateOnly? To) : IDated;

public sealed record LawyerPage(
    Guid Id, Guid Version, Guid LawFirmId, string LawFirm, string Name, string? Phone, string? LicenceNumber,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<LawyerContractLine> Contracts { get; init; } = [];

    /// <summary>In list order, a village's last first.</summary>
    public IReadOnlyList<LawyerVillageLine> Villages { get; init; } = [];
}

public sealed record LawyerContractLine(Guid Id, string? Number, DateOnly From, DateOnly? To, decimal? MonthlyHours) : IDated;

public sealed record LawyerVillageLine(Guid Id, Guid VillageId, string Village, DateOnly From, DateOnly? To) : IDated;

/// <summary>Reads of the register of lawyers.</summary>
public sealed class LawyerQueries(PortalDbContext db)
{
    /// <summary>Lawyers under contract; a lawyer's own account names nobody else.</summary>
    /// <param name="current">A lawyer kept among the choices though the contract may have ended.</param>
    public async Task<IReadOnlyList<LawyerChoice>> ChoicesAsync(Guid? current, CancellationToken cancel)
    {
        var (own, contracts) = (db.Scope.LawyerId, db.ContractsOn(db.Clock.Today()));
        return ByName(await db.Set<Lawyer>()
            .Where(l => (contracts.Any(c => c.LawyerId == l.Id) && (own == Guid.Empty || l.Id == own)) || l.Id == current)
            .OrderBy(l => l.EntryNumber).Select(l => new LawyerChoice(l.Id, l.Name, l.LawFirm!.Name)).ToListAsync(cancel));
    }

    /// <summary>Every lawyer whose log the account may read, past ones too.</summary>
    public async Task<IReadOnlyList<LawyerChoice>> LoggedAsync(CancellationToken cancel)
    {
        var (whole, services) = (db.Scope.WholeTownship, db.InScope<LawyerService>());
        return ByName(await db.InScope<Lawyer>().Where(l => whole || services.Any(s => s.LawyerId == l.Id))
            .OrderBy(l => l.EntryNumber).Select(l => new LawyerChoice(l.Id, l.Name, l.LawFirm!.Name)).ToListAsync(cancel));
    }

    /// <summary>The whole register: a township has some ten lawyers.</summary>
    public async Task<IReadOnlyList<LawyerLine>> ListAsync(CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var contracts = (await db.InScope<LawyerContract>().OrderByDescending(c => c.From).ThenBy(c => c.EntryNumber)
            .Select(c => new { c.LawyerId, Period = new LawyerPeriod(c.From, c.To) }).ToListAsync(cancel)).ToLookup(c =>
            c.LawyerId, c => c.Period);
        var villages = (await db.InScope<LawyerVillage>().Where(v => v.On(today))
            .OrderBy(v => v.Village!.SortOrder).ThenBy(v => v.EntryNumber)
            .Select(v => new { v.LawyerId, v.Village!.Name }).ToListAsync(cancel)).ToLookup(v => v.LawyerId, v => v.Name);
        var lawyers = await db.InScope<Lawyer>().OrderBy(l => l.EntryNumber)
            .Select(l => new { l.Id, l.Name, l.LawFirmId, LawFirm = l.LawFirm!.Name, l.Phone }).ToListAsync(cancel);
        return
        [
            .. lawyers.OrderByName(l => l.Name).Select(l => new LawyerLine(
                l.Id, l.Name, l.LawFirmId, l.LawFirm, l.Phone, contracts[l.Id].FirstOrDefault(),
                contracts[l.Id].Any(c => c.On(today)), [.. villages[l.Id]])),
        ];
    }

    private static List<LawyerChoice> ByName(IEnumerable<LawyerChoice> lawyers) => [.. lawyers.OrderByName(l => l.Name)];

    /// <summary>The name of a lawyer of the firm who has this name, and no other phone that tells them apart.</summary>
    public async Task<string?> FindTwinAsync(Guid? lawFirmId, string? name, string? phone, Guid? except, CancellationToken cancel)
    {
        var (key, number) = ((name ?? "").ToNameKey(), (phone ?? "").ToNameKey());
        var colleagues = await db.Township<Lawyer>()
            .Where(l => l.LawFirmId == lawFirmId && l.Id != except)
            .OrderBy(l => l.EntryNumber).Select(l => new { l.Name, l.Phone }).ToListAsync(cancel);
        return colleagues.Find(l =>
            string.Equals(l.Name.ToNameKey(), key, StringComparison.Ordinal)
            && (number.Length == 0 || l.Phone is null || string.Equals(l.Phone.ToNameKey(), number, StringComparison.Ordinal)))?.Name;
    }

    public async Task<LawyerPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<Lawyer>().Where(l => l.Id == id).Select(l => new LawyerPage(
            l.Id, l.Version, l.LawFirmId, l.LawFirm!.Name, l.Name, l.Phone, l.LicenceNumber,
            l.CreatedBy, l.CreatedAt, l.UpdatedBy, l.UpdatedAt)).FirstOrDefaultAsync(cancel);
        if (page is null)
            return null;
        return page with
        {
            Contracts = await db.InScope<LawyerContract>().Where(c => c.LawyerId == id).OrderByDescending(c => c.From)
                .ThenBy(c => c.EntryNumber)
                .Select(c => new LawyerContractLine(c.Id, c.Number, c.From, c.To, c.MonthlyHours)).ToListAsync(cancel),
            Villages = await db.InScope<LawyerVillage>().Where(v => v.LawyerId == id)
                .OrderBy(v => v.Village!.SortOrder).ThenBy(v => v.Village!.EntryNumber).ThenByDescending(v => v.From)
                .ThenBy(v => v.EntryNumber)
                .Select(v => new LawyerVillageLine(v.Id, v.VillageId, v.Village!.Name, v.From, v.To)).ToListAsync(cancel),
        };
    }
}
