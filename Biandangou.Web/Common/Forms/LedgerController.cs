using Biandangou.Data.Common.Databases;
using Biandangou.Web.Common.Errors;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Biandangou.Web.Common.Forms;

/// <summary>The ways every ledger is written: entered once, amended only when not stale, deleted with a reason.</summary>
public abstract partial class LedgerController(PortalDbContext db) : Controller
{
    /// <summary>The form as it was sent, to be shown again when the transaction cannot be kept.</summary>
    private ViewResult? _sent;

    protected PortalDbContext Db { get; } = db;

    protected DateOnly Today => Db.Clock.Today();

    /// <summary>
    /// Runs each POST as one write transaction, alone among the writers: whatever the action looked at still holds when it
    /// stores, and no rule has to say so again. Files are read and drawn before the others are made to wait.
    /// </summary>
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var isPost = HttpMethods.IsPost(context.HttpContext.Request.Method);
        var forms = context.ActionArguments.Values.OfType<RecordForm>().Where(_ => isPost).ToList();
        foreach (var form in forms)
            await KeepFilesAsync(form);
        if (!isPost || context.ActionDescriptor.EndpointMetadata.OfType<OwnTransactionAttribute>().Any())
        {
            await next();
            return;
        }

        ActionExecutedContext? done = null;
        try
        {
            await Db.ExecuteOnceInTransactionAsync(
                async () =>
                {
                    done = await next();
                    done.ExceptionDispatchInfo?.Throw();
                },
                context.HttpContext.RequestAborted);
        }
        catch (Exception failure) when (done is null && forms.Count > 0 && StorageFault.Reason(failure) is not null)
        {
            // Not even begun: the action shows its form, as it does with any fault, and stores nothing. One without a form might store.
            TellNotSaved(failure);
            if ((await next()).Result is ViewResult view)
                WithStatus(view, StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception failure) when (done is { Exception: null } && _sent is not null && StorageFault.Reason(failure) is not null)
        {
            TempData.Clear();
            done!.Result = NotSaved(_sent, failure);
        }
    }

