using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>A lawyer's twelve months.</summary>
public sealed record LawyerHoursRow(Guid LawyerId, string Lawyer, string LawFirm, IReadOnlyList<LawyerMonth> Months)
{
    public decimal Served => Months.Sum(m => m.Served);

    /// <summary>Owed by the months that are over.</summary>
    public decimal Owed => Over.Sum(m => m.Owed ?? 0);

    /// <summary>Served in those months: what may be set against the hours owed.</summary>
    public decimal ServedWhenOwed => Over.Sum(m => m.Served);

    private IEnumerable<LawyerMonth> Over => Months.Where(m => m.State is LawyerMonthState.Met or LawyerMonthState.Missed);

    public IEnumerable<LawyerMonth> Missed => Months.Where(m => m.State == LawyerMonthState.Missed);
}

/// <summary>Hours served beside hours owed, of lawyers with a contract in the year.</summary>
/// <param name="UsualHours">Monthly hours where a contract agrees none.</param>
public sealed record LawyerHoursYear(int Year, decimal UsualHours, IReadOnlyList<LawyerHoursRow> Rows);

/// <summary>Monthly hours: the one place that sets served against owed.</summary>
public sealed class LawyerHoursQueries(PortalDbContext db)
{
    private const decimal UsualHours = 8;

    /// <param name="lawyerId">One lawyer only; null for all.</param>
    public async Task<LawyerHoursYear> YearAsync(int year, Guid? lawyerId, DateOnly today, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var usual = await db.Set<Township>().OrderBy(t => t.EntryNumber).Select(t => (decimal?)t.AdviserMonthlyHours).FirstOrDefaultAsync(
            cancel) ?? UsualHours;
        var contracts = await db.ContractsWithin(first, last).Where(c => lawyerId == null || c.LawyerId == lawyerId)
            .OrderBy(c => c.Lawyer!.EntryNumber).ThenBy(c => c.EntryNumber)
            .Select(c => new
            {
                c.LawyerId,
                c.Lawyer!.Name,
                LawFirm = c.Lawyer.LawFirm!.Name,
                Terms = new ContractTerms(
            c.Number, c.From, c.To, c.MonthlyHours)
            })
            .ToListAsync(cancel);
        var served = (await db.InScope<LawyerService>()
            .Where(s => s.On.Within(first, last) && (lawyerId == null || s.LawyerId == lawyerId))
            .GroupBy(s => new { s.LawyerId, s.On.Month })
            .Select(g => new { g.Key.LawyerId, g.Key.Month, Hours = g.Sum(s => s.Hours) }).ToListAsync(cancel)).ToLookup(s => s.LawyerId);
        return new LawyerHoursYear(
            year, usual,
            [
                .. contracts.GroupBy(c => new { c.LawyerId, c.Name, c.LawFirm }).OrderByName(l => l.Key.Name)
                    .Select(lawyer => new LawyerHoursRow(
                    lawyer.Key.LawyerId, lawyer.Key.Name, lawyer.Key.LawFirm,
                    LawyerMonth.YearOf(year, [.. lawyer.Select(c => c.Terms)], usual,
                        served[lawyer.Key.LawyerId].ToDictionary(s => s.Month, s => s.Hours), today))),
            ]);
    }
}
