using System.Text.RegularExpressions;

namespace Biandangou.Domain.Disputes;

/// <summary>What the intake form tells.</summary>
/// <param name="SeminarId">The meeting it was taken in at.</param>
public sealed record DisputeDetails(
    string? Title,
    KindOfDispute Kind,
    DisputeSource Source,
    DisputeDifficulty Difficulty,
    DateOnly ReceivedOn,
    DateOnly DueOn,
    IReadOnlyList<PartyDetails> Parties,
    string? Description,
    Guid? SeminarId = null);

/// <summary>矛盾纠纷/积案: 收理 → 化解 → 归档, with every step dated.</summary>
[Display(Name = "积案")]
public sealed partial class Dispute : LedgerEntry, IVillageRecord, IHasAttachments
{
    public const int TitleLength = 120;
    public const int PartiesLength = 200;
    public const int DescriptionLength = 2000;

    /// <summary>An open case is 临期 from this many days before its limit.</summary>
    public const int DueSoonDays = 7;

    /// <summary>What is said of an archived case, erased or not.</summary>
    public const string NotAmendable = "已归档的案件不能修改。确需更正的，请先重新办理。";

    /// <summary>Beyond the number of any day, so that closed cases stand behind all open ones.</summary>
    private const int BehindOpen = 20_000_000;

    private readonly List<DisputeParty> _partyList = [];

    private Dispute() { }

    /// <param name="sequence">Next number of the intake year's series.</param>
    /// <param name="lawyerId">Assigned at intake already; null for none.</param>
    public Dispute(int sequence, Guid villageId, Guid? gridId, Guid? lawyerId, DisputeDetails details, DateOnly today)
    {
        NumberYear = details.ReceivedOn.Year;
        NumberSequence = Rule.Count(sequence, nameof(NumberSequence), "编号", 1, 999_999);
        Amend(villageId, gridId, details, today);
        if (lawyerId is { } lawyer)
            Assign(AssignmentDetails.OfLawyer(lawyer), ReceivedOn, null, today);
    }

    public int NumberYear { get; private set; }

    public int NumberSequence { get; private set; }

