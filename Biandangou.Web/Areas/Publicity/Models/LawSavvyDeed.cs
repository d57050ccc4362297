using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>A law-savvy person of a village, who does not move. One who may be entered already is asked about once.</summary>
public sealed class LawSavvyDeed(PortalDbContext db, LawSavvyQueries persons, VillageQueries villages)
    : Deed<LawSavvyPerson, LawSavvyForm>(db)
{
    public override EntryWords Words { get; } =
        new("法律明白人", "/publicity/law-savvy", ("普法宣传", "/publicity/events"), ("法律明白人", "/publicity/law-savvy"))
        {
            Consequence = "只删除误登记的人，删除后连同培训、荣誉不再计入任何数据；不再担任的请登记退出。",
        };

    public override Task<LawSavvyPerson?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<LawSavvyPerson>().Include(p => p.Trainings).Include(p => p.Village).FirstOrDefaultAsync(p => p.Id == id, cancel);

    public override string NameOf(LawSavvyPerson record) => $"法律明白人{record.Name}";

    public override async Task<LawSavvyForm> BeginAsync(CancellationToken cancel) => new()
    {
        From = Today,
        VillageId = (await OnceAsync(villages.OpenChoicesAsync, (Guid?)null, cancel)).Only(townshipToo: false),
    };

    public override async Task FillAsync(LawSavvyForm form, LawSavvyPerson? standing, CancellationToken cancel)
    {
        form.VillageId = standing?.VillageId ?? form.VillageId;
        form.Villages = await OnceAsync(villages.OpenChoicesAsync, form.VillageId, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
    }

    /// <summary>The village of a record; and what was answered, which may have been about somebody else.</summary>
    public override IReadOnlyList<string> Given(LawSavvyPerson? standing) =>
    [
        nameof(LawSavvyForm.IsOther), nameof(LawSavvyForm.TwinId),
        .. standing is null ? Array.Empty<string>() : [nameof(LawSavvyForm.VillageId)],
    ];

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(LawSavvyForm form, LawSavvyPerson? standing, CancellationToken cancel)
    {
        List<Fault> faults = [.. form.Villages.Faults(form.VillageId, form.From, townshipToo: false, nameof(form.From))];
        if (faults.Count > 0 || form.VillageId is not { } village || form.From is null)
            return faults;
        form.Twin = await persons.FindTwinAsync(village, Details(form), standing?.Id ?? form.SubmissionId, cancel);
        if (form.Twin is not { } twin || (form.IsOther && form.TwinId == twin.Id))
            return faults;
        (form.IsOther, form.TwinId) = (false, twin.Id);
        return [new Fault(nameof(form.IsOther), "同村同名同日已登记一人，请先核对是不是同一个人")];
    }

    public override LawSavvyPerson Make(LawSavvyForm form) => new(form.VillageId!.Value, form.Name!, form.Identity, form.From!.Value);

    public override void Amend(LawSavvyPerson record, LawSavvyForm form) => record.Amend(Details(form));

    protected override LawSavvyForm From(LawSavvyPerson record) => new()
    {
        Name = record.Name,
        VillageId = record.VillageId,
        Identity = record.Identity,
        From = record.From,
    };

    private static LawSavvyDetails Details(LawSavvyForm form) => new(form.Name, form.Identity, form.From!.Value);
}
