using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Portal.Homes;

/// <summary>Reads what the page of a village shows.</summary>
public sealed class VillageGlancePages(
    PortalDbContext db, FigureCatalogue figures, VillageQueries villages, VillagePeopleQueries people, TrainingMatrixQueries matrix,
    LawSavvyQueries lawSavvy, PublicityEventQueries events, DisplayItemQueries display, DisputeListQueries disputes,
    ArchiveLoanQueries loans, CadreQueries cadres,
    TownshipQueries townships)
{
    private const int RecordsShown = 5;

    /// <returns>Null outside the scope.</returns>
    public async Task<VillageGlance?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await villages.FindAsync(id, cancel) is not { } village)
            return null;
        var today = db.Clock.Today();
        var persons = await lawSavvy.ListAsync(new LawSavvyFilter(id, false, null, Active: true), cancel);
        var (held, _) = await events.ListAsync(new PublicityEventFilter(today.Year, id, null, null, null), cancel);
        var (shown, _) = await display.ListAsync(new DisplayItemFilter(id, null, InUse: true, null), cancel);
        var (open, _) = await disputes.ListAsync(new DisputeFilter(DisputeTab.Open, today) { VillageId = id }, cancel);
        var (overdue, counts) = await loans.ListAsync(new LoanFilter(LoanTab.Overdue, id, null), cancel);
        return new VillageGlance(
            village,
            await people.OfAsync(id, cancel),
            await figures.ValuesAsync(VillageGlance.Codes, new FigurePeriod(today.Year, today), id, cancel),
            (await matrix.YearAsync(today.Year, today, cancel)).Villages.FirstOrDefault(v => v.VillageId == id),
            persons.Items,
            [.. held.Items.Take(RecordsShown)], [.. shown.Items.Take(RecordsShown)],
            [.. open.Items.OrderBy(c => c.DueOn).Take(RecordsShown)],
            counts.Out, overdue.Items, await cadres.OfVillageAsync(id, cancel),
            (await townships.FindAsync(cancel))?.LawSavvyMinimum ?? Township.NationalLawSavvyMinimum, today);
    }
}
