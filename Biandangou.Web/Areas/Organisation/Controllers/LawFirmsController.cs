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

/// <summary>律师事务所.</summary>
[RecordPage(typeof(LawFirm)), Area("Organisation"), Route("organisation/law-firms"), Authorize(Policy = Policies.ReadTownship)]
public sealed class LawFirmsController(PortalDbContext db, LawFirmQueries firms, LawyerQueries lawyers) : NamedLedgerController(db)
{
    private const string Register = "/organisation/law-firms";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await firms.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await firms.FindAsync(id, cancel) is { } page
            ? View(new LawFirmGlance(page, [.. (await lawyers.ListAsync(cancel)).Where(l => l.LawFirmId == id)]))
            : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public IActionResult New() => View(new LawFirmForm());

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(LawFirmForm input, CancellationToken cancel) =>
        await CreateNamedAsync(input, NamingOf(input, null, cancel), input.ToFirm, View(input), Register, f => $"已登记{f.Name}。", cancel);

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await firms.FindAsync(id, cancel) is { } page ? View(LawFirmForm.From(page)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, LawFirmForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        return await AmendNamedAsync(
            input, NamingOf(input, id, cancel), record, input.Apply, View(input),
            async () => LawFirmForm.From((await firms.FindAsync(id, cancel))!), record.Name, Register, cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        if (await firms.LawyersAsync(id, cancel) is { Count: > 0 } names)
            ModelState.AddModelError("", $"{record.Name}还有律师{string.Join("、", names)}，不能删除。请先将律师改到其他律师事务所。");
        return await DeleteAsync(record, reason, version, Ask(record), Register, $"已删除{record.Name}。", cancel);
    }

    private Task<LawFirm?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<LawFirm>().FirstOrDefaultAsync(f => f.Id == id, cancel);

    private Naming NamingOf(LawFirmForm form, Guid? except, CancellationToken cancel) =>
        new(form.Name, () => Db.IsNameTakenAsync<LawFirm>(form.Name, except, cancel)) { Advice = "" };

    private static DeleteForm Ask(LawFirm record) => new(
        $"{Register}/{record.Id}/delete", record.Name, "只能删除没有律师的律师事务所。", "删除律师事务所", $"{Register}/{record.Id}", record.Version);
}
