using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Steps;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>卷内目录 and 归档.</summary>
[Area("Disputes"), Route("disputes/{id:guid}/file"), Authorize(Policy = Policies.ReadDisputes)]
public sealed class CaseFilesController(
    PortalDbContext db, CaseFileQueries files, CaseFilingRoom room, CurrentAccount current) : LedgerController(db)
{
    [HttpGet("")]
    public async Task<IActionResult> Catalogue(Guid id, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return NotFound();
        var form = CatalogueForm.From(file);
        form.MayArchive = current.May(Policies.ArchiveDisputes);
        return View(form);
    }

    [HttpPost(""), Authorize(Policy = Policies.ArchiveDisputes)]
    public async Task<IActionResult> Catalogue(Guid id, CatalogueForm input, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await Db.LoadCaseAsync(id, cancel) is not { } record)
            return NotFound();
        (input.File, input.MayArchive) = (file, true);
        // The lines are those of the page; whoever leaves some out leaves them as they are.
        input.Lines = [.. input.Lines.Where(l => l.Paper is not null).DistinctBy(l => l.Paper)];
        var typed = await AmendAsync(
            input, record, input.Fill, async () => CatalogueForm.From((await files.FindAsync(id, cancel))!),
            new(View(input), $"案件 {record.Number} 的卷内目录", "/disputes", "已保存卷内目录。"), cancel);
        return ToFile(typed, id);
    }

    [HttpGet("papers/new"), Authorize(Policy = Policies.ArchiveDisputes)]
    public async Task<IActionResult> Paper(Guid id, CataloguePaper? paper, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is not { } file ? NotFound()
        : file.Status == DisputeStatus.Archived ? LocalRedirect(PathOf(id))
        : View(new PaperForm { File = file, Version = file.Version, Paper = paper });

    [HttpPost("papers/new"), Authorize(Policy = Policies.ArchiveDisputes)]
    public async Task<IActionResult> Paper(Guid id, PaperForm input, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return NotFound();
        input.File = file;
        if (ModelState.IsValid && input.AttachmentIds.Count == 0)
            ModelState.AddModelError(nameof(input.Files), "请选择要上传的照片或文件。");
        if (await Db.LoadCaseAsync(id, cancel) is not { } record)
            return NotFound();
        var answer = await AmendAsync(
            input, record, input.Fill, () => Task.FromResult<RecordForm>(input),
            new(View(input), $"案件 {record.Number} ", "/disputes", $"已添加到“{input.Paper?.ToChinese()}”。"), cancel);
        return ToFile(answer, id);
    }

    [HttpGet("archive"), Authorize(Policy = Policies.ArchiveDisputes)]
    public async Task<IActionResult> Archive(Guid id, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return NotFound();
        if (!file.MayFile)
            return LocalRedirect(PathOf(id));
        var archivists = await files.ArchivistsAsync(file.VillageId, Today, cancel);
        return View(new FilingForm
        {
            File = file,
            Version = file.Version,
            FiledOn = Today,
            Archivist = archivists.Count == 0 ? null : archivists[0]
        });
    }

    [HttpPost("archive"), Authorize(Policy = Policies.ArchiveDisputes)]
    public async Task<IActionResult> Archive(Guid id, FilingForm input, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return NotFound();
        input.File = file;
        if (!ModelState.IsValid)
            return Invalid(View(input));
        try
        {
            if (await room.FileAsync(id, input.Version, input.ToDetails(), cancel) is { } filed)
            {
                TempData.SetFlash($"案件 {filed.Number} 已归档，卷宗号{filed.FileNumber}。");
                return LocalRedirect(PathOf(id));
            }
        }
        catch (RuleBrokenException broken)
        {
            Db.ChangeTracker.Clear();
            Refuse(broken);
            return Invalid(View(input));
        }

        var latest = (await files.FindAsync(id, cancel))!;
        if (latest.Filed is { } standing && standing == new CaseFilingLine(
            input.FiledOn!.Value, input.Shelf!.Trim(), input.Archivist!.Trim(), input.Retention!.Value, null))
            return LocalRedirect(PathOf(id));
        // Sending the form once more now means: file it as it stands.
        (input.File, input.Version) = (latest, latest.Version);
        ModelState.Remove(nameof(input.Version));
        ModelState.AddModelError("", "这起案件刚被他人修改，请核对后再归档。");
        var view = Invalid(View(input));
        view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }

    private static string PathOf(Guid id) => $"/disputes/{id}/file";

    /// <summary>What is done leads back to the file rather than to the case.</summary>
    private IActionResult ToFile(IActionResult answer, Guid id) => answer is LocalRedirectResult ? LocalRedirect(PathOf(id)) : answer;
}
