using Biandangou.Data.Common.Drafts;

namespace Biandangou.Web.Common.Forms.Drafts;

/// <summary>Drafts of half-filled forms: saved by the page itself, thrown away by the account.</summary>
[Route(Address), Authorize(Policy = Policies.SignedIn)]
public sealed class DraftsController(PortalDbContext db, FormDraftQueries queries, FormDrafts drafts) : Controller
{
    public const string Address = "/drafts";

    /// <summary>Keeps the posted fields as the draft of the form at <paramref name="path"/>; answers with the time in Shanghai.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Keep(string? path, CancellationToken cancel) =>
        path is not null && Url.IsLocalUrl(path) && db.Actor.Id is { } account
            && await drafts.KeepAsync(account, FormDrafts.WithoutDraft(path), Request.Form, cancel) is { } draft
            ? Json(new { id = draft.Id, saved = draft.SavedAt.ToTimeOfDay() })
            : UnprocessableEntity(new { error = "内容过长或不是登记表，草稿没有保存，请及时提交。" });

    [HttpPost("discard")]
    public async Task<IActionResult> Discard(Guid id, CancellationToken cancel)
    {
        if (await queries.FindAsync(db.Actor.Id ?? Guid.Empty, id, cancel) is not { } draft)
            return NotFound();
        await drafts.ForgetAsync(draft, cancel);
        return LocalRedirect(draft.Path);
    }
}
