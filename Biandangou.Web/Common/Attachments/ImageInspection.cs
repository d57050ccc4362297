using Biandangou.Domain.Common.Attachments;
using SkiaSharp;

namespace Biandangou.Web.Common.Attachments;

/// <summary>
/// Draws an image anew: turned upright, no larger than a screen shows, and without anything that is not picture, be it
/// the place it was taken or another file hidden behind it.
/// </summary>
internal static class ImageInspection
{
    private const int LongestEdge = 2560;
    private const int ThumbnailEdge = 320;
    private const int MostEdge = 30_000;

    /// <summary>Of a JPEG, which is decoded no larger than needed: a telephone's 108 megapixels pass.</summary>
    private const long MostJpegPixels = 110_000_000;

    /// <summary>Of every other kind, which has to be decoded whole: a page scanned at 400 dpi passes.</summary>
    private const long MostPixels = 20_000_000;

    /// <summary>JPEG decoders shrink by eighths.</summary>
    private const int Eighths = 8;
    private const int Quality = 85;
    private const string Broken = "照片不完整或已损坏，请重新拍摄或重新保存后再上传";

    public static bool Recognises(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        || bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) || bytes.StartsWith("BM"u8)
        || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8));

    public static InspectedFile Inspect(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data) ?? throw new RefusedFileException(Broken);
        using var upright = Upright(codec);
        var hasAlpha = codec.Info.AlphaType != SKAlphaType.Opaque && HasTransparency(upright);
        using var picture = Resized(upright, LongestEdge, hasAlpha);
        using var thumbnail = Resized(upright, ThumbnailEdge, keepAlpha: false);
        return new InspectedFile(
            hasAlpha ? AttachmentFormat.Png : AttachmentFormat.Jpeg,
            Encode(picture, hasAlpha ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg), picture.Width, picture.Height,
            Encode(thumbnail, SKEncodedImageFormat.Jpeg));
    }

    /// <summary>The header is believed before a pixel is decoded: a bomb is refused for what it claims to be.</summary>
    private static SKBitmap Upright(SKCodec codec)
    {
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if (width <= 0 || height <= 0)
            throw new RefusedFileException(Broken);
        var isJpeg = codec.EncodedFormat == SKEncodedImageFormat.Jpeg;
        if (width > MostEdge || height > MostEdge || (long)width * height > (isJpeg ? MostJpegPixels : MostPixels))
        {
            throw new RefusedFileException(
                isJpeg ? "尺寸过大（超过一亿一千万像素），请缩小后再上传" : "尺寸过大（超过两千万像素），请缩小，或另存为 JPG 后再上传");
        }

        var size = DecodedSize(codec);
        var decoded = new SKBitmap(new SKImageInfo(
            size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(decoded.Info, decoded.GetPixels()) != SKCodecResult.Success)
        {
            decoded.Dispose();
            throw new RefusedFileException(Broken);
        }

        if (codec.EncodedOrigin == SKEncodedOrigin.TopLeft)
            return decoded;
        using (decoded)
            return Turned(decoded, codec.EncodedOrigin);
    }

    /// <summary>The smallest size a JPEG can be decoded to that still shows all a screen does; of other kinds the whole.</summary>
    internal static SKSizeI DecodedSize(SKCodec codec)
    {
        var whole = new SKSizeI(codec.Info.Width, codec.Info.Height);
        if (codec.EncodedFormat != SKEncodedImageFormat.Jpeg)
            return whole;
        var needed = Math.Min(LongestEdge, Math.Max(whole.Width, whole.Height));
        return Enumerable.Range(1, Eighths).Select(n => codec.GetScaledDimensions((float)n / Eighths))
            .FirstOrDefault(size => Math.Max(size.Width, size.Height) >= needed, whole);
    }

    private static SKBitmap Turned(SKBitmap source, SKEncodedOrigin origin)
    {
        var isSideways = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom
            or SKEncodedOrigin.LeftBottom;
        var (width, height) = isSideways ? (source.Height, source.Width) : (source.Width, source.Height);
        var turned = new SKBitmap(source.Info.WithSize(width, height));
        using var canvas = new SKCanvas(turned);
        canvas.Clear(SKColors.Transparent);
        canvas.SetMatrix(origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
            _ => SKMatrix.Identity,
        });
        canvas.DrawBitmap(source, 0, 0);
        return turned;
    }

    private static bool HasTransparency(SKBitmap bitmap)
    {
        var pixels = bitmap.GetPixelSpan();
        for (var alpha = 3; alpha < pixels.Length; alpha += 4)
        {
            if (pixels[alpha] < 255)
                return true;
        }

        return false;
    }

    private static SKBitmap Resized(SKBitmap source, int longest, bool keepAlpha)
    {
        var scale = Math.Min(1f, (float)longest / Math.Max(source.Width, source.Height));
        var resized = new SKBitmap(source.Info.WithSize(
            Math.Max(1, (int)(source.Width * scale)), Math.Max(1, (int)(source.Height * scale))));
        using var canvas = new SKCanvas(resized);
        canvas.Clear(keepAlpha ? SKColors.Transparent : SKColors.White);
        using var image = SKImage.FromBitmap(source);
        canvas.DrawImage(image, new SKRect(0, 0, resized.Width, resized.Height), new SKSamplingOptions(
            SKFilterMode.Linear, SKMipmapMode.Linear));
        return resized;
    }

    private static byte[] Encode(SKBitmap bitmap, SKEncodedImageFormat format)
    {
        using var encoded = bitmap.Encode(format, Quality) ?? throw new RefusedFileException(Broken);
        return encoded.ToArray();
    }
}
