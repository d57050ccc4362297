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
        await deed.FindAsync(id, cancel) is { } record
            ? Show(new RetireForm { Version = record.Version, To = Today }, RetireFrame(record))
            : NotFound();

    [HttpPost("{id:guid}/retire"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Retire(Guid id, RetireForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        return await EndAsync(
            input, record, p => p.Retire(input.To!.Value, Today),
            new(Show(input, RetireFrame(record)), record.Name, Ledger, $"已登记{record.Name}退出。"), cancel);
    }

    [HttpGet("{id:guid}/reinstate"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Reinstate(Guid id, CancellationToken cancel) =>
        await deed.FindAsync(id, cancel) is { } record ? Ask(new ReinstateForm { Version = record.Version }, record) : NotFound();

    [HttpPost("{id:guid}/reinstate"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Reinstate(Guid id, ReinstateForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        return await StepAsync(
            input, record, p => p.Reinstate(), async () => await persons.FindAsync(id, cancel) is { Person.To: null },
            new(Ask(input, record), record.Name, Ledger, $"已恢复{record.Name}在册。"), cancel);
    }

    private EntryFrame RetireFrame(LawSavvyPerson person) =>
        EntryFrame.Step(
            "登记退出", [.. deed.Words.Crumbs, ("登记退出", null)], $"{Ledger}/{person.Id}", "retire",
            new OnlyField("To", "登记退出", "在册的最后一天；以前年度的数据不变"), "登记") with
        {
            Sub = $"{person.Name} · {person.Village!.Name}",
        };

    private ViewResult Ask(ReinstateForm form, LawSavvyPerson person)
    {
        var page = $"{Ledger}/{person.Id}";
        form.Consequence = (person.To is { } to ? $"取消{to.ToChinese()}的退出登记，视为一直在册。" : "没有退出登记，视为一直在册。")
            + "隔了一段时间重新担任的，请另行登记，以免中间的时间也计入名册。";
        return Show(form, new EntryFrame(
            "恢复在册", [.. deed.Words.Crumbs, ("恢复在册", null)], $"{page}/reinstate", "_ReinstateForm", "恢复在册", page)
        {
            Sub = $"{person.Name} · {person.Village!.Name}",
        });
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
