using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>归档室借阅登记.</summary>
[RecordPage(typeof(ArchiveLoan)), Area("Organisation"), Route("archives/loans"), Authorize(Policy = Policies.ReadVillages)]
public sealed class ArchiveLoansController(PortalDbContext db, ArchiveLoanQueries loans, VillageQueries villages, LoanDeed deed)
    : LedgerController(db)
{
    private const string Ledger = "/archives/loans";

    [HttpGet("")]
    public async Task<IActionResult> Index(LoanListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        var (page, counts) = await loans.ListAsync(filter, cancel);
        return View(new LoanListPage(query, filter, page, counts, await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await loans.FindAsync(id, cancel) is { } page ? View(new LoanDetailsPage(page, Today)) : NotFound();

    [HttpGet("{id:guid}/return"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> Return(Guid id, CancellationToken cancel) =>
        await deed.FindAsync(id, cancel) is not { } record ? NotFound()
        : record.ReturnedOn is not null ? LocalRedirect($"{Ledger}/{id}")
        : Show(new ReturnForm { Version = record.Version, ReturnedOn = Today }, ReturnFrame(record));

    [HttpPost("{id:guid}/return"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> Return(Guid id, ReturnForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        return await StepAsync(
            input, record, l => l.Return(input.ReturnedOn!.Value, Today),
            async () => (await loans.FindAsync(id, cancel))?.Loan.ReturnedOn == input.ReturnedOn,
            new(Show(input, ReturnFrame(record)), $"“{record.Title}”的借阅", Ledger, $"已登记归还“{record.Title}”。"), cancel);
    }

    private EntryFrame ReturnFrame(ArchiveLoan loan)
    {
        var page = $"{Ledger}/{loan.Id}";
        return EntryFrame.Step(
            "登记归还", [.. deed.Words.Crumbs, (loan.Title, page), ("登记归还", null)], page, "return",
            new OnlyField("ReturnedOn", "归还"), "登记归还") with
        {
            Sub = $"{loan.Title} · {loan.Borrower} {loan.LentOn.ToChinese()}借出",
        };
    }
}

/// <summary>Entry of 归档室借阅登记.</summary>
[Area("Organisation"), Route("archives/loans"), Authorize(Policy = Policies.KeepArchives)]
public sealed class LoanEntryController(PortalDbContext db, LoanDeed deed) : EntryController<ArchiveLoan, LoanForm>(db, deed)
{
    private const int UsualDays = 15;

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? village, CancellationToken cancel)
    {
        var form = new LoanForm { VillageId = village, LentOn = Today, DueOn = Today.AddDays(UsualDays) };
        var view = await FilledAsync(form, null, cancel);
        form.VillageId = form.Villages.Only(townshipToo: false) ?? form.VillageId;
        return view;
    }

    protected override EntryFrame FrameOf(LoanForm form, ArchiveLoan? standing) =>
        base.FrameOf(form, standing) with { Sub = standing is null ? null : form.Names[standing.VillageId] };
}
