using Biandangou.Data.Organisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Areas.Disputes.Models;

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
            yield return new SelectListItem(grid.Name, grid.Id.ToString()) { Group = group };
        }
    }

    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<LawyerChoice> lawyers) =>
        lawyers.Select(l => new SelectListItem($"{l.Name}（{l.LawFirm}）", l.Id.ToString()));
}
