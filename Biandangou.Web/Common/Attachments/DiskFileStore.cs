using System.Globalization;
using Biandangou.Data.Common.Attachments;
using Biandangou.Web.Common.Startup;

namespace Biandangou.Web.Common.Attachments;

/// <summary>
/// Files below <c>Files:Root</c>, outside the web root: <c>attachments/ab/…ab.bin</c>, thumbnails <c>.thumb</c>. A file is
/// written as <c>.part</c>, flushed to the disk and renamed, so that a crash never leaves half of one under its name. What is swept
/// lies in <c>trash/2026-11-23</c> beside it.
/// </summary>
public sealed class DiskFileStore(FilesRoot files) : IFileStore
{
    private const string Whole = ".bin", Thumbnail = ".thumb", Unfinished = ".part";

    private readonly string _root = Path.Combine(files.Path, "attachments");
    private readonly string _trash = Path.Combine(files.Path, "trash");

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
            FolderSync.Flush(Path.GetDirectoryName(path)!);
            FolderSync.Flush(_root);
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
        foreach (var path in TrashDays().Select(day => Path.Combine(day, Path.GetFileName(PathOf(name)))).Append(PathOf(name)))
        {
            if (File.Exists(path))
                File.Delete(path);
        }
    }

    public void Discard(FileName name, DateOnly day)
    {
        var path = PathOf(name);
        if (!File.Exists(path))
            return;
        var folder = Path.Combine(_trash, day.ToIso());
        Directory.CreateDirectory(folder);
        File.Move(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
    }

    public void EmptyTrash(DateOnly before)
    {
        foreach (var folder in TrashDays())
        {
            if (DateOnly.TryParseExact(
                Path.GetFileName(folder), WrittenDate.IsoDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && day < before)
                Directory.Delete(folder, recursive: true);
        }
    }

    public IEnumerable<StoredFile> OlderThan(DateTime utc) => !Directory.Exists(_root) ? [] :
        from path in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
        let name = NameOf(path)
        where (name is not null || Path.GetExtension(path) == Unfinished) && File.GetLastWriteTimeUtc(path) < utc
        select new StoredFile(path, name);

    public IEnumerable<FileName> Discarded() => TrashDays().SelectMany(Directory.EnumerateFiles).Select(NameOf).OfType<FileName>();

    public void DeleteUnfinished(StoredFile file)
    {
        if (file.Name is null)
            File.Delete(file.Place);
    }

    private string[] TrashDays() => Directory.Exists(_trash) ? Directory.GetDirectories(_trash) : [];

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
