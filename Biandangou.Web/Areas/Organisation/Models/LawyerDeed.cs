using Biandangou.Data.Common.Records;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>A lawyer; a new one comes with the first contract, and every contract is a step of the lawyer from then on.</summary>
public sealed class LawyerDeed(PortalDbContext db, LawyerQueries lawyers, LawFirmQueries firms, RecordUseQueries uses)
    : Deed<Lawyer, LawyerForm>(db)
{
    public override EntryWords Words { get; } =
        new("律师", "/organisation/lawyers", ("组织机构", "/villages"), ("驻村律师", "/organisation/lawyers"))
        {
            Sub = "同时登记第一份聘用合同",
            Consequence = "只能删除误登记、没有承办案件和服务日志的律师；不再聘用的请填写合同截止日期。",
        };

    public override string NameOf(Lawyer record) => $"律师{record.Name}";

    public override async Task<LawyerForm> BeginAsync(CancellationToken cancel) =>
        new() { From = Today, LawFirmId = await OnceAsync(firms.ChoicesAsync, cancel) is [var only] ? only.Id : null };

    public override IReadOnlyList<string> Given(Lawyer? standing) => standing is null
        ? []
        : [nameof(LawyerForm.Number), nameof(LawyerForm.From), nameof(LawyerForm.To), nameof(LawyerForm.MonthlyHours)];

    public override async Task FillAsync(LawyerForm form, Lawyer? standing, CancellationToken cancel)
    {
        form.Firms = await OnceAsync(firms.ChoicesAsync, cancel);
        form.Names = form.Firms.ToDictionary(f => f.Id, f => f.Name);
        form.Firm = form.LawFirmId is { } id ? await Db.InScope<LawFirm>().FirstOrDefaultAsync(f => f.Id == id, cancel) : null;
        if (standing is not null)
            (form.Number, form.From, form.To, form.MonthlyHours) = (null, null, null, null);
    }

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(LawyerForm form, Lawyer? standing, CancellationToken cancel)
    {
        if (form.Firm is null)
            return [new Fault(nameof(form.LawFirmId), "请选择律师事务所")];
        return await lawyers.FindTwinAsync(form.LawFirmId, form.Name, form.Phone, standing?.Id, cancel) is { } twin
            ? [new Fault(nameof(form.Name), $"该律师事务所已登记同名律师{twin}，请核对。")]
            : [];
    }

    public override Lawyer Make(LawyerForm form)
    {
        var lawyer = new Lawyer(form.Firm!, form.Name!, form.Phone);
        Amend(lawyer, form);
        lawyer.Engage(new ContractTerms(form.Number, form.From!.Value, form.To, form.MonthlyHours));
        return lawyer;
    }

    public override void Amend(Lawyer record, LawyerForm form) =>
        record.Describe(form.LawFirmId!.Value, form.Name, form.Phone, form.LicenceNumber);

    protected override LawyerForm From(Lawyer record) => new()
    {
        Name = record.Name,
        LawFirmId = record.LawFirmId,
        Phone = record.Phone,
        LicenceNumber = record.LicenceNumber,
    };

    public override Task<string?> KeptByAsync(Lawyer record, CancellationToken cancel) => uses.KeptByAsync(
        record, record.Name, "不再聘用的律师请填写合同截止日期。", cancel, typeof(LawyerContract), typeof(LawyerVillage));
}
