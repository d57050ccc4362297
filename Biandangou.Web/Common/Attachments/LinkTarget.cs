using System.Globalization;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Where a link inside a document may lead: to the web, a mail address, a telephone, or within the document.</summary>
internal static class LinkTarget
{
    public const string Refused = "含有指向本机文件、网络共享或脚本的链接，请去掉这些链接后另存再上传";

    /// <summary>So many times a target may be escaped; more is hiding something.</summary>
    private const int MostEscapes = 4;

    public static bool IsHarmless(string target)
    {
        // Readers drop control characters and blanks before they look at the scheme.
        var plain = string.Concat(target.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)
            && char.GetUnicodeCategory(c) != UnicodeCategory.Format))
            .Replace('\\', '/');
        for (var round = 0; round < MostEscapes; round++)
        {
            if (!IsPlainlyHarmless(plain))
                return false;
            // After a good scheme escapes are the web server's matter; before one they could hide another.
            var unescaped = HasScheme(plain) ? plain : Uri.UnescapeDataString(plain).Replace('\\', '/');
            if (string.Equals(unescaped, plain, StringComparison.Ordinal))
                return true;
            plain = string.Concat(unescaped.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        }

        return false;
    }

    /// <summary>What stands before the first colon is a scheme, wherever it is not part of a path, a question or a bookmark.</summary>
    private static bool IsPlainlyHarmless(string plain) => !plain.StartsWith("//", StringComparison.Ordinal)
        && (!FirstPart(plain).Contains(':', StringComparison.Ordinal) || HasScheme(plain));

    private static bool HasScheme(string plain) =>
        FirstPart(plain).Split(':') is [var scheme, _, ..] && scheme.ToUpperInvariant() is "HTTP" or "HTTPS" or "MAILTO" or "TEL";

    private static string FirstPart(string plain) => plain.IndexOfAny(['/', '?', '#']) is >= 0 and var end ? plain[..end] : plain;
}
