using Biandangou.Data.Common.Attachments;
using Biandangou.Web.Common.Attachments;

namespace Biandangou.Web.Portal.Attachments;

/// <summary>
/// Photos and documents of one record, on its page, which has found the record within the account's scope. Draws nothing
/// for whoever may not add when there are none.
/// </summary>
public sealed class AttachmentsViewComponent(AttachmentQueries attachments, CurrentAccount current) : ViewComponent
{
    /// <param name="type">Entity name of the record.</param>
    /// <param name="closed">Whether the record takes no more files.</param>
    public async Task<IViewComponentResult> InvokeAsync(string type, Guid record, bool closed = false)
    {
        if (AttachedLedgers.Of(type) is not { } ledger || !current.May(ledger.Read))
            return Content("");
        var add = !closed && current.May(ledger.Keep) ? $"/attachments/of/{ledger.Type}/{record}" : null;
        var rows = await attachments.OfAsync(type, record, HttpContext.RequestAborted);
        return rows.Count == 0 && add is null ? Content("") : View(new RecordAttachments(rows, add));
    }
}
