namespace Biandangou.Domain.Reports.Editions;

/// <summary>To whom an edition goes, and whether it carries 版头 and 版记.</summary>
public sealed record EditionAddress(string? Addressee, string? CopyTo, bool RedHead);

/// <summary>How an edition is signed.</summary>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="Sequence">Number within the series of the year of <paramref name="IssuedOn"/>.</param>
/// <param name="GapReason">Why the number does not follow the last one of the portal.</param>
public sealed record EditionSignature(string? Signer, DateOnly IssuedOn, int Sequence, string? GapReason);

/// <summary>
/// A year's report put up for signing: its text is locked and its cut-off fixed. Signing freezes what it says, and from then on
/// only another edition corrects it.
/// </summary>
[Display(Name = "年度报告文稿")]
public sealed class ReportEdition : Entity
{
    public const int NameLength = 60;
    public const int BodyLength = 120;
    public const int WordsLength = 500;
    public const int NumberLength = 100;

    private readonly List<EditionStep> _steps = [];
    private readonly List<EditionComment> _comments = [];
    private readonly List<EditionFile> _files = [];

    private ReportEdition() { }

    /// <param name="text">Locked by this.</param>
    /// <param name="last">The year's edition before this one; null for the first.</param>
    /// <param name="cutOff">Last day counted: within the year and not ahead.</param>
    public ReportEdition(ReportText text, ReportEdition? last, DateOnly cutOff, DateOnly today, EditionAddress address)
    {
        Rule.Holds(last is null or { State: EditionState.Returned } or { IsUnderCorrection: true }, "这一年度的报告已经送审或签发。");
        Rule.Holds(cutOff.Year == text.Year, $"统计截止日期应在{text.Year}年内。", nameof(CutOff));
        CutOff = Rule.PastDate(cutOff, today, nameof(CutOff), "统计截止日期");
        Addressee = Rule.Text(address.Addressee, nameof(Addressee), "主送机关", BodyLength);
        CopyTo = Rule.OptionalText(address.CopyTo, nameof(CopyTo), "抄送机关", BodyLength);
        (RedHead, Year, Number, ReportTextId, TextNumber) = (address.RedHead, text.Year, (last?.Number ?? 0) + 1, text.Id, text.Number);
        CorrectedNumber = last is { IsUnderCorrection: true } ? last.Number : last?.CorrectedNumber;
        text.Lock();
        Take(EditionStepKind.Submitted, $"统计截止{CutOff.ToChinese()}，正文第{TextNumber}版");
    }

    [Display(Name = "年度")]
    public int Year { get; private set; }

    /// <summary>Of the year's submissions, from 1.</summary>
    [Display(Name = "送审次序")]
    public int Number { get; private set; }

    [Display(Name = "正文")]
    public Guid ReportTextId { get; private set; }

    [Display(Name = "正文版本")]
    public int TextNumber { get; private set; }

    [Display(Name = "统计截止日期")]
    public DateOnly CutOff { get; private set; }

    [Display(Name = "主送机关"), MaxLength(BodyLength)]
    public string Addressee { get; private set; } = "";

    [Display(Name = "抄送机关"), MaxLength(BodyLength)]
    public string? CopyTo { get; private set; }

    [Display(Name = "套红头")]
    public bool RedHead { get; private set; }

    [Display(Name = "状态")]
    public EditionState State { get; private set; }

    /// <summary>Number of the signed edition this one corrects; null for a first report.</summary>
    [Display(Name = "更正第几稿")]
    public int? CorrectedNumber { get; private set; }

    /// <summary>Signed, and its text was opened again for a correction.</summary>
    [Display(Name = "正在更正")]
    public bool IsUnderCorrection { get; private set; }

    [Display(Name = "签发人"), MaxLength(NameLength)]
    public string? Signer { get; private set; }

    [Display(Name = "成文日期")]
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Year and number in the series of document numbers; unique together.</summary>
    [Display(Name = "文号年份")]
    public int? SeriesYear { get; private set; }

    [Display(Name = "文号序号")]
    public int? Sequence { get; private set; }

    [Display(Name = "发文字号"), MaxLength(NumberLength)]
    public string? DocumentNumber { get; private set; }

    [Display(Name = "文号不连续的原因"), MaxLength(WordsLength)]
    public string? GapReason { get; private set; }

    /// <summary>保密审查: who found the public copy free of secrets, and in which words.</summary>
    [Display(Name = "保密审查人"), MaxLength(NameLength)]
    public string? SecrecyChecker { get; private set; }

    [Display(Name = "保密审查意见"), MaxLength(WordsLength)]
    public string? SecrecyOpinion { get; private set; }

    public IReadOnlyList<EditionStep> Steps => _steps;

