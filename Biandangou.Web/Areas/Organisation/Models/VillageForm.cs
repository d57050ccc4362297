using Biandangou.Data.Common.Records;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class VillageForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(Village.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "类别"), Required]
    public VillageKind? Kind { get; set; } = VillageKind.Village;

    [Display(Name = "排序"), Required, Range(1, 9999)]
    public int? SortOrder { get; set; }

    [Display(Name = "启用日期"), Required]
    public DateOnly? From { get; set; }
}

/// <summary>A village or farm of the register, without its parts.</summary>
public sealed class VillageDeed(PortalDbContext db, VillageQueries villages, VillageDayQueries days, RecordUseQueries uses)
    : Deed<Village, VillageForm>(db)
{
    public override EntryWords Words { get; } = new("村（场）", "/villages", ("组织机构", "/villages"))
    {
        Consequence = "只能删除误登记、没有任何记录的村（场）；不再使用的请登记撤销或合并。",
    };

    public override string NameOf(Village record) => record.Name;

    // From the beginning of the year, so that what the village did since can be entered.
    public override async Task<VillageForm> BeginAsync(CancellationToken cancel) =>
        new() { SortOrder = await villages.NextSortOrderAsync(cancel), From = new DateOnly(Today.Year, 1, 1) };

    /// <summary>A later first day leaves no record outside, and the name was nobody else's in its days.</summary>
    public override async Task<IReadOnlyList<Fault>> FaultsAsync(VillageForm form, Village? standing, CancellationToken cancel)
    {
        List<Fault> faults = [];
        if (form.From is { } from)
        {
            if (from > standing?.From && await days.EarliestAsync(standing.Id, cancel) is var (ledger, on) && on < from)
                faults.Add(new Fault(nameof(form.From), $"{on.ToChinese()}已有{ledger}记录，启用日期不能晚于这一天。"));
            var since = standing is null ? from : await villages.RenamedOnAsync(standing.Id, cancel) ?? from;
            if (await villages.FormerBearerAsync(form.Name, since, standing?.To, standing?.Id, cancel) is var (village, until))
            {
                faults.Add(new Fault(
                    nameof(form.Name), $"“{form.Name?.Trim()}”是{village}的曾用名（到{until.ToChinese()}为止），请改用其他名称或核对启用日期。"));
            }
        }

        faults.AddRange(await NameTakenAsync<Village>(form.Name, standing, cancel, advice: ""));
        return faults;
    }

    public override Village Make(VillageForm form) => new(form.Name!, form.Kind!.Value, form.SortOrder!.Value, form.From!.Value);

    public override void Amend(Village record, VillageForm form)
    {
        record.Describe(form.Name!, form.Kind!.Value, form.SortOrder!.Value);
        record.SetActive(form.From!.Value, record.To);
    }

    protected override VillageForm From(Village record) => new()
    {
        Name = record.Name,
        Kind = record.Kind,
        SortOrder = record.SortOrder,
        From = record.From,
    };

    public override Task<string?> KeptByAsync(Village record, CancellationToken cancel) => uses.KeptByAsync(
        record, record.Name, "不再使用的村（场）请登记撤销或合并。", cancel, typeof(VillageLeader), typeof(VillageName));
}
