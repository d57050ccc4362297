using System.Globalization;
using Biandangou.Data.Common.Attachments;
using Biandangou.Web.Common.Startup;

namespace Biandangou.Web.Common.Attachments;

/// <summary>
/// Files below <c>Files:Root</c>, outside the web root: <c>attachments/ab/…ab.bin</c>, thumbnails <c>.thumb</c>. A file is
/// written as <c>.part</c>, flushed to the disk and renamed, so that a crash never leaves half of one under its name.
/// </summary>
public sealed class DiskFileStore(FilesRoot files) : IFileStore
{
    private const string Whole = ".bin", Thumbnail = ".thumb", Unfinished = ".part";

    private readonly string _root = Path.Combine(files.Path, "attachments");

    public async Task WriteAsync(FileName name, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var path = PathOf(name);
        var part = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await stream.WriteAsync(content, cancel);
                stream.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (Exception failure)
        {
            File.Delete(part);
            if (failure is UnauthorizedAccessException)
                throw new IOException(failure.Message, failure);
            throw;
        }
    }

    public async Task<byte[]?> ReadAsync(FileName name, CancellationToken cancel)
    {
        try
        {
            return await File.ReadAllBytesAsync(PathOf(name), cancel);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(FileName name)
    {
        if (File.Exists(PathOf(name)))
            File.Delete(PathOf(name));
    }

    public IEnumerable<StoredFile> OlderThan(DateTime utc) => !Directory.Exists(_root) ? [] :
        from path in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
        where File.GetLastWriteTimeUtc(path) < utc
        select new StoredFile(path, NameOf(path));

    public void DeleteUnfinished(StoredFile file)
    {
        if (file.Name is null)
            File.Delete(file.Place);
    }

    private string PathOf(FileName name)
    {
        // The head of an id is its time; its tail spreads evenly.
        var id = name.Id.ToString("N", CultureInfo.InvariantCulture);
        return Path.Combine(_root, id[^2..], id + (name.IsThumbnail ? Thumbnail : Whole));
    }

    private static FileName? NameOf(string path) =>
        Path.GetExtension(path) is Whole or Thumbnail && Guid.TryParseExact(Path.GetFileNameWithoutExtension(path), "N", out var id)
            ? new FileName(id, Path.GetExtension(path) == Thumbnail)
            : null;
}
