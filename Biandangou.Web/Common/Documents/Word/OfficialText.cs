using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Common.Documents.Word;

/// <summary>Turns text into Word runs and paragraphs; characters XML cannot hold are dropped.</summary>
internal static class OfficialText
{
    public static Run Of(string text)
    {
        // Without the hint Word prints Chinese quotation marks in the Western font.
        var run = new Run(new RunProperties(new RunFonts { Hint = FontTypeHintValues.EastAsia }));
        var lines = XmlText.Clean(text).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
                run.Append(new Break());
            AppendLine(run, lines[line]);
        }

        return run;
    }

    /// <summary>A paragraph of a style.</summary>
    public static Paragraph Paragraph(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Of(text));

    private static void AppendLine(Run run, string line)
    {
        var pieces = line.Split('\t');
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            if (piece > 0)
                run.Append(new TabChar());
            if (pieces[piece].Length > 0)
                run.Append(new Text(pieces[piece]) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
