using System.Security.Cryptography;
using Biandangou.Domain.Common.Attachments;

namespace Biandangou.Web.Common.Attachments;

/// <summary>A file found harmless, as it is to be kept.</summary>
/// <param name="Thumbnail">JPEG; null for documents.</param>
public sealed record InspectedFile(AttachmentFormat Format, byte[] Bytes, int? Width = null, int? Height = null, byte[]? Thumbnail = null)
{
    public AttachmentContent Content => new(
        Format, Bytes.Length, Hash(Bytes), Width, Height, Thumbnail is null ? null : Hash(Thumbnail));

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
