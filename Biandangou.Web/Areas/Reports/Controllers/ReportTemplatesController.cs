using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>报告模板: the styles the portal brings, and the township's own.</summary>
[Area("Reports"), Route("reports/templates"), Authorize(Policy = Policies.ReadReports), OwnTransaction]
public sealed class ReportTemplatesController(PortalDbContext db, ReportTemplateQueries templates, ReportCompiler compiler)
    : NamedLedgerController(db)
{
    private const string Ledger = "/reports/templates";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => await FactsAsync(cancel) is { } facts
        ? View(new TemplateList(
            [.. Enum.GetValues<ReportStyle>().Select(s => ReportBeginning.Of($"{s}", s.ToChinese(), ReportStyles.TextOf(s), facts))],
            await templates.ListAsync(cancel)))
        : NotFound();

    [HttpGet("styles/{style}")]
    public async Task<IActionResult> Style(ReportStyle style, CancellationToken cancel) => ModelState.IsValid && Enum.IsDefined(style)
        ? View("Details", new TemplatePage(style.ToChinese(), await PrintAsync(ReportStyles.TextOf(style), cancel),
        $"{Ledger}/new?style={style}"))
        : NotFound();

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) => await templates.FindAsync(id, cancel) is { } page
        ? View(new TemplatePage(page.Name, await PrintAsync(page.Text, cancel), $"{Ledger}/new?copy={id}") { Own = page })
        : NotFound();

    /// <param name="copy">Id of a template to begin with.</param>
    /// <param name="written">Year of a written text to begin with.</param>
    [HttpGet("new"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> New(
        ReportStyle style, Guid? copy, int? written, [FromServices] ReportTextQueries texts, CancellationToken cancel)
    {
        ModelState.Clear();
        if (await FactsAsync(cancel) is not { } facts)
            return NotFound();
        var text = copy is { } id ? (await templates.FindAsync(id, cancel))?.Text
            : written is { } year ? (await texts.FindAsync(year, cancel))?.Text
            : ReportStyles.TextOf(Enum.IsDefined(style) ? style : default);
        return text is null ? NotFound() : View(Filled(new ReportTemplateForm { Text = compiler.Names.Shown(text) }, facts));
    }

    [HttpPost("new"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> New(ReportTemplateForm input, CancellationToken cancel) => await FactsAsync(cancel) is { } facts
        ? await CreateNamedAsync(
            input, NamingOf(input, null, cancel), () =>
                new ReportTemplate(input.Name, Stored(input), facts), View(Filled(input, facts)), Ledger,
            t => $"已保存模板“{t.Name}”。", cancel)
        : NotFound();

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await templates.FindAsync(id, cancel) is { } page && await FactsAsync(cancel) is { } facts
            ? View(Filled(ReportTemplateForm.From(page, compiler.Names), facts))
            : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Edit(Guid id, ReportTemplateForm input, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record && await FactsAsync(cancel) is { } facts
            ? await AmendNamedAsync(
                input, NamingOf(input, id, cancel), record, t => t.Write(input.Name, Stored(input), facts), View(Filled(input, facts)),
                async () => ReportTemplateForm.From((await templates.FindAsync(id, cancel))!, compiler.Names), record.Name, Ledger, cancel)
            : NotFound();

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除模板“{record.Name}”。", cancel)
            : NotFound();

    /// <summary>Of the running year: what a template may ask for is the same in every year.</summary>
    private Task<NarrativeFacts?> FactsAsync(CancellationToken cancel) => compiler.FactsAsync(Today.Year, Today, cancel);

    /// <returns>Null while something in the text is not known any more.</returns>
    private async Task<AnnualReport?> PrintAsync(string text, CancellationToken cancel) =>
        await FactsAsync(cancel) is { } facts && !NarrativeRule.FaultsOf(text, facts).Any()
            ? await compiler.CompileAsync(Today.Year, Today, text, cancel)
            : null;

    private string Stored(ReportTemplateForm form) => compiler.Names.Stored(form.Text!, nameof(form.Text));

    private ReportTemplateForm Filled(ReportTemplateForm form, NarrativeFacts facts)
    {
        form.Insert = InsertList.Of(facts, compiler.Names);
        return form;
    }

    private Naming NamingOf(ReportTemplateForm form, Guid? except, CancellationToken cancel) =>
        new(form.Name, () => Db.IsNameTakenAsync<ReportTemplate>(form.Name, except, cancel));

    private Task<ReportTemplate?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<ReportTemplate>().FirstOrDefaultAsync(t => t.Id == id, cancel);

    private static DeleteForm Ask(ReportTemplate record) => new(
        $"{Ledger}/{record.Id}/delete", $"模板“{record.Name}”", "已经用它起草的报告不受影响。", "删除模板", $"{Ledger}/{record.Id}", record.Version)
    {
        Crumbs = [("年度报告", "/reports"), ("报告模板", Ledger), ("删除", null)],
    };
}
