using Biandangou.Data.Reports;
using Biandangou.Domain.Reports.Checks;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>审阅意见 on a paragraph of a submitted report.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}/comments/{section:int:range(0,999)}"),
    Authorize(Policy = Policies.ReadReports), OwnTransaction]
public sealed class EditionCommentsController(PortalDbContext db, ReportEditionQueries editions, ReportCompiler compiler)
    : LedgerController(db)
{
    /// <param name="section">0 before the first heading, then the sections from 1.</param>
    /// <param name="paragraph">Within the section from 0; none for its heading.</param>
    [HttpGet("")]
    public async Task<IActionResult> New(int year, int section, int? paragraph, CancellationToken cancel) =>
        await PlaceAsync(year, section, paragraph, cancel) is { } place
            ? View(Filled(new CommentForm { Section = section, Paragraph = paragraph }, year, place))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> New(int year, int section, CommentForm input, CancellationToken cancel)
    {
        if (await PlaceAsync(year, section, input.Paragraph, cancel) is not { } place)
            return NotFound();
        var view = View(Filled(input, year, place));
        if (!ModelState.IsValid)
            return Invalid(view);
        var edition = await Db.Set<ReportEdition>().Include(e => e.Comments).Where(e => e.Year == year).OrderByDescending(e => e.Number)
            .FirstAsync(cancel);
        var path = $"/reports/{year}#s{section}";
        // Sent twice.
        if (edition.Comments.Any(c => c.CreatedById == Db.Actor.Id && c.Section == section && c.Paragraph == input.Paragraph
            && c.Words == input.Words!.Trim()))
            return LocalRedirect(path);
        try
        {
            edition.Comment(section, input.Paragraph, place.Words, input.Words);
            await Db.SaveChangesAsync(cancel);
            TempData.SetFlash("意见已提出。");
            return LocalRedirect(path);
        }
        catch (RuleBrokenException broken)
        {
            Db.ChangeTracker.Clear();
            Refuse(broken);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            ModelState.AddModelError("", "这份报告刚被他人办理，请再提交一次。");
        }

        return Invalid(view);
    }

    /// <returns>Null unless the report is submitted and has such a place.</returns>
    private async Task<Place?> PlaceAsync(int year, int section, int? paragraph, CancellationToken cancel)
    {
        if (await editions.LatestAsync(year, cancel) is not { State: EditionState.Submitted }
            || await compiler.CompileAsync(year, Today, cancel) is not { } report || section > report.Sections.Count)
            return null;
        var paragraphs = section == 0 ? report.Opening : report.Sections[section - 1].Paragraphs;
        if (paragraph is { } at && (at < 0 || at >= paragraphs.Count))
            return null;
        var words = CheckedText.Of(report).Place(section, paragraph).Words;
        return new Place(words, paragraph is { } index ? string.Concat(paragraphs[index].Runs.Select(r => r.Text)) : words);
    }

    private static CommentForm Filled(CommentForm form, int year, Place place)
    {
        (form.Year, form.Excerpt) = (year, place.Excerpt);
        return form;
    }

    private sealed record Place(string Words, string Excerpt);
}
