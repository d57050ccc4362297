using Biandangou.Domain.Reports;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Reports.Editions;

namespace Biandangou.Data.Reports;

/// <summary>By when a year's report goes to the superiors and to the public, and whether it did.</summary>
public sealed record ReportCalendar(int Year, DateOnly SubmitBy, DateOnly PublishBy, bool IsSigned, bool IsPublished);

/// <summary>The dates the report in hand has to keep.</summary>
public sealed class ReportCalendarQueries(PortalDbContext db, TownshipQueries townships)
{
    /// <summary>
    /// The last year's report until it is published, then the running year's. A township that never began last year's here is
    /// not reminded of it for ever: after its day of publication the running year takes its place.
    /// </summary>
    /// <returns>Null before the township is set up.</returns>
    public async Task<ReportCalendar?> FindAsync(DateOnly today, CancellationToken cancel)
    {
        if (await townships.FindAsync(cancel) is not { } township)
            return null;
        var last = today.Year - 1;
        var isBegun = await db.Set<ReportText>().AnyAsync(t => t.Year == last, cancel);
        var editions = await db.Township<ReportEdition>().Where(e => e.Year == last || e.Year == today.Year)
            .OrderBy(e => e.Year).ThenBy(e => e.Number)
            .Select(e => new { e.Year, IsSigned = e.DocumentNumber != null, IsPublished = e.SecrecyChecker != null })
            .ToListAsync(cancel);
        var isLast = !editions.Exists(e => e.Year == last && e.IsPublished) && (isBegun || today <= township.PublicationDate(last));
        var year = isLast ? last : today.Year;
        return new ReportCalendar(
            year, township.SubmissionDate(year), township.PublicationDate(year),
            editions.Exists(e => e.Year == year && e.IsSigned), editions.Exists(e => e.Year == year && e.IsPublished));
    }
}
