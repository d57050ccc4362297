using Biandangou.Data.Common.Records;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>A grid, without its officers; it stays in its village.</summary>
public sealed class GridDeed(PortalDbContext db, VillageQueries villages, RecordUseQueries uses) : Deed<Grid, GridForm>(db)
{
    public override EntryWords Words { get; } = new("网格", "/grids", ("组织机构", "/villages"), ("网格与网格员", "/grids"))
    {
        Consequence = "只能删除误登记、没有网格员和纠纷的网格；不再使用的请登记撤销。",
    };

    public override Task<Grid?> FindAsync(Guid id, CancellationToken cancel) => Db.LoadGridAsync(id, cancel);

    public override string NameOf(Grid record) => record.Name;

    public override IReadOnlyList<string> Given(Grid? standing) => standing is null ? [] : [nameof(GridForm.VillageId)];

    public override async Task FillAsync(GridForm form, Grid? standing, CancellationToken cancel)
    {
        if (standing is null)
        {
            form.Villages = await OnceAsync(villages.OpenChoicesAsync, (Guid?)null, cancel);
            form.Village = form.VillageId is { } id ? await Db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == id, cancel) : null;
        }
        else
        {
            form.VillageId = standing.VillageId;
            form.Villages = [new VillageChoice(standing.VillageId, standing.Village!.Name)];
        }

        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
    }

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(GridForm form, Grid? standing, CancellationToken cancel) =>
    [
        .. form.Villages.UnknownFaults(form.VillageId, townshipToo: false),
        .. await Db.IsNameTakenAsync<Grid>(form.Name, standing?.Id, cancel, g => g.VillageId == form.VillageId)
            ? [new Fault(nameof(form.Name), $"该村（场）已有网格“{form.Name?.Trim()}”")]
            : Array.Empty<Fault>(),
    ];

    public override Grid Make(GridForm form) => new(form.Village!, form.Name!, form.From!.Value);

    public override void Amend(Grid record, GridForm form) => record.Amend(form.Name!, form.From!.Value);

    protected override GridForm From(Grid record) => new()
    {
        VillageId = record.VillageId,
        Name = record.Name,
        From = record.From,
    };

    public override Task<string?> KeptByAsync(Grid record, CancellationToken cancel) =>
        uses.KeptByAsync(record, record.Name, "不再使用的网格请登记撤销；误登记的网格员请先删除。", cancel);
}