    public IReadOnlyList<EditionComment> Comments => _comments;

    public IReadOnlyList<EditionFile> Files => _files;

    public void Comment(int section, int? paragraph, string place, string? words)
    {
        Rule.Holds(State == EditionState.Submitted, "只能对送审中的报告提出意见。");
        _comments.Add(new EditionComment(section, paragraph, place, Rule.Text(words, nameof(EditionComment.Words), "意见", WordsLength)));
    }

    /// <summary>The text is opened again: by the signer (退回) or by those who submitted it (撤回).</summary>
    public void Return(ReportText text, bool withdrawn, string? reason)
    {
        Rule.Holds(State == EditionState.Submitted, "只有送审中的报告可以退回或撤回。");
        var words = Rule.Text(reason, "Reason", withdrawn ? "撤回原因" : "退回原因", WordsLength);
        State = EditionState.Returned;
        text.Unlock();
        Take(withdrawn ? EditionStepKind.Withdrawn : EditionStepKind.Returned, words);
    }

    /// <param name="lastSequence">Last number of the series in the year of the document; 0 when there is none.</param>
    /// <param name="documentNumber">The number in the township's pattern.</param>
    /// <param name="corrected">The edition this one takes the place of; null for a first report.</param>
    public void Sign(EditionSignature signature, DateOnly today, int lastSequence, string documentNumber, ReportEdition? corrected)
    {
        Rule.Holds(State == EditionState.Submitted, "只有送审中的报告可以签发。");
        var signer = Rule.Text(signature.Signer, nameof(Signer), "签发人", NameLength);
        var issued = Rule.PastDate(signature.IssuedOn, today, nameof(IssuedOn), "成文日期");
        Rule.Holds(issued >= CutOff, $"成文日期不能早于统计截止日期（{CutOff.ToChinese()}）。", nameof(IssuedOn));
        Rule.Count(signature.Sequence, nameof(Sequence), "文号序号", 1, 9999);
        var gap = Rule.OptionalText(signature.GapReason, nameof(GapReason), "文号不连续的原因", WordsLength);
        Rule.Holds(
            signature.Sequence == lastSequence + 1 || gap is not null,
            $"{issued.Year}年本平台的上一个文号是{lastSequence}号，接下来应为{lastSequence + 1}号；不连续的，请写明原因。", nameof(GapReason));
        (Signer, IssuedOn, SeriesYear, Sequence, GapReason, DocumentNumber) =
            (signer, issued, issued.Year, signature.Sequence, gap, documentNumber);
        State = EditionState.Issued;
        corrected?.GiveWay(documentNumber);
        Take(EditionStepKind.Issued, $"{documentNumber}，签发人{signer}");
    }

    /// <summary>Keeps a document of the edition as issued.</summary>
    public void Freeze(EditionFileKind kind, string name, string contentType, byte[] content)
    {
        Rule.Holds(State is EditionState.Issued or EditionState.Published && _files.TrueForAll(f => f.Kind != kind), "这一文件已经固定，不能更换。");
        _files.Add(new EditionFile(kind, name, contentType, content));
    }

    public void Publish(string? checker, string? opinion, bool isFreeOfSecrets)
    {
        Rule.Holds(State == EditionState.Issued, "只有已签发、未公开的报告可以公开。");
        Rule.Holds(!IsUnderCorrection, "报告正在更正，请在更正稿签发后公开。");
        var (name, words) = (
            Rule.Text(checker, nameof(SecrecyChecker), "保密审查人", NameLength),
            Rule.Text(opinion, nameof(SecrecyOpinion), "保密审查意见", WordsLength));
        Rule.Holds(isFreeOfSecrets, "保密审查未通过的报告不能公开。", "IsFreeOfSecrets");
        (SecrecyChecker, SecrecyOpinion, State) = (name, words, EditionState.Published);
        Take(EditionStepKind.Published, $"保密审查人{name}：{words}");
    }

    /// <summary>The text is opened again. This edition stands until another one is signed.</summary>
    public void OpenCorrection(ReportText text, string? reason)
    {
        Rule.Holds(State is EditionState.Issued or EditionState.Published && !IsUnderCorrection, "只有已签发的报告可以更正，且不能重复启动。");
        var words = Rule.Text(reason, "Reason", "更正原因", WordsLength);
        IsUnderCorrection = true;
        text.Unlock();
        Take(EditionStepKind.CorrectionOpened, words);
    }

    private void GiveWay(string documentNumber)
    {
        (State, IsUnderCorrection) = (EditionState.Corrected, false);
        Take(EditionStepKind.Corrected, $"以{documentNumber}更正");
    }

    private void Take(EditionStepKind kind, string words) => _steps.Add(new EditionStep(kind, words));
}
