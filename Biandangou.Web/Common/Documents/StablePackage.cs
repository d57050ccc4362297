using System.IO.Compression;

namespace Biandangou.Web.Common.Documents;

/// <summary>Repacks an Office file so that the same parts always give the same bytes, whatever the clock says.</summary>
public static class StablePackage
{
    // The earliest moment a ZIP entry can carry.
    private static readonly DateTimeOffset _entryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries in the same order, all with one fixed time.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a ZIP archive.</exception>
    public static byte[] Repack(byte[] package)
    {
        using var target = new MemoryStream(package.Length);
        using (var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var repacked = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
                Copy(entry, repacked);
        }

        return target.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Fastest);
        copy.LastWriteTime = _entryTime;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
