using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation;

public enum LoanTab
{
    [Display(Name = "全部")] All,
    [Display(Name = "借出未还")] Out,
    [Display(Name = "逾期")] Overdue,
    [Display(Name = "已还")] Returned,
}

/// <summary>What the log is asked for; null means any.</summary>
public sealed record LoanFilter(LoanTab Tab, Guid? VillageId, string? Keyword, int Page = 1);

public sealed record LoanCounts(int All, int Out, int Overdue)
{
    public int this[LoanTab tab] => tab switch
    {
        LoanTab.Out => Out,
        LoanTab.Overdue => Overdue,
        LoanTab.Returned => All - Out,
        _ => All,
    };
}

public sealed record LoanLine(
    Guid Id, Guid VillageId, string Village, string Title, string? Reference, string Borrower, string? Unit, DateOnly LentOn,
    DateOnly DueOn, DateOnly? ReturnedOn)
{
    public bool IsOverdue(DateOnly today) => ReturnedOn is null && DueOn < today;
}

public sealed record LoanPage(
    LoanLine Loan, string Purpose, Guid Version, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the archive rooms' lending log, within the account's scope.</summary>
public sealed class ArchiveLoanQueries(PortalDbContext db)
{
    public async Task<(Paged<LoanLine> Page, LoanCounts Counts)> ListAsync(LoanFilter filter, CancellationToken cancel)
    {
        var (loans, today) = (db.InScope<ArchiveLoan>(), db.Clock.Today());
        if (filter.VillageId is { } village)
            loans = loans.Where(l => l.VillageId == village);
        var keyword = filter.Keyword?.Trim();
        if (!string.IsNullOrEmpty(keyword))
        {
            loans = loans.Where(l => l.Title.Contains(keyword) || l.Borrower.Contains(keyword)
                || (l.Reference != null && l.Reference.Contains(keyword)) || (l.Unit != null && l.Unit.Contains(keyword)));
        }

        var counts = new LoanCounts(
            await loans.CountAsync(cancel),
            await loans.CountAsync(l => l.ReturnedOn == null, cancel),
            await loans.CountAsync(l => l.ReturnedOn == null && l.DueOn < today, cancel));
        var shown = filter.Tab switch
        {
            LoanTab.Out => loans.Where(l => l.ReturnedOn == null),
            LoanTab.Overdue => loans.Where(l => l.ReturnedOn == null && l.DueOn < today),
            LoanTab.Returned => loans.Where(l => l.ReturnedOn != null),
            _ => loans,
        };
        return (await shown.OrderByDescending(l => l.LentOn).ThenByDescending(l => l.EntryNumber).Select(l => new LoanLine(
            l.Id, l.VillageId, l.Village!.Name, l.Title, l.Reference, l.Borrower, l.Unit, l.LentOn, l.DueOn, l.ReturnedOn))
            .PageAsync(counts[filter.Tab], filter.Page, cancel), counts);
    }

    /// <summary>A loan of the same file that was out on one of the days; on the day it came back it may go out again.</summary>
    /// <param name="returnedOn">Null while the loan in question is out.</param>
    /// <param name="except">A loan that is no other.</param>
    public async Task<LoanLine?> FindTwinAsync(
        Guid villageId, LoanDetails details, DateOnly? returnedOn, Guid? except, CancellationToken cancel)
    {
        var (title, reference, lentOn) = (details.Title.ToNameKey(), (details.Reference ?? "").ToNameKey(), details.LentOn);
        var others = await db.Township<ArchiveLoan>()
            .Where(l => l.VillageId == villageId && l.Id != except
                && (l.ReturnedOn == null || l.ReturnedOn > lentOn) && (returnedOn == null || l.LentOn < returnedOn))
            .OrderBy(l => l.LentOn).ThenBy(l => l.EntryNumber)
            .Select(l => new LoanLine(l.Id, l.VillageId, l.Village!.Name, l.Title, l.Reference, l.Borrower, l.Unit, l.LentOn, l.DueOn,
            l.ReturnedOn))
            .ToListAsync(cancel);
        return others.Find(l =>
            string.Equals(l.Title.ToNameKey(), title, StringComparison.Ordinal)
            && (reference.Length == 0 || l.Reference is null || string.Equals(
            l.Reference.ToNameKey(), reference, StringComparison.Ordinal)));
    }

    public Task<LoanPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<ArchiveLoan>().Where(l => l.Id == id).Select(l => new LoanPage(
            new LoanLine(l.Id, l.VillageId, l.Village!.Name, l.Title, l.Reference, l.Borrower, l.Unit, l.LentOn, l.DueOn, l.ReturnedOn),
            l.Purpose, l.Version, l.CreatedBy, l.CreatedAt, l.UpdatedBy, l.UpdatedAt)).FirstOrDefaultAsync(cancel);
}
