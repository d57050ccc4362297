using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Common.Errors;
using Biandangou.Web.Portal.Attachments;

namespace Biandangou.Web.Portal.Controllers;

/// <summary>The bytes of attachments: compared with their hash before one is sent, and sent so that no browser runs them.</summary>
[Route("attachments/{id:guid}"), Authorize(Policy = Policies.SignedIn)]
public sealed class AttachmentFilesController(
    PortalDbContext db, AttachmentQueries attachments, IFileStore files, CurrentAccount current, ILogger<AttachmentFilesController> logger)
        : Controller
{
    /// <summary>The file to keep; of a case it is noted who took it.</summary>
    [HttpGet("file")]
    public async Task<IActionResult> Download(Guid id, CancellationToken cancel)
    {
        if (await ReadableAsync(id, cancel) is not { } row)
            return NotFound();
        var answer = await SendAsync(row, isThumbnail: false, cancel);
        if (answer is FileContentResult && row is { RecordType: nameof(Dispute), RecordId: { } dispute })
        {
            db.Note(AuditAction.Downloaded, nameof(Dispute), dispute, $"附件（{row.Format.ToChinese()}，{row.Size}）");
            await db.SaveChangesAsync(cancel);
        }

        return answer;
    }

    /// <summary>The picture in a page.</summary>
    [HttpGet("image")]
    public async Task<IActionResult> Image(Guid id, CancellationToken cancel) =>
        await ReadableAsync(id, cancel) is { IsImage: true } row ? await SendAsync(row, isThumbnail: false, cancel) : NotFound();

    [HttpGet("thumbnail")]
    public async Task<IActionResult> Thumbnail(Guid id, CancellationToken cancel) =>
        await ReadableAsync(id, cancel) is { IsImage: true } row ? await SendAsync(row, isThumbnail: true, cancel) : NotFound();

    private async Task<AttachmentRow?> ReadableAsync(Guid id, CancellationToken cancel) =>
        await attachments.FindAsync(id, cancel) is { } row
        && (row.RecordId is not { } record
            || (AttachedLedgers.Of(row.RecordType) is { } ledger && current.May(ledger.Read)
            && await ledger.FindAsync(db, record, cancel) is not null))
            ? row
            : null;

    private async Task<IActionResult> SendAsync(AttachmentRow row, bool isThumbnail, CancellationToken cancel)
    {
        var bytes = await files.ReadAsync(new FileName(row.Id, isThumbnail), cancel);
        if (bytes is null || InspectedFile.Hash(bytes) != (isThumbnail ? row.ThumbnailSha256 : row.Sha256))
        {
            logger.LogError("Attachment {Id} ({Part}) is {State}", row.Id, isThumbnail ? "thumbnail" : "file",
                bytes is null ? "missing" : "not what was stored");
            Response.StatusCode = StatusCodes.Status500InternalServerError;
            return View("Error", new ErrorPage(
                StatusCodes.Status500InternalServerError, "附件校验不符，没有提供", "服务器上的文件与上传时不一致或已丢失，请联系管理员从备份恢复。",
                "alert-triangle", Reference: null, $"/attachments/{row.Id}"));
        }

        // A page may show it, nothing may run in it, and no cache keeps it for the next person at the computer.
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        Response.Headers.CacheControl = "private, no-store";
        return File(bytes, isThumbnail ? AttachmentFormat.Jpeg.ContentType() : row.Format.ContentType(), row.Name);
    }
}
