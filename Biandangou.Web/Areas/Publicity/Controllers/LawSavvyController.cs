using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>法律明白人名册.</summary>
[RecordPage(typeof(LawSavvyPerson)), Area("Publicity"), Route("publicity/law-savvy"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class LawSavvyController(PortalDbContext db, LawSavvyQueries persons, VillageQueries villages, LawSavvyDeed deed)
    : LedgerController(db)
{
    private const string Ledger = "/publicity/law-savvy";

    [HttpGet("")]
    public async Task<IActionResult> Index(LawSavvyListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        return View(new LawSavvyListPage(query, filter, await persons.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel),
            Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await persons.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/retire"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Retire(Guid id, CancellationToken cancel) =>
        await persons.FindAsync(id, cancel) is { } page
            ? View(new RetireForm { Person = page, Version = page.Version, To = Today })
            : NotFound();

    [HttpPost("{id:guid}/retire"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Retire(Guid id, RetireForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record || await persons.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Person = page;
        return await StepAsync(
            input, record, p => p.Retire(input.To!.Value, Today),
            async () => await persons.FindAsync(id, cancel) is { } latest && latest.Person.To == input.To,
            View(input), record.Name, Ledger, $"已登记{record.Name}退出。", cancel);
    }

    [HttpGet("{id:guid}/reinstate"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Reinstate(Guid id, CancellationToken cancel) =>
        await persons.FindAsync(id, cancel) is { } page ? View(new ReinstateForm { Person = page, Version = page.Version }) : NotFound();

    [HttpPost("{id:guid}/reinstate"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Reinstate(Guid id, ReinstateForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record || await persons.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Person = page;
        return await StepAsync(
            input, record, p => p.Reinstate(),
            async () => await persons.FindAsync(id, cancel) is { Person.To: null },
            View(input), record.Name, Ledger, $"已恢复{record.Name}在册。", cancel);
    }
}

/// <summary>Entry of 法律明白人名册.</summary>
[Area("Publicity"), Route("publicity/law-savvy"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class LawSavvyEntryController(PortalDbContext db, LawSavvyDeed deed)
    : PlainEntryController<LawSavvyPerson, LawSavvyForm>(db, deed)
{
    protected override EntryFrame FrameOf(LawSavvyForm form, LawSavvyPerson? standing)
    {
        var frame = base.FrameOf(form, standing) with { Notice = "_LawSavvyTwin" };
        return standing is null
            ? frame
            : frame with { Sub = $"{form.Names[standing.VillageId]} · 到别的村（场）任职的，请在本村登记退出后在新村登记" };
    }
}
