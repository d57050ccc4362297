using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>更名、撤销、合并: changes that leave the village's past as it was.</summary>
[Area("Organisation"), Route("villages/{id:guid}"), Authorize(Policy = Policies.KeepVillages)]
public sealed class VillageChangesController(PortalDbContext db, VillageQueries villages, VillageDayQueries days) : LedgerController(db)
{
    private const string Ledger = "/villages";

    [HttpGet("rename")]
    public Task<IActionResult> Rename(Guid id, CancellationToken cancel) =>
        OpenAsync(id, page => View("Rename", new RenameForm { Village = page, Version = page.Version, From = Today }), cancel);

    [HttpPost("rename")]
    public async Task<IActionResult> Rename(Guid id, RenameForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, input, cancel) is not { } village)
            return NotFound();
        if (await Db.IsNameTakenAsync<Village>(input.Name, id, cancel))
            ModelState.AddModelError(nameof(input.Name), $"名称“{input.Name?.Trim()}”已存在");
        if (input.From is { } on && await villages.FormerBearerAsync(input.Name, on, village.To, id, cancel) is var (bearer, until))
            ModelState.AddModelError(
                nameof(input.Name), $"“{input.Name?.Trim()}”是{bearer}的曾用名（到{until.ToChinese()}为止），请改用其他名称或核对更名日期。");
        return await StepAsync(
            input, village, v => v.Rename(input.Name!, input.From!.Value, input.Reason, Today),
            async () => (await villages.FindAsync(id, cancel))?.Name == input.Name!.Trim(),
            new(View(input), village.Name, Ledger, $"已更名为{input.Name?.Trim()}。"), cancel);
    }

    [HttpGet("close")]
    public Task<IActionResult> Close(Guid id, CancellationToken cancel) =>
        OpenAsync(id, page => View("Close", new CloseForm { Village = page, Version = page.Version }), cancel);

    [HttpPost("close")]
    public async Task<IActionResult> Close(Guid id, CloseForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, input, cancel) is not { } village)
            return NotFound();
        await CheckLastDayAsync(id, input.To, nameof(input.To), cancel);
        var grids = await Db.LoadGridsOfAsync(id, cancel);
        var standIns = await Db.LoadStandInsAfterAsync(input.To ?? Today, cancel);
        var duties = await Db.LoadDutiesAfterAsync(id, input.To ?? Today, cancel);
        return await StepAsync(
            input, village, v => Db.RemoveRange(v.Close(input.To!.Value, input.CloseReason, grids, standIns, duties)),
            async () => (await villages.FindAsync(id, cancel))?.To == input.To,
            new(View(input), village.Name, Ledger, $"已登记{village.Name}撤销。"), cancel);
    }

    [HttpGet("merge")]
    public async Task<IActionResult> Merge(Guid id, CancellationToken cancel)
    {
        var others = await OthersAsync(id, cancel);
        return await OpenAsync(id, page => View("Merge", new MergeForm { Village = page, Version = page.Version, Villages = others }),
            cancel);
    }

    [HttpPost("merge")]
    public async Task<IActionResult> Merge(Guid id, MergeForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, input, cancel) is not { } village)
            return NotFound();
        input.Villages = await OthersAsync(id, cancel);
        input.Names = input.Villages.ToDictionary(v => v.Id, v => v.Name);
        ModelState.Tell(input.Villages.UnknownFaults(input.MergedIntoId, townshipToo: false, nameof(input.MergedIntoId)));
        var lastDay = input.MergedOn is { } on && on > DateOnly.MinValue ? on.AddDays(-1) : (DateOnly?)null;
        await CheckLastDayAsync(id, lastDay, nameof(input.MergedOn), cancel);
        var successor = await Db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == input.MergedIntoId, cancel);
        var grids = await Db.LoadGridsOfAsync(id, cancel);
        var taken = await Db.LoadGridsOfAsync(input.MergedIntoId ?? id, cancel);
        var standIns = await Db.LoadStandInsAfterAsync(lastDay ?? Today, cancel);
        var duties = await Db.LoadDutiesAfterAsync(id, lastDay ?? Today, cancel);
        return await StepAsync(
            input, village, v =>
            {
                Db.AddRange(v.MergeInto(successor!, input.MergedOn!.Value, input.CloseReason, grids, standIns, duties, input.TakesGrids,
                    taken));
                Db.RemoveRange(duties.LawyersAfter(lastDay!.Value));
            }, async () => (await villages.FindAsync(id, cancel))?.MergedIntoId == input.MergedIntoId,
            new(View(input), village.Name, Ledger, $"已将{village.Name}并入{successor?.Name}。"), cancel);
    }

    private async Task<IActionResult> OpenAsync(Guid id, Func<VillagePage, IActionResult> show, CancellationToken cancel) =>
        await villages.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.To is not null ? LocalRedirect($"{Ledger}/{id}")
        : show(page);

    private async Task<Village?> LoadAsync(Guid id, VillageChangeForm form, CancellationToken cancel)
    {
        if (await villages.FindAsync(id, cancel) is not { } page)
            return null;
        form.Village = page;
        return await Db.LoadVillageAsync(id, cancel);
    }

    private async Task<IReadOnlyList<VillageChoice>> OthersAsync(Guid id, CancellationToken cancel) =>
        [.. (await villages.OpenChoicesAsync(null, cancel)).Where(v => v.Id != id)];

    private async Task CheckLastDayAsync(Guid id, DateOnly? lastDay, string field, CancellationToken cancel)
    {
        if (lastDay is { } day && await days.LatestAsync(id, cancel) is var (ledger, on) && on > day)
            ModelState.AddModelError(field, $"{ledger}中有{on.ToChinese()}的记录，最后一天不能早于这一天。");
    }
}
