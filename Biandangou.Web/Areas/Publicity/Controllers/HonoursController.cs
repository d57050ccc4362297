using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>荣誉台账: applied for and awarded, of law-savvy persons, villages and the township.</summary>
[RecordPage(typeof(Honour)), Area("Publicity"), Route("publicity/honours"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class HonoursController(PortalDbContext db, HonourQueries honours, VillageQueries villages) : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(HonourListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new HonourListPage(
            query, filter, await honours.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel), await honours
                .YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await honours.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 荣誉台账.</summary>
[Area("Publicity"), Route("publicity/honours"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class HonourEntryController(PortalDbContext db, HonourDeed deed) : EntryController<Honour, HonourForm>(db, deed)
{
    private readonly HonourDeed _deed = deed;

    /// <param name="person">The law-savvy person to begin with.</param>
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? person, CancellationToken cancel) =>
        await FilledAsync(await _deed.BeginAsync(person, cancel), null, cancel);
}
