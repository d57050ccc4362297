using Biandangou.Domain.Reports.Editions;

namespace Biandangou.Data.Reports;

/// <summary>Reports as they were signed, beside what the records say today.</summary>
public sealed class IssuedReportQueries(ReportEditionQueries editions, FigureCatalogue catalogue)
{
    /// <returns>Null for an edition that is not signed.</returns>
    public async Task<IssuedReport?> FindAsync(Guid edition, CancellationToken cancel) =>
        await editions.FileAsync(edition, EditionFileKind.Evidence, cancel) is { Content.Length: > 0 } file
            ? IssuedReport.Read(file.Content) : null;

    /// <summary>Each figure whose records changed since, once, counted as it was: by the same function, year and cut-off.</summary>
    public async Task<IReadOnlyList<FigureDifference>> DifferencesAsync(Guid edition, CancellationToken cancel)
    {
        var differences = new List<FigureDifference>();
        foreach (var figure in ((await FindAsync(edition, cancel))?.Figures ?? []).Where(f => catalogue.Find(f.Figure.Code) is not null))
        {
            var period = new FigurePeriod(figure.Figure.Year, figure.Figure.CutOff);
            if (FigureDifference.Of(figure, await catalogue.RecordsAsync(figure.Figure.Code, period, null, cancel)) is { } difference)
                differences.Add(difference);
        }

        return differences;
    }
}
