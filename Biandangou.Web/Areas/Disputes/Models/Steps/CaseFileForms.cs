using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Steps;

/// <summary>A form about a case's file; its version is the case's.</summary>
public abstract class CaseFileForm : RecordForm
{
    [BindNever, ValidateNever, JsonIgnore]
    public CaseFilePage File { get; set; } = null!;

    [BindNever, ValidateNever, JsonIgnore]
    public bool MayArchive { get; set; }
}

/// <summary>A line of 卷内目录 as it is typed.</summary>
public sealed class CatalogueLineForm
{
    [Display(Name = "文件"), Required]
    public CataloguePaper? Paper { get; set; }

    [Display(Name = "已有")]
    public bool IsThere { get; set; }

    [Display(Name = "页数"), Range(1, CatalogueEntry.MaxPages)]
    public int? Pages { get; set; }

    [Display(Name = "备注"), StringLength(CatalogueEntry.NoteLength)]
    public string? Note { get; set; }

    public CatalogueDetails ToDetails() => new(Paper!.Value, IsThere, Pages, Note);

    /// <summary>For telling two versions apart in words.</summary>
    public override string ToString() =>
        $"{(IsThere ? "已有" : "没有")}{(Pages is { } pages ? $"，{pages}页" : "")}" +
        $"{(string.IsNullOrWhiteSpace(Note) ? "" : $"，备注“{Note.Trim()}”")}";
}

/// <summary>卷内目录: all lines at once.</summary>
public sealed class CatalogueForm : CaseFileForm
{
    [Display(Name = "卷内目录")]
    public List<CatalogueLineForm> Lines { get; set; } = [];

    public static CatalogueForm From(CaseFilePage file) => new()
    {
        File = file,
        Version = file.Version,
        Lines = [.. file.Lines.Select(l => new CatalogueLineForm { Paper = l.Paper, IsThere = l.IsTicked, Pages = l.Pages,
            Note = l.Note })],
    };

    public CatalogueLine Saved(int line) => File.Lines.First(l => l.Paper == Lines[line].Paper);

    /// <summary>Writes every line that says something, or said something before.</summary>
    public void Fill(Dispute dispute)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            Rule.Holds(line.IsThere || line.Pages is null || Saved(i).Attachments.Count > 0, "请勾选“已有”，或删去页数。",
                $"{nameof(Lines)}[{i}].{nameof(line.Pages)}");
            if (line.IsThere || line.Pages is not null || !string.IsNullOrWhiteSpace(line.Note)
                || dispute.Catalogue.Any(c => c.Paper == line.Paper))
                dispute.Enter(line.ToDetails());
        }
    }

    /// <summary>Each paper by itself; one that was not sent stays as it is.</summary>
    protected override IEnumerable<(string Label, string? Shown)> Values() =>
        From(File).Lines.Select(saved => (saved.Paper!.Value.ToChinese(),
            (string?)(Lines.Find(l => l.Paper == saved.Paper) ?? saved).ToString()));
}

/// <summary>Scans of one paper.</summary>
public sealed class PaperForm : CaseFileForm
{
    [Display(Name = "文件"), Required]
    public CataloguePaper? Paper { get; set; }

    /// <summary>Enters the line if need be; what is attached then lies under it.</summary>
    public void Fill(Dispute dispute)
    {
        var line = dispute.Catalogue.FirstOrDefault(c => c.Paper == Paper);
        PartId = dispute.Enter(new CatalogueDetails(Paper!.Value, line?.IsThere ?? false, line?.Pages, line?.Note)).Id;
    }
}

public sealed class FilingForm : CaseFileForm
{
    [Display(Name = "归档日期"), Required, PastDate]
    public DateOnly? FiledOn { get; set; }

    [Display(Name = "存放位置"), Required, StringLength(CaseFiling.ShelfLength)]
    public string? Shelf { get; set; }

    [Display(Name = "档案管理员"), Required, StringLength(CaseFiling.ArchivistLength)]
    public string? Archivist { get; set; }

    [Display(Name = "保管期限"), Required]
    public FileRetention? Retention { get; set; } = FileRetention.ThirtyYears;

    public FilingDetails ToDetails() => new(FiledOn!.Value, Shelf?.Trim(), Archivist?.Trim(), Retention!.Value);
}
