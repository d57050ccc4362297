using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Errors;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>案件设置: what holds for all cases, and the limits by source, changed together.</summary>
[Area("Disputes"), Route("disputes/settings"), Authorize(Policy = Policies.ReadTownship)]
public sealed class CaseSettingsController(PortalDbContext db, CaseSettingsQueries settings) : LedgerController(db)
{
    private const string Page = "/disputes/settings";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View(new CaseSettingsPage(await settings.FindAsync(cancel), await settings.LimitsAsync(cancel), Today.Year));

    [HttpGet("edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(CancellationToken cancel) => View(await SavedAsync(cancel));

    [HttpPost("edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(CaseSettingsForm input, CancellationToken cancel)
    {
        var (record, limits) = (await Db.Set<CaseSettings>().OrderBy(s => s.EntryNumber).FirstAsync(cancel),
            await Db.Set<SourceLimit>().OrderBy(l => l.EntryNumber).ToListAsync(cancel));
        var rules = input.Limits.ToLookup(r => r.Source);
        if (!ModelState.IsValid || limits.Exists(l => rules[l.Source].Count() != 1))
            return Invalid(View(input));
        // Also the second half of a double submit.
        if (input.DifferencesFrom(CaseSettingsForm.From(record, [.. limits.OrderBy(l => l.Source)])).Count == 0)
            return LocalRedirect(Page);
        try
        {
            if (input.Version != CaseSettingsForm.VersionOf(record, limits))
                return await ConflictAsync(input, cancel);
            record.Set(input.ToRules());
            limits.ForEach(l => l.Set(rules[l.Source].Single().ToRule()));
            await Db.SaveChangesAsync(cancel);
            TempData.SetFlash("已保存案件设置，新登记的案件按新的期限计算。");
            return LocalRedirect(Page);
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
            return Invalid(View(input));
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            return await ConflictAsync(input, cancel);
        }
    }

    private async Task<CaseSettingsForm> SavedAsync(CancellationToken cancel) =>
        CaseSettingsForm.From(await settings.FindAsync(cancel), await settings.LimitsAsync(cancel));

    private async Task<IActionResult> ConflictAsync(CaseSettingsForm form, CancellationToken cancel)
    {
        var (record, limits, saved) = (await settings.FindAsync(cancel), await settings.LimitsAsync(cancel), await SavedAsync(cancel));
        var last = limits.Select(l => (Entity)l).Append(record).MaxBy(e => e.UpdatedAt ?? e.CreatedAt)!;
        ViewData["Conflict"] = new EditConflict(
            "案件设置", last.UpdatedBy ?? last.CreatedBy, (last.UpdatedAt ?? last.CreatedAt).ToMonthDay(), form
                .DifferencesFrom(saved), Page);
        form.Version = saved.Version;
        ModelState.Remove(nameof(form.Version));
        var view = View("Edit", form);
        view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
