using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Biandangou.Domain.Common.Attachments;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Tells what a file is by its bytes and refuses, in words that say what to do, whatever may not be kept.</summary>
public static class FileInspection
{
    private const string Field = "Files";

    private static readonly (byte[] Head, int At, string Advice)[] Known =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "是旧版 Office 文件或加了密码，请去掉密码，另存为 .docx、.xlsx、.pptx 或 PDF 后再上传"),
        ("Rar!"u8.ToArray(), 0, "是压缩包，请解压后逐个上传"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "是压缩包，请解压后逐个上传"),
        ([0x1F, 0x8B], 0, "是压缩包，请解压后逐个上传"),
        ("ftyphei"u8.ToArray(), 4, Heic),
        ("ftyphev"u8.ToArray(), 4, Heic),
        ("ftypmif1"u8.ToArray(), 4, Heic),
        ("ftypavif"u8.ToArray(), 4, Heic),
        ("ftyp"u8.ToArray(), 4, "是视频，请截取画面，以照片上传"),
        ("RIFF"u8.ToArray(), 0, "是音频或视频，请改用照片或文档"),
        ([0x49, 0x49, 0x2A, 0x00], 0, "是 TIFF 或相机原始格式，请另存为 JPG 后再上传"),
        ([0x4D, 0x4D, 0x00, 0x2A], 0, "是 TIFF 或相机原始格式，请另存为 JPG 后再上传"),
        ("{\\rtf"u8.ToArray(), 0, "是 RTF 文件，请另存为 .docx 或 PDF 后再上传"),
    ];

    private const string Heic = "是 HEIC 等新格式照片，请在手机相机设置中改用“兼容性最佳”（JPG），或截图后上传";

    /// <param name="name">As the browser sent it; only for the message.</param>
    /// <exception cref="RuleBrokenException">The file may not be kept.</exception>
    public static InspectedFile Inspect(byte[] bytes, string name)
    {
        try
        {
            return bytes switch
            {
                [] => throw new RefusedFileException("是空文件，请检查后重新选择"),
                _ when ImageInspection.Recognises(bytes) => ImageInspection.Inspect(bytes),
                _ when PdfInspection.Recognises(bytes) => PdfInspection.Inspect(bytes),
                _ when PackageInspection.Recognises(bytes) => PackageInspection.Inspect(bytes),
                _ => throw new RefusedFileException(AdviceFor(bytes)),
            };
        }
        catch (RefusedFileException refused)
        {
            throw new RuleBrokenException($"“{Shown(name)}”{refused.Message}。", Field);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RuleBrokenException($"“{Shown(name)}”过于复杂，无法检查，请打印为 PDF 或拆分后再上传。", Field);
        }
    }

    /// <summary>The name as a message may repeat it.</summary>
    public static string Shown(string name)
    {
        var last = string.Concat(name.Split('/', '\\')[^1]
            .Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format
            && !char.IsSurrogate(c)));
        return last.Length switch { 0 => "文件", > 40 => last[..40] + "…", _ => last };
    }

    private static string AdviceFor(byte[] bytes) =>
        Array.Find(Known, k => bytes.AsSpan().Length >= k.At + k.Head.Length && bytes.AsSpan(k.At).StartsWith(k.Head)).Advice
        ?? "不是可以上传的文件，请上传照片（JPG、PNG 等）、PDF、OFD 或 .docx、.xlsx、.pptx 文档";
}

/// <summary>Why a file is refused: goes after its name, without a full stop.</summary>
public sealed class RefusedFileException(string message) : Exception(message);

/// <summary>A file found harmless, as it is to be kept.</summary>
/// <param name="Thumbnail">JPEG; null for documents.</param>
public sealed record InspectedFile(AttachmentFormat Format, byte[] Bytes, int? Width = null, int? Height = null, byte[]? Thumbnail = null)
{
    public AttachmentContent Content => new(
        Format, Bytes.Length, Hash(Bytes), Width, Height, Thumbnail is null ? null : Hash(Thumbnail));

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
