using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
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
            ? View(new LawyerContractForm { Lawyer = page, Version = page.Version, From = page.Contracts is [{ To: { } end }, ..] ? end.AddDays(1) : Today })
            : NotFound();

    [HttpPost("contracts/new")]
    public async Task<IActionResult> NewContract(Guid id, LawyerContractForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await lawyers.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Lawyer = page;
        return await StepAsync(
            input, record, l => l.Engage(input.ToTerms()),
            async () => await LoadAsync(id, cancel) is { } latest && latest.Contracts.Any(c => c.Terms == input.ToTerms()),
            View(input), record.Name, Register, $"已登记{record.Name}的聘用合同。", cancel);
    }

    [HttpGet("contracts/{part:guid}/edit")]
    public async Task<IActionResult> EditContract(Guid id, Guid part, CancellationToken cancel)
    {
        if (await LoadContractAsync(id, part, cancel) is not var (record, contract))
            return NotFound();
        var form = LawyerContractForm.Of(record.Version, contract.Terms);
        form.Lawyer = (await lawyers.FindAsync(id, cancel))!;
        return View(form);
    }

    [HttpPost("contracts/{part:guid}/edit")]
    public async Task<IActionResult> EditContract(Guid id, Guid part, LawyerContractForm input, CancellationToken cancel)
    {
        if (await LoadContractAsync(id, part, cancel) is not var (record, contract))
            return NotFound();
        input.Lawyer = (await lawyers.FindAsync(id, cancel))!;
        var served = await services.ServedAsync(id, contract.From, contract.To, cancel);
        return await AmendAsync(
            input, record, l => l.AmendContract(contract, input.ToTerms(), served), View(input),
            async () => await LoadContractAsync(id, part, cancel) is var (latest, saved) ? LawyerContractForm.Of(latest.Version, saved.Terms) : input,
            $"{record.Name}的聘用合同", Register, "已保存修改。", cancel);
    }

    [HttpGet("contracts/{part:guid}/end")]
    public async Task<IActionResult> EndContract(Guid id, Guid part, CancellationToken cancel) =>
        await LoadContractAsync(id, part, cancel) is var (record, contract)
            ? View("End", await EndingAsync(new LawyerEndForm { Version = record.Version, To = Today }, id, contract, cancel))
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
            View("End", await EndingAsync(input, id, contract, cancel)), record.Name, Register, $"{record.Name}的聘用合同到{input.To?.ToChinese()}为止。", cancel);
    }

    [HttpGet("villages/new")]
    public async Task<IActionResult> NewVillage(Guid id, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page
            ? View(await FillAsync(new LawyerVillageForm { Version = page.Version, From = Today }, page, cancel))
            : NotFound();

    [HttpPost("villages/new")]
    public async Task<IActionResult> NewVillage(Guid id, LawyerVillageForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await lawyers.FindAsync(id, cancel) is not { } page)
            return NotFound();
        await FillAsync(input, page, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: false);
        var village = await Db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == input.VillageId, cancel);
        return await StepAsync(
            input, record, l => l.Serve(village!, input.From!.Value, input.To),
            async () => await LoadAsync(id, cancel) is { } latest
                && latest.Villages.Any(v => v.VillageId == input.VillageId && v.From == input.From && v.To == input.To),
            View(input), record.Name, Register, $"已登记{record.Name}服务{village?.Name}。", cancel);
    }

    [HttpGet("villages/{part:guid}/end")]
    public async Task<IActionResult> EndVillage(Guid id, Guid part, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page && page.Villages.FirstOrDefault(v => v.Id == part) is { } line
            ? View("End", Ending(new LawyerEndForm { Version = page.Version, To = Today }, page, line))
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
            View("End", Ending(input, page, line)), record.Name, Register, $"{record.Name}服务{line.Village}到{input.To?.ToChinese()}为止。", cancel);
    }

    private Task<Lawyer?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<Lawyer>().Include(l => l.Contracts).Include(l => l.Villages).FirstOrDefaultAsync(l => l.Id == id, cancel);

    private async Task<(Lawyer, LawyerContract)?> LoadContractAsync(Guid id, Guid part, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } lawyer && lawyer.Contracts.FirstOrDefault(c => c.Id == part) is { } contract ? (lawyer, contract) : null;

    private async Task<LawyerEndForm> EndingAsync(LawyerEndForm form, Guid id, LawyerContract contract, CancellationToken cancel)
    {
        form.Lawyer = (await lawyers.FindAsync(id, cancel))!;
        (form.Subject, form.Path) = ($"聘用合同（{ChineseText.Period(contract.From, contract.To)}）", $"{Register}/{id}/contracts/{contract.Id}/end");
        return form;
    }

    private static LawyerEndForm Ending(LawyerEndForm form, LawyerPage page, LawyerVillageLine line)
    {
        form.Lawyer = page;
        (form.Subject, form.Path) = ($"服务{line.Village}（{ChineseText.Period(line.From, line.To)}）", $"{Register}/{page.Id}/villages/{line.Id}/end");
        return form;
    }

    private async Task<LawyerVillageForm> FillAsync(LawyerVillageForm form, LawyerPage page, CancellationToken cancel)
    {
        form.Lawyer = page;
        form.Villages = await villages.OpenChoicesAsync(null, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        return form;
    }
}
