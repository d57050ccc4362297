using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

public static class GroupedChoices
{
    /// <summary>Grids under the names of their villages.</summary>
    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<GridChoice> grids)
    {
        var groups = new Dictionary<Guid, SelectListGroup>();
        foreach (var grid in grids)
        {
            if (!groups.TryGetValue(grid.VillageId, out var group))
                groups.Add(grid.VillageId, group = new SelectListGroup { Name = grid.Village });
            yield return new DependentItem(grid.Name, grid.Id.ToString(), grid.VillageId.ToString()) { Group = group };
        }
    }

    /// <summary>Meetings of a village go with it; those of the township go with any.</summary>
    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<IntakeMeeting> meetings) =>
        meetings.Select(m => new DependentItem(m.Name, m.Id.ToString(), m.VillageId?.ToString()));

    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<LawyerChoice> lawyers) =>
        lawyers.Select(l => new SelectListItem($"{l.Name}（{l.LawFirm}）", l.Id.ToString()));
}