    /// <summary>Shows the form again with 422 and everything typed.</summary>
    protected static ViewResult Invalid(ViewResult form) => WithStatus(form, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The form's page, in the frame all entries and steps share.</summary>
    protected ViewResult Show(RecordForm form, EntryFrame frame)
    {
        form.Frame = frame;
        return View("Entry", form);
    }

    /// <summary>Shows the form again as typed and judges none of it: more rows or other choices were asked for.</summary>
    protected ViewResult ShowAgain(ViewResult view)
    {
        ModelState.Unjudge();
        return view;
    }

    /// <summary>Stores a new record once per submission.</summary>
    /// <param name="store">Makes the record, adds it and saves; may break a rule.</param>
    /// <param name="view">The form with its choices, for anything refused.</param>
    /// <param name="path">Address of the ledger; the record's page lies under it.</param>
    /// <param name="done">Message after success.</param>
    protected async Task<IActionResult> CreateAsync<T>(
        RecordForm form, Func<Task<T>> store, ViewResult view, string path, Func<T, string> done)
        where T : LedgerEntry
    {
        _sent = view;
        if (!ModelState.IsValid)
            return Invalid(view);
        if (await EarlierAsync<T>(form) is { } earlier)
            return await RepeatedAsync<T>(form, earlier, view, path);
        if (!await DraftsStandAsync(form))
            return Invalid(view);
        try
        {
            var record = await store();
            TempData.SetFlash(done(record));
            return LocalRedirect($"{path}/{record.Id}");
        }
        catch (RuleBrokenException broken)
        {
            Db.ChangeTracker.Clear();
            Refuse(broken);
            return Invalid(view);
        }
        catch (Exception failure) when (StorageFault.Reason(failure) is not null)
        {
            return NotSaved(view, failure);
        }
        catch (DbUpdateException)
        {
            // The other half of a double submit may have won in the meantime; anything else is a failure.
            Db.ChangeTracker.Clear();
            if (await EarlierAsync<T>(form) is not { } winner)
                throw;
            return await RepeatedAsync<T>(form, winner, view, path);
        }
    }

    /// <summary>Adds one record of its own to the ledger.</summary>
    protected async Task<T> StoreAsync<T>(RecordForm form, T record, CancellationToken cancel)
        where T : LedgerEntry
    {
        record.SubmittedAs(form.SubmissionId, form.Digest());
        Db.Add(record);
        await AttachAsync(form, record, cancel);
        await Db.SaveChangesAsync(cancel);
        return record;
    }

    /// <summary>Saves a change unless the record moved on since the form was opened; then shows both sides with 409.</summary>
    /// <param name="record">Loaded within the scope.</param>
    /// <param name="amend">The entity's method.</param>
    /// <param name="saved">The form as the database now has it.</param>
    protected async Task<IActionResult> AmendAsync<T>(
        RecordForm form, T record, Action<T> amend, Func<Task<RecordForm>> saved, FormPage page, CancellationToken cancel)
        where T : Entity
    {
        _sent = page.View;
        if (!ModelState.IsValid || (record.Version == form.Version && !await DraftsStandAsync(form)))
            return Invalid(page.View);
        try
        {
            if (record.Version == form.Version)
            {
                amend(record);
                if (record is LedgerEntry entry)
                    await AttachAsync(form, entry, cancel);
                await Db.SaveChangesAsync(cancel);
                TempData.SetFlash(page.Done);
                return LocalRedirect(PageOf(record, page.Path));
            }
        }
        catch (RuleBrokenException broken)
        {
            Db.ChangeTracker.Clear();
            Refuse(broken);
            return Invalid(page.View);
        }
        catch (Exception failure) when (StorageFault.Reason(failure) is not null)
        {
            return NotSaved(page.View, failure);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            if (await Db.InScope<T>().FirstOrDefaultAsync(e => e.Id == record.Id, cancel) is not { } latest)
                return NotFound();
            record = latest;
        }

        ShowConflict(form, record, await saved(), page);
        return WithStatus(page.View, StatusCodes.Status409Conflict);
    }

    /// <summary>
    /// Adds a step to a record unless it moved on since the form was opened: then 409 with the typed text. A form sent
    /// twice is stale too, or breaks a rule, since its first copy moved the record; it is told by the step already standing there from
    /// the same account with the same words, and leads to the record like the first.
    /// </summary>
    /// <param name="isTaken">Whether the record as it now stands has the step of this form.</param>
    protected async Task<IActionResult> StepAsync<T>(
        RecordForm form, T record, Action<T> step, Func<Task<bool>> isTaken, FormPage page, CancellationToken cancel)
        where T : LedgerEntry
    {
        var readable = ModelState.IsValid;
        var result = await AmendAsync(form, record, step, () => Task.FromResult(form), page, cancel);
        var stale = result is ViewResult { StatusCode: StatusCodes.Status409Conflict }
            || (result is ViewResult && readable && await Db.InScope<T>().AnyAsync(
            e => e.Id == record.Id && e.Version != form.Version, cancel));
        return stale && await isTaken() ? LocalRedirect($"{page.Path}/{record.Id}") : result;
    }

    /// <summary>Ends what lasts: a step that leaves its last day on the record.</summary>
    protected Task<IActionResult> EndAsync<T>(EndForm form, T record, Action<T> end, FormPage page, CancellationToken cancel)
        where T : LedgerEntry, IDated =>
        StepAsync(form, record, end, () => Db.InScope<T>().AnyAsync(e => e.Id == record.Id && e.To == form.To, cancel), page, cancel);

    /// <summary>Softly deletes a record with a reason, or shows the page that asks for one.</summary>
    protected async Task<IActionResult> DeleteAsync<T>(
        T record, string? reason, Guid version, DeleteForm ask, string path, string done, CancellationToken cancel)
        where T : LedgerEntry
    {
        _sent = View("Delete", ask);
        if (!ModelState.IsValid)
            return Invalid(View("Delete", ask));
        try
        {
            if (record.Version == version)
            {
                record.Delete(reason, Db.Actor, Db.Clock.UtcNow());
                await Db.SaveChangesAsync(cancel);
                TempData.SetFlash(done);
                return LocalRedirect(path);
            }
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
            return Invalid(View("Delete", ask));
        }
        catch (Exception failure) when (StorageFault.Reason(failure) is not null)
        {
            return NotSaved(View("Delete", ask), failure);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
        }

        ModelState.AddModelError("Reason", "这条记录刚被他人修改，请返回查看后再删除。");
        return WithStatus(View("Delete", ask), StatusCodes.Status409Conflict);
    }

    /// <summary>A full disk or a locked database: the form stays as it is, with the reason.</summary>
    private ViewResult NotSaved(ViewResult view, Exception failure)
    {
        Db.ChangeTracker.Clear();
        TellNotSaved(failure);
        return WithStatus(view, StatusCodes.Status503ServiceUnavailable);
    }

    private void TellNotSaved(Exception failure)
    {
        HttpContext.RequestServices.GetRequiredService<ILogger<LedgerController>>()
            .LogError(failure, "Nothing could be saved at {Path}", Request.Path);
        ModelState.AddModelError("", $"没有保存，原因：{StorageFault.Reason(failure)}。您填写的内容都在，请告诉系统管理员，处理好后再提交。");
    }

    protected void Refuse(RuleBrokenException broken) => ModelState.AddModelError(
        broken.Field is "DeleteReason" ? "Reason" : broken.Field ?? "", broken.Message);

    /// <summary>What is not of a ledger is the only one of its kind, and the path is its page.</summary>
    private static string PageOf(Entity record, string path) => record is LedgerEntry ? $"{path}/{record.Id}" : path;

    private void ShowConflict(RecordForm form, Entity record, RecordForm saved, FormPage page)
    {
        saved.Names = form.Names;
        ViewData["Conflict"] = new EditConflict(
            page.Subject,
            record.UpdatedBy ?? record.CreatedBy,
            (record.UpdatedAt ?? record.CreatedAt).ToMonthDay(),
            form.DifferencesFrom(saved),
            PageOf(record, page.Path));

        // Sending the form once more now means: mine, knowing theirs.
        form.Version = record.Version;
        ModelState.Remove(nameof(form.Version));
    }

    /// <summary>The account's record of this submission, standing or deleted.</summary>
    protected Task<Submitted?> EarlierAsync<T>(RecordForm form)
        where T : LedgerEntry =>
        Db.Set<T>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            .Where(e => e.CreatedById == Db.Actor.Id && e.SubmissionId == form.SubmissionId)
            .Select(e => new Submitted(e.Id, e.SubmissionDigest, e.DeletedAt != null)).FirstOrDefaultAsync();

    private async Task<IActionResult> RepeatedAsync<T>(RecordForm form, Submitted earlier, ViewResult view, string path)
        where T : LedgerEntry
    {
        var page = $"{path}/{earlier.Id}";
        if (!earlier.Deleted && string.Equals(earlier.Digest, form.Digest(), StringComparison.Ordinal))
        {
            await AttachMissingAsync<T>(form, earlier.Id);
            return LocalRedirect(page);
        }

        // Other values under a used submission: nothing is overwritten, and the typed text becomes a new submission.
        form.SubmissionId = Guid.CreateVersion7();
        ModelState.Remove(nameof(form.SubmissionId));
        ViewData["AlreadyRecorded"] = earlier.Deleted ? path : page;
        return WithStatus(view, StatusCodes.Status409Conflict);
    }

    private static ViewResult WithStatus(ViewResult view, int status)
    {
        view.StatusCode = status;
        return view;
    }

    /// <summary>What the sending of a form is answered with.</summary>
    /// <param name="View">The form with its choices, for anything refused.</param>
    /// <param name="Subject">The record in words, for the page of a conflict.</param>
    /// <param name="Path">Address of the ledger; the record's page lies under it.</param>
    /// <param name="Done">Message after success.</param>
    protected sealed record FormPage(ViewResult View, string Subject, string Path, string Done);

    protected sealed record Submitted(Guid Id, string? Digest, bool Deleted);
}
