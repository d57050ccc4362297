using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class LawFirmForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(LawFirm.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "执业许可证号"), StringLength(LawFirm.LicenceLength)]
    public string? LicenceNumber { get; set; }

    [Display(Name = "联系人"), StringLength(LawFirm.ContactLength)]
    public string? Contact { get; set; }

    [Display(Name = "联系电话"), Telephone, StringLength(LawFirm.PhoneLength)]
    public string? Phone { get; set; }
}

/// <summary>A law firm of the register.</summary>
public sealed class LawFirmDeed(PortalDbContext db, LawFirmQueries firms) : Deed<LawFirm, LawFirmForm>(db)
{
    public override EntryWords Words { get; } =
        new("律师事务所", "/organisation/law-firms", ("组织机构", "/villages"), ("律师事务所", "/organisation/law-firms"))
        {
            Consequence = "只能删除没有律师的律师事务所。",
        };

    public override string NameOf(LawFirm record) => record.Name;

    public override Task<IReadOnlyList<Fault>> FaultsAsync(LawFirmForm form, LawFirm? standing, CancellationToken cancel) =>
        NameTakenAsync<LawFirm>(form.Name, standing, cancel, advice: "");

    public override LawFirm Make(LawFirmForm form)
    {
        var firm = new LawFirm(form.Name!);
        Amend(firm, form);
        return firm;
    }

    public override void Amend(LawFirm record, LawFirmForm form) =>
        record.Describe(form.Name, form.LicenceNumber, form.Contact, form.Phone);

    protected override LawFirmForm From(LawFirm record) => new()
    {
        Name = record.Name,
        LicenceNumber = record.LicenceNumber,
        Contact = record.Contact,
        Phone = record.Phone,
    };

    public override async Task<string?> KeptByAsync(LawFirm record, CancellationToken cancel) =>
        await firms.LawyersAsync(record.Id, cancel) is { Count: > 0 } names
            ? $"{record.Name}还有律师{string.Join("、", names)}，不能删除。请先将律师改到其他律师事务所。"
            : null;
}

/// <summary>A firm with its lawyers.</summary>
public sealed record LawFirmGlance(LawFirmPage Firm, IReadOnlyList<LawyerLine> Lawyers);
