using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Documents;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Common.Documents.Excel;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>What the township keeps of one person: shown, exported, erased. Names are posted, never part of an address.</summary>
[Area("Disputes"), Route("disputes/persons"), Authorize(Policy = Policies.KeepPersonalData)]
public sealed class PersonsController(
    PortalDbContext db, PersonQueries persons, CaseFileQueries files, CaseErasure erasure, IFileStore store, IdentityNumbers identities)
        : Controller
{
    private const string Path = "/disputes/persons";

    [HttpGet("")]
    public IActionResult Index() => View(new PersonPage(new PersonForm(), [], 0, db.Clock.Today()));

    [HttpPost("")]
    public async Task<IActionResult> Index(PersonForm input, CancellationToken cancel) =>
        ModelState.IsValid ? View("Found", await FindAsync(input, cancel)) : Again(input);

    [HttpPost("export")]
    public async Task<IActionResult> Export(PersonForm input, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return Again(input);
        var data = await persons.DataAsync(input.ToKey(), cancel);
        if (data.Cases.Count == 0)
            return View("Found", await FindAsync(input, cancel));
        foreach (var found in data.Cases.DistinctBy(c => c.Id))
            db.Note(AuditAction.Exported, nameof(Dispute), found.Id, "一名当事人的个人信息");
        await db.SaveChangesAsync(cancel);
        var notice = await files.NoticeAsync(cancel);
        var today = db.Clock.Today();
        var content = PersonWorkbook.Write(input, data, identities, notice.Years, notice.Township, today, db.Clock.UtcNow());
        return File(content, AppendixWorkbook.ContentType, $"个人信息-{today.ToIso()}.xlsx");
    }

    /// <summary>Asks, naming the cases.</summary>
    [HttpPost("erasure")]
    public async Task<IActionResult> Erasure(PersonForm input, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return Again(input);
        var page = await FindAsync(input, cancel);
        return page.Erasable.Count == 0 ? View("Found", page) : Ask(page, new ErasureForm { Name = input.Name, Phone = input.Phone });
    }

    [HttpPost("erase")]
    public async Task<IActionResult> Erase(ErasureForm input, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(input.Name))
            return Again(input);
        var page = await FindAsync(input, cancel);
        if (!ModelState.IsValid)
            return Refused(page, input);
        try
        {
            var erased = await erasure.EraseAsync(input.ToKey(), input.Cases, input.Reason, cancel);
            foreach (var file in erased.Files)
                store.DeleteAll(file);
            TempData.SetFlash($"已删除 {erased.Numbers.Count} 起案件的个人信息：{string.Join('、', erased.Numbers)}。");
            return LocalRedirect(Path);
        }
        catch (Exception e) when (e is RuleBrokenException or DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (await erasure.IsDoneAsync(input.Cases, input.Reason, cancel))
            {
                TempData.SetFlash($"已删除 {input.Cases.Distinct().Count()} 起案件的个人信息。");
                return LocalRedirect(Path);
            }

            ModelState.AddModelError((e as RuleBrokenException)?.Field ?? "", e is RuleBrokenException ? e.Message : "案件刚有变动，请重新查找后再删除。");
            return Refused(page, input);
        }
    }

    /// <summary>
    /// Whoever looks a person up stands in the audit, with the cases that were found; for none, that somebody was looked for.
    /// </summary>
    private async Task<PersonPage> FindAsync(PersonForm form, CancellationToken cancel)
    {
        var page = new PersonPage(form, await persons.CasesAsync(form.ToKey(), cancel), await persons.YearsAsync(cancel), db.Clock.Today());
        foreach (var id in page.Cases.Select(c => c.Id).Distinct().DefaultIfEmpty(Guid.Empty))
            db.Note(AuditAction.Viewed, nameof(Dispute), id, id == Guid.Empty ? "查找个人信息，没有找到" : "查找一名当事人的个人信息");
        await db.SaveChangesAsync(cancel);
        return page;
    }

    private ViewResult Again(PersonForm form)
    {
        var view = View("Index", new PersonPage(form, [], 0, db.Clock.Today()));
        view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }

    private ViewResult Ask(PersonPage page, ErasureForm form)
    {
        form.Cases = [.. page.Erasable.Select(c => c.Id)];
        ViewData["Page"] = page;
        return View("Erase", form);
    }

    private ViewResult Refused(PersonPage page, ErasureForm form)
    {
        var view = Ask(page, form);
        view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }
}
