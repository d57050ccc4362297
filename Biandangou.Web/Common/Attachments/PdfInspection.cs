using System.Globalization;
using System.Text;
using Biandangou.Domain.Common.Attachments;

namespace Biandangou.Web.Common.Attachments;

/// <summary>
/// Keeps a PDF that only shows pages; refuses one that runs, starts or carries anything. A cross-reference table may point a reader
/// anywhere, into a text or a stream too, so every place that could begin an object is read as one.
/// </summary>
internal static class PdfInspection
{
    public const string Active = "含有脚本、附带文件或自动运行的内容，请用“打印为 PDF”重新生成后再上传";
    public const string Broken = "PDF 文件不完整或已损坏，请重新生成后再上传";
    public const string Locked = "PDF 加了密码或权限限制，请去掉后再上传";

    /// <summary>Long enough not to turn up by chance in a picture, so looked for in every byte.</summary>
    private static readonly string[] Anywhere =
        ["/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/GoToE", "/GoToR", "/ImportData", "/SubmitForm", "/Rendition"];

    public static bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    public static InspectedFile Inspect(byte[] bytes)
    {
        Read(bytes, new PdfWork(bytes.Length));
        return new InspectedFile(AttachmentFormat.Pdf, bytes);
    }

    /// <exception cref="RefusedFileException">The file does more than show pages, or cannot be understood.</exception>
    public static void Read(byte[] bytes, PdfWork work)
    {
        var end = bytes.AsSpan().LastIndexOf("%%EOF"u8);
        if (end < 0 || bytes.AsSpan(end + 5).ContainsAnyExcept(" \r\n\t\0"u8) || bytes.AsSpan().IndexOf("PK\x05\x06"u8) >= 0)
            throw new RefusedFileException(Broken);
        var named = PdfLexer.Unescaped(Encoding.Latin1.GetString(bytes));
        if (named.Contains("/Encrypt", StringComparison.Ordinal))
            throw new RefusedFileException(Locked);
        if (Array.Exists(Anywhere, name => named.Contains(name, StringComparison.Ordinal)))
            throw new RefusedFileException(Active);

        var rules = new PdfRules();
        foreach (var start in Starts(bytes, "obj"u8.ToArray()))
        {
            if (start < 6 || !bytes.AsSpan(start - 6, 3).SequenceEqual("end"u8))
                ReadObject(bytes, start, NumberBefore(bytes, start - 3), rules, work);
        }

        foreach (var start in Starts(bytes, "trailer"u8.ToArray()))
            ReadObject(bytes, start, number: null, rules, work);
        rules.Conclude();
    }

    private static IEnumerable<int> Starts(byte[] bytes, byte[] word)
    {
        for (var at = 0; bytes.AsSpan(at).IndexOf(word) is >= 0 and var found;)
            yield return at += found + word.Length;
    }

    private static void ReadObject(byte[] bytes, int start, int? number, PdfRules rules, PdfWork work)
    {
        var (lexer, tokens, depth, isPacked) = (new PdfLexer(bytes, start, work), new List<PdfToken>(), 0, false);
        for (var token = lexer.Next(); token.Kind != PdfKind.End; token = lexer.Next())
        {
            depth += token.Kind switch { PdfKind.Open => 1, PdfKind.Close => -1, _ => 0 };
            tokens.Add(token);
            isPacked |= token.IsName("First") || token.IsName("ObjStm");
            if (isPacked && token.Is("stream") && tokens[^2].Is(">>"))
            {
                ReadPacked(bytes, tokens, rules, work);
                rules.Judge(tokens, number);
                return;
            }

            if (depth <= 0 && token.Kind == PdfKind.Word
                && token.Value is "endobj" or "stream" or "obj" or "xref" or "startxref" or "trailer")
                break;
        }

        if (tokens.Exists(t => t.IsName("ObjStm")))
            throw new RefusedFileException(Broken);
        rules.Judge(tokens, number);
    }

    /// <summary>Each object must begin where the head of the stream says, and not within another.</summary>
    private static void ReadPacked(byte[] bytes, List<PdfToken> dictionary, PdfRules rules, PdfWork work)
    {
        var (objects, count, first) = PdfObjectStream.Unpack(bytes, dictionary, work);
        var head = new PdfLexer(objects, 0, work);
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < count; i++)
        {
            if (head.Next().Number is not { } number || head.Next().Number is not (>= 0 and var offset) || head.At > first
                || offset > objects.Length - first || !numbers.TryAdd(AfterBlanks(objects, first + offset), number))
                throw new RefusedFileException(Broken);
        }

        var (lexer, one, depth, begun) = (new PdfLexer(objects, first, work), new List<PdfToken>(), 0, 0);
        int? current = null;
        for (var token = lexer.Next(); token.Kind != PdfKind.End; token = lexer.Next())
        {
            if (depth == 0 && numbers.TryGetValue(token.At, out var number))
            {
                rules.Judge(one, current);
                (one, current, begun) = ([], number, begun + 1);
            }

            depth += token.Kind switch { PdfKind.Open => 1, PdfKind.Close => -1, _ => 0 };
            one.Add(token);
        }

        rules.Judge(one, current);
        if (lexer.IsCutOff || depth != 0 || begun != count)
            throw new RefusedFileException(Broken);
    }

    private static int AfterBlanks(byte[] bytes, int at)
    {
        while (at < bytes.Length && PdfLexer.IsBlank(bytes[at]))
            at++;
        return at;
    }

    /// <summary>The first of the two numbers before the word obj.</summary>
    private static int? NumberBefore(byte[] bytes, int at)
    {
        var words = Encoding.Latin1.GetString(bytes, Math.Max(0, at - 40), at - Math.Max(0, at - 40))
            .Split((char[])['\0', '\t', '\n', '\f', '\r', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && int.TryParse(words[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }
}
