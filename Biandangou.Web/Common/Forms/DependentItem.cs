using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Common.Forms;

/// <summary>A choice that is offered only while another field is set to what it belongs to, such as a grid of a village.</summary>
/// <param name="of">Value of the other field; null for a choice that is always offered.</param>
public sealed class DependentItem(string text, string value, string? of) : SelectListItem(text, value)
{
    /// <summary>The button, for those without script, that asks for the choices of what the other field is now set to.</summary>
    public const string Ask = "choices";

    public string? Of { get; } = of;
}
