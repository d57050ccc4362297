using System.Text;
using System.Text.RegularExpressions;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Judges one formula of a workbook: nothing from the web, another program or another file, and no link put together.</summary>
internal static partial class FormulaText
{
    /// <summary>Excel itself allows a quarter of it.</summary>
    private const int Longest = 32 * 1024;

    public static void Check(string formula)
    {
        if (formula.Length > Longest)
            throw new RefusedFileException(PackageInspection.Broken);
        if (Fetches().IsMatch(formula))
            throw new RefusedFileException(PackagePart.Fetching);
        var outside = OutsideTexts(formula);
        if (outside.Contains('\\', StringComparison.Ordinal) || outside.Contains("//", StringComparison.Ordinal)
            || Foreign().IsMatch(outside))
            throw new RefusedFileException(PackagePart.Fetching);
        foreach (var link in Link().EnumerateMatches(formula))
        {
            if (!IsPlainLink(formula[(link.Index + link.Length)..]))
                throw new RefusedFileException(LinkTarget.Refused);
        }
    }

    /// <summary>One literal to the web, a mail address or a place in the workbook, and nothing joined to it.</summary>
    private static bool IsPlainLink(string arguments)
    {
        var rest = arguments.TrimStart();
        if (rest is not ['"', ..] || rest.IndexOf('"', 1) is not (> 1 and var end) || rest[(end + 1)..].TrimStart() is not [',' or ')', ..])
            return false;
        var target = rest[1..end];
        return LinkTarget.IsHarmless(target) && (target.StartsWith('#') ? !target.Contains('\\', StringComparison.Ordinal)
            : target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A name of a sheet stands in single quotes and may have a double one.</summary>
    private static string OutsideTexts(string formula)
    {
        var (outside, within) = (new StringBuilder(formula.Length), '\0');
        foreach (var one in formula)
        {
            if (within != '"' && one != '"')
                outside.Append(one);
            if (one is '"' or '\'' && (within == '\0' || within == one))
                within = within == '\0' ? one : '\0';
        }

        return outside.ToString();
    }

    [GeneratedRegex(
        "\\b(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER|REGISTER\\.ID|SQL\\.REQUEST|EXEC|DDE|DDEAUTO)\\s*\\(" +
        "|_xl(?:fn|udf)\\.(?:WEBSERVICE|IMAGE)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Fetches();

    // cmd|'/c calc'!A0, and [book.xlsx]Sheet!A1; [1]Sheet!A1 names a relationship, which is judged by itself.
    [GeneratedRegex("\\w\\|(?:'[^']*'|\\w+)!|\\[[^\\]]*\\.(?:xl|csv|od|htm|txt)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Foreign();

    [GeneratedRegex("HYPERLINK\\s*\\(", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
