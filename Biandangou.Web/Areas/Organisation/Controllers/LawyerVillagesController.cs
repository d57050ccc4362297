using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>The villages a lawyer serves.</summary>
[Route("organisation/lawyers/{id:guid}/villages"), Authorize(Policy = Policies.KeepTownship)]
public sealed class LawyerVillagesController(PortalDbContext db, LawyerQueries lawyers, VillageQueries villages)
    : LawyerPartController(db)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page
            ? await ShowNewAsync(new LawyerVillageForm { Version = page.Version, From = Today }, page, cancel)
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(Guid id, LawyerVillageForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await lawyers.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var view = await ShowNewAsync(input, page, cancel);
        ModelState.Tell(input.Villages.UnknownFaults(input.VillageId, townshipToo: false));
        var village = await Db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == input.VillageId, cancel);
        return await StepAsync(
            input, record, l => l.Serve(village!, input.From!.Value, input.To), async () => await LoadAsync(id, cancel) is { } latest
                && latest.Villages.Any(v => v.VillageId == input.VillageId && v.From == input.From && v.To == input.To),
            new(view, record.Name, Register, $"已登记{record.Name}服务{village?.Name}。"), cancel);
    }

    [HttpGet("{part:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid part, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page && page.Villages.FirstOrDefault(v => v.Id == part) is { } line
            ? ShowEnd(new LawyerEndForm { Version = page.Version, To = Today }, page, line)
            : NotFound();

    [HttpPost("{part:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid part, LawyerEndForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await lawyers.FindAsync(id, cancel) is not { } page
            || page.Villages.FirstOrDefault(v => v.Id == part) is not { } line)
            return NotFound();
        return await StepAsync(
            input, record, l => l.Villages.Single(v => v.Id == part).End(input.To!.Value),
            async () => await LoadAsync(id, cancel) is { } latest && latest.Villages.Any(v => v.Id == part && v.To == input.To),
            new(ShowEnd(input, page, line), record.Name, Register, $"{record.Name}服务{line.Village}到{input.To?.ToChinese()}为止。"), cancel);
    }

    private async Task<ViewResult> ShowNewAsync(LawyerVillageForm form, LawyerPage lawyer, CancellationToken cancel)
    {
        form.Villages = await villages.OpenChoicesAsync(null, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        return Show(form, lawyer, "指定服务的村（场）", "villages/new", "_LawyerVillageForm", "登记");
    }

    private ViewResult ShowEnd(LawyerEndForm form, LawyerPage lawyer, LawyerVillageLine line) =>
        ShowEnd(form, lawyer, $"villages/{line.Id}/end", $"服务{line.Village}（{ChineseText.Period(line.From, line.To)}）");
}
