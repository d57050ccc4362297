using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Common.Forms;

/// <summary>Items of a select.</summary>
public static class Choices
{
    /// <summary>The values of an enum by their Chinese names.</summary>
    public static IEnumerable<SelectListItem> Of<T>(T? chosen = null)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(v => new SelectListItem(v.ToChinese(), v.ToString(), v.Equals(chosen)));

    /// <summary>A value out of an address; what it does not know is no choice.</summary>
    public static T? Read<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
