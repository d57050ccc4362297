using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>制度台账.</summary>
[RecordPage(typeof(GovernanceSystem)), Area("Organisation"), Route("organisation/systems"), Authorize(Policy = Policies.ReadTownship)]
public sealed class GovernanceSystemsController(PortalDbContext db, GovernanceSystemQueries systems, SystemDeed deed) : LedgerController(db)
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

    [HttpGet("{id:guid}/revise"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Revise(Guid id, CancellationToken cancel) =>
        await systems.FindAsync(id, cancel) is { } page
            ? View(new ReviseForm { System = page, Version = page.Version, On = Today })
            : NotFound();

    [HttpPost("{id:guid}/revise"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Revise(Guid id, ReviseForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record || await systems.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.System = page;
        return await StepAsync(
            input, record, s => s.Revise(input.On!.Value, input.Note), async () => await systems.FindAsync(id, cancel) is { } latest
                && latest.Revisions.Contains(new SystemRevisionLine(input.On!.Value, input.Note!.Trim())),
            new(View(input), record.Name, Ledger, $"已登记{record.Name}的修订。"), cancel);
    }

    [HttpGet("{id:guid}/withdraw"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancel) =>
        await deed.FindAsync(id, cancel) is { } record
            ? Show(new WithdrawForm { Version = record.Version, To = Today }, WithdrawFrame(record))
            : NotFound();

    [HttpPost("{id:guid}/withdraw"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Withdraw(Guid id, WithdrawForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        return await EndAsync(
            input, record, s => s.Withdraw(input.To!.Value),
            new(Show(input, WithdrawFrame(record)), record.Name, Ledger, $"已废止{record.Name}。"), cancel);
    }

    private EntryFrame WithdrawFrame(GovernanceSystem system)
    {
        var page = $"{Ledger}/{system.Id}";
        return EntryFrame.Step(
            "废止制度", [.. deed.Words.Crumbs, (system.Name, page), ("废止", null)], page, "withdraw",
            new OnlyField("To", "废止", "制度有效的最后一天"), "登记废止") with
        {
            Sub = $"{system.Name} · {system.From.ToChinese()}制定",
        };
    }
}

/// <summary>Entry of 制度台账.</summary>
[Area("Organisation"), Route("organisation/systems"), Authorize(Policy = Policies.KeepTownship)]
public sealed class SystemEntryController(PortalDbContext db, SystemDeed deed)
    : PlainEntryController<GovernanceSystem, SystemForm>(db, deed);
