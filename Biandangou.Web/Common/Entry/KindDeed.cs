namespace Biandangou.Web.Common.Entry;

/// <summary>The form of a kind: those built on it add what its records count as.</summary>
public abstract class KindForm : RecordForm
{
    public abstract string? Name { get; set; }

    public abstract int? SortOrder { get; set; }

    /// <summary>Whether records are of the kind.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public bool IsUsed { get; set; }
}

/// <summary>A kind that records are of, in a list of the township's own; what it counts as stays once some are of it.</summary>
/// <param name="next">Reads the place after the last kind.</param>
/// <param name="isUsed">Reads whether records are of a kind.</param>
public abstract class KindDeed<TRecord, TForm>(
    PortalDbContext db, Func<CancellationToken, Task<int>> next, Func<Guid, CancellationToken, Task<bool>> isUsed)
    : Deed<TRecord, TForm>(db)
    where TRecord : LedgerEntry, INamed
    where TForm : KindForm, new()
{
    public override async Task<TForm> BeginAsync(CancellationToken cancel) => new() { SortOrder = await next(cancel) };

    public override async Task FillAsync(TForm form, TRecord? standing, CancellationToken cancel) =>
        form.IsUsed = standing is not null && await isUsed(standing.Id, cancel);

    public override Task<IReadOnlyList<Fault>> FaultsAsync(TForm form, TRecord? standing, CancellationToken cancel) =>
        NameTakenAsync<TRecord>(form.Name, standing, cancel);
}
