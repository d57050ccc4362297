using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>What the log is asked for; null means any.</summary>
/// <param name="Month">1 to 12; needs a year.</param>
public sealed record LawyerServiceFilter(int? Year, int? Month, Guid? LawyerId, Guid? VillageId, LawyerServiceKind? Kind, int Page = 1);

public sealed record LawyerServiceLine(
    Guid Id, DateOnly On, string Lawyer, string? Village, LawyerServiceKind Kind, decimal Hours, int People, string Matter);

/// <summary>Sums over the whole filter, not one page.</summary>
public sealed record LawyerServiceTotals(int Records, decimal Hours, int People);

public sealed record LawyerServicePage(
    Guid Id, string Lawyer, string LawFirm, string? Village, LawyerServiceDetails Details,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the service log, within the account's scope.</summary>
public sealed class LawyerServiceQueries(PortalDbContext db)
{
    public async Task<(Paged<LawyerServiceLine> Page, LawyerServiceTotals Totals)> ListAsync(
        LawyerServiceFilter filter, CancellationToken cancel)
    {
        var services = Filtered(filter);
        var totals = await services.GroupBy(_ => 1)
            .Select(g => new LawyerServiceTotals(g.Count(), g.Sum(s => s.Hours), g.Sum(s => s.People)))
            .FirstOrDefaultAsync(cancel) ?? new LawyerServiceTotals(0, 0, 0);
        var items = services.OrderByDescending(s => s.On).ThenByDescending(s => s.EntryNumber).Select(s => new LawyerServiceLine(
            s.Id, s.On, s.Lawyer!.Name, s.Village!.Name, s.Kind, s.Hours, s.People, s.Matter));
        return (await items.PageAsync(totals.Records, filter.Page, cancel), totals);
    }

    public Task<LawyerServicePage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<LawyerService>().Where(s => s.Id == id).Select(s => new LawyerServicePage(
            s.Id, s.Lawyer!.Name, s.Lawyer.LawFirm!.Name, s.Village!.Name,
            new LawyerServiceDetails(s.On, s.Hours, s.Kind, s.People, s.Client, s.Matter, s.Result),
            s.CreatedBy, s.CreatedAt, s.UpdatedBy, s.UpdatedAt)).FirstOrDefaultAsync(cancel);

    /// <summary>Years with entries, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<LawyerService>().Select(s => s.On.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    /// <summary>The first and last logged day of a lawyer within a period; null when there is none.</summary>
    public Task<ServedDays?> ServedAsync(Guid lawyerId, DateOnly from, DateOnly? to, CancellationToken cancel)
    {
        var last = to ?? DateOnly.MaxValue;
        return db.Township<LawyerService>().Where(s => s.LawyerId == lawyerId && s.On.Within(from, last))
            .GroupBy(_ => 1).Select(g => new ServedDays(g.Min(s => s.On), g.Max(s => s.On))).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Hours of a lawyer's entries of a day.</summary>
    /// <param name="except">An entry that does not count.</param>
    public Task<decimal> HoursOnAsync(Guid lawyerId, DateOnly day, Guid? except, CancellationToken cancel) =>
        db.Township<LawyerService>()
            .Where(s => s.LawyerId == lawyerId && s.On == day && s.Id != except)
            .SumAsync(s => s.Hours, cancel);

    private IQueryable<LawyerService> Filtered(LawyerServiceFilter filter)
    {
        var services = db.InScope<LawyerService>();
        if (filter.Year is { } year)
        {
            var first = new DateOnly(year, filter.Month ?? 1, 1);
            var last = new DateOnly(year, filter.Month ?? 12, 1).AddMonths(1).AddDays(-1);
            services = services.Where(s => s.On.Within(first, last));
        }

        if (filter.LawyerId is { } lawyer)
            services = services.Where(s => s.LawyerId == lawyer);
        if (filter.VillageId is { } village)
            services = services.Where(s => s.VillageId == village);
        if (filter.Kind is { } kind)
            services = services.Where(s => s.Kind == kind);
        return services;
    }
}
