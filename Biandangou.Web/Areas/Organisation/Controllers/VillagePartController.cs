using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Records;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>Adds, amends and removes one kind of a village's parts, each a step of the village.</summary>
/// <param name="noun">What the kind is called.</param>
/// <param name="segment">Its place in the address.</param>
/// <param name="fields">Partial view with its fields.</param>
[Area("Organisation"), Authorize(Policy = Policies.KeepVillages)]
public abstract class VillagePartController<TPart, TForm>(
    PortalDbContext db, RecordUseQueries uses, string noun, string segment, string fields) : LedgerController(db)
    where TPart : VillagePart
    where TForm : VillagePartForm<TPart>, new()
{
    private const string Ledger = "/villages";

    // Beside it the audit holds what was removed.
    private const int ReasonLength = 100;

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await Db.LoadVillageAsync(id, cancel) is { } village
            ? Show(new TForm { Version = village.Version, From = Today }, village, null)
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(Guid id, TForm input, CancellationToken cancel) =>
        await Db.LoadVillageAsync(id, cancel) is { } village
            ? await StepAsync(
                input, village, input.AddTo, async () => await Db.LoadVillageAsync(id, cancel) is { } latest
                    && input.PartsOf(latest).Any(p => p.CreatedById == Db.Actor.Id && input.Tells(p)),
                new(Show(input, village, null), village.Name, Ledger, $"已登记{noun}。"), cancel)
            : NotFound();

    [HttpGet("{part:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid part, CancellationToken cancel)
    {
        if (await FindAsync(id, part, cancel) is not var (village, record))
            return NotFound();
        var form = new TForm { Version = village.Version };
        form.Show(record);
        return Show(form, village, part);
    }

    [HttpPost("{part:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid part, TForm input, CancellationToken cancel)
    {
        if (await FindAsync(id, part, cancel) is not var (village, record))
            return NotFound();
        return await StepAsync(
            input, village, v => input.Amend(v, record),
            async () => await FindAsync(id, part, cancel) is var (_, latest) && latest.UpdatedById == Db.Actor.Id && input.Tells(latest),
            new(Show(input, village, part), village.Name, Ledger, "已保存修改。"), cancel);
    }

    [HttpGet("{part:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid part, CancellationToken cancel) =>
        await FindAsync(id, part, cancel) is var (village, record) ? View("Delete", Ask(village, record)) : NotFound();

    /// <summary>A part entered by mistake goes; what it said stays in the audit of its village.</summary>
    [HttpPost("{part:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid part, string? reason, Guid version, CancellationToken cancel)
    {
        if (await FindAsync(id, part, cancel) is not var (village, record))
            return NotFound();
        if (await uses.KeptByAsync(record, record.Label, "不再使用或不再任职的，请在修改中填写结束日期。", cancel) is { } kept)
            ModelState.AddModelError("", kept);
        var view = await StepAsync(
            new BareStepForm { Version = version }, village, _ =>
            {
                var why = Rule.Text(reason, "DeleteReason", "删除原因", ReasonLength);
                var days = $"{record.From.ToChinese()}至{record.To?.ToChinese() ?? "今"}";
                Db.Remove(record);
                Db.Note(AuditAction.Deleted, nameof(Village), village.Id, $"{record.Label}（{days}）：{why}");
            }, () => Task.FromResult(false),
            new(View("Delete", Ask(village, record)), village.Name, Ledger, $"已删除{record.Label}。"), cancel);
        if (view is ViewResult { StatusCode: StatusCodes.Status409Conflict })
            ModelState.AddModelError("Reason", "这条记录刚被他人修改，请返回查看后再删除。");
        return view;
    }

    private async Task<(Village Village, TPart Part)?> FindAsync(Guid id, Guid part, CancellationToken cancel) =>
        await Db.LoadVillageAsync(id, cancel) is { } village && new TForm().PartsOf(village).FirstOrDefault(p => p.Id == part) is { } record
            ? (village, record)
            : null;

    private ViewResult Show(TForm form, Village village, Guid? part)
    {
        var path = $"{Ledger}/{village.Id}";
        var (title, step, button) = part is null ? ($"登记{noun}", "new", "登记") : ($"修改{noun}", $"{part}/edit", "保存");
        (form.Noun, form.Fields) = (noun, fields);
        return Show(
            form,
            new EntryFrame(
                title, [.. CrumbsOf(village), (title, null)], $"{path}/{segment}/{step}", "_VillagePartForm", button, path)
            {
                Sub = village.Name,
                Tools = part is null ? null : "_VillagePartTools",
            });
    }

    private static (string Text, string? Path)[] CrumbsOf(Village village) =>
        [("组织机构", "/villages"), (village.Name, $"{Ledger}/{village.Id}")];

    private DeleteForm Ask(Village village, TPart record) => new(
        $"{Ledger}/{village.Id}/{segment}/{record.Id}/delete", $"{village.Name}{record.Label}",
        "只删除误登记的记录；不再使用或不再任职的，请在修改中填写结束日期。", "删除记录", $"{Ledger}/{village.Id}", village.Version)
    {
        Crumbs = [.. CrumbsOf(village), ("删除", null)],
    };
}
