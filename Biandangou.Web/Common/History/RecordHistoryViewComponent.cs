using Biandangou.Data.Common.Auditing;

namespace Biandangou.Web.Common.History;

/// <summary>
/// The changes of one record as Chinese sentences, at the foot of its page. It asks no permission of its own: the page
/// around it has found the record within the account's scope.
/// </summary>
public sealed class RecordHistoryViewComponent(AuditQueries audit) : ViewComponent
{
    /// <param name="record">Id of the record the page is about.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid record) =>
        View(await audit.HistoryAsync(record, HttpContext.RequestAborted));
}
