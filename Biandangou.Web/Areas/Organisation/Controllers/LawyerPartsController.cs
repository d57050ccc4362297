using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Entry;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>A lawyer's contracts and villages: steps of the lawyer's record.</summary>
[Area("Organisation"), Route("organisation/lawyers/{id:guid}"), Authorize(Policy = Policies.KeepTownship)]
public sealed class LawyerPartsController(
    PortalDbContext db, LawyerQueries lawyers, LawyerServiceQueries services, VillageQueries villages) : LedgerController(db)
{
    private const string Register = "/organisation/lawyers";

    [HttpGet("contracts/new")]
    public async Task<IActionResult> NewContract(Guid id, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page
            ? ShowNew(
                new LawyerContractForm
                {
                    Version = page.Version,
                    From = page.Contracts is [{ To: { } end }, ..] ? end.AddDays(1) : Today,
                },
                page)
            : NotFound();

    [HttpPost("contracts/new")]
    public async Task<IActionResult> NewContract(Guid id, LawyerContractForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await lawyers.FindAsync(id, cancel) is not { } page)
            return NotFound();
        return await StepAsync(
            input, record, l => l.Engage(input.ToTerms()),
            async () => await LoadAsync(id, cancel) is { } latest && latest.Contracts.Any(c => c.Terms == input.ToTerms()),
            ShowNew(input, page), record.Name, Register, $"已登记{record.Name}的聘用合同。", cancel);
    }

    [HttpGet("contracts/{part:guid}/edit")]
    public async Task<IActionResult> EditContract(Guid id, Guid part, CancellationToken cancel)
    {
        if (await LoadContractAsync(id, part, cancel) is not var (record, contract))
            return NotFound();
        return await ShowEditAsync(LawyerContractForm.Of(record.Version, contract.Terms), id, part, cancel);
    }

    [HttpPost("contracts/{part:guid}/edit")]
    public async Task<IActionResult> EditContract(Guid id, Guid part, LawyerContractForm input, CancellationToken cancel)
    {
        if (await LoadContractAsync(id, part, cancel) is not var (record, contract))
            return NotFound();
        var served = await services.ServedAsync(id, contract.From, contract.To, cancel);
        return await AmendAsync(
            input, record, l => l.AmendContract(contract, input.ToTerms(), served), await ShowEditAsync(input, id, part, cancel),
            async () => await LoadContractAsync(id, part, cancel) is var (latest, saved)
                ? LawyerContractForm.Of(latest.Version, saved.Terms)
                : input,
            $"{record.Name}的聘用合同", Register, "已保存修改。", cancel);
    }

    [HttpGet("contracts/{part:guid}/end")]
    public async Task<IActionResult> EndContract(Guid id, Guid part, CancellationToken cancel) =>
        await LoadContractAsync(id, part, cancel) is var (record, contract)
            ? await ShowEndAsync(new LawyerEndForm { Version = record.Version, To = Today }, id, contract, cancel)
            : NotFound();

    [HttpPost("contracts/{part:guid}/end")]
    public async Task<IActionResult> EndContract(Guid id, Guid part, LawyerEndForm input, CancellationToken cancel)
    {
        if (await LoadContractAsync(id, part, cancel) is not var (record, contract))
            return NotFound();
        var served = await services.ServedAsync(id, contract.From, contract.To, cancel);
        return await StepAsync(
            input, record, l => l.EndContract(contract, input.To!.Value, served),
            async () => await LoadContractAsync(id, part, cancel) is var (_, latest) && latest.To == input.To,
            await ShowEndAsync(input, id, contract, cancel), record.Name, Register,
            $"{record.Name}的聘用合同到{input.To?.ToChinese()}为止。", cancel);
    }

    [HttpGet("villages/new")]
    public async Task<IActionResult> NewVillage(Guid id, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page
            ? await ShowNewAsync(new LawyerVillageForm { Version = page.Version, From = Today }, page, cancel)
            : NotFound();

    [HttpPost("villages/new")]
    public async Task<IActionResult> NewVillage(Guid id, LawyerVillageForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await lawyers.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var view = await ShowNewAsync(input, page, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: false);
        var village = await Db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == input.VillageId, cancel);
        return await StepAsync(
            input, record, l => l.Serve(village!, input.From!.Value, input.To),
            async () => await LoadAsync(id, cancel) is { } latest
                && latest.Villages.Any(v => v.VillageId == input.VillageId && v.From == input.From && v.To == input.To),
            view, record.Name, Register, $"已登记{record.Name}服务{village?.Name}。", cancel);
    }

    [HttpGet("villages/{part:guid}/end")]
    public async Task<IActionResult> EndVillage(Guid id, Guid part, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page && page.Villages.FirstOrDefault(v => v.Id == part) is { } line
            ? ShowEnd(new LawyerEndForm { Version = page.Version, To = Today }, page, line)
            : NotFound();

    [HttpPost("villages/{part:guid}/end")]
    public async Task<IActionResult> EndVillage(Guid id, Guid part, LawyerEndForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await lawyers.FindAsync(id, cancel) is not { } page
            || page.Villages.FirstOrDefault(v => v.Id == part) is not { } line)
            return NotFound();
        return await StepAsync(
            input, record, l => l.Villages.Single(v => v.Id == part).End(input.To!.Value),
            async () => await LoadAsync(id, cancel) is { } latest && latest.Villages.Any(v => v.Id == part && v.To == input.To),
            ShowEnd(input, page, line), record.Name, Register, $"{record.Name}服务{line.Village}到{input.To?.ToChinese()}为止。", cancel);
    }

    private Task<Lawyer?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<Lawyer>().Include(l => l.Contracts).Include(l => l.Villages).FirstOrDefaultAsync(l => l.Id == id, cancel);

    private async Task<(Lawyer, LawyerContract)?> LoadContractAsync(Guid id, Guid part, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } lawyer && lawyer.Contracts.FirstOrDefault(c => c.Id == part) is { } contract
            ? (lawyer, contract)
            : null;

    private ViewResult ShowNew(LawyerContractForm form, LawyerPage lawyer) =>
        Show(form, lawyer, "登记聘用合同", "contracts/new", "_LawyerContractForm", "登记");

    private async Task<ViewResult> ShowEditAsync(LawyerContractForm form, Guid id, Guid part, CancellationToken cancel) =>
        Show(form, (await lawyers.FindAsync(id, cancel))!, "修改聘用合同", $"contracts/{part}/edit", "_LawyerContractForm", "保存");

    private async Task<ViewResult> ShowNewAsync(LawyerVillageForm form, LawyerPage lawyer, CancellationToken cancel)
    {
        form.Villages = await villages.OpenChoicesAsync(null, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        return Show(form, lawyer, "指定服务的村（场）", "villages/new", "_LawyerVillageForm", "登记");
    }

    private async Task<ViewResult> ShowEndAsync(LawyerEndForm form, Guid id, LawyerContract contract, CancellationToken cancel)
    {
        form.Subject = $"聘用合同（{ChineseText.Period(contract.From, contract.To)}）";
        return Show(form, (await lawyers.FindAsync(id, cancel))!, "提前结束", $"contracts/{contract.Id}/end", "_LawyerEndForm", "保存");
    }

    private ViewResult ShowEnd(LawyerEndForm form, LawyerPage lawyer, LawyerVillageLine line)
    {
        form.Subject = $"服务{line.Village}（{ChineseText.Period(line.From, line.To)}）";
        return Show(form, lawyer, "提前结束", $"villages/{line.Id}/end", "_LawyerEndForm", "保存");
    }

    private ViewResult Show(RecordForm form, LawyerPage lawyer, string title, string step, string fields, string button)
    {
        var path = $"{Register}/{lawyer.Id}";
        form.Frame = new EntryFrame(
            title, [("驻村律师", Register), (lawyer.Name, path), (title, null)], $"{path}/{step}", fields, button, path, TakesFiles: false)
        {
            Sub = $"{lawyer.Name} · {lawyer.LawFirm}",
        };
        return View("Entry", form);
    }
}
