using Biandangou.Data.Common;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>普法责任单位. An agency ends on a day and is not deleted: events keep theirs.</summary>
[Area("Publicity"), Route("publicity/agencies"), Authorize(Policy = Policies.ReadTownship)]
public sealed class AgenciesController(PortalDbContext db, PublicityAgencyQueries agencies) : NamedLedgerController(db)
{
    private const string Ledger = "/publicity/agencies";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View(new AgencyListPage(await agencies.ListAsync(cancel), Today));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await agencies.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public IActionResult New() => View(new AgencyForm { From = new DateOnly(Today.Year, 1, 1) });

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(AgencyForm input, CancellationToken cancel) => await CreateNamedAsync(
        input, NamingOf(input, null, cancel), () => new PublicityAgency(input.ToDetails()), View(input), Ledger, a => $"已登记责任单位{a.Name}。", cancel);

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await agencies.FindAsync(id, cancel) is { } page ? View(AgencyForm.Of(page)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, AgencyForm input, CancellationToken cancel) =>
        await Db.InScope<PublicityAgency>().FirstOrDefaultAsync(a => a.Id == id, cancel) is { } record
            ? await AmendNamedAsync(
                input, NamingOf(input, id, cancel), record, a => a.Amend(input.ToDetails()), View(input),
                async () => AgencyForm.Of((await agencies.FindAsync(id, cancel))!), record.Name, Ledger, cancel)
            : NotFound();

    private Naming NamingOf(AgencyForm form, Guid? except, CancellationToken cancel) =>
        new(form.Name, () => Db.IsNameTakenAsync<PublicityAgency>(form.Name, except, cancel));
}
