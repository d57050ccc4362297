using Biandangou.Data.Disputes.Steps;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Biandangou.Web.Areas.Disputes.Models.Steps;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>Full telephone and identity numbers of parties, each view noted, and what the parties are told of it.</summary>
[Area("Disputes"), Route("disputes"), Authorize(Policy = Policies.ReadDisputes)]
public sealed class CasePartiesController(PortalDbContext db, DisputeQueries disputes, CaseFileQueries files, IdentityNumbers identities)
    : Controller
{
    /// <summary>Posted, so that nobody sees the numbers by following a link.</summary>
    [HttpPost("{id:guid}/parties"), Authorize(Policy = Policies.VisitDisputes)]
    public async Task<IActionResult> Parties(Guid id, CancellationToken cancel)
    {
        if (await disputes.FindAsync(id, cancel) is not { } page)
            return NotFound();
        db.NoteFullView(id, "当事人完整联系方式");
        await db.SaveChangesAsync(cancel);
        Response.Headers.CacheControl = "no-store";
        return View(new FullParties(page, [.. page.Details.Parties.Select(p => new FullParty(p, identities.Unprotect(p.IdentityCipher)))]));
    }

    [HttpGet("notice")]
    public async Task<IActionResult> Notice(CancellationToken cancel) => View(await files.NoticeAsync(cancel));
}
