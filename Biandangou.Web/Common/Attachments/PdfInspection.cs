using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Biandangou.Domain.Common.Attachments;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Keeps a PDF that only shows pages; refuses one that runs, starts or carries anything.</summary>
internal static partial class PdfInspection
{
    private const int MostInflated = 64 * 1024 * 1024;
    private const string Active = "含有脚本、附带文件或自动运行的内容，请用“打印为 PDF”重新生成后再上传";
    private const string Broken = "PDF 文件不完整或已损坏，请重新生成后再上传";

    private static readonly string[] Forbidden =
        ["/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/GoToE", "/GoToR", "/ImportData", "/SubmitForm", "/Rendition"];

    public static bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    public static InspectedFile Inspect(byte[] bytes)
    {
        var end = bytes.AsSpan().LastIndexOf("%%EOF"u8);
        if (end < 0 || bytes.AsSpan(end + 5).ContainsAnyExcept(" \r\n\t\0"u8) || bytes.AsSpan().IndexOf("PK\x05\x06"u8) >= 0)
            throw new RefusedFileException(Broken);
        var plain = Encoding.Latin1.GetString(bytes);
        var named = Unescaped(plain);
        if (named.Contains("/Encrypt", StringComparison.Ordinal))
            throw new RefusedFileException("PDF 加了密码或权限限制，请去掉后再上传");
        var (startsByItself, leavesTheFile) = (false, false);
        foreach (var text in Compressed(bytes, plain, named).Select(Unescaped).Prepend(named))
        {
            Refuse(text);
            startsByItself |= StartsByItself().IsMatch(text);
            leavesTheFile |= LeavesTheFile().IsMatch(text);
        }

        // A link waits for a click, unless the file follows one when it is opened or a page is turned.
        if (startsByItself && leavesTheFile)
            throw new RefusedFileException(Active);
        return new InspectedFile(AttachmentFormat.Pdf, bytes);
    }

    private static void Refuse(string text)
    {
        if (Array.Exists(Forbidden, name => text.Contains(name, StringComparison.Ordinal)) || Script().IsMatch(text))
            throw new RefusedFileException(Active);
        // A target kept elsewhere cannot be judged here.
        if (DistantLink().IsMatch(text))
            throw new RefusedFileException(LinkTarget.Refused);
        foreach (Match link in Link().Matches(text))
        {
            if (!LinkTarget.IsHarmless(LinkTarget.OfPdf(link.Groups["target"].Value)))
                throw new RefusedFileException(LinkTarget.Refused);
        }
    }

    /// <summary>Names may be written with hex digits: /J#61vaScript.</summary>
    private static string Unescaped(string text) => text.Contains('#', StringComparison.Ordinal)
        ? Hex().Replace(text, m => ((char)Convert.ToByte(m.Groups["hex"].Value, 16)).ToString())
        : text;

    /// <summary>Object streams hold dictionaries, the action of a page among them, in deflated form. One we cannot open is not kept.</summary>
    private static IEnumerable<string> Compressed(byte[] bytes, string plain, string named)
    {
        var streams = ObjectStream().Matches(plain);
        if (named.AsSpan().Count("/ObjStm") != streams.Count)
            throw new RefusedFileException(Broken);
        var left = MostInflated;
        foreach (Match stream in streams)
        {
            var objects = Inflate(bytes, stream.Index + stream.Length, left);
            left -= objects.Length;
            yield return objects;
        }
    }

    private static string Inflate(byte[] bytes, int from, int most)
    {
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(bytes, from, bytes.Length - from, writable: false), CompressionMode.Decompress);
            var (text, buffer) = (new StringBuilder(), new byte[16 * 1024]);
            while (inflating.Read(buffer) is > 0 and var read)
            {
                if (text.Length + read > most)
                    throw new RefusedFileException(Broken);
                text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }

            return text.ToString();
        }
        catch (InvalidDataException)
        {
            throw new RefusedFileException(Broken);
        }
    }

    [GeneratedRegex("#(?<hex>[0-9A-Fa-f]{2})", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hex();

    // Three letters turn up by chance inside a compressed picture; what must follow them hardly does.
    [GeneratedRegex("/(?:JS|XFA)\\s{0,20}(?:[(<\\[]|\\d{1,10}\\s{1,20}\\d{1,5}\\s{1,20}R)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Script();

    // An array or a GoTo only says which page is shown first.
    [GeneratedRegex("/AA\\s{0,20}(?:<<|\\d)|/OpenAction\\s{0,20}(?!\\[|<<[^<>]{0,200}/S\\s{0,20}/GoTo\\b)[<\\d]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StartsByItself();

    [GeneratedRegex("/S\\s{0,20}/URI\\b|/URI\\s{0,20}[(<\\d]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeavesTheFile();

    [GeneratedRegex(
        "/URI\\s{0,20}(?<target>\\((?:[^\\\\)]|\\\\.){0,4000}\\)|<[0-9A-Fa-f\\s]{0,8000}>)", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    [GeneratedRegex("/URI\\s{1,20}\\d{1,10}\\s{1,20}\\d{1,5}\\s{1,20}R\\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DistantLink();

    [GeneratedRegex("/ObjStm\\b[^\\0]{0,400}?stream\\r?\\n", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ObjectStream();
}
