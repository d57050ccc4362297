using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>公开: the copy without names and red head, checked for secrets, then kept with the edition.</summary>
[Authorize(Policy = Policies.WriteReports)]
public sealed class ReportPublicationController(
    PortalDbContext db, ReportEditionQueries editions, IssuedReportQueries issued, PersonNameQueries names, ReportFiles files)
    : ReportStepController(db, editions)
{
    [HttpGet("publish")]
    public async Task<IActionResult> Publish(int year, CancellationToken cancel) =>
        await SignedAsync(year, cancel) is { } edition
            ? View(await FilledAsync(new PublishForm { Version = edition.Version }, edition, cancel))
            : NotFound();

    [HttpPost("publish")]
    public async Task<IActionResult> Publish(int year, PublishForm input, CancellationToken cancel)
    {
        if (await Editions.LatestAsync(year, cancel) is not { IsFrozen: true } page)
            return NotFound();
        var view = View(await FilledAsync(input, page, cancel));
        return await TakeAsync(
            year, EditionStepKind.Published, view, "已公开，公开文本已固定。",
            async latest => files.Public(await CopyAsync(Current(latest, input).Id, cancel)),
            (latest, file) =>
            {
                var edition = Current(latest, input);
                edition.Publish(input.SecrecyChecker, input.SecrecyOpinion, input.IsFreeOfSecrets);
                edition.Freeze(EditionFileKind.PublicCopy, file.Name, file.ContentType, file.Content);
                return Task.CompletedTask;
            },
            cancel);
    }

    /// <summary>What would be published, for the secrecy check.</summary>
    [HttpGet("public-copy")]
    public async Task<IActionResult> PublicCopy(int year, CancellationToken cancel)
    {
        if (await SignedAsync(year, cancel) is not { } edition)
            return NotFound();
        var file = files.Public(await CopyAsync(edition.Id, cancel));
        return File(file.Content, file.ContentType, file.Name);
    }

    private async Task<EditionPage?> SignedAsync(int year, CancellationToken cancel) =>
        await Editions.LatestAsync(year, cancel) is { State: EditionState.Issued, IsUnderCorrection: false } edition ? edition : null;

    private async Task<PublicCopy> CopyAsync(Guid edition, CancellationToken cancel) =>
        Domain.Reports.PublicCopy.Of((await issued.FindAsync(edition, cancel))!.Report, await names.AllAsync(cancel));

    private async Task<PublishForm> FilledAsync(PublishForm form, EditionPage edition, CancellationToken cancel)
    {
        (form.Year, form.Edition, form.Masked) = (edition.Year, edition, (await CopyAsync(edition.Id, cancel)).Masked);
        return form;
    }
}
