using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common.Attachments;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Takes an uploaded file in: inspects it, writes it, then its row. Whatever fails, nothing of it stays.</summary>
public sealed class AttachmentIntake(PortalDbContext db, IFileStore files, AttachmentLimits limits, VirusScan scanner)
{
    /// <summary>What a failing disk is called at the field.</summary>
    public const string NotWritten = "服务器没能保存文件（可能是磁盘已满），其他内容不受影响。请稍后再传，仍不行请联系管理员。";

    /// <summary>Of one author at a time: more than any form needs, less than fills a disk.</summary>
    private const int MostDrafts = 200;

    // Unpacking and drawing take memory: two at a time are enough for a township.
    private static readonly SemaphoreSlim Inspecting = new(2);

    /// <returns>Why a file is not even looked at; null for one of the right size.</returns>
    public string? Refusal(IFormFile upload) =>
        upload.Length > limits.FileBytes ? limits.TooLarge(FileInspection.Shown(upload.FileName), upload.Length) : null;

    /// <param name="submissionId">Made by the browser, so that a repeated upload makes one draft; null without script.</param>
    /// <exception cref="RuleBrokenException">The file may not be kept.</exception>
    /// <exception cref="IOException">The disk is full or fails.</exception>
    public async Task<Attachment> DraftAsync(IFormFile upload, Guid? submissionId, CancellationToken cancel)
    {
        if (Refusal(upload) is { } tooLarge)
            throw new RuleBrokenException(tooLarge, "Files");
        if (await db.OwnDrafts().CountAsync(cancel) >= MostDrafts)
            throw new RuleBrokenException($"您有 {MostDrafts} 个上传后没有提交的附件，请先提交登记；不用的 7 天后自动清除。", "Files");
        using var received = new MemoryStream((int)upload.Length);
        await upload.CopyToAsync(received, cancel);
        var bytes = received.ToArray();
        await scanner.CheckAsync(bytes, FileInspection.Shown(upload.FileName), cancel);
        var inspected = await InspectAsync(bytes, upload.FileName, cancel);
        if (inspected.Bytes.Length > limits.FileBytes)
            throw new RuleBrokenException(limits.TooLarge(FileInspection.Shown(upload.FileName), inspected.Bytes.Length), "Files");

        var attachment = new Attachment(upload.FileName, inspected.Content);
        if (submissionId is { } submission)
            attachment.SubmittedAs(submission, InspectedFile.Hash(bytes));
        try
        {
            await files.WriteAsync(new FileName(attachment.Id), inspected.Bytes, cancel);
            if (inspected.Thumbnail is { } thumbnail)
                await files.WriteAsync(new FileName(attachment.Id, IsThumbnail: true), thumbnail, cancel);
            db.Add(attachment);
            await db.SaveChangesAsync(cancel);
            return attachment;
        }
        catch (Exception)
        {
            db.ChangeTracker.Clear();
            files.DeleteAll(attachment.Id);
            throw;
        }
    }

    private static async Task<InspectedFile> InspectAsync(byte[] bytes, string name, CancellationToken cancel)
    {
        await Inspecting.WaitAsync(cancel);
        try
        {
            return FileInspection.Inspect(bytes, name);
        }
        finally
        {
            Inspecting.Release();
        }
    }
}

public static class FileStores
{
    /// <summary>Both files of an attachment; a disk that cannot even delete leaves them to the sweep.</summary>
    public static void DeleteAll(this IFileStore files, Guid id) => EachOf(id, files.Delete);

    public static void DiscardAll(this IFileStore files, Guid id, DateOnly day) => EachOf(id, name => files.Discard(name, day));

    private static void EachOf(Guid id, Action<FileName> remove)
    {
        foreach (var isThumbnail in new[] { false, true })
        {
            try
            {
                remove(new FileName(id, isThumbnail));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The sweep removes what has no row.
            }
        }
    }
}
