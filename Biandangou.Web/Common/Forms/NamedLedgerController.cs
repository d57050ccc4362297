namespace Biandangou.Web.Common.Forms;

/// <summary>Registers whose records have a name that no other may have.</summary>
public abstract class NamedLedgerController(PortalDbContext db) : LedgerController(db)
{
    /// <summary>The name that was typed, and whether another record has it.</summary>
    protected sealed record Naming(string? Name, Func<Task<bool>> IsTaken)
    {
        /// <summary>What the refusal adds to the bare fact.</summary>
        public string Advice { get; init; } = "，请核对或另起名称。";

        /// <summary>Where the refusal is shown.</summary>
        public string Field { get; init; } = "Name";

        /// <summary>The refusal of records that are told apart by more than a name.</summary>
        public string? Words { get; init; }

        public string Refusal => Words ?? $"名称“{Name?.Trim()}”已存在{Advice}";
    }

    protected Task<IActionResult> CreateNamedAsync<T>(
        RecordForm form, Naming naming, Func<T> make, ViewResult view, string path, Func<T, string> done, CancellationToken cancel)
        where T : LedgerEntry => CreateAsync(form, () => AddAsync(form, naming, make, cancel), view, path, done);

    protected async Task<IActionResult> AmendNamedAsync<T>(
        RecordForm form, Naming naming, T record, Action<T> amend, ViewResult view, Func<Task<RecordForm>> saved,
        string subject, string path, CancellationToken cancel)
        where T : LedgerEntry
    {
        try
        {
            if (await naming.IsTaken())
                ModelState.AddModelError(naming.Field, naming.Refusal);
            return await AmendAsync(form, record, amend, view, saved, subject, path, "已保存修改。", cancel);
        }
        catch (DbUpdateException) when (ModelState.IsValid)
        {
            // Another record took the name in the meantime; anything else is a failure.
            Db.ChangeTracker.Clear();
            if (!await naming.IsTaken())
                throw;
            ModelState.AddModelError(naming.Field, naming.Refusal);
            return Invalid(view);
        }
    }

    private async Task<T> AddAsync<T>(RecordForm form, Naming naming, Func<T> make, CancellationToken cancel)
        where T : LedgerEntry
    {
        // The other half of a double submit took the name, and is found by the store below.
        if (await naming.IsTaken() && !await IsOwnAsync<T>(form, cancel))
            throw new RuleBrokenException(naming.Refusal, naming.Field);
        try
        {
            return await StoreAsync(form, make(), cancel);
        }
        catch (DbUpdateException)
        {
            Db.ChangeTracker.Clear();
            if (await IsOwnAsync<T>(form, cancel) || !await naming.IsTaken())
                throw;
            throw new RuleBrokenException(naming.Refusal, naming.Field);
        }
    }

    private Task<bool> IsOwnAsync<T>(RecordForm form, CancellationToken cancel)
        where T : LedgerEntry =>
        Db.InScope<T>().AnyAsync(e => e.CreatedById == Db.Actor.Id && e.SubmissionId == form.SubmissionId, cancel);
}
