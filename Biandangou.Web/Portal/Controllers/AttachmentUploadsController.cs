using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Portal.Attachments;

namespace Biandangou.Web.Portal.Controllers;

/// <summary>Files on their way to a record, sent one by one while its form is filled in.</summary>
[Route("attachments"), Authorize(Policy = Policies.SignedIn)]
public sealed class AttachmentUploadsController(
    PortalDbContext db, AttachmentQueries attachments, AttachmentIntake intake, CurrentAccount current) : LedgerController(db)
{
    /// <summary>Takes one file as a draft; the same submission again answers the same draft.</summary>
    [HttpPost(""), OwnTransaction]
    public async Task<IActionResult> Upload(Guid? submissionId, IFormFile? file, CancellationToken cancel)
    {
        if (!AttachedLedgers.All.Any(l => current.May(l.Keep)))
            return Forbid();
        if (file is null || !ModelState.IsValid)
            return UnprocessableEntity(new UploadRefusal("没有收到文件，请重新选择。"));
        if (intake.Refusal(file) is { } tooLarge)
            return StatusCode(StatusCodes.Status413PayloadTooLarge, new UploadRefusal(tooLarge));
        try
        {
            if (await EarlierAsync(submissionId, cancel) is { } earlier)
                return Ok(UploadAnswer.Of(earlier));
            return Ok(UploadAnswer.Of(await intake.DraftAsync(file, submissionId, cancel)));
        }
        catch (RuleBrokenException refused)
        {
            return UnprocessableEntity(new UploadRefusal(refused.Message));
        }
        catch (IOException)
        {
            return StatusCode(StatusCodes.Status507InsufficientStorage, new UploadRefusal(AttachmentIntake.NotWritten));
        }
        catch (DbUpdateException)
        {
            // The other half of a repeated upload won; anything else is a failure.
            if (await EarlierAsync(submissionId, cancel) is not { } winner)
                throw;
            return Ok(UploadAnswer.Of(winner));
        }
    }

    private async Task<Attachment?> EarlierAsync(Guid? submissionId, CancellationToken cancel) =>
        submissionId is { } submission && await attachments.SubmittedAsync(submission, cancel) is { } earlier
            ? earlier is { DeletedAt: null, IsDraft: true } ? earlier : throw new RuleBrokenException("这个文件已经提交过，请刷新页面后重新选择。", "Files")
            : null;
}
