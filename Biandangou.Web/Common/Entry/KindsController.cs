namespace Biandangou.Web.Common.Entry;

/// <summary>A list of kinds, the page of one, and the steps that take it out of use and back.</summary>
/// <param name="unit">What a kind is called: 类别.</param>
/// <param name="register">Address of the list.</param>
/// <param name="records">What is of a kind, in words.</param>
public abstract class KindsController<TKind>(PortalDbContext db, string unit, string register, string records) : LedgerController(db)
    where TKind : LedgerEntry, IKind
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await PageAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/retire"), Authorize(Policy = Policies.KeepTownship)]
    public Task<IActionResult> Retire(Guid id, BareStepForm input, CancellationToken cancel) =>
        StepAsync(id, input, retire: true, cancel);

    [HttpPost("{id:guid}/restore"), Authorize(Policy = Policies.KeepTownship)]
    public Task<IActionResult> Restore(Guid id, BareStepForm input, CancellationToken cancel) =>
        StepAsync(id, input, retire: false, cancel);

    protected abstract Task<object> ListAsync(CancellationToken cancel);

    protected abstract Task<object?> PageAsync(Guid id, CancellationToken cancel);

    private async Task<IActionResult> StepAsync(Guid id, BareStepForm form, bool retire, CancellationToken cancel)
    {
        if (await Db.InScope<TKind>().FirstOrDefaultAsync(k => k.Id == id, cancel) is not { } kind
            || await PageAsync(id, cancel) is not { } page)
            return NotFound();
        // What the form had seen: shown again with a conflict, it carries the newest.
        var seen = form.Version;
        return await StepAsync(
            form, kind, k => Take(k, retire),
            () => Db.InScope<TKind>().AnyAsync(k => k.Id == id && k.IsRetired == retire && k.Version != seen, cancel),
            new(View("Details", page), $"{unit}“{kind.Name}”", register,
                retire ? $"已停用{unit}“{kind.Name}”，原有{records}不变。" : $"已恢复使用{unit}“{kind.Name}”。"), cancel);
    }

    private static void Take(TKind kind, bool retire)
    {
        if (retire)
            kind.Retire();
        else
            kind.Restore();
    }
}
