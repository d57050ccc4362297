using Biandangou.Data.Organisation.Villages;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>A posted village must be one the account may choose.</summary>
public static class VillageChoosing
{
    /// <summary>Value of a list's village filter for records of the township itself.</summary>
    public const string Township = "township";

    /// <summary>Choices of a list's village filter where the township has records of its own.</summary>
    public static IEnumerable<SelectListItem> ToFilterItems(this IEnumerable<VillageChoice> villages, Guid? chosen, bool ofTownship) =>
        villages.ToItems(chosen).Prepend(new SelectListItem("镇机关", Township, ofTownship));

    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<VillageChoice> villages, Guid? chosen = null) =>
        villages.Select(v => new SelectListItem(
            v.To is { } last ? $"{v.Name}（至{last.ToChinese()}）" : v.Name, v.Id.ToString(), v.Id == chosen));

    /// <summary>The village that needs no choosing; null when there is a choice.</summary>
    /// <param name="townshipToo">Whether no village means the township itself.</param>
    public static Guid? Only(this IReadOnlyList<VillageChoice> villages, bool townshipToo) =>
        !townshipToo && villages is [var only] ? only.Id : null;

    /// <summary>
    /// What is wrong with the village of a record and its day: it must be one the account may choose, and within its life.
    /// </summary>
    /// <param name="townshipToo">Whether no village means the township itself.</param>
    /// <param name="dayField">The field of the day.</param>
    public static IEnumerable<Fault> Faults(
        this IReadOnlyList<VillageChoice> villages, Guid? villageId, DateOnly? day, bool townshipToo, string dayField,
        string field = "VillageId")
    {
        foreach (var fault in villages.UnknownFaults(villageId, townshipToo, field).Concat(villages.BegunFaults(villageId, day, dayField)))
            yield return fault;
        if (day is { } on && villages.FirstOrDefault(v => v.Id == villageId) is { } village && village.EndedBefore(on))
            yield return new Fault(dayField, $"{village.Name}已于{village.To?.ToChinese()}撤并，日期不能晚于这一天。");
    }

    /// <param name="townshipToo">Whether no village means the township itself.</param>
    public static IEnumerable<Fault> UnknownFaults(
        this IReadOnlyList<VillageChoice> villages, Guid? villageId, bool townshipToo, string field = "VillageId")
    {
        if (villageId is null ? !townshipToo : villages.All(v => v.Id != villageId))
            yield return new Fault(field, "请选择村（场）");
    }

    /// <summary>Nothing came to a village before it was there, though some, an award, may come after its end.</summary>
    public static IEnumerable<Fault> BegunFaults(
        this IReadOnlyList<VillageChoice> villages, Guid? villageId, DateOnly? day, string dayField)
    {
        if (day is { } on && villages.FirstOrDefault(v => v.Id == villageId) is { } village && village.BeginsAfter(on))
            yield return new Fault(dayField, $"{village.Name}自{village.From.ToChinese()}设立，日期不能早于这一天。");
    }
}
