using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class SystemForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(GovernanceSystem.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "类别"), Required]
    public SystemCategory? Category { get; set; }

    [Display(Name = "制定日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "文号"), StringLength(GovernanceSystem.DocumentNumberLength)]
    public string? DocumentNumber { get; set; }

    [Display(Name = "废止日期")]
    public DateOnly? To { get; set; }
}

/// <summary>A system of rules of the township; only names of systems in force are kept apart.</summary>
public sealed class SystemDeed(PortalDbContext db) : Deed<GovernanceSystem, SystemForm>(db)
{
    public override EntryWords Words { get; } =
        new("制度", "/organisation/systems", ("组织机构", "/villages"), ("制度", "/organisation/systems"))
        {
            TakesFiles = false,
            Consequence = "只删除误登记的制度，删除后不再计入任何数据；不再执行的请登记废止日期。",
        };

    public override Task<GovernanceSystem?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<GovernanceSystem>().Include(s => s.Revisions).FirstOrDefaultAsync(s => s.Id == id, cancel);

    public override string NameOf(GovernanceSystem record) => record.Name;

    public override Task<SystemForm> BeginAsync(CancellationToken cancel) => Task.FromResult(new SystemForm { From = Today });

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(SystemForm form, GovernanceSystem? standing, CancellationToken cancel) =>
        form.To is null ? await NameTakenAsync<GovernanceSystem>(form.Name, standing, cancel, among: s => s.To == null) : [];

    public override GovernanceSystem Make(SystemForm form) => new(Details(form));

    public override void Amend(GovernanceSystem record, SystemForm form) => record.Amend(Details(form));

    protected override SystemForm From(GovernanceSystem record) => new()
    {
        Name = record.Name,
        Category = record.Category,
        From = record.From,
        DocumentNumber = record.DocumentNumber,
        To = record.To,
    };

    private static SystemDetails Details(SystemForm form) =>
        new(form.Name, form.Category!.Value, form.From!.Value, form.DocumentNumber, form.To);
}

public sealed class ReviseForm : RecordForm
{
    [Display(Name = "修订日期"), Required]
    public DateOnly? On { get; set; }

    [Display(Name = "修订内容"), Required, StringLength(SystemRevision.NoteLength), DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public SystemPage System { get; set; } = null!;
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class SystemListQuery
{
    public string? On { get; set; }

    /// <summary><c>force</c> by default, <c>withdrawn</c> or <c>all</c>.</summary>
    public string? State { get; set; }

    public string? Category { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public SystemFilter ToFilter(DateOnly today) => new(
        DayFilter.Read(On, today), State switch { "all" => null, "withdrawn" => false, _ => true }, Choices
            .Read<SystemCategory>(Category), Q, Page);
}

public sealed record SystemListPage(SystemListQuery Query, SystemFilter Filter, Paged<SystemLine> Page);
