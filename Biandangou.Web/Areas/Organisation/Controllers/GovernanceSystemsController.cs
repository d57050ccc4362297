using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>制度台账.</summary>
[RecordPage(typeof(GovernanceSystem)), Area("Organisation"), Route("organisation/systems"), Authorize(Policy = Policies.ReadTownship)]
public sealed class GovernanceSystemsController(PortalDbContext db, GovernanceSystemQueries systems) : NamedLedgerController(db)
{
    private const string Ledger = "/organisation/systems";

    [HttpGet("")]
    public async Task<IActionResult> Index(SystemListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new SystemListPage(query, filter, await systems.ListAsync(filter, cancel)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await systems.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public IActionResult New() => View(new SystemForm { From = Today });

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(SystemForm input, CancellationToken cancel) => await CreateNamedAsync(
        input, NamingOf(input, null, cancel), () => new GovernanceSystem(input.ToDetails()), View(input), Ledger, s => $"已登记{s.Name}。", cancel);

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await systems.FindAsync(id, cancel) is { } page ? View(SystemForm.Of(page)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, SystemForm input, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await AmendNamedAsync(
                input, NamingOf(input, id, cancel), record, s => s.Amend(input.ToDetails()), View(input),
                async () => SystemForm.Of((await systems.FindAsync(id, cancel))!), record.Name, Ledger, cancel)
            : NotFound();

    [HttpGet("{id:guid}/revise"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Revise(Guid id, CancellationToken cancel) =>
        await systems.FindAsync(id, cancel) is { } page
            ? View(new ReviseForm { System = page, Version = page.Version, On = Today })
            : NotFound();

    [HttpPost("{id:guid}/revise"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Revise(Guid id, ReviseForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await systems.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.System = page;
        return await StepAsync(
            input, record, s => s.Revise(input.On!.Value, input.Note),
            async () => await systems.FindAsync(id, cancel) is { } latest
                && latest.Revisions.Contains(new SystemRevisionLine(input.On!.Value, input.Note!.Trim())),
            View(input), record.Name, Ledger, $"已登记{record.Name}的修订。", cancel);
    }

    [HttpGet("{id:guid}/withdraw"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancel) =>
        await systems.FindAsync(id, cancel) is { } page
            ? View(new WithdrawForm { System = page, Version = page.Version, To = Today })
            : NotFound();

    [HttpPost("{id:guid}/withdraw"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Withdraw(Guid id, WithdrawForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await systems.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.System = page;
        return await StepAsync(
            input, record, s => s.Withdraw(input.To!.Value),
            async () => await systems.FindAsync(id, cancel) is { } latest && latest.Details.To == input.To,
            View(input), record.Name, Ledger, $"已废止{record.Name}。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.Name}。", cancel)
            : NotFound();

    private Task<GovernanceSystem?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<GovernanceSystem>().Include(s => s.Revisions).FirstOrDefaultAsync(s => s.Id == id, cancel);

    /// <summary>Only names of systems in force are kept apart.</summary>
    private Naming NamingOf(SystemForm form, Guid? except, CancellationToken cancel) => new(
        form.Name, () => form.To is null ? Db.IsNameTakenAsync<GovernanceSystem>(form.Name, except, cancel, s => s.To == null) : Task.FromResult(false));

    private static DeleteForm Ask(GovernanceSystem record) => new(
        $"{Ledger}/{record.Id}/delete", record.Name, "只删除误登记的制度，删除后不再计入任何数据；不再执行的请登记废止日期。",
        "删除制度", $"{Ledger}/{record.Id}", record.Version);
}
