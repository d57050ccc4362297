using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class UnitForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(PublicUnit.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "类别"), Required]
    public UnitKind? Kind { get; set; }

    [Display(Name = "所在村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "一把手"), Required, StringLength(PublicUnit.PersonLength)]
    public string? Head { get; set; }

    [Display(Name = "一把手电话"), Telephone, StringLength(PublicUnit.PhoneLength)]
    public string? HeadPhone { get; set; }

    [Display(Name = "专人"), StringLength(PublicUnit.PersonLength)]
    public string? Contact { get; set; }

    [Display(Name = "专人电话"), Telephone, StringLength(PublicUnit.PhoneLength)]
    public string? ContactPhone { get; set; }

    [Display(Name = "启用日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "撤销日期")]
    public DateOnly? To { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];
}

/// <summary>A public institution or company of the register.</summary>
public sealed class UnitDeed(PortalDbContext db, VillageQueries villages) : Deed<PublicUnit, UnitForm>(db)
{
    public override EntryWords Words { get; } =
        new("单位", "/organisation/units", ("组织机构", "/villages"), ("企事业单位", "/organisation/units"))
        {
            Consequence = "只删除误登记的单位，删除后不再计入任何数据；不再存在的请在修改中填写撤销日期。",
        };

    public override string NameOf(PublicUnit record) => record.Name;

    public override Task<UnitForm> BeginAsync(CancellationToken cancel) => Task.FromResult(new UnitForm { From = Today });

    public override async Task FillAsync(UnitForm form, PublicUnit? standing, CancellationToken cancel)
    {
        form.Villages = await OnceAsync(villages.ChoicesAsync, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
    }

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(UnitForm form, PublicUnit? standing, CancellationToken cancel) =>
    [
        .. form.Villages.UnknownFaults(form.VillageId, townshipToo: true),
        .. await NameTakenAsync<PublicUnit>(form.Name, standing, cancel),
    ];

    public override PublicUnit Make(UnitForm form) => new(Details(form));

    public override void Amend(PublicUnit record, UnitForm form) => record.Amend(Details(form));

    protected override UnitForm From(PublicUnit record) => new()
    {
        Name = record.Name,
        Kind = record.Kind,
        VillageId = record.VillageId,
        Head = record.Head,
        HeadPhone = record.HeadPhone,
        Contact = record.Contact,
        ContactPhone = record.ContactPhone,
        From = record.From,
        To = record.To,
    };

    private static UnitDetails Details(UnitForm form) => new(
        form.Name, form.Kind!.Value, form.VillageId, form.Head, form.HeadPhone, form.Contact, form.ContactPhone, form.From!.Value, form.To);
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class UnitListQuery
{
    public string? On { get; set; }

    /// <summary><c>active</c> by default, <c>closed</c> or <c>all</c>.</summary>
    public string? State { get; set; }

    public string? Kind { get; set; }

    public string? Village { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public UnitFilter ToFilter(DateOnly today) => new(
        DayFilter.Read(On, today), State switch { "all" => null, "closed" => false, _ => true }, Choices.Read<UnitKind>(Kind),
        Guid.TryParse(Village, out var village) ? village : null, Q, Page);
}

public sealed record UnitListPage(UnitListQuery Query, UnitFilter Filter, Paged<UnitLine> Page, IReadOnlyList<VillageChoice> Villages);
