using Biandangou.Domain.Reports;

namespace Biandangou.Data.Reports;

/// <summary>A template of the township's own.</summary>
public sealed record ReportTemplatePage(
    Guid Id, Guid Version, string Name, string Text, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Templates a township made for itself.</summary>
public sealed class ReportTemplateQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<ReportTemplatePage>> ListAsync(CancellationToken cancel) =>
        [.. (await Pages(db.InScope<ReportTemplate>().OrderBy(t => t.EntryNumber)).ToListAsync(cancel)).OrderByName(t => t.Name)];

    public Task<ReportTemplatePage?> FindAsync(Guid id, CancellationToken cancel) =>
        Pages(db.InScope<ReportTemplate>().Where(t => t.Id == id)).FirstOrDefaultAsync(cancel);

    private static IQueryable<ReportTemplatePage> Pages(IQueryable<ReportTemplate> templates) =>
        templates.Select(t => new ReportTemplatePage(t.Id, t.Version, t.Name, t.Text, t.CreatedBy, t.CreatedAt, t.UpdatedBy, t.UpdatedAt));
}
