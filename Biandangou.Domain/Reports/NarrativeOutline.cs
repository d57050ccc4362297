namespace Biandangou.Domain.Reports;

/// <summary>The order of a report before it is printed: title, opening, headings with their paragraphs, attachments.</summary>
/// <param name="Title">May hold <c>¶</c> for a line break.</param>
/// <param name="Sections">Level, heading and paragraph templates.</param>
public sealed record NarrativeOutline(
    string Title, IReadOnlyList<string> Opening, IReadOnlyList<(int Level, string Heading, IReadOnlyList<string> Paragraphs)> Sections)
{
    /// <summary>Reads lines: <c>! title</c>, <c># heading</c>, <c>## heading</c>, anything else a paragraph.</summary>
    public static NarrativeOutline Parse(string text)
    {
        var title = "";
        var opening = new List<string>();
        var sections = new List<(int Level, string Heading, IReadOnlyList<string> Paragraphs)>();
        var paragraphs = opening;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("! ", StringComparison.Ordinal))
                title = line[2..];
            else if (line.StartsWith("# ", StringComparison.Ordinal))
                sections.Add((1, line[2..], paragraphs = []));
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                sections.Add((2, line[3..], paragraphs = []));
            else
                paragraphs.Add(line);
        }

        return new NarrativeOutline(title, opening, sections);
    }

    /// <summary>Headings are numbered by their place: 一、 and, within it, （一）.</summary>
    public IEnumerable<string> Numbers()
    {
        var (first, second) = (0, 0);
        foreach (var (level, _, _) in Sections)
        {
            if (level == 1)
                (first, second) = (first + 1, 0);
            else
                second++;
            yield return level == 1 ? $"{first.ToNumeral()}、" : $"（{second.ToNumeral()}）";
        }
    }
}
