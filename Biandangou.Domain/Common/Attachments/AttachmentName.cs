using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Biandangou.Domain.Common.Attachments;

/// <summary>
/// Makes of the name a browser sent one that any computer may save: no path, nothing invisible, the true format's extension.
/// </summary>
public static partial class AttachmentName
{
    private const string Unnamed = "附件";

    public static string Clean(string? original, AttachmentFormat format)
    {
        var last = Visible(original ?? "").Split('/', '\\')[^1];
        var stem = Spaces().Replace(Forbidden().Replace(Extension().Replace(last.TrimEnd('.', ' '), ""), ""), " ").Trim('.', ' ');
        if (Reserved().IsMatch(stem))
            stem = "_" + stem;
        stem = Shortened(stem, Attachment.NameLength - format.Extension().Length).TrimEnd('.', ' ');
        return (stem.Length == 0 ? Unnamed : stem) + format.Extension();
    }

    /// <summary>Without control, format (bidi, zero-width), private and unpaired surrogate characters; NFC.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned))
                visible.Append(rune.ToString());
        }

        return visible.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Cut between characters as readers see them, never inside one.</summary>
    private static string Shortened(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var next && end + next <= most)
            end += next;
        return text[..end];
    }

    [GeneratedRegex("\\.[A-Za-z0-9]{1,8}$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Extension();

    [GeneratedRegex("[<>:\"|?*]", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Forbidden();

    [GeneratedRegex("\\s+", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex("^(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]|CONIN\\$|CONOUT\\$)\\s*(?:\\.|$)", RegexOptions.IgnoreCase,
        PatternLimit.Milliseconds)]
    private static partial Regex Reserved();
}
