using Biandangou.Data.Organisation;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>签发: the submitted report gets its number, and its text, figures and files are kept as they are.</summary>
[Authorize(Policy = Policies.SignReports)]
public sealed class ReportSigningController(
    PortalDbContext db, ReportEditionQueries editions, ReportCompiler compiler, TownshipQueries townships, ReportFindingQueries findings,
    ReportFiles files) : ReportStepController(db, editions)
{
    [HttpGet("sign")]
    public async Task<IActionResult> Sign(int year, CancellationToken cancel)
    {
        if (await Editions.LatestAsync(year, cancel) is not { State: EditionState.Submitted } edition)
            return NotFound();
        return View(await FilledAsync(
            new SignForm
            {
                Signer = Db.Actor.Name,
                IssuedOn = Today,
                Sequence = await Editions.LastSequenceAsync(Today.Year, cancel) + 1,
                Version = edition.Version,
            },
            edition, cancel));
    }

    [HttpPost("sign")]
    public async Task<IActionResult> Sign(int year, SignForm input, CancellationToken cancel)
    {
        if (await Editions.LatestAsync(year, cancel) is not { } page)
            return NotFound();
        return await TakeAsync(
            year, EditionStepKind.Issued, View(await FilledAsync(input, page, cancel)), "已签发，文本、数据和文件已固定。",
            async last =>
            {
                var edition = await SignAsync(Current(last, input), input, cancel);
                var text = (await Editions.TextAsync(edition.ReportTextId, edition.TextNumber, cancel))!;
                var head = edition.RedHead ? new ReportHead(edition.DocumentNumber!, edition.Signer!, edition.CopyTo) : null;
                var basis = new ReportBasis(year, edition.CutOff, edition.IssuedOn!.Value, text, edition.Addressee, head);
                var report = (await compiler.CompileAsync(basis, cancel))!;
                RequireNone((await findings.OfAsync(report, cancel)).Errors);
                return await files.MakeAsync(report, text, cancel);
            },
            async (last, made) =>
            {
                var edition = await SignAsync(Current(last, input), input, cancel);
                foreach (var (kind, file) in made)
                    edition.Freeze(kind, file.Name, file.ContentType, file.Content);
            },
            cancel);
    }

    private async Task<ReportEdition> SignAsync(ReportEdition edition, SignForm input, CancellationToken cancel)
    {
        var township = (await townships.FindAsync(cancel))!;
        var corrected = await Db.Set<ReportEdition>()
            .FirstOrDefaultAsync(e => e.Year == edition.Year && e.Number == edition.CorrectedNumber, cancel);
        var (issued, sequence) = (input.IssuedOn!.Value, input.Sequence!.Value);
        Rule.Holds(
            !await Db.Set<ReportEdition>().AnyAsync(e => e.SeriesYear == issued.Year && e.Sequence == sequence, cancel),
            $"{issued.Year}年的{sequence}号已经用过，请另编。", nameof(SignForm.Sequence));
        edition.Sign(
            input.ToSignature(), Today, await Editions.LastSequenceAsync(issued.Year, cancel), township
                .DocumentNumber(issued.Year, sequence), corrected);
        return edition;
    }

    private async Task<SignForm> FilledAsync(SignForm form, EditionPage edition, CancellationToken cancel)
    {
        (form.Year, form.Edition) = (edition.Year, edition);
        var township = (await townships.FindAsync(cancel))!;
        (form.Pattern, form.DocumentNumber) = (
            township.DocumentNumberPattern,
            township.DocumentNumber((form.IssuedOn ?? Today).Year,
                form.Sequence ?? await Editions.LastSequenceAsync(Today.Year, cancel) + 1));
        return form;
    }
}
