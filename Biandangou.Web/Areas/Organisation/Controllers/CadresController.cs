using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>干部分工包干、蹲点.</summary>
[Area("Organisation"), Route("organisation/cadres"), Authorize(Policy = Policies.ReadTownship)]
public sealed class CadresController(PortalDbContext db, CadreQueries cadres, VillageQueries villages, CadreDeed deed)
    : LedgerController(db)
{
    private const string Ledger = "/organisation/cadres";

    [HttpGet("")]
    public async Task<IActionResult> Index(CadreListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new CadreListPage(query, filter, await cadres.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await cadres.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/end"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> End(Guid id, CancellationToken cancel) =>
        await deed.FindAsync(id, cancel) is { } record
            ? Show(new CadreEndForm { Version = record.Version, To = Today }, EndFrame(record))
            : NotFound();

    [HttpPost("{id:guid}/end"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> End(Guid id, CadreEndForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        return await EndAsync(
            input, record, c => c.End(input.To!.Value),
            new(Show(input, EndFrame(record)), $"{record.Cadre}的分工", Ledger, $"已登记{record.Cadre}{record.Kind.ToChinese()}结束。"), cancel);
    }

    private EntryFrame EndFrame(CadreAssignment cadre) =>
        EntryFrame.Step(
            "登记结束", [.. deed.Words.Crumbs, ("登记结束", null)], $"{Ledger}/{cadre.Id}", "end",
            new OnlyField("To", "结束", "包干、蹲点的最后一天"), "登记结束") with
        {
            Sub = $"{cadre.Cadre} · {cadre.Kind.ToChinese()} · {cadre.Village!.Name}",
        };
}

/// <summary>Entry of 干部分工包干、蹲点.</summary>
[Area("Organisation"), Route("organisation/cadres"), Authorize(Policy = Policies.KeepTownship)]
public sealed class CadreEntryController(PortalDbContext db, CadreDeed deed) : EntryController<CadreAssignment, CadreForm>(db, deed)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? village, CancellationToken cancel) =>
        await FilledAsync(new CadreForm { From = Today, VillageId = village }, null, cancel);
}
