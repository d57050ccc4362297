using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>A meeting of a village. A lawyer's own account attends what it records; cases keep the meeting in its village.</summary>
public sealed class SeminarDeed(PortalDbContext db, SeminarQueries seminars, VillageQueries villages, LawyerQueries lawyers)
    : Deed<Seminar, SeminarForm>(db)
{
    public override EntryWords Words { get; } =
        new("座谈会", "/disputes/seminars", ("积案化解", "/disputes"), ("座谈会", "/disputes/seminars"))
        {
            Sub = "村（场）的法治建设座谈会和动员会；登记后接着登记会上收集的案件",
            Consequence = "删除后不再计入任何数据。会上登记了案件的不能删除。",
        };

    private bool IsLawyer => Db.Scope is { WholeTownship: false, VillageIds: [] };

    public override string NameOf(Seminar record) => $"{record.On.ToChinese()}的{record.Kind.ToChinese()}";

    public override async Task<SeminarForm> BeginAsync(CancellationToken cancel) => new()
    {
        Kind = SeminarKind.Seminar,
        On = Today,
        VillageId = (await OnceAsync(villages.EntryChoicesAsync, (Guid?)null, cancel)).Only(townshipToo: false),
    };

    public override async Task FillAsync(SeminarForm form, Seminar? standing, CancellationToken cancel)
    {
        var open = await OnceAsync(villages.EntryChoicesAsync, standing?.VillageId, cancel);
        form.Choices = new SeminarChoices(
            open, await OnceAsync(lawyers.ChoicesAsync, standing?.LawyerId, cancel), IsLawyer,
            TownshipToo: standing is { VillageId: null });
        form.Names = open.Select(v => (v.Id, v.Name)).Concat(form.Choices.Lawyers.Select(l => (l.Id, l.Name))).ToDictionary();
        if (IsLawyer)
            form.LawyerId = Db.Scope.LawyerId == Guid.Empty ? null : Db.Scope.LawyerId;
    }

    public override IReadOnlyList<string> Given(Seminar? standing) => IsLawyer ? [nameof(SeminarForm.LawyerId)] : [];

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(SeminarForm form, Seminar? standing, CancellationToken cancel)
    {
        List<Fault> faults = [.. form.Choices.Villages.Faults(form.VillageId, form.On, form.Choices.TownshipToo, nameof(form.On))];
        if (IsLawyer && form.LawyerId is null)
            faults.Add(new Fault("", "您目前没有有效的聘用合同，不能登记会议。请联系镇法治办登记合同。"));
        else if (form.LawyerId is not null && form.Choices.Lawyers.All(l => l.Id != form.LawyerId))
            faults.Add(new Fault(nameof(form.LawyerId), "请选择聘期内的驻村律师"));
        if (standing is not null && form.VillageId != standing.VillageId
            && await seminars.LinkedAsync(standing.Id, cancel) is { Count: > 0 } linked)
            faults.Add(new Fault(nameof(form.VillageId), $"案件{InWords(linked)}登记在这次会议上，不能改到别的村（场）。"));
        return faults;
    }

    public override async Task<string?> KeptByAsync(Seminar record, CancellationToken cancel) =>
        await seminars.LinkedAsync(record.Id, cancel) is { Count: > 0 } linked
            ? $"案件{InWords(linked)}登记在这次会议上，不能删除。请先在案件中改正收集或化解的会议。"
            : null;

    public override Seminar Make(SeminarForm form) => new(Details(form), Today);

    public override void Amend(Seminar record, SeminarForm form) => record.Amend(Details(form), Today);

    protected override SeminarForm From(Seminar record) => new()
    {
        Kind = record.Kind,
        VillageId = record.VillageId,
        On = record.On,
        Place = record.Place,
        Host = record.Host,
        LawyerId = record.LawyerId,
        Attendance = record.Attendance,
        Topics = record.Topics,
        Summary = record.Summary,
    };

    private static SeminarDetails Details(SeminarForm form) => new(
        form.Kind!.Value, form.VillageId, form.On!.Value, form.Place, form.Host, form.LawyerId, form.Attendance!.Value,
        form.Topics, form.Summary);

    /// <summary>2023-0001、2023-0002等12起.</summary>
    private static string InWords(IReadOnlyList<string> numbers) =>
        string.Join('、', numbers.Take(5)) + (numbers.Count > 5 ? $"等{numbers.Count}起" : "");
}
