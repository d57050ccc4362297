using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Disputes;

/// <summary>What the intake form tells.</summary>
public sealed record DisputeDetails(
    string? Title,
    DisputeType Type,
    DisputeSource Source,
    DisputeDifficulty Difficulty,
    DateOnly ReceivedOn,
    DateOnly DueOn,
    string? Parties,
    string? PartyPhone,
    string? Description);

/// <summary>矛盾纠纷/积案: 收理 → 走访 → 化解, with every step dated.</summary>
[Display(Name = "积案")]
public sealed class Dispute : LedgerEntry, IVillageRecord
{
    public const int TitleLength = 120;
    public const int PartiesLength = 200;
    public const int PhoneLength = 20;
    public const int DescriptionLength = 2000;

    /// <summary>An open case is 临期 from this many days before its limit.</summary>
    public const int DueSoonDays = 7;

    private readonly List<DisputeVisit> _visits = [];
    private readonly List<DisputeResolution> _resolutions = [];

    private Dispute() { }

    /// <param name="sequence">Next number of the intake year's series.</param>
    public Dispute(int sequence, Guid villageId, Guid? gridId, Guid? lawyerId, DisputeDetails details, DateOnly today)
    {
        NumberYear = details.ReceivedOn.Year;
        NumberSequence = Rule.Count(sequence, nameof(NumberSequence), "编号", 1, 999_999);
        Amend(villageId, gridId, lawyerId, details, today);
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

    [Display(Name = "驻村律师")]
    public Guid? LawyerId { get; private set; }

    public Organisation.Lawyer? Lawyer { get; private set; }

    [Display(Name = "事项")]
    [CaseText]
    public string Title { get; private set; } = "";

    [Display(Name = "类型")]
    public DisputeType Type { get; private set; }

    [Display(Name = "来源")]
    public DisputeSource Source { get; private set; }

    [Display(Name = "难易程度")]
    public DisputeDifficulty Difficulty { get; private set; }

    [Display(Name = "收理日期")]
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>化解期限.</summary>
    [Display(Name = "化解期限")]
    public DateOnly DueOn { get; private set; }

    [Personal]
    [Display(Name = "当事人")]
    public string Parties { get; private set; } = "";

    [Personal]
    [Display(Name = "联系电话")]
    public string? PartyPhone { get; private set; }

    [Personal]
    [Display(Name = "基本情况")]
    public string Description { get; private set; } = "";

    /// <summary>Present state, for lists only: figures read the dated resolutions.</summary>
    [Display(Name = "状态")]
    public DisputeStatus Status { get; private set; }

    public IReadOnlyList<DisputeVisit> Visits => _visits;

    public IReadOnlyList<DisputeResolution> Resolutions => _resolutions;

    Guid? IVillageRecord.VillageId => VillageId;

    public bool CanResolve => Status == DisputeStatus.Open;

    public bool CanReopen => Status == DisputeStatus.Resolved;

    /// <summary>The resolution that stands now, or null.</summary>
    public DisputeResolution? Standing => _resolutions.Find(r => r.ReopenedOn is null);

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

    public void Amend(Guid villageId, Guid? gridId, Guid? lawyerId, DisputeDetails details, DateOnly today)
    {
        var receivedOn = Rule.PastDate(details.ReceivedOn, today, nameof(ReceivedOn), "收理日期");
        Rule.Holds(receivedOn.Year == NumberYear, $"编号属于{NumberYear}年，收理日期应在{NumberYear}年内。", nameof(ReceivedOn));
        Rule.Holds(details.DueOn >= receivedOn, "化解期限不能早于收理日期。", nameof(DueOn));
        Rule.Holds(FirstStep is not { } step || receivedOn <= step, $"收理日期不能晚于已登记的走访或化解日期（{FirstStep?.ToChinese()}）。", nameof(ReceivedOn));
        var title = Rule.Text(details.Title, nameof(Title), "事项", TitleLength);
        var parties = Rule.Text(details.Parties, nameof(Parties), "当事人", PartiesLength);
        var phone = Rule.OptionalText(details.PartyPhone, nameof(PartyPhone), "联系电话", PhoneLength);
        var description = Rule.Text(details.Description, nameof(Description), "基本情况", DescriptionLength);

        (VillageId, GridId, LawyerId, Title) = (villageId, gridId, lawyerId, title);
        (Type, Source, Difficulty) = (details.Type, details.Source, details.Difficulty);
        (ReceivedOn, DueOn) = (receivedOn, details.DueOn);
        (Parties, PartyPhone, Description) = (parties, phone, description);
    }

    private DateOnly? FirstStep => _visits.Select(v => (DateOnly?)v.VisitedOn).Concat(_resolutions.Select(r => (DateOnly?)r.ResolvedOn)).Min();

    private DateOnly LastStep => _visits.Select(v => v.VisitedOn)
        .Concat(_resolutions.Select(r => r.ReopenedOn ?? r.ResolvedOn)).Append(ReceivedOn).Max();

    /// <summary>Visits are recorded while the case is open, on or after the intake and after a reopening.</summary>
    public DisputeVisit Visit(VisitDetails details, DateOnly today)
    {
        Rule.Holds(Status == DisputeStatus.Open, "只有化解中的案件才能登记走访。");
        var reopened = _resolutions.Select(r => r.ReopenedOn).Max();
        Rule.Holds(details.VisitedOn >= ReceivedOn, $"走访日期不能早于收理日期（{ReceivedOn.ToChinese()}）。", nameof(DisputeVisit.VisitedOn));
        Rule.Holds(reopened is null || details.VisitedOn >= reopened, $"走访日期不能早于重新办理日期（{reopened?.ToChinese()}）。", nameof(DisputeVisit.VisitedOn));
        var visit = new DisputeVisit(this, details, today);
        _visits.Add(visit);
        return visit;
    }

    /// <summary>Closes the case. Dates keep their order: 收理 ≤ 走访 ≤ 化解, none in the future.</summary>
    public DisputeResolution Resolve(ResolutionDetails details, DateOnly today)
    {
        Rule.Holds(CanResolve, "只有化解中的案件才能登记化解结果。");
        Rule.Holds(details.ResolvedOn >= LastStep, $"化解日期不能早于收理或最近一次走访的日期（{LastStep.ToChinese()}）。", nameof(DisputeResolution.ResolvedOn));
        Rule.Holds(details.Method != ResolutionMethod.ByVisit || _visits.Count > 0, "按走访下访化解结案前，请先登记走访。", nameof(DisputeResolution.Method));
        var resolution = new DisputeResolution(this, details, today);
        _resolutions.Add(resolution);
        Status = DisputeStatus.Resolved;
        return resolution;
    }

    /// <summary>From <paramref name="on"/> the case counts as open again; what stood before stays in the history.</summary>
    public void Reopen(DateOnly on, string? reason, DateOnly today)
    {
        Rule.Holds(CanReopen, "只有已化解的案件才能重新办理。");
        Standing!.Reopen(on, reason, today);
        Status = DisputeStatus.Open;
    }
}
