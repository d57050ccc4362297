using System.Globalization;
using Biandangou.Data.Common.Drafts;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;

namespace Biandangou.Web.Common.Forms.Drafts;

/// <summary>What a form says of a draft of it.</summary>
/// <param name="Path">Address of the form, with the query that opened it.</param>
/// <param name="IsFilledIn">Whether the fields already show it.</param>
public sealed record DraftNotice(Guid Id, string Path, DateTime SavedAt, bool IsFilledIn)
{
    public string FilledIn => QueryHelpers.AddQueryString(Path, DraftFilter.Parameter, Id.ToString());

    public string Saved => SavedAt.ToMonthDay();
}

/// <summary>
/// Offers the draft of a form that is opened, fills it in when <c>?draft=</c> asks for it, and forgets it when the form
/// has become a record.
/// </summary>
public sealed class DraftFilter(PortalDbContext db, FormDraftQueries queries, FormDrafts drafts) : IAsyncActionFilter
{
    public const string Notice = "Draft";

    /// <summary>Asks for the draft to be filled in.</summary>
    public const string Parameter = "draft";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var sent = context.ActionArguments.Values.OfType<RecordForm>().FirstOrDefault();
        var submission = sent?.SubmissionId;
        var done = await next();
        if (db.Actor.Id is not { } account)
            return;
        var cancel = context.HttpContext.RequestAborted;
        if (HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            // A refused form shows what was typed; its draft stays until it is accepted, or goes on under another submission.
            if (submission is { } used && done.Exception is null
                && (done.Result is LocalRedirectResult or RedirectResult || sent!.SubmissionId != used))
                await drafts.ForgetAsync(await queries.OfSubmissionAsync(account, used, cancel), cancel);
        }
        else if (done.Result is ViewResult { Model: RecordForm form } view && context.Controller is Controller controller)
        {
            view.ViewData[Notice] = await OfferAsync(controller, account, form, cancel);
        }
    }

    private async Task<DraftNotice?> OfferAsync(Controller controller, Guid account, RecordForm form, CancellationToken cancel)
    {
        var path = controller.Request.Path.Value ?? "";
        if (Guid.TryParse(controller.Request.Query[Parameter], out var id)
            && await drafts.OpenAsync(account, id, path, cancel) is var (draft, typed))
        {
            var fields = new FormValueProvider(BindingSource.Form, typed, CultureInfo.CurrentCulture);
            await controller.TryUpdateModelAsync(form, form.GetType(), "", fields, _ => true);
            // Shown as typed, also what cannot be read; judged when it is sent.
            controller.ModelState.Unjudge();
            return new DraftNotice(id, draft.Path, draft.SavedAt, IsFilledIn: true);
        }

        return await queries.LatestAsync(account, path, db.Clock.UtcNow(), cancel) is { } latest
            ? new DraftNotice(latest.Id, latest.Path, latest.SavedAt, IsFilledIn: false)
            : null;
    }
}
