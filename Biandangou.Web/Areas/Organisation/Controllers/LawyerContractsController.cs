using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>A lawyer's contracts.</summary>
[Route("organisation/lawyers/{id:guid}/contracts"), Authorize(Policy = Policies.KeepTownship)]
public sealed class LawyerContractsController(PortalDbContext db, LawyerQueries lawyers, LawyerServiceQueries services)
    : LawyerPartController(db)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page
            ? ShowNew(
                new LawyerContractForm
                {
                    Version = page.Version,
                    From = page.Contracts is [{ To: { } end }, ..] ? end.AddDays(1) : Today,
                },
                page)
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(Guid id, LawyerContractForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await lawyers.FindAsync(id, cancel) is not { } page)
            return NotFound();
        return await StepAsync(
            input, record, l => l.Engage(input.ToTerms()),
            async () => await LoadAsync(id, cancel) is { } latest && latest.Contracts.Any(c => c.Terms == input.ToTerms()),
            new(ShowNew(input, page), record.Name, Register, $"已登记{record.Name}的聘用合同。"), cancel);
    }

    [HttpGet("{part:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid part, CancellationToken cancel)
    {
        if (await LoadContractAsync(id, part, cancel) is not var (record, contract))
            return NotFound();
        return await ShowEditAsync(LawyerContractForm.Of(record.Version, contract.Terms), id, part, cancel);
    }

    [HttpPost("{part:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid part, LawyerContractForm input, CancellationToken cancel)
    {
        if (await LoadContractAsync(id, part, cancel) is not var (record, contract))
            return NotFound();
        var served = await services.ServedAsync(id, contract.From, contract.To, cancel);
        return await AmendAsync(
            input, record, l => l.AmendContract(contract, input.ToTerms(), served),
            async () => await LoadContractAsync(id, part, cancel) is var (latest, saved)
                ? LawyerContractForm.Of(latest.Version, saved.Terms)
                : input,
            new(await ShowEditAsync(input, id, part, cancel), $"{record.Name}的聘用合同", Register, "已保存修改。"), cancel);
    }

    [HttpGet("{part:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid part, CancellationToken cancel) =>
        await LoadContractAsync(id, part, cancel) is var (record, contract)
            ? await ShowEndAsync(new LawyerEndForm { Version = record.Version, To = Today }, id, contract, cancel)
            : NotFound();

    [HttpPost("{part:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid part, LawyerEndForm input, CancellationToken cancel)
    {
        if (await LoadContractAsync(id, part, cancel) is not var (record, contract))
            return NotFound();
        var served = await services.ServedAsync(id, contract.From, contract.To, cancel);
        return await StepAsync(
            input, record, l => l.EndContract(contract, input.To!.Value, served),
            async () => await LoadContractAsync(id, part, cancel) is var (_, latest) && latest.To == input.To,
            new(await ShowEndAsync(input, id, contract, cancel), record.Name, Register, $"{record.Name}的聘用合同到{input.To?.ToChinese()}为止。"),
            cancel);
    }

    private async Task<(Lawyer, LawyerContract)?> LoadContractAsync(Guid id, Guid part, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } lawyer && lawyer.Contracts.FirstOrDefault(c => c.Id == part) is { } contract
            ? (lawyer, contract)
            : null;

    private ViewResult ShowNew(LawyerContractForm form, LawyerPage lawyer) =>
        Show(form, lawyer, "登记聘用合同", "contracts/new", "_LawyerContractForm", "登记");

    private async Task<ViewResult> ShowEditAsync(LawyerContractForm form, Guid id, Guid part, CancellationToken cancel) =>
        Show(form, (await lawyers.FindAsync(id, cancel))!, "修改聘用合同", $"contracts/{part}/edit", "_LawyerContractForm", "保存");

    private async Task<ViewResult> ShowEndAsync(LawyerEndForm form, Guid id, LawyerContract contract, CancellationToken cancel) =>
        ShowEnd(
            form, (await lawyers.FindAsync(id, cancel))!, $"contracts/{contract.Id}/end",
            $"聘用合同（{ChineseText.Period(contract.From, contract.To)}）");
}
