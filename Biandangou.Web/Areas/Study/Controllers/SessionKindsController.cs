using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>学习类别.</summary>
[Area("Study"), Route("study/kinds"), Authorize(Policy = Policies.ReadTownship)]
public sealed class SessionKindsController(PortalDbContext db, SessionKindQueries kinds, SessionKindDeed deed) : LedgerController(db)
{
    private const string Register = "/study/kinds";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await kinds.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await kinds.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/retire"), Authorize(Policy = Policies.KeepTownship)]
    public Task<IActionResult> Retire(Guid id, BareStepForm input, CancellationToken cancel) =>
        StepAsync(id, input, k => k.Retire(), k => $"已停用类别“{k.Name}”，原有记录不变。", cancel);

    [HttpPost("{id:guid}/restore"), Authorize(Policy = Policies.KeepTownship)]
    public Task<IActionResult> Restore(Guid id, BareStepForm input, CancellationToken cancel) =>
        StepAsync(id, input, k => k.Restore(), k => $"已恢复使用类别“{k.Name}”。", cancel);

    private async Task<IActionResult> StepAsync(
        Guid id, BareStepForm form, Action<SessionKind> step, Func<SessionKind, string> done, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record || await kinds.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var target = !record.IsRetired;
        return await StepAsync(
            form, record, step,
            async () => await kinds.FindAsync(id, cancel) is { } latest && latest.IsRetired == target && latest.Version != form.Version,
            View("Details", page), $"类别“{record.Name}”", Register, done(record), cancel);
    }
}

/// <summary>Entry of 学习类别.</summary>
[Area("Study"), Route("study/kinds"), Authorize(Policy = Policies.KeepTownship)]
public sealed class SessionKindEntryController(PortalDbContext db, SessionKindDeed deed)
    : ListEntryController<SessionKind, SessionKindForm>(db, deed);
