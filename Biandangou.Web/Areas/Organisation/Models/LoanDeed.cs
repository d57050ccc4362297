using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>A file lent out of a village's archive room, where it stays; the same file but once at a time.</summary>
public sealed class LoanDeed(PortalDbContext db, ArchiveLoanQueries loans, VillageQueries villages) : Deed<ArchiveLoan, LoanForm>(db)
{
    public override EntryWords Words { get; } = new("借阅记录", "/archives/loans", ("组织机构", "/villages"), ("归档室借阅", "/archives/loans"))
    {
        New = "登记借出",
        Delete = "删除记录",
        TakesFiles = false,
        Consequence = "只删除误登记的记录；已还的请登记归还。",
    };

    public override string NameOf(ArchiveLoan record) => $"“{record.Title}”的借阅记录（{record.LentOn.ToChinese()}借出）";

    public override string Entered(ArchiveLoan record, LoanForm form) => $"已登记借出“{record.Title}”。";

    public override string Deleted(ArchiveLoan record) => $"已删除“{record.Title}”的借阅记录。";

    public override IReadOnlyList<string> Given(ArchiveLoan? standing) => standing is null ? [] : [nameof(LoanForm.VillageId)];

    public override async Task FillAsync(LoanForm form, ArchiveLoan? standing, CancellationToken cancel)
    {
        form.VillageId = standing?.VillageId ?? form.VillageId;
        var choices = await OnceAsync(villages.OpenSinceAsync, Today, standing?.VillageId, cancel);
        form.Villages = standing is null ? choices : [.. choices.Where(v => v.Id == standing.VillageId)];
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        if (form.VillageId is { } id)
            form.Room = await Db.InScope<Village>().Include(v => v.Facilities).FirstOrDefaultAsync(v => v.Id == id, cancel);
    }

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(LoanForm form, ArchiveLoan? standing, CancellationToken cancel)
    {
        if (form.Villages.UnknownFaults(form.VillageId, townshipToo: false).ToList() is { Count: > 0 } unknown)
            return unknown;
        if (form.Title is null || form.LentOn is null || form.DueOn is null)
            return [];
        var twin = await loans.FindTwinAsync(form.VillageId!.Value, Details(form), standing?.ReturnedOn, standing?.Id, cancel);
        return twin is null ? [] : [new Fault(nameof(form.Title), Out(twin))];
    }

    public override ArchiveLoan Make(LoanForm form) => new(form.Room!, Details(form), Today);

    public override void Amend(ArchiveLoan record, LoanForm form) => record.Amend(form.Room!, Details(form), Today);

    protected override LoanForm From(ArchiveLoan record) => new()
    {
        VillageId = record.VillageId,
        Title = record.Title,
        Reference = record.Reference,
        Borrower = record.Borrower,
        Unit = record.Unit,
        Purpose = record.Purpose,
        LentOn = record.LentOn,
        DueOn = record.DueOn,
    };

    private static LoanDetails Details(LoanForm form) =>
        new(form.Title!, form.Reference, form.Borrower!, form.Unit, form.Purpose!, form.LentOn!.Value, form.DueOn!.Value);

    private static string Out(LoanLine twin) =>
        $"“{twin.Title}”已于{twin.LentOn.ToChinese()}借给{twin.Borrower}，"
        + (twin.ReturnedOn is { } on ? $"{on.ToChinese()}才归还，请核对日期。" : "尚未归还，请先登记归还。");
}
