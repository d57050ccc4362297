using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Biandangou.Tests.Common.Attachments;

/// <summary>Files as people bring them, made in code.</summary>
internal static class SampleFiles
{
    /// <summary>Stands in everything hostile; must be nowhere in what is kept.</summary>
    public const string Marker = "HOSTILE-MARKER";

    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Picture(SKEncodedImageFormat format, int width = 400, int height = 300, byte alpha = 255)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(230, 240, 250, alpha));
        // The upper left corner is red, so that turning shows.
        using var red = new SKPaint { Color = SKColors.Red };
        canvas.DrawRect(0, 0, width / 4f, height / 4f, red);
        canvas.Flush();
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    public static byte[] Jpeg(int width = 400, int height = 300) => Picture(SKEncodedImageFormat.Jpeg, width, height);

    /// <summary>A photo of a telephone: Exif with a place and an orientation.</summary>
    public static byte[] JpegWithPlace(ushort orientation = 1, string? camera = null, int width = 400, int height = 300) =>
        WithSegment(Jpeg(width, height), 0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation), .. Encoding.UTF8.GetBytes(camera ?? "")]);

    /// <summary>A JPEG with a segment after its start.</summary>
    public static byte[] WithSegment(byte[] jpeg, byte kind, byte[] content)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(content.Length + 2));
        return [.. jpeg[..2], 0xFF, kind, .. length, .. content, .. jpeg[2..]];
    }

    public static byte[] Gif(ushort width = 1, ushort height = 1) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0, 255, 255, 255, 0, 0, 0,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
    ];

    public static byte[] Bmp(int width = 2, int height = 2)
    {
        var bytes = new byte[54 + 16];
        "BM"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(2), bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(10), 54);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(14), 40);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(18), width);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(22), height);
        bytes[26] = 1;
        bytes[28] = 24;
        return bytes;
    }

    /// <summary>A chunk put before the last of a PNG.</summary>
    public static byte[] WithChunk(byte[] png, string kind, byte[] content) => [.. png[..^12], .. Chunk(kind, content), .. png[^12..]];

    public static byte[] PngClaiming(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(new byte[1000]);
        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    public static byte[] Pdf(string objects = "") => Encoding.Latin1.GetBytes(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n" +
        $"{objects}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");

    /// <summary>A PDF whose dictionaries lie deflated in an object stream, as most do.</summary>
    public static byte[] PdfPacked(string objects)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(Encoding.Latin1.GetBytes(objects));
        return Pdf(
            $"5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {packed.Length} >>\n" +
            $"stream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream\nendobj");
    }

    public static byte[] Docx(params (string Name, byte[] Content)[] more) => Document("word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        $"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>示例</w:t></w:r></w:p></w:body></w:document>", more);

    public static byte[] DocxSaying(string body) =>
        Docx(("word/document.xml", Utf8($"{Xml}<w:document xmlns:w=\"{Word}\"><w:body><w:p>{body}</w:p></w:body></w:document>")));

    public static byte[] Xlsx(params (string Name, byte[] Content)[] more) => Document("xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets/></workbook>", more);

    public static byte[] Pptx(params (string Name, byte[] Content)[] more) => Document("ppt/presentation.xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        "<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>", more);

    public static byte[] Ofd(params (string Name, byte[] Content)[] more) =>
        Zip([("OFD.xml", Utf8($"{Xml}<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\"/>")),
            ("Doc_0/Document.xml", Utf8("<Document/>")), .. more]);

    /// <param name="more">Further parts, or others in place of the usual ones.</param>
    public static byte[] Document(string main, string type, string body, params (string Name, byte[] Content)[] more)
    {
        (string Name, byte[] Content)[] usual =
        [
            ("[Content_Types].xml", Utf8(
                $"{Xml}<Types xmlns=\"{Types}\">" +
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                $"<Override PartName=\"/{main}\" ContentType=\"{type}\"/></Types>")),
            ("_rels/.rels", Utf8(
                $"{Xml}<Relationships xmlns=\"{Rels}\">" +
                $"<Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"{main}\"/></Relationships>")),
            (main, Utf8(Xml + body)),
        ];
        return Zip([.. usual.Where(u => more.All(m => m.Name != u.Name)), .. more]);
    }

    /// <summary>A relationship part of a Word document with one link outside.</summary>
    public static (string, byte[]) Link(string kind, string target) => ("word/_rels/document.xml.rels",
        Utf8(
            $"{Xml}<Relationships xmlns=\"{Rels}\">" +
            $"<Relationship Id=\"r9\" Type=\"{Office}/{kind}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>"));

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Chunk(string kind, byte[] content)
    {
        var (length, crc) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        byte[] body = [.. Encoding.ASCII.GetBytes(kind), .. content];
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(body));
        return [.. length, .. body, .. crc];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
        }

        return ~crc;
    }

    /// <summary>Orientation, and 38°N 106°E.</summary>
    private static byte[] Tiff(ushort orientation)
    {
        using var stream = new MemoryStream();
        using var tiff = new BinaryWriter(stream);
        tiff.Write("II*\0"u8);
        tiff.Write(8);
        tiff.Write((ushort)2);
        Entry(0x0112, 3, 1, orientation);
        Entry(0x8825, 4, 1, 38);
        tiff.Write(0);
        tiff.Write((ushort)4);
        Entry(1, 2, 2, 'N');
        Entry(2, 5, 3, 92);
        Entry(3, 2, 2, 'E');
        Entry(4, 5, 3, 116);
        tiff.Write(0);
        foreach (var number in new[] { 38, 1, 5, 1, 0, 1, 106, 1, 12, 1, 0, 1 })
            tiff.Write(number);
        return stream.ToArray();

        void Entry(ushort tag, ushort type, int count, int value)
        {
            tiff.Write(tag);
            tiff.Write(type);
            tiff.Write(count);
            tiff.Write(value);
        }
    }
}
