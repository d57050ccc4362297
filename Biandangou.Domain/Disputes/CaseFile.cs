namespace Biandangou.Domain.Disputes;

/// <summary>The papers of a case file, in the order they are bound.</summary>
public enum CataloguePaper
{
    [Display(Name = "申请书（受理登记表）")] Application,
    [Display(Name = "权利义务告知书")] RightsNotice,
    [Display(Name = "当事人身份证明")] Identity,
    [Display(Name = "授权委托书")] Authorisation,
    [Display(Name = "调查记录")] Investigation,
    [Display(Name = "证据材料")] Evidence,
    [Display(Name = "调解记录")] MediationRecord,
    [Display(Name = "调解协议书（口头协议登记表）")] Agreement,
    [Display(Name = "履行凭证")] Performance,
    [Display(Name = "回访记录")] FollowUp,
    [Display(Name = "司法确认材料")] Confirmation,
    [Display(Name = "卷内情况说明")] Explanation,
    [Display(Name = "封底")] BackCover,
}

public enum FileRetention
{
    [Display(Name = "永久")] Permanent,
    [Display(Name = "30年")] ThirtyYears,
    [Display(Name = "10年")] TenYears,
}

/// <param name="IsThere">Whether the paper lies in the file; an attachment under it says so too.</param>
public sealed record CatalogueDetails(CataloguePaper Paper, bool IsThere, int? Pages, string? Note);

/// <summary>卷内目录: one paper of the file.</summary>
[Display(Name = "卷内文件")]
public sealed class CatalogueEntry : CasePart
{
    public const int NoteLength = 100;
    public const int MaxPages = 999;

    private CatalogueEntry() { }

    internal CatalogueEntry(Dispute dispute, CataloguePaper paper)
        : base(dispute) => Paper = paper;

    [Display(Name = "文件")]
    public CataloguePaper Paper { get; private set; }

    [Display(Name = "已有")]
    public bool IsThere { get; private set; }

    [Display(Name = "页数")]
    public int? Pages { get; private set; }

    [Personal]
    [Display(Name = "备注"), MaxLength(NoteLength)]
    public string? Note { get; private set; }

    internal void Describe(CatalogueDetails details)
    {
        if (details.Pages is { } pages)
            Rule.Count(pages, nameof(Pages), "页数", 1, MaxPages);
        var note = Rule.OptionalText(details.Note, nameof(Note), "备注", NoteLength);
        (IsThere, Pages, Note) = (details.IsThere, details.Pages, note);
    }

    internal void Erase() => Note = null;
}

public sealed record FilingDetails(DateOnly FiledOn, string? Shelf, string? Archivist, FileRetention Retention);

/// <summary>归档: the file stands on its shelf from its date until the case is reopened, if ever.</summary>
[Display(Name = "归档")]
public sealed class CaseFiling : CasePart, IReopenable
{
    public const int ShelfLength = 60;
    public const int ArchivistLength = 60;

    private CaseFiling() { }

    internal CaseFiling(Dispute dispute, FilingDetails details, DateOnly today)
        : base(dispute)
    {
        FiledOn = Rule.PastDate(details.FiledOn, today, nameof(FiledOn), "归档日期");
        Shelf = Rule.Text(details.Shelf, nameof(Shelf), "存放位置", ShelfLength);
        Archivist = Rule.Text(details.Archivist, nameof(Archivist), "档案管理员", ArchivistLength);
        Retention = details.Retention;
    }

    [Display(Name = "归档日期")]
    public DateOnly FiledOn { get; private set; }

    [Display(Name = "存放位置"), MaxLength(ShelfLength)]
    public string Shelf { get; private set; } = "";

    [Display(Name = "档案管理员"), MaxLength(ArchivistLength)]
    public string Archivist { get; private set; } = "";

    [Display(Name = "保管期限")]
    public FileRetention Retention { get; private set; }

    /// <summary>From this day the case is open again and the file is no longer closed.</summary>
    [Display(Name = "出卷日期")]
    public DateOnly? ReopenedOn { get; private set; }

    public FilingDetails Details => new(FiledOn, Shelf, Archivist, Retention);

    internal void Withdraw(DateOnly on)
    {
        Rule.Holds(on >= FiledOn, $"重新办理日期不能早于归档日期（{FiledOn.ToChinese()}）。", nameof(DisputeResolution.ReopenedOn));
        ReopenedOn = on;
    }
}
