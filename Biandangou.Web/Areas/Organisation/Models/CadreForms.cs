using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class CadreForm : RecordForm
{
    [Display(Name = "干部姓名"), Required, StringLength(CadreAssignment.CadreLength)]
    public string? Cadre { get; set; }

    [Display(Name = "职务"), Required, StringLength(CadreAssignment.PostLength)]
    public string? Post { get; set; }

    [Display(Name = "方式"), Required]
    public CadreKind? Kind { get; set; } = CadreKind.InCharge;

    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "开始日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "结束日期")]
    public DateOnly? To { get; set; }

    [Display(Name = "备注"), StringLength(CadreAssignment.NoteLength), DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    /// <summary>The village chosen.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public Village? Village { get; set; }
}

/// <summary>A cadre's assignment to a village; the same one but once a day.</summary>
public sealed class CadreDeed(PortalDbContext db, CadreQueries cadres, VillageQueries villages) : Deed<CadreAssignment, CadreForm>(db)
{
    public override EntryWords Words { get; } =
        new("干部包村", "/organisation/cadres", ("组织机构", "/villages"), ("干部包村", "/organisation/cadres"))
        {
            Delete = "删除记录",
            Consequence = "只删除误登记的记录；不再包干、蹲点的请登记结束日期。",
        };

    public override Task<CadreAssignment?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<CadreAssignment>().Include(c => c.Village).FirstOrDefaultAsync(c => c.Id == id, cancel);

    public override string NameOf(CadreAssignment record) => $"{record.Cadre}的{record.Kind.ToChinese()}记录";

    public override string Entered(CadreAssignment record, CadreForm form) =>
        $"已登记{record.Cadre}{record.Kind.ToChinese()}{form.Names[record.VillageId]}。";

    public override async Task FillAsync(CadreForm form, CadreAssignment? standing, CancellationToken cancel)
    {
        form.Villages = await OnceAsync(villages.OpenChoicesAsync, standing?.VillageId, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        form.Village = form.VillageId is { } id ? await Db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == id, cancel) : null;
    }

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(CadreForm form, CadreAssignment? standing, CancellationToken cancel)
    {
        if (form.Villages.UnknownFaults(form.VillageId, townshipToo: false).ToList() is { Count: > 0 } unknown)
            return unknown;
        if (form.Kind is null || form.From is null || await cadres.FindTwinAsync(Details(form), standing?.Id, cancel) is not { } twin)
            return [];
        var days = $"{twin.From.ToChinese()}{(twin.To is { } to ? $"至{to.ToChinese()}" : "起")}";
        return [new Fault(nameof(form.Cadre), $"{twin.Cadre}{days}已{twin.Kind.ToChinese()}{twin.Village}，请先登记其结束日期或核对日期。")];
    }

    public override CadreAssignment Make(CadreForm form) => new(Details(form), form.Village);

    public override void Amend(CadreAssignment record, CadreForm form) => record.Amend(Details(form), form.Village);

    protected override CadreForm From(CadreAssignment record) => new()
    {
        Cadre = record.Cadre,
        Post = record.Post,
        Kind = record.Kind,
        VillageId = record.VillageId,
        From = record.From,
        To = record.To,
        Note = record.Note,
    };

    private static CadreDetails Details(CadreForm form) =>
        new(form.Cadre, form.Post, form.Kind!.Value, form.VillageId!.Value, form.From!.Value, form.To, form.Note);
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class CadreListQuery
{
    /// <summary>A day, <c>all</c>, or nothing for today.</summary>
    public string? On { get; set; }

    public string? Village { get; set; }

    public string? Kind { get; set; }

    /// <summary><c>cadre</c> orders by cadre.</summary>
    public string? By { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public CadreFilter ToFilter(DateOnly today) => new(
        On == "all" ? null : DayFilter.Read(On, today), Guid.TryParse(Village, out var village) ? village : null,
        Choices.Read<CadreKind>(Kind), Q, By == "cadre", Page);
}

public sealed record CadreListPage(
    CadreListQuery Query, CadreFilter Filter, Paged<CadreLine> Page, IReadOnlyList<VillageChoice> Villages, DateOnly Today);
