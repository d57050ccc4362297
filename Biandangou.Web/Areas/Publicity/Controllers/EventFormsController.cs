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

/// <summary>宣传形式: the township's list. Forms are retired, not deleted: events keep theirs.</summary>
[Area("Publicity"), Route("publicity/forms"), Authorize(Policy = Policies.ReadTownship)]
public sealed class EventFormsController(PortalDbContext db, EventFormQueries forms) : NamedLedgerController(db)
{
    private const string Ledger = "/publicity/forms";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await forms.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await forms.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        View(new EventFormForm { SortOrder = await forms.NextSortOrderAsync(cancel) });

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(EventFormForm input, CancellationToken cancel) => await CreateNamedAsync(
        input, NamingOf(input, null, cancel), () => new EventForm(input.ToDetails()), View(input), Ledger, f => $"已登记形式“{f.Name}”。", cancel);

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await forms.FindAsync(id, cancel) is { } page ? View(EventFormForm.From(page)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, EventFormForm input, CancellationToken cancel)
    {
        if (await Db.InScope<EventForm>().FirstOrDefaultAsync(f => f.Id == id, cancel) is not { } record)
            return NotFound();
        var isUsed = await forms.IsUsedAsync(id, cancel);
        return await AmendNamedAsync(
            input, NamingOf(input, id, cancel), record, f => f.Amend(input.ToDetails(), isUsed), View(input),
            async () => EventFormForm.From((await forms.FindAsync(id, cancel))!), record.Name, Ledger, cancel);
    }

    private Naming NamingOf(EventFormForm form, Guid? except, CancellationToken cancel) =>
        new(form.Name, () => Db.IsNameTakenAsync<EventForm>(form.Name, except, cancel));
}
