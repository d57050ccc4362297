using System.IO.Compression;
using System.Xml;
using Biandangou.Domain.Common.Attachments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Keeps Word, Excel, PowerPoint and OFD documents that are only documents: every part is unpacked, counted and read.</summary>
internal static class PackageInspection
{
    public const string Broken = "文档不完整或已损坏，请重新保存后再上传";

    private const int MostEntries = 2000;
    private const int DeepestNesting = 1;
    private const long MostInflated = 200 * 1024 * 1024;
    private const long Suspicious = 1024 * 1024;
    private const int MostRatio = 200;

    public static bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8);

    public static InspectedFile Inspect(byte[] bytes) => new(Read(bytes, nesting: 0), bytes);

    private static AttachmentFormat Read(byte[] bytes, int nesting)
    {
        try
        {
            ZipDirectory.Check(bytes, MostEntries);
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            PackagePart.CheckNames(zip.Entries.Select(e => e.FullName));
            var (isXml, left) = (XmlParts(zip), MostInflated);
            foreach (var entry in zip.Entries)
            {
                var part = Inflate(entry, Math.Min(left,
                    entry.CompressedLength > 0 ? Math.Max(Suspicious, entry.CompressedLength * MostRatio) : 0));
                left -= part.Length;
                PackagePart.Check(entry.FullName, part, isXml(entry.FullName));
                if (Recognises(part))
                    Nested(part, nesting);
            }

            return KindOf(bytes, zip);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException
            or ArgumentException or NotSupportedException or EndOfStreamException)
        {
            throw new RefusedFileException(Broken);
        }
    }

    /// <summary>The parts that the list of content types calls XML, by their name or its ending.</summary>
    private static Func<string, bool> XmlParts(ZipArchive zip)
    {
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (zip.GetEntry("[Content_Types].xml") is { } list)
        {
            using var xml = XmlReader.Create(new MemoryStream(Inflate(list, Suspicious), writable: false), PackageXml.Strict);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("ContentType") is { } type
                    && (type.TrimEnd().EndsWith("xml", StringComparison.OrdinalIgnoreCase) || type.Contains(
                    "vml", StringComparison.OrdinalIgnoreCase)))
                    named.Add(xml.GetAttribute("PartName")?.TrimStart('/') ?? "." + xml.GetAttribute("Extension"));
            }
        }

        return name => named.Contains(name) || named.Contains(Path.GetExtension(name));
    }

    /// <summary>Charts carry a workbook of their numbers; it must be as plain as the document around it.</summary>
    private static void Nested(byte[] part, int nesting)
    {
        if (nesting >= DeepestNesting)
            throw new RefusedFileException("里面套着多层文档，请分开保存后再上传");
        _ = Read(part, nesting + 1);
    }

    /// <summary>What is counted are the bytes that come out, not those a header promises.</summary>
    private static byte[] Inflate(ZipArchiveEntry entry, long most)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (from.Read(buffer) is > 0 and var read)
        {
            if (to.Length + read > most)
                throw new RefusedFileException("解压后异常庞大，可能不是正常文档，请重新保存后再上传");
            to.Write(buffer, 0, read);
        }

        return to.ToArray();
    }

    private static AttachmentFormat KindOf(byte[] bytes, ZipArchive zip)
    {
        if (zip.GetEntry("OFD.xml") is not null)
            return zip.GetEntry("[Content_Types].xml") is null ? AttachmentFormat.Ofd : throw new RefusedFileException(Broken);
        if (zip.GetEntry("[Content_Types].xml") is null)
            throw new RefusedFileException("是压缩包或不支持的文档，压缩包请解压后逐个上传，文档请另存为 .docx、.xlsx、.pptx 或 PDF");
        var stream = new MemoryStream(bytes, writable: false);
        if (zip.GetEntry("word/document.xml") is not null)
        {
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            return Sure(document.DocumentType == WordprocessingDocumentType.Document && document.MainDocumentPart is not null,
                AttachmentFormat.Docx);
        }

        if (zip.GetEntry("xl/workbook.xml") is not null)
        {
            using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
            return Sure(workbook.DocumentType == SpreadsheetDocumentType.Workbook && workbook.WorkbookPart is not null,
                AttachmentFormat.Xlsx);
        }

        if (zip.GetEntry("ppt/presentation.xml") is not null)
        {
            using var slides = PresentationDocument.Open(stream, isEditable: false);
            return Sure(slides.DocumentType == PresentationDocumentType.Presentation && slides.PresentationPart is not null,
                AttachmentFormat.Pptx);
        }

        throw new RefusedFileException("不是可以识别的文档，请另存为 .docx、.xlsx、.pptx 或 PDF 后再上传");
    }

    private static AttachmentFormat Sure(bool isIt, AttachmentFormat format) =>
        isIt ? format : throw new RefusedFileException("是带宏的文档或模板，请另存为普通的 .docx、.xlsx、.pptx 后再上传");
}
