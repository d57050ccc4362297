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

/// <summary>A choice that is offered only while another field is set to what it belongs to, such as a grid of a village.</summary>
/// <param name="of">Value of the other field; null for a choice that is always offered.</param>
public sealed class DependentItem(string text, string value, string? of) : SelectListItem(text, value)
{
    /// <summary>The button, for those without script, that asks for the choices of what the other field is now set to.</summary>
    public const string Ask = "choices";

    public string? Of { get; } = of;
}
