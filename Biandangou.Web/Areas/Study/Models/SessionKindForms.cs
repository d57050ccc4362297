using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Areas.Study.Models;

public sealed class SessionKindForm : KindForm
{
    [Display(Name = "类别名称"), Required, StringLength(SessionKind.NameLength)]
    public override string? Name { get; set; }

    [Display(Name = "统计口径"), Required]
    public StudyKind? Category { get; set; }

    [Display(Name = "排列序号"), Required, Range(1, SessionKind.MaxSortOrder)]
    public override int? SortOrder { get; set; }

    [Display(Name = "组织考试")]
    public bool AsksExam { get; set; }
}

/// <summary>A kind of study session; what it counts as stays once sessions are of it.</summary>
public sealed class SessionKindDeed(PortalDbContext db, SessionKindQueries kinds)
    : KindDeed<SessionKind, SessionKindForm>(db, kinds.NextSortOrderAsync, kinds.IsUsedAsync)
{
    public override EntryWords Words { get; } = new("类别", "/study/kinds", ("学法培训", "/study/sessions"), ("类别", "/study/kinds"))
    {
        New = "新建类别",
    };

    public override string NameOf(SessionKind record) => $"类别“{record.Name}”";

    public override SessionKind Make(SessionKindForm form) => new(Details(form));

    public override void Amend(SessionKind record, SessionKindForm form) => record.Amend(Details(form), form.IsUsed);

    protected override SessionKindForm From(SessionKind record) => new()
    {
        Name = record.Name,
        Category = record.Category,
        SortOrder = record.SortOrder,
        AsksExam = record.AsksExam,
    };

    private static SessionKindDetails Details(SessionKindForm form) =>
        new(form.Name, form.Category!.Value, form.SortOrder!.Value, form.AsksExam);
}
