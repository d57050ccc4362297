namespace Biandangou.Web.Common.Entry;

/// <summary>Entry of one of the township's own lists: an item ends or is retired, and is not deleted, since records keep theirs.</summary>
public abstract class ListEntryController<TRecord, TForm>(PortalDbContext db, Deed<TRecord, TForm> deed)
    : EntryControllerBase<TRecord, TForm>(db, deed)
    where TRecord : LedgerEntry
    where TForm : RecordForm, new()
{
    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancel) => await FilledAsync(await Deed.BeginAsync(cancel), null, cancel);
}
