namespace Biandangou.Web.Common.Entry;

/// <summary>An entry whose address tells nothing of the new record.</summary>
public abstract class PlainEntryController<TRecord, TForm>(PortalDbContext db, Deed<TRecord, TForm> deed)
    : EntryController<TRecord, TForm>(db, deed)
    where TRecord : LedgerEntry
    where TForm : RecordForm, new()
{
    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancel) => await FilledAsync(await Deed.BeginAsync(cancel), null, cancel);
}
