using Biandangou.Data.Organisation;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>年度报告办理: submitted, withdrawn, returned, corrected.</summary>
[Authorize(Policy = Policies.ReadReports)]
public sealed class ReportEditionsController(
    PortalDbContext db, ReportEditionQueries editions, ReportTextQueries texts, ReportCompiler compiler, TownshipQueries townships,
    ReportFindingQueries findings) : ReportStepController(db, editions)
{
    [HttpGet("submit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Submit(int year, CancellationToken cancel)
    {
        if (await compiler.CompileAsync(year, Today, cancel) is not { } report
            || await Editions.LatestAsync(year, cancel) is { Holds: true })
            return NotFound();
        var (township, last, text) = (await townships.FindAsync(cancel), await Editions.LatestAsync(year, cancel),
            await texts.FindAsync(year, cancel));
        return View(await FilledAsync(
            new SubmitForm
            {
                CutOff = report.CutOff,
                Addressee = last?.Addressee ?? township!.Superior,
                CopyTo = last is null ? township!.CopyTo : last.CopyTo,
                RedHead = last?.RedHead ?? true,
                Version = text?.Version ?? Guid.Empty,
            },
            year, report, cancel));
    }

    [HttpPost("submit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Submit(int year, SubmitForm input, CancellationToken cancel)
    {
        if (await compiler.CompileAsync(year, Today, cancel) is not { } report)
            return NotFound();
        return await TakeAsync(
            year, EditionStepKind.Submitted, View(await FilledAsync(input, year, report, cancel)), "已送审，正文已锁定。",
            async last =>
            {
                var (edition, words) = await DraftAsync(year, input, last, cancel);
                var basis = new ReportBasis(year, edition.CutOff, edition.CutOff, words, edition.Addressee, null);
                return (await findings.OfAsync((await compiler.CompileAsync(basis, cancel))!, cancel)).Errors;
            },
            async (last, errors) =>
            {
                await DraftAsync(year, input, last, cancel);
                RequireNone(errors);
            },
            cancel);
    }

    [HttpGet("withdraw"), Authorize(Policy = Policies.WriteReports)]
    public Task<IActionResult> Withdraw(int year, CancellationToken cancel) => AskAsync(year, ReasonStep.Withdraw, cancel);

    [HttpPost("withdraw"), Authorize(Policy = Policies.WriteReports)]
    public Task<IActionResult> Withdraw(int year, ReasonForm input, CancellationToken cancel) =>
        TakeAsync(year, input, ReasonStep.Withdraw, "已撤回，正文可以修改。", (edition, text) => edition.Return(text, withdrawn: true, input.Reason),
            cancel);

    [HttpGet("return"), Authorize(Policy = Policies.SignReports)]
    public Task<IActionResult> Return(int year, CancellationToken cancel) => AskAsync(year, ReasonStep.Return, cancel);

    [HttpPost("return"), Authorize(Policy = Policies.SignReports)]
    public Task<IActionResult> Return(int year, ReasonForm input, CancellationToken cancel) =>
        TakeAsync(year, input, ReasonStep.Return, "已退回起草人。", (edition, text) => edition.Return(text, withdrawn: false, input.Reason),
            cancel);

    [HttpGet("correct"), Authorize(Policy = Policies.WriteReports)]
    public Task<IActionResult> Correct(int year, CancellationToken cancel) => AskAsync(year, ReasonStep.Correct, cancel);

    [HttpPost("correct"), Authorize(Policy = Policies.WriteReports)]
    public Task<IActionResult> Correct(int year, ReasonForm input, CancellationToken cancel) =>
        TakeAsync(year, input, ReasonStep.Correct, "已启动更正，正文可以修改。", (edition, text) => edition.OpenCorrection(text, input.Reason), cancel);

    /// <summary>The edition the form makes of the year's text, and the words it is made of.</summary>
    private async Task<(ReportEdition Edition, string Words)> DraftAsync(
        int year, SubmitForm input, LatestEdition? last, CancellationToken cancel)
    {
        var text = await Db.Set<ReportText>().FirstOrDefaultAsync(t => t.Year == year, cancel);
        Rule.Holds((text?.Version ?? Guid.Empty) == input.Version || last is { Holds: true }, "正文刚被他人修改，请返回查看后再送审。");
        if (text is null)
            Db.Add(text = new ReportText(year, ReportCompiler.Template));
        var edition = new ReportEdition(text, last?.Record, input.CutOff!.Value, Today, new EditionAddress(
            input.Addressee, input.CopyTo, input.RedHead));
        Db.Add(edition);
        var words = text.Versions.Count > 0 ? text.Versions[^1].Text : await Editions.TextAsync(text.Id, text.Number, cancel);
        return (edition, words!);
    }

    private async Task<SubmitForm> FilledAsync(SubmitForm form, int year, AnnualReport report, CancellationToken cancel)
    {
        (form.Year, form.Errors) = (year, (await findings.OfAsync(report, cancel)).Errors);
        return form;
    }
}
