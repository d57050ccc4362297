using System.Net.Mime;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Documents;
using Biandangou.Web.Common.Documents.Word;
using Microsoft.AspNetCore.Http.Features;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>The case file on paper and as a .zip. Names of files carry the case number only.</summary>
[Area("Disputes"), Route("disputes/{id:guid}/file"), Authorize(Policy = Policies.ReadDisputes)]
public sealed class CaseDocumentsController(
    PortalDbContext db, CaseDocumentQueries documents, CaseArchive archive, TimeProvider clock, ILogger<CaseDocumentsController> logger)
        : Controller
{
    [HttpGet("print")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancel)
    {
        if (await documents.FindAsync(id, cancel) is not { } document)
            return NotFound();
        await NoteAsync(id, "卷宗（Word）", cancel);
        return File(CaseFileDocument.Write(document, clock.UtcNow()), OfficialDocument.ContentType, $"卷宗-{document.Case.Number}.docx");
    }

    [HttpGet("agreement")]
    public async Task<IActionResult> Agreement(Guid id, CancellationToken cancel)
    {
        if (await documents.FindAsync(id, cancel) is not { File.PersonalErasedOn: null } document)
            return NotFound();
        if (document.File.Agreement == AgreementForm.None)
        {
            TempData.SetFlash("这起案件没有调解协议。");
            return LocalRedirect($"/disputes/{id}/file");
        }

        await NoteAsync(id, "调解协议（Word）", cancel);
        return File(AgreementDocument.Write(document, clock.UtcNow()), OfficialDocument.ContentType, $"调解协议-{document.Case.Number}.docx");
    }

    [HttpGet("export"), Authorize(Policy = Policies.ArchiveDisputes)]
    public async Task<IActionResult> Export(Guid id, CancellationToken cancel)
    {
        if (await documents.FindAsync(id, cancel) is not { } document)
            return NotFound();
        if (await archive.UnsoundAsync(id, cancel) is { } unsound)
        {
            logger.LogError("Attachment {Id} of case {Case} is missing or not what was stored", unsound.Id, document.Case.Number);
            TempData.SetFlash("有附件已丢失或与上传时不一致，没有导出。请联系管理员从备份恢复。");
            return LocalRedirect($"/disputes/{id}/file");
        }

        await NoteAsync(id, "电子卷宗（zip）", cancel);
        Response.ContentType = CaseArchive.ContentType;
        Response.Headers.ContentDisposition = new ContentDisposition { FileName = $"case-{document.Case.Number}.zip" }.ToString();
        Response.Headers.CacheControl = "private, no-store";
        // The end of a compressed entry is written synchronously by the framework.
        HttpContext.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        await archive.WriteAsync(document, Response.Body, db.Actor.Name, clock.UtcNow(), cancel);
        return new EmptyResult();
    }

    private async Task NoteAsync(Guid id, string what, CancellationToken cancel)
    {
        db.Note(AuditAction.Downloaded, nameof(Dispute), id, what);
        await db.SaveChangesAsync(cancel);
    }
}
