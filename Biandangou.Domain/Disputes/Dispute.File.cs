namespace Biandangou.Domain.Disputes;

/// <summary>Number of a case file, given at its first filing and kept.</summary>
public sealed record FileSerial(int Year, int Sequence, string Number);

/// <summary>The case as a file: its papers, its place, and what remains once personal data have been kept long enough.</summary>
public sealed partial class Dispute
{
    public const int FileNumberLength = 60;

    /// <summary>Said to whoever would delete a filed case.</summary>
    public const string NotDeleted = "已归档的案件不能删除，确有错误的请先重新办理。";

    private readonly List<CatalogueEntry> _catalogue = [];
    private readonly List<CaseFiling> _filings = [];

    public int? FileYear { get; private set; }

    public int? FileSequence { get; private set; }

    /// <summary>（2023）示例人调字第12号; null until the first filing.</summary>
    [Display(Name = "卷宗号"), MaxLength(FileNumberLength)]
    public string? FileNumber { get; private set; }

    [Display(Name = "个人信息删除日期")]
    public DateOnly? PersonalErasedOn { get; private set; }

    public IReadOnlyList<CatalogueEntry> Catalogue => _catalogue;

    public IReadOnlyList<CaseFiling> Filings => _filings;

    /// <summary>Where the file stands now; null unless filed.</summary>
    public CaseFiling? Filed => _filings.Find(f => f.IsStanding());

    /// <summary>A file on its shelf is closed to new papers and keeps those it has.</summary>
    public override string? FilesClosedReason => TakesFiles(Status) ? null
        : PersonalErasedOn is null ? "已归档的案件不能增删材料，确需补充的请先重新办理。" : "个人信息已删除的案件不能增删材料。";

    public bool CanArchive => Status == DisputeStatus.Resolved;

    public static bool TakesFiles(DisputeStatus status) => status != DisputeStatus.Archived;

    /// <summary>Papers no file of this case is complete without. Without an agreement an explanation takes its place.</summary>
    public IReadOnlyList<CataloguePaper> RequiredPapers() => RequiredPapers(Standing?.Form);

    /// <param name="agreement">Of the resolution that stands; null before there is one.</param>
    public static IReadOnlyList<CataloguePaper> RequiredPapers(AgreementForm? agreement) =>
    [
        CataloguePaper.Application, CataloguePaper.RightsNotice, CataloguePaper.Identity, CataloguePaper.MediationRecord,
        agreement == AgreementForm.None ? CataloguePaper.Explanation : CataloguePaper.Agreement, CataloguePaper.BackCover,
    ];

    /// <param name="attached">Papers that attachments stand for.</param>
    /// <returns>Required papers neither ticked nor attached, in the order of the file.</returns>
    public IReadOnlyList<CataloguePaper> MissingPapers(IReadOnlySet<CataloguePaper> attached) =>
        [.. RequiredPapers().Where(p => !attached.Contains(p) && !_catalogue.Exists(c => c.Paper == p && c.IsThere)).Order()];

    /// <summary>Writes a line of the catalogue, which lives as long as the case.</summary>
    public CatalogueEntry Enter(CatalogueDetails details)
    {
        Rule.Holds(Status != DisputeStatus.Archived, "已归档的案件不能修改卷内目录。确需补充的，请先重新办理。");
        var entry = _catalogue.Find(c => c.Paper == details.Paper) ?? new CatalogueEntry(this, details.Paper);
        entry.Describe(details);
        if (!_catalogue.Contains(entry))
            _catalogue.Add(entry);
        return entry;
    }

    /// <summary>Files a closed case whose papers are complete.</summary>
    /// <param name="attached">Papers that attachments stand for.</param>
    /// <param name="serial">Used at the first filing only: a reopened case keeps its number.</param>
    public CaseFiling File(FilingDetails details, IReadOnlySet<CataloguePaper> attached, FileSerial serial, DateOnly today)
    {
        Rule.Holds(Status != DisputeStatus.Archived, "案件已经归档。");
        Rule.Holds(CanArchive, "只有已办结的案件才能归档。");
        var missing = MissingPapers(attached);
        Rule.Holds(missing.Count == 0, $"卷内还缺：{string.Join('、', missing.Select(m => m.ToChinese()))}。请补齐后再归档。", nameof(Catalogue));
        Rule.Holds(details.FiledOn >= LastStep, $"归档日期不能早于化解或最近一次办理的日期（{LastStep.ToChinese()}）。", nameof(CaseFiling.FiledOn));
        var filing = new CaseFiling(this, details, today);
        _filings.Add(filing);
        if (FileNumber is null)
            (FileYear, FileSequence, FileNumber) = (serial.Year, serial.Sequence, serial.Number);
        Status = DisputeStatus.Archived;
        return filing;
    }

    /// <summary>The first day on which personal data of a filed or deleted case may be erased; null while it is neither.</summary>
    /// <param name="years">Years they are kept after filing. What was deleted counts nowhere and need not be kept.</param>
    public DateOnly? ErasableFrom(int years) => DeletedAt?.ToBusinessDate() ?? Filed?.FiledOn.AddYears(years);

    /// <summary>
    /// Takes out whatever names or describes a person, in the case and all its parts. Dates, kinds, methods and amounts stay,
    /// so that no figure changes.
    /// </summary>
    /// <exception cref="RuleBrokenException">Neither deleted nor filed, or not kept long enough yet.</exception>
    public void ErasePersonalData(int years, DateOnly today)
    {
        Rule.Holds(PersonalErasedOn is null, "这起案件的个人信息已经删除。");
        Rule.Holds(DeletedAt is not null || Status == DisputeStatus.Archived, "只有已归档或已删除的案件才能删除个人信息。");
        var from = ErasableFrom(years)!.Value;
        Rule.Holds(today >= from, $"个人信息保存到{from.ToChinese()}，现在不能删除。");
        _partyList.ForEach(p => p.Erase());
        SumUpParties();
        (Title, Description, NextStep) = ($"{Type.ToChinese()}纠纷", CasePart.Erased, null);
        _assignments.ForEach(a => a.Erase());
        _extensions.ForEach(e => e.Erase());
        _steps.ForEach(s => s.Erase());
        _resolutions.ForEach(r => r.Erase());
        _catalogue.ForEach(c => c.Erase());
        if (DeleteReason is not null)
            WithoutDeleteReason();
        PersonalErasedOn = today;
    }
}
