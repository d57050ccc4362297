using Biandangou.Data.Common;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>年度学习计划.</summary>
[Area("Study"), Route("study/plan"), Authorize(Policy = Policies.ReadTownship)]
public sealed class StudyPlanController(PortalDbContext db, StudyPlanQueries plans, SessionKindQueries kinds) : NamedLedgerController(db)
{
    private const string Ledger = "/study/plan";

    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today) ?? Today.Year;
        var years = await plans.YearsAsync(cancel);
        return View(new StudyPlanYear(
            chosen, await plans.YearAsync(chosen, Today, cancel),
            [.. years.Concat([Today.Year, Today.Year + 1, chosen]).Distinct().OrderDescending()], !years.Contains(chosen) && await plans.CanCopyAsync(chosen - 1, cancel)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await plans.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(string? year, CancellationToken cancel)
    {
        ModelState.Clear();
        return View(await FilledAsync(new StudyPlanForm { Year = YearFilter.Read(year, Today) ?? Today.Year }, null, cancel));
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(StudyPlanForm input, CancellationToken cancel)
    {
        Check(await FilledAsync(input, null, cancel));
        return await CreateNamedAsync(
            input, NamingOf(input, null, cancel), () => new StudyPlanItem(input.ToDetails()), View(input), Ledger,
            i => $"已登记{i.Year}年{i.Month}月{input.Names[i.KindId]}计划。", cancel);
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await plans.FindAsync(id, cancel) is { } page ? View(await FilledAsync(StudyPlanForm.From(page), page.Details.KindId, cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, StudyPlanForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        Check(await FilledAsync(input, record.KindId, cancel));
        return await AmendNamedAsync(
            input, NamingOf(input, id, cancel), record, i => i.Amend(input.ToDetails()), View(input),
            async () => await FilledAsync(StudyPlanForm.From((await plans.FindAsync(id, cancel))!), record.KindId, cancel), "学习计划", Ledger, cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), $"{Ledger}?year={record.Year}", "已删除这项学习计划。", cancel)
            : NotFound();

    /// <summary>Last year's plan once more, only into a year that has none; pressed twice it finds the plan there.</summary>
    [HttpPost("copy"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Copy(int year, CancellationToken cancel)
    {
        var years = await plans.YearsAsync(cancel);
        if (years.Contains(year))
        {
            TempData.SetFlash($"{year}年已有学习计划，没有再复制。");
            return LocalRedirect($"{Ledger}?year={year}");
        }

        var former = await plans.ToCopyAsync(year - 1, cancel);
        if (year is < 2000 or > 2100 || former.Count == 0)
            return NotFound();
        Db.AddRange(former.Select(i => i.For(year)));
        try
        {
            await Db.SaveChangesAsync(cancel);
            TempData.SetFlash($"已把{year - 1}年的 {former.Count} 项计划复制到{year}年，请逐项核对主题。");
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another press was first: each month plans a kind once.
            Db.ChangeTracker.Clear();
            if (!(await plans.YearsAsync(cancel)).Contains(year))
                throw;
        }

        return LocalRedirect($"{Ledger}?year={year}");
    }

    private Task<StudyPlanItem?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<StudyPlanItem>().Include(i => i.Kind).FirstOrDefaultAsync(i => i.Id == id, cancel);

    private async Task<StudyPlanForm> FilledAsync(StudyPlanForm form, Guid? kind, CancellationToken cancel)
    {
        form.Kinds = await kinds.ChoicesAsync(kind, cancel);
        form.Names = form.Kinds.ToDictionary(k => k.Id, k => k.Name);
        return form;
    }

    private void Check(StudyPlanForm form)
    {
        if (form.KindId is { } kind && !form.Names.ContainsKey(kind))
            ModelState.AddModelError(nameof(form.KindId), "这个类别已停用，请另选类别。");
    }

    private Naming NamingOf(StudyPlanForm form, Guid? except, CancellationToken cancel) =>
        new(null, () => plans.IsTakenAsync(form.Year, form.Month, form.KindId, except, cancel))
        {
            Field = nameof(form.KindId),
            Words = $"{form.Year}年{form.Month}月已有“{(form.KindId is { } kind ? form.Names.GetValueOrDefault(kind) : null)}”的计划，请修改那一项的主题或次数。",
        };

    private static DeleteForm Ask(StudyPlanItem record) => new(
        $"{Ledger}/{record.Id}/delete", $"{record.Year}年{record.Month}月{record.Kind!.Name}“{record.Topic}”", "已登记的学习记录不受影响。",
        "删除计划", $"{Ledger}/{record.Id}", record.Version);
}
