using System.Text;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Judges the tokens of one object after another, in whatever order and nesting they come.</summary>
internal sealed class PdfRules
{
    private const int LongestTarget = 8000;

    /// <summary>Tokens of an action that only goes to a page; a longer one does something else.</summary>
    private const int LongestGoTo = 100;

    /// <summary>A file that has one of these names runs, starts, plays, sends or carries something.</summary>
    private static readonly HashSet<string> Forbidden = new(StringComparer.Ordinal)
    {
        "JavaScript", "XFA", "Launch", "EmbeddedFile", "EmbeddedFiles", "Filespec", "RichMedia", "RichMediaContent", "GoToE", "GoToR",
        "GoToDp",
        "GoTo3DView", "ImportData", "SubmitForm", "Rendition", "Renditions", "Movie", "Sound", "OPI", "FFilter", "FDecodeParms",
    };

    private readonly List<int> openedLater = [];
    private readonly Dictionary<int, bool> showsAPage = [];
    private bool opensSomething;
    private bool leaves;

    /// <param name="number">Of the object, where it has one.</param>
    public void Judge(IReadOnlyList<PdfToken> tokens, int? number)
    {
        if (number is { } own)
            showsAPage[own] = ShowsAPage(tokens, 0) && showsAPage.GetValueOrDefault(own, true);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == PdfKind.Name)
                JudgeName(tokens, i);
        }
    }

    /// <summary>A link waits for a click, unless the file follows one when it is opened.</summary>
    public void Conclude()
    {
        if (leaves && (opensSomething || openedLater.Exists(o => !showsAPage.GetValueOrDefault(o))))
            throw new RefusedFileException(PdfInspection.Active);
    }

    private void JudgeName(IReadOnlyList<PdfToken> tokens, int i)
    {
        var (name, next) = (tokens[i].Value, At(tokens, i + 1));
        // Short names are those of letters and fonts too: what follows them tells.
        var isActive = Forbidden.Contains(name) || name switch
        {
            "JS" => next.Kind == PdfKind.Text || next.Kind == PdfKind.Open || IsReference(tokens, i + 1),
            "AA" => next.Is("<<") || IsReference(tokens, i + 1),
            "EF" => next.Is("<<"),
            "F" => !(next.Kind == PdfKind.Name || next.Is("]") || next.Is(">>") || next.Number is not null) || IsReference(tokens, i + 1),
            "FS" => next.IsName("URL"),
            "S" => next.IsName("Thread"),
            "Subtype" => next.IsName("3D"),
            "UF" or "DOS" or "Mac" or "Unix" => next.Kind == PdfKind.Text,
            _ => false,
        };
        if (isActive)
            throw new RefusedFileException(PdfInspection.Active);
        switch (name)
        {
            case "Encrypt":
                throw new RefusedFileException(PdfInspection.Locked);
            case "URI":
                JudgeLink(next);
                break;
            case "Base" when next.Kind == PdfKind.Text:
                JudgeTarget(next.Value);
                break;
            case "OpenAction" when IsReference(tokens, i + 1):
                openedLater.Add(next.Number!.Value);
                break;
            case "OpenAction":
                opensSomething = opensSomething || !ShowsAPage(tokens, i + 1);
                break;
        }
    }

    private static bool IsReference(IReadOnlyList<PdfToken> tokens, int i) =>
        At(tokens, i).Number is not null && At(tokens, i + 1).Number is not null && At(tokens, i + 2).Is("R");

    private void JudgeLink(PdfToken target)
    {
        leaves = true;
        if (target.Kind == PdfKind.Text)
            JudgeTarget(target.Value);
        else if (target.Kind != PdfKind.Name && !target.Is("<<") && !target.Is(">>"))
            throw new RefusedFileException(LinkTarget.Refused); // A target kept elsewhere cannot be judged here.
    }

    private static readonly char[] ByteOrderMarks = ['\u00FE', '\u00FF', '\u00EF', '\u00BB', '\u00BF'];

    /// <summary>As readers that know no byte order mark understand it, and as those that do.</summary>
    private static void JudgeTarget(string bytes)
    {
        if (bytes.Length > LongestTarget || !LinkTarget.IsHarmless(bytes.TrimStart(ByteOrderMarks))
            || !LinkTarget.IsHarmless(Decoded(bytes)))
            throw new RefusedFileException(LinkTarget.Refused);
    }

    private static string Decoded(string bytes)
    {
        var raw = Encoding.Latin1.GetBytes(bytes);
        return raw switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(raw, 2, raw.Length - 2),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(raw, 2, raw.Length - 2),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(raw, 3, raw.Length - 3),
            _ => Encoding.UTF8.GetString(raw),
        };
    }

    /// <summary>An array, or a GoTo that nothing follows, only says which page is shown first.</summary>
    private static bool ShowsAPage(IReadOnlyList<PdfToken> tokens, int from)
    {
        if (!At(tokens, from).Is("<<"))
            return At(tokens, from).Is("[");
        var (goes, depth) = (false, 0);
        for (var i = from; i < Math.Min(tokens.Count, from + LongestGoTo); i++)
        {
            depth += tokens[i].Kind switch { PdfKind.Open => 1, PdfKind.Close => -1, _ => 0 };
            if (depth == 0)
                return goes;
            if (tokens[i].IsName("Next") || (tokens[i].IsName("S") && !At(tokens, i + 1).IsName("GoTo")))
                return false;
            goes |= tokens[i].IsName("S");
        }

        return false;
    }

    private static PdfToken At(IReadOnlyList<PdfToken> tokens, int i) => i < tokens.Count ? tokens[i] : new(PdfKind.End, "", 0);
}
