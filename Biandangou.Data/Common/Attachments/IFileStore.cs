namespace Biandangou.Data.Common.Attachments;

/// <summary>Where the bytes of attachments lie. Names are made by the portal from ids, never from what anybody typed.</summary>
public interface IFileStore
{
    /// <summary>Either the whole file stands under its name afterwards, or nothing does.</summary>
    /// <exception cref="IOException">The disk is full or fails.</exception>
    Task WriteAsync(FileName name, ReadOnlyMemory<byte> content, CancellationToken cancel);

    /// <returns>Null when there is no such file.</returns>
    Task<byte[]?> ReadAsync(FileName name, CancellationToken cancel);

    /// <summary>For good, out of the trash too. Does nothing when there is no such file.</summary>
    void Delete(FileName name);

    /// <summary>
    /// Puts a file into the trash of a day, where it can be fetched back by hand. Does nothing when there is no such file.
    /// </summary>
    void Discard(FileName name, DateOnly day);

    /// <summary>Removes the trash of the days before one.</summary>
    void EmptyTrash(DateOnly before);

    /// <summary>
    /// Files last written before a moment: those of attachments, and unfinished ones without a name. Others are not ours.
    /// </summary>
    IEnumerable<StoredFile> OlderThan(DateTime utc);

    /// <summary>What waits in the trash, of whatever day.</summary>
    IEnumerable<FileName> Discarded();

    void DeleteUnfinished(StoredFile file);
}

/// <summary>The file of an attachment, or its thumbnail.</summary>
public readonly record struct FileName(Guid Id, bool IsThumbnail = false);

/// <param name="Place">Where the store keeps it.</param>
/// <param name="Name">Null for what a crash left unfinished.</param>
public sealed record StoredFile(string Place, FileName? Name);
