using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

public sealed class DisputeForm : RecordForm, ICollectedForm
{
    private const int RowsShown = 2;

    [Display(Name = "事项"), Required, StringLength(Dispute.TitleLength)]
    public string? Title { get; set; }

    [Display(Name = "纠纷类型"), Required]
    public Guid? KindId { get; set; }

    public List<PartyRow> Parties { get; set; } = [];

    /// <summary>The rows in one line, to compare forms by.</summary>
    [Display(Name = "当事人")]
    public string PartiesInWords => string.Join('、', Named);

    [Display(Name = "基本情况"), Required, StringLength(Dispute.DescriptionLength), DataType(DataType.MultilineText)]
    public string? Description { get; set; }

    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "网格")]
    public Guid? GridId { get; set; }

    [Display(Name = "座谈会或动员会")]
    public Guid? SeminarId { get; set; }

    [Display(Name = "来源"), Required]
    public DisputeSource? Source { get; set; }

    [Display(Name = "难易程度"), Required]
    public DisputeDifficulty? Difficulty { get; set; } = DisputeDifficulty.Ordinary;

    [Display(Name = "收理日期"), Required, PastDate]
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>Left empty, it follows from the intake and the rule of the source.</summary>
    [Display(Name = "化解期限")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "驻村律师")]
    public Guid? LawyerId { get; set; }

    /// <summary>Not the same as any of the cases that were shown.</summary>
    public bool IsOther { get; set; }

    /// <summary>Which cases those were.</summary>
    public string? Likeness { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LikeCase> Like { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public DisputeChoices Choices { get; set; } = DisputeChoices.None;

    /// <summary>Whether an amendment is being filled in.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public Guid? CaseId { get; set; }

    [ValidateNever]
    public IEnumerable<PartyRow> Named => Parties.Where(p => !p.IsEmpty);

    /// <summary>Empty rows up to those a form shows at first.</summary>
    public void FillUpRows()
    {
        while (Parties.Count < RowsShown)
            AddRow();
    }

    public void AddRow() => Parties.Add(new PartyRow { Role = Parties.Count == 0 ? PartyRole.Applicant : PartyRole.Respondent });

    /// <param name="stored">Parties of the case being amended, whose identity numbers stay where none is typed.</param>
    public DisputeDetails ToDetails(IdentityNumbers identities, IReadOnlyList<PartyDetails> stored) => new(
        Title, Choices.KindOf(KindId!.Value)!, Source!.Value, Difficulty!.Value, ReceivedOn!.Value,
        DueOn ?? Choices.RuleOf(Source.Value).LimitOf(ReceivedOn.Value),
        [.. Named.Select(row => new PartyDetails(row.Role, row.Name, row.Phone, Cipher(row, identities, stored)))], Description, SeminarId);

    public static DisputeForm From(DisputePage page) => new()
    {
        Version = page.Version,
        CaseId = page.Id,
        Title = page.Details.Title,
        KindId = page.Details.Kind.Id,
        Source = page.Details.Source,
        SeminarId = page.Details.SeminarId,
        Difficulty = page.Details.Difficulty,
        ReceivedOn = page.Details.ReceivedOn,
        DueOn = page.Details.DueOn,
        VillageId = page.VillageId,
        GridId = page.GridId,
        Parties = [.. page.Details.Parties.Select(PartyRow.From)],
        Description = page.Details.Description,
    };

    /// <summary>Says at each row which stored numbers it touches.</summary>
    public void Recall(IReadOnlyList<PartyDetails> stored)
    {
        foreach (var row in Parties)
            row.HasIdentity = (Same(row, stored) ?? Stood(row, stored))?.IdentityCipher is not null;
    }

    /// <summary>Rows where another name stands before a stored number, which is neither replaced nor struck out.</summary>
    public IEnumerable<int> Orphaned(IReadOnlyList<PartyDetails> stored) =>
        from pair in Parties.Index()
        where !pair.Item.IsEmpty && !pair.Item.DropIdentity && !TypesIdentity(pair.Item)
            && Stood(pair.Item, stored)?.IdentityCipher is not null && Same(pair.Item, stored) is null
        select pair.Index;

    private string? Cipher(PartyRow row, IdentityNumbers identities, IReadOnlyList<PartyDetails> stored) =>
        TypesIdentity(row) ? identities.Protect(row.IdentityNumber)
        : row.DropIdentity ? null
        : Same(row, stored)?.IdentityCipher;

    private bool TypesIdentity(PartyRow row) => !string.IsNullOrWhiteSpace(row.IdentityNumber) && Choices.KeepsIdentityNumbers;

    /// <summary>The stored party where the row stood when the form was opened; others may have been put there since.</summary>
    private static PartyDetails? Stood(PartyRow row, IReadOnlyList<PartyDetails> stored) => stored.ElementAtOrDefault(row.Position - 1);

    /// <summary>The stored party of the same name, a namesake only in the same place: a number never goes to another person.</summary>
    private PartyDetails? Same(PartyRow row, IReadOnlyList<PartyDetails> stored)
    {
        if (row.Position <= 0 || string.IsNullOrWhiteSpace(row.Name))
            return null;
        var key = row.Name.ToNameKey();
        var same = stored.Where(p => p.Name?.ToNameKey() == key).ToList();
        var place = Stood(row, stored);
        return same.Count == 1 && Named.Count(r => r.Name?.ToNameKey() == key) == 1 ? same[0]
            : place?.Name?.ToNameKey() == key ? place : null;
    }
}