    /// <summary>Case number, e.g. <c>2023-0001</c>.</summary>
    public string Number => FormatNumber(NumberYear, NumberSequence);

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "网格")]
    public Guid? GridId { get; private set; }

    public Organisation.Grid? Grid { get; private set; }

    /// <summary>Of the standing assignment: whose case it is.</summary>
    [Display(Name = "驻村律师")]
    public Guid? LawyerId { get; private set; }

    public Organisation.Lawyer? Lawyer { get; private set; }

    [Personal]
    [Display(Name = "事项"), MaxLength(TitleLength)]
    public string Title { get; private set; } = "";

    [Display(Name = "纠纷类型")]
    public Guid KindId { get; private set; }

    public DisputeKind? Kind { get; private set; }

    /// <summary>Line of the statistics form, the kind's.</summary>
    [Display(Name = "统计表类别")]
    public DisputeType Type { get; private set; }

    [Display(Name = "来源")]
    public DisputeSource Source { get; private set; }

    [Display(Name = "座谈会或动员会")]
    public Guid? SeminarId { get; private set; }

    public Seminar? Seminar { get; private set; }

    [Display(Name = "难易程度")]
    public DisputeDifficulty Difficulty { get; private set; }

    [Display(Name = "收理日期")]
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>化解期限.</summary>
    [Display(Name = "化解期限")]
    public DateOnly DueOn { get; private set; }

    /// <summary>Names of the parties, for lists.</summary>
    [Personal]
    [Display(Name = "当事人"), MaxLength(PartiesLength)]
    public string Parties { get; private set; } = "";

    [Personal]
    [Display(Name = "基本情况"), MaxLength(DescriptionLength)]
    public string Description { get; private set; } = "";

    /// <summary>Present state, for lists only: figures read the dated steps.</summary>
    [Display(Name = "状态")]
    public DisputeStatus Status { get; private set; }

    /// <summary>Order of lists: open cases by their limit, then the others from the newest intake.</summary>
    public int ListOrder { get; private set; }

    public IReadOnlyList<DisputeParty> PartyList => _partyList;

    Guid? IVillageRecord.VillageId => VillageId;

    public static string FormatNumber(int year, int sequence) => $"{year}-{sequence:0000}";

    /// <summary>Reads a case number as people type it: 2023-0001, 2023-1 or with full-width characters.</summary>
    public static bool TryParseNumber(string? text, out int year, out int sequence)
    {
        (year, sequence) = (0, 0);
        var parts = (text ?? "").ToNameKey().Split('-', '—', '–');
        return parts is [{ Length: 4 } first, { Length: > 0 and <= 6 } second]
            && int.TryParse(first, System.Globalization.NumberStyles.None, null, out year)
            && int.TryParse(second, System.Globalization.NumberStyles.None, null, out sequence);
    }

    /// <summary>Corrects the intake. The limit may be brought forward; only an extension moves it out.</summary>
    public void Amend(Guid villageId, Guid? gridId, DisputeDetails details, DateOnly today)
    {
        Rule.Holds(Status != DisputeStatus.Archived, NotAmendable);
        var receivedOn = Rule.PastDate(details.ReceivedOn, today, nameof(ReceivedOn), "收理日期");
        Rule.Holds(receivedOn.Year == NumberYear, $"编号属于{NumberYear}年，收理日期应在{NumberYear}年内。", nameof(ReceivedOn));
        Rule.Holds(details.DueOn >= receivedOn, "化解期限不能早于收理日期。", nameof(DueOn));
        Rule.Holds(FirstStep is not { } step || receivedOn <= step, $"收理日期不能晚于已登记的走访或化解日期（{FirstStep?.ToChinese()}）。", nameof(ReceivedOn));
        Rule.Holds(
            ReceivedOn == default || details.Source != Source
                || details.DueOn.DayNumber - receivedOn.DayNumber <= DueOn.DayNumber - ReceivedOn.DayNumber,
            "期限只能提前。需要延长的，请登记延期。", nameof(DueOn));
        var title = Rule.Text(details.Title, nameof(Title), "事项", TitleLength);
        var description = Rule.Text(details.Description, nameof(Description), "基本情况", DescriptionLength);
        SetParties(details.Parties);

        _assignments.Find(a => a.Reason is null && a.AssignedOn == ReceivedOn)?.Move(receivedOn);
        (VillageId, GridId, Title, SeminarId) = (villageId, gridId, title, details.SeminarId);
        (KindId, Type, Source, Difficulty) = (details.Kind.Id, details.Kind.Type, details.Source, details.Difficulty);
        (ReceivedOn, DueOn, Description) = (receivedOn, details.DueOn, description);
        Order();
    }

    public override void Delete(string? reason, Actor actor, DateTime utcNow)
    {
        Rule.Holds(Status != DisputeStatus.Archived, NotDeleted);
        base.Delete(reason, actor, utcNow);
    }

    public override string? RefusalOf(string? reason) => _partyList.AreNamedIn(reason) ? DisputeParty.NamedInReason : null;

    /// <remarks>Every case has a party: one read without them lets no name pass.</remarks>
    public override bool HidesFileName(string name) =>
        _partyList.Count == 0 || _partyList.AreNamedIn(name) || IdentityNumber().IsMatch(name);

    private void SetParties(IReadOnlyList<PartyDetails> parties)
    {
        Rule.Holds(parties.Count > 0, "请填写当事人。", nameof(Parties));
        Rule.Holds(parties.Count <= DisputeParty.Most, $"当事人最多 {DisputeParty.Most} 名。", nameof(Parties));
        var described = parties.Select((p, i) => new DisputeParty(this, i + 1, p)).ToList();
        for (var i = 0; i < parties.Count; i++)
        {
            if (i < _partyList.Count)
                _partyList[i].Describe(parties[i]);
            else
                _partyList.Add(described[i]);
        }

        _partyList.RemoveRange(parties.Count, _partyList.Count - parties.Count);
        SumUpParties();
    }

    private void SumUpParties()
    {
        var names = string.Join('、', _partyList.Select(p => p.Name));
        Parties = names.Length <= PartiesLength ? names : $"{_partyList[0].Name}等{_partyList.Count}人";
    }

    private void Order() => ListOrder = Status == DisputeStatus.Open ? DueOn.DayNumber : BehindOpen - ReceivedOn.DayNumber;

    [GeneratedRegex("[0-9]{17}[0-9Xx]", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex IdentityNumber();
}
