using Biandangou.Data.Organisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Common.Forms;

/// <summary>A posted village must be one the account may choose.</summary>
public static class VillageChoosing
{
    /// <summary>Value of a list's village filter for records of the township itself.</summary>
    public const string Township = "township";

    /// <summary>Choices of a list's village filter where the township has records of its own.</summary>
    public static IEnumerable<SelectListItem> ToFilterItems(this IEnumerable<VillageChoice> villages, Guid? chosen, bool ofTownship) =>
        villages.ToItems(chosen).Prepend(new SelectListItem("镇机关", Township, ofTownship));

    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<VillageChoice> villages, Guid? chosen = null) =>
        villages.Select(v => new SelectListItem(v.Name, v.Id.ToString(), v.Id == chosen));

    /// <param name="townshipToo">Whether no village means the township itself.</param>
    public static void CheckVillage(
        this ModelStateDictionary modelState, Guid? villageId, IReadOnlyList<VillageChoice> villages, bool townshipToo, string field = "VillageId")
    {
        var known = villageId is null ? townshipToo : villages.Any(v => v.Id == villageId);
        if (!known && modelState.GetFieldValidationState(field) != ModelValidationState.Invalid)
            modelState.AddModelError(field, "请选择村（场）");
    }
}
