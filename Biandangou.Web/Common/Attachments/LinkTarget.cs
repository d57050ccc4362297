using System.Text;
using System.Text.RegularExpressions;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Where a link inside a document may lead: to the web, a mail address, a telephone, or within the document.</summary>
internal static partial class LinkTarget
{
    public const string Refused = "含有指向本机文件、网络共享或脚本的链接，请去掉这些链接后另存再上传";

    public static bool IsHarmless(string target)
    {
        // Readers drop control characters and blanks before they look at the scheme.
        var plain = string.Concat(target.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c))).Replace('\\', '/');
        return !plain.StartsWith("//", StringComparison.Ordinal)
            && (Scheme().Match(plain) is not { Success: true } scheme || scheme.Groups["name"].Value.ToUpperInvariant() is "HTTP" or "HTTPS" or "MAILTO" or "TEL");
    }

    /// <summary>A string of a PDF, (literal) or &lt;hexadecimal&gt;, as its reader understands it.</summary>
    public static string OfPdf(string literal)
    {
        var text = literal[0] == '<'
            ? Encoding.Latin1.GetString(Convert.FromHexString(Even(string.Concat(literal.Where(char.IsAsciiHexDigit)))))
            : Escape().Replace(literal[1..^1], m => m.Groups["octal"] is { Success: true } octal
                ? ((char)(Convert.ToInt32(octal.Value, 8) & 0xFF)).ToString()
                : m.Value[1..]);
        return text.StartsWith("\u00FE\u00FF", StringComparison.Ordinal) ? Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(text[2..])) : text;
    }

    private static string Even(string digits) => digits.Length % 2 == 0 ? digits : digits + "0";

    [GeneratedRegex("^(?<name>[A-Za-z][A-Za-z0-9+.-]{0,30}):", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex("\\\\(?:(?<octal>[0-7]{1,3})|\\r?\\n|.)", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
