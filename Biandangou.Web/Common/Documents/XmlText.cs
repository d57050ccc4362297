using System.Text;
using System.Xml;

namespace Biandangou.Web.Common.Documents;

/// <summary>Makes any text fit for the XML inside Word and Excel files.</summary>
public static class XmlText
{
    private const string CutMark = "…（内容过长，已截断）";

    /// <summary>
    /// Drops characters XML 1.0 cannot hold, lone surrogates among them; every line end becomes a line feed. Null gives an empty string.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        if (IsClean(text))
            return text;

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var current = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (XmlConvert.IsXmlSurrogatePair(next, current))
            {
                clean.Append(current).Append(next);
                i++;
            }
            else if (current == '\r')
            {
                if (next != '\n')
                    clean.Append('\n');
            }
            else if (XmlConvert.IsXmlChar(current))
            {
                clean.Append(current);
            }
        }

        return clean.ToString();
    }

    // Nearly every text; pairs of surrogates go the long way.
    private static bool IsClean(string text)
    {
        foreach (var current in text)
        {
            if (current == '\r' || !XmlConvert.IsXmlChar(current))
                return false;
        }

        return true;
    }

    /// <summary>Cleans the text and turns line ends and tabs into blanks, for names and properties.</summary>
    public static string CleanLine(string? text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>At most <paramref name="length"/> UTF-16 units of the text, never half a surrogate pair.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;

        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }

    /// <summary>Like <see cref="Cut"/>, and says at the end that text is missing.</summary>
    public static string CutVisibly(string text, int length) =>
        text.Length <= length ? text : Cut(text, length - CutMark.Length) + CutMark;
}
