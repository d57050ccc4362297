using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Biandangou.Web.Common.Shell;

/// <summary>The one message shown after a redirect, with an optional next step.</summary>
public sealed record Flash(string Text, string? LinkText, string? LinkPath)
{
    const string Key = "Flash";

    /// <summary>Reads and thereby removes the message; null when there is none.</summary>
    public static Flash? Take(ITempDataDictionary tempData) =>
        tempData[Key] is string[] { Length: 3 } parts
            ? new Flash(parts[0], NullIfEmpty(parts[1]), NullIfEmpty(parts[2]))
            : null;

    internal static void Put(ITempDataDictionary tempData, Flash flash) =>
        tempData[Key] = new[] { flash.Text, flash.LinkText ?? "", flash.LinkPath ?? "" };

    static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

public static class FlashExtensions
{
    /// <summary>Shows <paramref name="text"/> at the top of the page the action redirects to.</summary>
    public static void SetFlash(
        this ITempDataDictionary tempData, string text, string? linkText = null, string? linkPath = null) =>
        Flash.Put(tempData, new Flash(text, linkText, linkPath));
}
