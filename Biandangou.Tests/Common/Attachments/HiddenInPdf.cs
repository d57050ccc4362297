using System.IO.Compression;
using System.Text;
using static Biandangou.Tests.Common.Attachments.SampleFiles;

namespace Biandangou.Tests.Common.Attachments;

/// <summary>What a PDF does when opened or clicked, written so that a search for plain words would miss it.</summary>
internal static class HiddenInPdf
{
    private const string Script = "6 0 << /S /JavaScript /JS (app.alert(1)) >>";
    private const string Web = "4 0 obj\n<< /S /URI /URI (http://evil.invalid/) >>\nendobj\n";

    private static readonly (string Name, string Objects)[] Plain =
    [
        ("comment-before-target", "/S /URI /URI%c\n(file:///C:/a.exe)"), ("nul-before-target", "/S /URI /URI\0(file:///C:/a.exe)"),
        ("blanks-before-target", $"/S /URI /URI{new string(' ', 60)}(file:///C:/a.exe)"),
        ("utf8-target", "/S /URI /URI (\u00EF\u00BB\u00BFfile:///C:/a.exe)"),
        ("utf16-target", "/S /URI /URI (\u00FE\u00FF\0f\0i\0l\0e\0:\0/\0/\0/\0a)"),
        ("utf16le-target", "/S /URI /URI (\u00FF\u00FEf\0i\0l\0e\0:\0/\0/\0/\0a\0)"),
        ("percent-target", "/S /URI /URI (file%3A///C:/a.exe)"),
        ("twice-percent-target", "/S /URI /URI (file%253A///C:/a.exe)"), ("distant-target", "/S /URI /URI 9 0%c\nR"),
        ("base", "/URI << /Base (file:///C:/) >>"), ("two-targets", "/S /URI /URI (https://a.cn/) /URI (file:///a)"),
        ("thread", "/S /Thread /F (\\\\\\\\evil.invalid\\\\a.pdf)"), ("filespec", "/Type /Filespec /F (\\\\\\\\evil.invalid\\\\a)"),
        ("file-at-web", "/F << /FS /URL /F (http://evil.invalid/) >>"), ("file-elsewhere", "/F 9 0 R"),
        ("movie", "/Subtype /Movie /Movie 9 0 R"),
        ("sound", "/S /Sound /Sound 9 0 R"), ("rendition", "/S /Rendition"), ("model", "/Subtype /3D"), ("turns", "/AA%c\n<< /O 4 0 R >>"),
        ("script-tree", "/Names << /Java#53cript 9 0 R >>"), ("sends", "/S /SubmitForm"), ("reads", "/S /ImportData"),
        ("leaves", "/S /GoToR"),
    ];

    public static IEnumerable<HostileFile> All =>
    [
        .. Plain.Select(p => Of(p.Name, Pdf($"3 0 obj\n<< {p.Objects} >>\nendobj"))),
        .. Plain.Select(p => Of($"packed-{p.Name}", PdfPacked($"6 0 << {p.Objects} >>"))),
        Of("predictor", Packed(Predicted(Script, 10), "/DecodeParms << /Predictor 12 /Columns 10 >>")),
        Of("tiff-predictor", Packed(Latin(Script), "/DecodeParms << /Predictor 2 >>")),
        Of("decoy-stream", Packed(Latin(Script), decoy: $"/X (stream\n{Encoding.Latin1.GetString(Deflated(Latin("harmless")))})")),
        Of("twice-filtered", Packed(Deflated(Latin(Script)), "/Filter [/FlateDecode /FlateDecode]", filter: "")),
        Of("untyped", Packed(Latin(Script), type: "")), Of("object-in-object", Packed(Latin("6 1 ( << /JS (a) >>)"))),
        Of("object-in-text", Pdf("3 0 obj\n(5 0 obj << /S /URI /URI (file:///a\\) >> endobj)\nendobj")),
        Of("object-in-comment", Pdf("3 0 obj\n<< /A 1 >>\nendobj\n%5 0 obj << /Subtype /Movie >>")),
        Of("object-in-stream", Pdf("3 0 obj\n<< /Length 40 >>\nstream\n5 0 obj << /Subtype /Movie >> endobj\nendstream\nendobj")),
        Of("opens-after-comment", Pdf($"3 0 obj\n<< /OpenAction%c\n4 0 R >>\nendobj\n{Web}")),
        Of("opens-then-next", Pdf($"3 0 obj\n<< /OpenAction << /S /GoTo /D [1 0 R /Fit] /Next 4 0 R >> >>\nendobj\n{Web}")),
        Of("opens-later-next", Pdf($"3 0 obj\n<< /OpenAction 5 0 R >>\nendobj\n5 0 obj\n<< /S /GoTo /Next 4 0 R >>\nendobj\n{Web}")),
        Of("opens-one-of-two", Pdf($"3 0 obj\n<< /OpenAction 4 0 R >>\nendobj\n4 0 obj\n[1 0 R /Fit]\nendobj\n{Web}")),
    ];

    /// <summary>An object stream as an attacker or an office program writes it.</summary>
    public static byte[] Packed(
        byte[] objects, string more = "", string decoy = "", string filter = "/Filter /FlateDecode", string type = "/Type /ObjStm")
    {
        var packed = Deflated(objects);
        return Pdf($"5 0 obj\n<< {type} {decoy} /N 1 /First 4 {filter} {more} /Length {packed.Length} >>\nstream\n"
            + $"{Encoding.Latin1.GetString(packed)}\nendstream\nendobj");
    }

    /// <summary>Each row, the last one filled with blanks, as the difference to the one above: PNG's filter Up.</summary>
    public static byte[] Predicted(string objects, int columns)
    {
        var plain = Latin(objects.PadRight((objects.Length + columns - 1) / columns * columns));
        return [.. plain.Chunk(columns).Zip(plain.Chunk(columns).Prepend(new byte[columns]))
            .SelectMany(rows => rows.First.Select((one, i) => (byte)(one - rows.Second[i])).Prepend((byte)2))];
    }

    public static byte[] Deflated(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(plain);
        return packed.ToArray();
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static HostileFile Of(string name, byte[] bytes) => new("pdf", $"{name}.pdf", bytes, MustRefuse: true);
}
