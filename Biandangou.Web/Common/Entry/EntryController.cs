namespace Biandangou.Web.Common.Entry;

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
