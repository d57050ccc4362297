using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>年度报告正文: begun from the template or last year's, written, with all its versions.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}"), Authorize(Policy = Policies.ReadReports), OwnTransaction]
public sealed class ReportTextsController(
    PortalDbContext db, ReportTextQueries texts, ReportTemplateQueries templates, ReportCompiler compiler, ReportProofQueries proofs)
        : LedgerController(db)
{
    private static string PathOf(int year) => $"/reports/{year}";

    [HttpGet("write"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Write(int year, CancellationToken cancel)
    {
        if (await texts.FindAsync(year, cancel) is { IsLocked: true })
        {
            TempData.SetFlash("正文已锁定：送审中的先撤回或退回，已签发的先启动更正，再来编写。");
            return LocalRedirect(PathOf(year));
        }

        if (await texts.FindAsync(year, cancel) is { } page)
            return await FilledAsync(ReportTextForm.From(page, compiler.Names), year, cancel) is { } form ? View(form) : NotFound();
        return await compiler.FactsAsync(year, Today, cancel) is { } facts
            ? View("Start", new StartPage(year, await BeginningsAsync(year, facts, cancel)))
            : NotFound();
    }

    [HttpPost("write/start"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Start(int year, string? from, CancellationToken cancel)
    {
        if (year > Today.Year || await BeginningAsync(year, from, cancel) is not { } text)
            return NotFound();
        if (await texts.FindAsync(year, cancel) is null)
        {
            Db.Add(new ReportText(year, text));
            await SavedOnceAsync(year, cancel);
        }

        return LocalRedirect($"{PathOf(year)}/write");
    }

    [HttpPost("write"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Write(int year, ReportTextForm input, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is not { } record || await FilledAsync(input, year, cancel) is not { } form)
            return NotFound();
        return await AmendAsync(
            form, record, t => t.Write(compiler.Names.Stored(form.Text!, nameof(form.Text)), form.Proof.Facts),
            async () => ReportTextForm.From((await texts.FindAsync(year, cancel))!, compiler.Names),
            new(View(form), $"{year}年度报告正文", PathOf(year), "已保存报告正文。"), cancel);
    }

    [HttpGet("versions")]
    public async Task<IActionResult> Versions(int year, CancellationToken cancel) =>
        await texts.VersionsAsync(year, cancel) is { Count: > 0 } versions ? View(new ReportTextListPage(year, versions)) : NotFound();

    [HttpGet("versions/{number:int}")]
    public async Task<IActionResult> Version(int year, int number, CancellationToken cancel)
    {
        if (await texts.VersionAsync(year, number, cancel) is not { } text || await texts.FindAsync(year, cancel) is not { } current)
            return NotFound();
        var before = await texts.VersionAsync(year, number - 1, cancel) ?? "";
        return View(ReportTextVersionPage.Of(year, number, number == current.Number, compiler.Names.Shown(before),
            compiler.Names.Shown(text)));
    }

    [HttpPost("versions/{number:int}/restore"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Restore(int year, int number, CancellationToken cancel)
    {
        if (await texts.VersionAsync(year, number, cancel) is not { } text || await LoadAsync(year, cancel) is not { } record)
            return NotFound();
        // Sent twice, or already what holds.
        if ((await texts.FindAsync(year, cancel))!.Text != text)
        {
            record.Restore(text);
            await SavedOnceAsync(year, cancel);
            TempData.SetFlash($"已恢复第 {number} 版的正文，并存为新的一版。");
        }

        return LocalRedirect(PathOf(year));
    }

    /// <summary>The styles, the township's own templates and last year's text, as the year would print their headings.</summary>
    private async Task<IReadOnlyList<ReportBeginning>> BeginningsAsync(int year, NarrativeFacts facts, CancellationToken cancel)
    {
        var all = Enum.GetValues<ReportStyle>().Select(s => (Value: $"{s}", Name: s.ToChinese(), Text: ReportStyles.TextOf(s))).ToList();
        all.AddRange((await templates.ListAsync(cancel)).Select(t => ($"{t.Id}", t.Name, t.Text)));
        if (await texts.FindAsync(year - 1, cancel) is { } last)
            all.Add((ReportBeginning.LastYear, $"{year - 1}年报告正文，数据换成{year}年的", last.Text));
        return [.. all.Where(b => !NarrativeRule.FaultsOf(b.Text, facts).Any()).Select(
            b => ReportBeginning.Of(b.Value, b.Name, b.Text, facts))];
    }

    /// <returns>Null for what a text cannot begin with.</returns>
    private async Task<string?> BeginningAsync(int year, string? from, CancellationToken cancel) =>
        from is null ? ReportStyles.TextOf(ReportStyle.Themes)
        : from == ReportBeginning.LastYear ? (await texts.FindAsync(year - 1, cancel))?.Text
        : Guid.TryParse(from, out var id) ? (await templates.FindAsync(id, cancel))?.Text
        : Enum.TryParse<ReportStyle>(from, out var style) && Enum.IsDefined(style) ? ReportStyles.TextOf(style)
        : null;

    private Task<ReportText?> LoadAsync(int year, CancellationToken cancel) =>
        Db.Set<ReportText>().FirstOrDefaultAsync(t => t.Year == year, cancel);

    /// <summary>Somebody else may have saved at the same instant: theirs stands, and the page shows it.</summary>
    private async Task SavedOnceAsync(int year, CancellationToken cancel)
    {
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            Db.ChangeTracker.Clear();
            if (await texts.FindAsync(year, cancel) is null)
                throw;
        }
    }

    /// <returns>Null for a year that cannot be reported on.</returns>
    private async Task<ReportTextForm?> FilledAsync(ReportTextForm form, int year, CancellationToken cancel)
    {
        if (await proofs.OfAsync(year, Today, form.Text, cancel) is not { } proof)
            return null;
        (form.Proof, form.Insert) = (proof, InsertList.Of(proof.Facts, compiler.Names));
        return form;
    }
}

/// <summary>The page that writes a report asks what its text, not saved yet, would print and what the checks say of it.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}/write/preview"), Authorize(Policy = Policies.WriteReports)]
public sealed class ReportProofsController(ReportProofQueries proofs, TimeProvider clock) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Show(int year, string? text, CancellationToken cancel) =>
        await proofs.OfAsync(year, clock.Today(), text, cancel) is { } proof ? PartialView("_Proof", proof) : NotFound();
}
