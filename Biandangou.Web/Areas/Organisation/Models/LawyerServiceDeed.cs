using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>A service in a lawyer's log. A lawyer's own account keeps its own log, whatever was posted.</summary>
public sealed class LawyerServiceDeed(PortalDbContext db, LawyerServiceQueries services, LawyerQueries lawyers, VillageQueries villages)
    : Deed<LawyerService, LawyerServiceForm>(db)
{
    public override EntryWords Words { get; } = new("服务日志", "/lawyer-services", ("律师服务日志", "/lawyer-services"))
    {
        New = "登记服务",
        Sub = "每次服务登记一条，时长计入当月",
    };

    public override string NameOf(LawyerService record) => $"{record.On.ToChinese()}的服务日志（{record.Kind.ToChinese()}）";

    public override string Entered(LawyerService record, LawyerServiceForm form) =>
        $"已登记{record.On.ToChinese()}的{record.Kind.ToChinese()}。";

    public override string Deleted(LawyerService record) => $"已删除{record.On.ToChinese()}的服务日志。";

    public override Task<LawyerServiceForm> BeginAsync(CancellationToken cancel) => Task.FromResult(new LawyerServiceForm { On = Today });

    public override IReadOnlyList<string> Given(LawyerService? standing) =>
        Db.Scope.WholeTownship ? [] : [nameof(LawyerServiceForm.LawyerId)];

    public override async Task FillAsync(LawyerServiceForm form, LawyerService? standing, CancellationToken cancel)
    {
        form.Choices = new LawyerServiceChoices(
            await OnceAsync(lawyers.LoggedAsync, cancel), await OnceAsync(villages.EntryChoicesAsync, standing?.VillageId, cancel),
            Db.Scope.WholeTownship);
        form.Names = form.Choices.Villages.Select(v => (v.Id, v.Name))
            .Concat(form.Choices.Lawyers.Select(l => (l.Id, l.Name))).ToDictionary();
        if (!form.Choices.MayChoose)
            form.LawyerId = Db.Scope.LawyerId;
        if (form.LawyerId is { } id)
            form.Lawyer = await Db.InScope<Lawyer>().Include(l => l.Contracts).FirstOrDefaultAsync(l => l.Id == id, cancel);
        if (form is { Lawyer: { } lawyer, On: { } on })
            form.Logged = await services.HoursOnAsync(lawyer.Id, on, standing?.Id, cancel);
    }

    public override Task<IReadOnlyList<Fault>> FaultsAsync(LawyerServiceForm form, LawyerService? standing, CancellationToken cancel)
    {
        List<Fault> faults = [.. form.Choices.Villages.Faults(form.VillageId, form.On, townshipToo: true, nameof(form.On))];
        if (form.Lawyer is null)
        {
            faults.Add(form.Choices.MayChoose
                ? new Fault(nameof(form.LawyerId), "请选择律师")
                : new Fault("", "您目前没有有效的聘用合同，不能登记服务。请联系镇法治办登记合同。"));
        }

        return Task.FromResult<IReadOnlyList<Fault>>(faults);
    }

    public override LawyerService Make(LawyerServiceForm form) => new(form.Lawyer!, form.VillageId, Details(form), Today, form.Logged);

    public override void Amend(LawyerService record, LawyerServiceForm form) =>
        record.Amend(form.Lawyer!, form.VillageId, Details(form), Today, form.Logged);

    protected override LawyerServiceForm From(LawyerService record) => new()
    {
        LawyerId = record.LawyerId,
        On = record.On,
        Hours = record.Hours,
        Kind = record.Kind,
        VillageId = record.VillageId,
        Client = record.Client,
        People = record.People,
        Matter = record.Matter,
        Result = record.Result,
    };

    private static LawyerServiceDetails Details(LawyerServiceForm form) =>
        new(form.On!.Value, form.Hours!.Value, form.Kind!.Value, form.People ?? 0, form.Client, form.Matter, form.Result);
}
