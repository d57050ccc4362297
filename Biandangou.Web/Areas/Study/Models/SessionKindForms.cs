using System.ComponentModel.DataAnnotations;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Web.Areas.Study.Models;

public sealed class SessionKindForm : RecordForm
{
    [Display(Name = "类别名称"), Required, StringLength(SessionKind.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "统计口径"), Required]
    public StudyKind? Category { get; set; }

    [Display(Name = "排列序号"), Required, Range(1, SessionKind.MaxSortOrder)]
    public int? SortOrder { get; set; }

    [Display(Name = "组织考试")]
    public bool AsksExam { get; set; }

    public SessionKindDetails ToDetails() => new(Name, Category!.Value, SortOrder!.Value, AsksExam);

    public static SessionKindForm From(KindPage page) => new()
    {
        Version = page.Version,
        Name = page.Details.Name,
        Category = page.Details.Category,
        SortOrder = page.Details.SortOrder,
        AsksExam = page.Details.AsksExam,
    };
}

/// <summary>Retires a kind or takes it back into use; carries nothing but the version it was seen at.</summary>
public sealed class KindStepForm : RecordForm;
