using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>报告模板: the styles the portal brings, and the township's own.</summary>
[Area("Reports"), Route("reports/templates"), Authorize(Policy = Policies.ReadReports), OwnTransaction]
public sealed class ReportTemplatesController(PortalDbContext db, ReportTemplateQueries templates, ReportCompiler compiler)
    : LedgerController(db)
{
    private const string Ledger = "/reports/templates";

    private static readonly (string Text, string? Path)[] Way = [("年度报告", "/reports"), ("报告模板", Ledger)];

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => await FactsAsync(cancel) is { } facts
        ? View(new ReportTemplateListPage(
            [.. Enum.GetValues<ReportStyle>().Select(s => ReportBeginning.Of($"{s}", s.ToChinese(), ReportStyles.TextOf(s), facts))],
            await templates.ListAsync(cancel)))
        : NotFound();

    [HttpGet("styles/{style}")]
    public async Task<IActionResult> Style(ReportStyle style, CancellationToken cancel) => ModelState.IsValid && Enum.IsDefined(style)
        ? View("Details", new ReportTemplatePreview(style.ToChinese(), await PrintAsync(ReportStyles.TextOf(style), cancel),
        $"{Ledger}/new?style={style}"))
        : NotFound();

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) => await templates.FindAsync(id, cancel) is { } page
        ? View(new ReportTemplatePreview(page.Name, await PrintAsync(page.Text, cancel), $"{Ledger}/new?copy={id}") { Own = page })
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
        return text is null ? NotFound() : Show(new ReportTemplateForm { Text = compiler.Names.Shown(text) }, facts, null);
    }

    [HttpPost("new"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> New(ReportTemplateForm input, CancellationToken cancel)
    {
        if (await FactsAsync(cancel) is not { } facts)
            return NotFound();
        var view = Show(input, facts, null);
        return await NamedAsync(input, null, view, () => CreateAsync(
            input, () => StoreAsync(input, new ReportTemplate(input.Name, Stored(input), facts), cancel), view, Ledger,
            t => $"已保存模板“{t.Name}”。"), cancel);
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await templates.FindAsync(id, cancel) is { } page && await FactsAsync(cancel) is { } facts
            ? Show(ReportTemplateForm.From(page, compiler.Names), facts, id)
            : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Edit(Guid id, ReportTemplateForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await FactsAsync(cancel) is not { } facts)
            return NotFound();
        var view = Show(input, facts, id);
        return await NamedAsync(input, id, view, () => AmendAsync(
            input, record, t => t.Write(input.Name, Stored(input), facts),
            async () => ReportTemplateForm.From((await templates.FindAsync(id, cancel))!, compiler.Names),
            new(view, record.Name, Ledger, "已保存修改。"), cancel), cancel);
    }

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

    private ViewResult Show(ReportTemplateForm form, NarrativeFacts facts, Guid? id)
    {
        form.Insert = InsertList.Of(facts, compiler.Names);
        var (title, page, step) = id is null ? ("新建模板", Ledger, "new") : ("修改模板", $"{Ledger}/{id}", "edit");
        return Show(form, new EntryFrame(title, [.. Way, (title, null)], $"{page}/{step}", "_ReportTemplateForm", "保存", page)
        {
            Sub = "双花括号中是数据项，用到哪一年就取哪一年的数",
            Aside = ("_ReportTemplateInsert", "可以写入的数据"),
        });
    }

    /// <summary>What compiles has no transaction around the look for the name, so the unique index has the last word.</summary>
    private async Task<IActionResult> NamedAsync(
        ReportTemplateForm form, Guid? except, ViewResult view, Func<Task<IActionResult>> store, CancellationToken cancel)
    {
        Fault[] taken = [new(nameof(form.Name), $"名称“{form.Name?.Trim()}”已存在，请核对或另起名称。")];
        try
        {
            // The other half of a double submit is no twin of its own.
            if (await EarlierAsync<ReportTemplate>(form) is null && await IsTakenAsync())
                ModelState.Tell(taken);
            return await store();
        }
        catch (DbUpdateException) when (ModelState.IsValid)
        {
            Db.ChangeTracker.Clear();
            if (!await IsTakenAsync())
                throw;
            ModelState.Tell(taken);
            return Invalid(view);
        }

        Task<bool> IsTakenAsync() => Db.IsNameTakenAsync<ReportTemplate>(form.Name, except, cancel);
    }

    private Task<ReportTemplate?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<ReportTemplate>().FirstOrDefaultAsync(t => t.Id == id, cancel);

    private static DeleteForm Ask(ReportTemplate record) => new(
        $"{Ledger}/{record.Id}/delete", $"模板“{record.Name}”", "已经用它起草的报告不受影响。", "删除模板", $"{Ledger}/{record.Id}", record.Version)
    {
        Crumbs = [.. Way, ("删除", null)],
    };
}
