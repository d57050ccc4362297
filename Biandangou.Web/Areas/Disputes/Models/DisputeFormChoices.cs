using Biandangou.Data.Common;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>Fills a case form with what the account may choose.</summary>
public sealed class DisputeFormChoices(
    PortalDbContext db, VillageQueries villages, GridQueries grids, LawyerQueries lawyers)
{
    /// <param name="standing">The case being amended, whose grid and lawyer stay among the choices.</param>
    public async Task FillAsync(DisputeForm form, CancellationToken cancel, DisputePage? standing = null)
    {
        var mayAssign = db.Scope.WholeTownship || db.Scope.VillageIds.Count > 0;
        form.Choices = new DisputeChoices(
            await villages.OpenChoicesAsync(standing?.VillageId, cancel),
            await grids.ChoicesAsync(standing?.GridId, cancel),
            await lawyers.ChoicesAsync(standing?.LawyerId, cancel),
            GridNeeded: !mayAssign,
            mayAssign,
            30);
        form.Names = form.Choices.Names();
    }
}
