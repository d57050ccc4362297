using System.Text;
using System.Text.RegularExpressions;

namespace Biandangou.Web.Common.Attachments;

/// <summary>The codes of a Word part's fields, in the order they come. One code may be spread over many runs.</summary>
internal sealed partial class FieldCodes
{
    private const char Begins = '\u0001';
    private const char Ends = '\u0002';
    private const string Hyperlink = "HYPERLINK";

    private readonly StringBuilder codes = new();

    public void Add(string run) => codes.Append(run.Replace(Begins, ' ').Replace(Ends, ' '));

    public void Break(bool begins) => codes.Append(begins ? Begins : Ends);

    /// <exception cref="RefusedFileException">A field fetches, runs or leads where no link may.</exception>
    public void Check()
    {
        var all = codes.ToString();
        // A code may be put together from fields within it, or be its own: both readings count.
        if (Fetches().IsMatch(all) || Fetches().IsMatch(string.Concat(all.Where(c => c is not (Begins or Ends)))))
            throw new RefusedFileException(PackagePart.Fetching);
        foreach (var code in all.Split(Ends))
        {
            for (var at = 0; code.IndexOf(Hyperlink, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
            {
                at = found + Hyperlink.Length;
                var next = code.IndexOf(Hyperlink, at, StringComparison.OrdinalIgnoreCase);
                CheckLink(code[at..(next < 0 ? code.Length : next)]);
            }
        }
    }

    /// <summary>
    /// Every word and every quoted text: which is the target depends on the switches before it. None may be another field.
    /// </summary>
    private static void CheckLink(string arguments)
    {
        if (arguments.TrimEnd(' ', Begins).Contains(Begins, StringComparison.Ordinal)
            || arguments.Split('"', '\u201C', '\u201D').Any(quoted => !LinkTarget.IsHarmless(quoted))
            || arguments.Split(' ', '\t', '\r', '\n', '"').Any(word => !LinkTarget.IsHarmless(word)))
            throw new RefusedFileException(LinkTarget.Refused);
    }

    // RD, DATABASE and the like are words elsewhere: they count where a code begins.
    [GeneratedRegex(
        "\\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|MACROBUTTON|WEBSERVICE)\\b|\\bQUOTE\\s+\"?\\d" +
        "|(?:^|\u0001)\\s*(?:RD|DATABASE|IMPORT|INCLUDE)\\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Fetches();
}
