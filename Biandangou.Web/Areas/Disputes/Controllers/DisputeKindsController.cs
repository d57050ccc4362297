using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>纠纷类型.</summary>
[Area("Disputes"), Route("disputes/kinds"), Authorize(Policy = Policies.ReadTownship)]
public sealed class DisputeKindsController(PortalDbContext db, DisputeKindQueries kinds, DisputeKindDeed deed) : LedgerController(db)
{
    private const string Register = "/disputes/kinds";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await kinds.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await kinds.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/retire"), Authorize(Policy = Policies.KeepTownship)]
    public Task<IActionResult> Retire(Guid id, BareStepForm input, CancellationToken cancel) =>
        StepAsync(id, input, k => k.Retire(), k => $"已停用类型“{k.Name}”，原有案件不变。", cancel);

    [HttpPost("{id:guid}/restore"), Authorize(Policy = Policies.KeepTownship)]
    public Task<IActionResult> Restore(Guid id, BareStepForm input, CancellationToken cancel) =>
        StepAsync(id, input, k => k.Restore(), k => $"已恢复使用类型“{k.Name}”。", cancel);

    private async Task<IActionResult> StepAsync(
        Guid id, BareStepForm form, Action<DisputeKind> step, Func<DisputeKind, string> done, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record || await kinds.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var target = !record.IsRetired;
        return await StepAsync(
            form, record, step,
            async () => await kinds.FindAsync(id, cancel) is { } latest && latest.IsRetired == target && latest.Version != form.Version,
            View("Details", page), $"类型“{record.Name}”", Register, done(record), cancel);
    }
}

/// <summary>Entry of 纠纷类型.</summary>
[Area("Disputes"), Route("disputes/kinds"), Authorize(Policy = Policies.KeepTownship)]
public sealed class DisputeKindEntryController(PortalDbContext db, DisputeKindDeed deed)
    : ListEntryController<DisputeKind, DisputeKindForm>(db, deed);
