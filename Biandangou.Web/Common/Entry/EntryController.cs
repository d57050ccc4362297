namespace Biandangou.Web.Common.Entry;

/// <summary>Enters and amends the records of one kind; all the pages of it are alike but for their fields.</summary>
/// <remarks>How a new form begins, and whether a record can be deleted, is told by those built on it.</remarks>
public abstract class EntryControllerBase<TRecord, TForm>(PortalDbContext db, Deed<TRecord, TForm> deed) : LedgerController(db)
    where TRecord : LedgerEntry
    where TForm : RecordForm, new()
{
    private readonly string _path = deed.Words.Path;

    protected Deed<TRecord, TForm> Deed { get; } = deed;

    /// <param name="add">Asks for other choices before the form is sent for good.</param>
    [HttpPost("new")]
    public async Task<IActionResult> New(TForm input, string? add, CancellationToken cancel)
    {
        var view = await FilledAsync(input, null, cancel);
        if (add is not null)
            return ShowAgain(view);
        // The other half of a double submit is no twin of its own.
        if (await EarlierAsync<TRecord>(input) is null)
            ModelState.Tell(await Deed.FaultsAsync(input, null, cancel));
        return await CreateAsync(
            input, () => StoreAsync(input, Deed.Make(input), cancel), view, _path, r => Deed.Entered(r, input));
    }

    [HttpGet("{id:guid}/edit")]
    public virtual async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await Deed.FindAsync(id, cancel) is { } record ? await FilledAsync(Deed.Show(record), record, cancel) : NotFound();

    /// <param name="add">Asks for other choices before the form is sent for good.</param>
    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, TForm input, string? add, CancellationToken cancel)
    {
        if (await Deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        var view = await FilledAsync(input, record, cancel);
        if (add is not null)
            return ShowAgain(view);
        ModelState.Tell(await Deed.FaultsAsync(input, record, cancel));
        return await AmendAsync(
            input, record, r => Deed.Amend(r, input), async () => Deed.Show((await Deed.FindAsync(id, cancel))!),
            new(view, Deed.NameOf(record), _path, "已保存修改。"), cancel);
    }

    /// <summary>The form's page, with its choices.</summary>
    protected async Task<ViewResult> FilledAsync(TForm form, TRecord? standing, CancellationToken cancel)
    {
        await Deed.FillAsync(form, standing, cancel);
        foreach (var field in Deed.Given(standing))
            ModelState.Remove(field);
        return Show(form, FrameOf(form, standing));
    }

    protected virtual EntryFrame FrameOf(TForm form, TRecord? standing)
    {
        var (words, list, fields) = (Deed.Words, Deed.ListOf(form), $"_{typeof(TForm).Name}");
        var crumbs = words.Crumbs.Select(c => c.Path == _path ? (c.Text, list) : c);
        return standing is null
            ? new EntryFrame(
                words.New, [.. crumbs, (words.New, null)], $"{_path}/new", fields, "登记", list)
            {
                Sub = words.Sub,
                TakesFiles = words.TakesFiles && typeof(IHasAttachments).IsAssignableFrom(typeof(TRecord)),
            }
            : new EntryFrame(
                words.Edit, [.. crumbs, ("修改", null)], $"{_path}/{standing.Id}/edit", fields, "保存", $"{_path}/{standing.Id}");
    }
}

/// <summary>Enters, amends and deletes the records of one kind.</summary>
/// <remarks>How a new form begins is told by <see cref="PlainEntryController{TRecord,TForm}"/>, or by an action of one's own.</remarks>
public abstract class EntryController<TRecord, TForm>(PortalDbContext db, Deed<TRecord, TForm> deed)
    : EntryControllerBase<TRecord, TForm>(db, deed)
    where TRecord : LedgerEntry
    where TForm : RecordForm, new()
{
    [HttpGet("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await Deed.FindAsync(id, cancel) is { } record ? View("Delete", Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await Deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        if (await Deed.KeptByAsync(record, cancel) is { } kept)
            ModelState.AddModelError("", kept);
        return await DeleteAsync(record, reason, version, Ask(record), Deed.ListOf(record), Deed.Deleted(record), cancel);
    }

    protected virtual DeleteForm Ask(TRecord record)
    {
        var (words, page) = (Deed.Words, $"{Deed.Words.Path}/{record.Id}");
        return new DeleteForm($"{page}/delete", Deed.NameOf(record), words.Consequence, words.Delete, page, record.Version)
        {
            Crumbs = [.. words.Crumbs, ("删除", null)],
        };
    }
}

/// <summary>An entry whose address tells nothing of the new record.</summary>
public abstract class PlainEntryController<TRecord, TForm>(PortalDbContext db, Deed<TRecord, TForm> deed)
    : EntryController<TRecord, TForm>(db, deed)
    where TRecord : LedgerEntry
    where TForm : RecordForm, new()
{
    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancel) => await FilledAsync(await Deed.BeginAsync(cancel), null, cancel);
}

/// <summary>Entry of one of the township's own lists: an item ends or is retired, and is not deleted, since records keep theirs.</summary>
public abstract class ListEntryController<TRecord, TForm>(PortalDbContext db, Deed<TRecord, TForm> deed)
    : EntryControllerBase<TRecord, TForm>(db, deed)
    where TRecord : LedgerEntry
    where TForm : RecordForm, new()
{
    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancel) => await FilledAsync(await Deed.BeginAsync(cancel), null, cancel);
}
