using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Common.Startup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using SkiaSharp;
using static Biandangou.Tests.Common.Attachments.SampleFiles;

namespace Biandangou.Tests.Common.Attachments;

/// <summary>What large images cost, which links stay, and the operator's own scanner.</summary>
public sealed class UploadSafetyTests
{
    /// <summary>Bytes of one decoded pixel.</summary>
    private const int Pixel = 4;

    [Theory]
    [InlineData(8192, 6144)]
    [InlineData(12000, 9000)]
    public void A_telephones_photo_passes_and_is_never_unfolded_whole(int width, int height)
    {
        var photo = JpegClaiming(width, height);
        using var codec = SKCodec.Create(SKData.CreateCopy(photo));
        var size = ImageInspection.DecodedSize(codec);

        Assert.True(Math.Max(size.Width, size.Height) >= 2560);
        Assert.True((long)size.Width * size.Height * Pixel <= 64_000_000, $"{size.Width} × {size.Height}");
    }

    [Fact]
    public void A_photo_of_fifty_megapixels_is_kept_at_the_size_of_a_screen()
    {
        using var bitmap = new SKBitmap(8192, 6144, SKColorType.Gray8, SKAlphaType.Opaque);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, 50);
        var kept = FileInspection.Inspect(encoded.ToArray(), "照片.jpg");
        Assert.Equal((2560, 1920), (kept.Width, kept.Height));
    }

    [Theory]
    [InlineData(7000, 7000, "超过两千万像素")]
    [InlineData(4000, 5001, "超过两千万像素")]
    public void A_png_is_refused_for_the_pixels_its_head_claims(int width, int height, string words)
    {
        var refused = Assert.Throws<RuleBrokenException>(() => FileInspection.Inspect(PngClaiming(width, height), "图.png"));
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinary_links_and_first_pages_stay()
    {
        foreach (var objects in new[]
        {
            "3 0 obj\n<< /OpenAction [4 0 R /Fit] >>\nendobj\n5 0 obj\n<< /S /URI /URI (https://www.gov.cn/) >>\nendobj",
            "3 0 obj\n<< /OpenAction << /S /GoTo /D [4 0 R /Fit] >> >>\nendobj\n5 0 obj\n<< /S /URI /URI (mailto:a@example.cn) >>\nendobj",
            "3 0 obj\n<< /OpenAction 4 0 R >>\nendobj",
        })
            Assert.NotEmpty(FileInspection.Inspect(Pdf(objects), "文.pdf").Bytes);
        foreach (var target in new[] { "https://www.gov.cn/", "mailto:a@example.cn", "#书签", "附件.docx" })
            Assert.NotEmpty(FileInspection.Inspect(Docx(Link("hyperlink", target)), "文.docx").Bytes);
    }

    [Fact]
    public void What_office_programs_write_stays()
    {
        const string page = "6 0 << /Type /Page /Annots [ << /S /URI /URI (https://www.gov.cn/?a=%3A\\)) /F 4 >> ] >>";
        byte[][] ordinary =
        [
            HiddenInPdf.Packed(HiddenInPdf.Predicted(page, 10), "/DecodeParms << /Predictor 12 /Columns 10 >>"),
            HiddenInPdf.Packed(Utf8(page), "/DecodeParms [null]"), HiddenInPdf.Packed(Utf8(page), "/Filter [/FlateDecode]", filter: ""),
            Pdf(
                "3 0 obj\n<< /OpenAction 4 0 R /A << /S /URI /URI <FEFF0068007400740070003A002F002F0061> >> >>\nendobj\n" +
                "4 0 obj\n[1 0 R /Fit]\nendobj"),
            Pdf("3 0 obj\n<< /Type /Encoding /Differences [ 70 /F /G 74 /JS /F 90 /AA /F ] >>\nendobj"),
            Pdf(
                "3 0 obj\n<< /Type /Outlines /First 4 0 R >>\nendobj\n" +
                "4 0 obj\n<< /Title (a) /Next 5 0 R /A << /S /URI /URI (www.gov.cn) >> >>\nendobj"),
            .. new[] { "HYPERLINK(\"https://www.gov.cn/\",\"网\")", "HYPERLINK(\"#目录!A1\",\"回\")",
                "IF(A1=\"a/b\",[1]表!A1,表1[[#This Row],[数]])", "A1/B1", "_xlfn.DISPIMG(\"ID_1\",1)" }
                .Select(HiddenInOffice.Formula),
            .. new[] { "HYPERLINK \\l \"_Toc1\"", "TOC \\o \"1-3\" \\h", "HYPERLINK \"https://www.gov.cn/a:b\" \\o \"网站\"",
                "PAGE \\* MERGEFORMAT" }
                .Select(code => DocxSaying(HiddenInOffice.Field(code) + HiddenInOffice.Field("PAGEREF _Toc1 \\h"))),
            Docx(("word/fonts/font1.odttf", [(byte)'<', 1, 2, 3])), Docx(Link("hyperlink", "https://a.cn/?u=file%3A///b")),
        ];
        var refused = ordinary.Index().Where(o => Record.Exception(() => FileInspection.Inspect(o.Item, "文")) is not null)
            .Select(o => o.Index);
        Assert.Empty(refused);
    }

    [Fact]
    public void Each_hidden_thing_is_refused()
    {
        HostileFile[] hidden = [.. HiddenInPdf.All, .. HiddenInOffice.All];
        Assert.True(hidden.Length > 80);
        Assert.Empty(hidden.Where(h => Record.Exception(() => FileInspection.Inspect(h.Bytes, h.Name)) is not RuleBrokenException)
            .Select(h => h.Name));
    }

    [Theory]
    [InlineData("/URI(", 60_000, 1)]
    [InlineData("/URI(", 16_000, 5)]
    [InlineData("obj[", 60_000, 1)]
    [InlineData("<</First 1>>stream ", 60_000, 1)]
    [InlineData("obj(", 400_000, 0)]
    [InlineData("obj[", 400_000, 0)]
    [InlineData("#41", 2_000_000, 0)]
    [InlineData("obj<</OpenAction<<", 100_000, 0)]
    public void A_pdf_costs_no_more_than_its_size_allows(string repeated, int times, int streams)
    {
        var flood = string.Concat(Enumerable.Repeat(repeated, times));
        var packed = System.Text.Encoding.Latin1.GetString(HiddenInPdf.Deflated(Utf8($"6 0 {flood}")));
        var bytes = Pdf(streams == 0 ? flood : string.Concat(Enumerable.Repeat(
            $"5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n{packed}\nendstream\nendobj\n", streams)));
        var work = new PdfWork(bytes.Length);

        _ = Record.Exception(() => PdfInspection.Read(bytes, work));

        Assert.InRange(work.Read, 1, (5L * bytes.Length) + (2L * 1024 * 1024) + (3 * work.Inflated));
        Assert.InRange(work.Tokens, 0, 4_000_001);
        Assert.InRange(work.Inflated, 0, (long)streams * (flood.Length + 4));
    }

    [SkippableFact]
    public async Task The_operators_scanner_refuses_what_it_finds_and_lets_nothing_through_when_it_fails()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The scanner of this test is a shell script.");
        var folder = Directory.CreateTempSubdirectory("portal-scan-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "scan"), "grep -q Virus \"$1\" && exit 1; exit 0\n");

        await ScanWith($"sh {folder.FullName}/scan {{file}}").CheckAsync(Utf8("plain"), "甲", default);
        var infected = await Assert.ThrowsAsync<RuleBrokenException>(
            () => ScanWith($"sh {folder.FullName}/scan {{file}}").CheckAsync(Utf8("a Virus"), "乙", default));
        Assert.Contains("含有病毒", infected.Message, StringComparison.Ordinal);
        foreach (var broken in new[] { "no-such-program {file}", $"sh {folder.FullName}/missing {{file}}" })
        {
            var unsure = await Assert.ThrowsAsync<RuleBrokenException>(
                () => ScanWith(broken).CheckAsync(Utf8("plain"), "丙", default));
            Assert.Contains("没能做病毒检查", unsure.Message, StringComparison.Ordinal);
        }

        Assert.Single(folder.GetFiles());
        folder.Delete(recursive: true);

        VirusScan ScanWith(string command) => new(
            VirusScan.Read(new ConfigurationBuilder().AddInMemoryCollection([new(VirusScan.Setting, command)]).Build()),
            new FilesRoot(folder.FullName), NullLogger<VirusScan>.Instance);
    }

    [SkippableFact]
    public void A_folder_is_written_to_the_disk_after_a_rename()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux writes a folder to the disk by itself.");
        Assert.True(FolderSync.Flush(Path.GetTempPath()));
        Assert.False(FolderSync.Flush(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}")));
    }

    /// <summary>A small photo whose head claims more.</summary>
    private static byte[] JpegClaiming(int width, int height)
    {
        var jpeg = Jpeg();
        var frame = jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        (jpeg[frame + 5], jpeg[frame + 6], jpeg[frame + 7], jpeg[frame + 8]) =
            ((byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width);
        return jpeg;
    }
}
