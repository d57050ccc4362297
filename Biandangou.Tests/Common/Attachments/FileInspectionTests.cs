using Biandangou.Domain.Common.Attachments;
using Biandangou.Web.Common.Attachments;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using SkiaSharp;
using static Biandangou.Tests.Common.Attachments.SampleFiles;

namespace Biandangou.Tests.Common.Attachments;

public sealed class FileInspectionTests
{
    [Fact]
    public void Documents_as_people_bring_them_are_kept_as_they_are()
    {
        (AttachmentFormat Format, byte[] Bytes)[] documents =
        [
            (AttachmentFormat.Pdf, Pdf()), (AttachmentFormat.Pdf, PdfPacked("3 0 << /Type /Page >>")), (AttachmentFormat.Docx, Docx()),
            (AttachmentFormat.Xlsx, Xlsx()),
            (AttachmentFormat.Pptx, Pptx()), (AttachmentFormat.Ofd, Ofd()),
            (AttachmentFormat.Docx, Docx(Link("hyperlink", "https://example.cn/"))),
            (AttachmentFormat.Docx, Docx(("word/embeddings/Microsoft_Excel_Sheet.xlsx", Xlsx()))),
            (AttachmentFormat.Docx, DocxSaying("<w:r><w:instrText>PAGE</w:instrText></w:r>")),
            (AttachmentFormat.Xlsx, Xlsx(("xl/printerSettings/printerSettings1.bin", [1, 2, 3]))),
        ];
        foreach (var (format, bytes) in documents)
        {
            var kept = FileInspection.Inspect(bytes, "文件");
            Assert.Equal(format, kept.Format);
            Assert.Same(bytes, kept.Bytes);
            Assert.Null(kept.Thumbnail);
        }
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void An_image_is_drawn_anew_with_a_thumbnail(SKEncodedImageFormat format)
    {
        var kept = FileInspection.Inspect(Picture(format, 3000, 1500), "照片");

        Assert.Equal((AttachmentFormat.Jpeg, 2560, 1280), (kept.Format, kept.Width, kept.Height));
        using var thumbnail = SKBitmap.Decode(kept.Thumbnail);
        Assert.Equal((320, 160), (thumbnail.Width, thumbnail.Height));
    }

    [Fact]
    public void Old_kinds_of_images_are_kept_as_photos()
    {
        Assert.Equal(AttachmentFormat.Jpeg, FileInspection.Inspect(Gif(), "图").Format);
        Assert.Equal(AttachmentFormat.Jpeg, FileInspection.Inspect(Bmp(), "图").Format);
    }

    [Fact]
    public void A_transparent_picture_stays_one()
    {
        var kept = FileInspection.Inspect(Picture(SKEncodedImageFormat.Png, alpha: 100), "印章");

        Assert.Equal(AttachmentFormat.Png, kept.Format);
        using var bitmap = SKBitmap.Decode(kept.Bytes);
        Assert.InRange(bitmap.GetPixel(399, 299).Alpha, 90, 110);
    }

    [Fact]
    public void The_place_of_a_photo_is_gone()
    {
        var photo = JpegWithPlace();
        Assert.Single(ImageMetadataReader.ReadMetadata(new MemoryStream(photo)).OfType<GpsDirectory>(),
            g => g.GetGeoLocation() is { Latitude: > 38 });

        var kept = FileInspection.Inspect(photo, "照片");

        foreach (var bytes in new[] { kept.Bytes, kept.Thumbnail! })
        {
            var told = ImageMetadataReader.ReadMetadata(new MemoryStream(bytes));
            Assert.Empty(told.OfType<GpsDirectory>());
            Assert.Empty(told.OfType<ExifDirectoryBase>());
        }
    }

    [Theory]
    [InlineData(1, 400, 5, 5)]
    [InlineData(2, 400, 395, 5)]
    [InlineData(3, 400, 395, 295)]
    [InlineData(4, 400, 5, 295)]
    [InlineData(5, 300, 5, 5)]
    [InlineData(6, 300, 295, 5)]
    [InlineData(7, 300, 295, 395)]
    [InlineData(8, 300, 5, 395)]
    public void A_turned_photo_stands_upright(ushort orientation, int width, int redX, int redY)
    {
        var kept = FileInspection.Inspect(JpegWithPlace(orientation), "照片");

        Assert.Equal((width, 700 - width), (kept.Width, kept.Height));
        using var bitmap = SKBitmap.Decode(kept.Bytes);
        Assert.True(bitmap.GetPixel(redX, redY) is { Red: > 200, Green: < 60 });
    }

    [Fact]
    public void A_refused_file_is_told_what_to_do()
    {
        Assert.Equal("“a.jpg”是空文件，请检查后重新选择。", Refusal([], "a.jpg"));
        Assert.Contains("另存为 .docx", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "通知.doc"), StringComparison.Ordinal);
        Assert.Contains("改用“兼容性最佳”", Refusal([0, 0, 0, 0x18, .. "ftypheic"u8], "IMG_1.heic"), StringComparison.Ordinal);
        Assert.Contains("解压后逐个上传", Refusal(Zip(("a.txt", [1])), "资料.zip"), StringComparison.Ordinal);
        Assert.Contains("打印为 PDF", Refusal(Pdf("<< /S /JavaScript >>"), "通知.pdf"), StringComparison.Ordinal);
        Assert.Contains("“" + new string('长', 40) + "…”", Refusal([1], new string('长', 200)), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', Refusal([1], "a\u202Egpj.exe"));
    }

    private static string Refusal(byte[] bytes, string name)
    {
        var refused = Assert.Throws<RuleBrokenException>(() => FileInspection.Inspect(bytes, name));
        Assert.Equal("Files", refused.Field);
        return refused.Message;
    }
}
