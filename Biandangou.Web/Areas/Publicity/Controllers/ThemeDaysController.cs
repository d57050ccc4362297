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

/// <summary>主题日: the township's list. Theme days are retired, not deleted: events keep theirs.</summary>
[Area("Publicity"), Route("publicity/theme-days"), Authorize(Policy = Policies.ReadTownship)]
public sealed class ThemeDaysController(PortalDbContext db, ThemeDayQueries days) : NamedLedgerController(db)
{
    private const string Ledger = "/publicity/theme-days";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await days.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await days.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public IActionResult New() => View(new ThemeDayForm());

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(ThemeDayForm input, CancellationToken cancel) => await CreateNamedAsync(
        input, NamingOf(input, null, cancel), () => new ThemeDay(input.ToDetails()), View(input), Ledger, t => $"已登记主题日“{t.Name}”。", cancel);

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await days.FindAsync(id, cancel) is { } page ? View(ThemeDayForm.From(page)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, ThemeDayForm input, CancellationToken cancel) =>
        await Db.InScope<ThemeDay>().FirstOrDefaultAsync(t => t.Id == id, cancel) is { } record
            ? await AmendNamedAsync(
                input, NamingOf(input, id, cancel), record, t => t.Amend(input.ToDetails()), View(input),
                async () => ThemeDayForm.From((await days.FindAsync(id, cancel))!), record.Name, Ledger, cancel)
            : NotFound();

    private Naming NamingOf(ThemeDayForm form, Guid? except, CancellationToken cancel) =>
        new(form.Name, () => Db.IsNameTakenAsync<ThemeDay>(form.Name, except, cancel));
}
