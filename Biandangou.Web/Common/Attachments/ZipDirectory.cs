using System.Buffers.Binary;

namespace Biandangou.Web.Common.Attachments;

/// <summary>What a zip's own directory says, read before anything is unpacked.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int EntryLength = 46;

    /// <summary>
    /// Refuses whatever a reader could understand in two ways: bytes before the first file, between directory and end or after it,
    /// other numbers of files than stated, encrypted files, unusual packing, and the 64-bit form that no document of this size needs.
    /// </summary>
    /// <exception cref="RefusedFileException">The package is not plain.</exception>
    public static void Check(ReadOnlySpan<byte> zip, int mostEntries)
    {
        Demand(zip.Length > EndLength && zip.StartsWith("PK\x03\x04"u8));
        var end = zip[^EndLength..];
        Demand(end.StartsWith("PK\x05\x06"u8) && UShort(end, 20) == 0 && UShort(end, 4) == 0 && UShort(end, 6) == 0);
        var (count, size, start) = (UShort(end, 10), UInt(end, 12), UInt(end, 16));
        Demand(UShort(end, 8) == count && count > 0 && size + start == zip.Length - EndLength);
        if (count > mostEntries)
            throw new RefusedFileException("里面的文件过多，请拆分后再上传");

        var (at, isFirstAtZero) = ((int)start, false);
        for (var entry = 0; entry < count; entry++)
        {
            Demand(at + EntryLength <= zip.Length - EndLength && zip[at..].StartsWith("PK\x01\x02"u8));
            var (flags, method, local) = (UShort(zip, at + 8), UShort(zip, at + 10), UInt(zip, at + 42));
            if ((flags & 1) != 0)
                throw new RefusedFileException("加了密码，请去掉密码后再上传");
            Demand(method is 0 or 8 && local + 30 <= start && zip[(int)local..].StartsWith("PK\x03\x04"u8));
            // A file's own head must give the name its directory gives.
            var name = zip.Slice(at + EntryLength, UShort(zip, at + 28));
            Demand(name.SequenceEqual(zip.Slice((int)local + 30, UShort(zip, (int)local + 26))));
            isFirstAtZero |= local == 0;
            at += EntryLength + UShort(zip, at + 28) + UShort(zip, at + 30) + UShort(zip, at + 32);
        }

        Demand(isFirstAtZero && at == start + size);
    }

    private static void Demand(bool isPlain)
    {
        if (!isPlain)
            throw new RefusedFileException(PackageInspection.Broken);
    }

    private static int UShort(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static long UInt(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
