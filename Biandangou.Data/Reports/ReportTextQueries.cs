using Biandangou.Domain.Reports;

namespace Biandangou.Data.Reports;

/// <summary>The text of a year's report that holds.</summary>
/// <param name="Version">Of the record, for stale edits.</param>
/// <param name="Number">Of the text, from 1.</param>
public sealed record ReportTextPage(
    Guid Id, Guid Version, int Year, int Number, bool IsLocked, string Text, string SavedBy, DateTime SavedAt);

/// <summary>A version in the list.</summary>
public sealed record ReportTextLine(int Number, string SavedBy, DateTime SavedAt, int Length);

/// <summary>Written texts of reports.</summary>
public sealed class ReportTextQueries(PortalDbContext db)
{
    /// <returns>Null for a year whose report nobody wrote: it is made from the template.</returns>
    public Task<ReportTextPage?> FindAsync(int year, CancellationToken cancel) =>
        db.Township<ReportTextVersion>().Where(v => v.ReportText!.Year == year && v.Number == v.ReportText.Number)
            .Select(v => new ReportTextPage(v.ReportTextId, v.ReportText!.Version, year, v.Number, v.ReportText.IsLocked, v.Text,
            v.CreatedBy, v.CreatedAt))
            .FirstOrDefaultAsync(cancel);

    /// <summary>All versions, newest first.</summary>
    public async Task<IReadOnlyList<ReportTextLine>> VersionsAsync(int year, CancellationToken cancel) =>
        await db.Township<ReportTextVersion>().Where(v => v.ReportText!.Year == year).OrderByDescending(v => v.Number)
            .Select(v => new ReportTextLine(v.Number, v.CreatedBy, v.CreatedAt, v.Text.Length)).ToListAsync(cancel);

    /// <returns>The words of a version; null when there is none.</returns>
    public Task<string?> VersionAsync(int year, int number, CancellationToken cancel) =>
        db.Township<ReportTextVersion>().Where(v => v.ReportText!.Year == year && v.Number == number)
            .Select(v => v.Text).FirstOrDefaultAsync(cancel);
}
