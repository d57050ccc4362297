using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Disputes;

/// <summary>What the visit form tells.</summary>
public sealed record VisitDetails(
    DateOnly VisitedOn, string? Visitors, Guid? LawyerId, string? PartyBranch, string? Place, string? Result);

/// <summary>下访/走访 in a case.</summary>
[Display(Name = "走访")]
public sealed class DisputeVisit : Entity
{
    public const int VisitorsLength = 120;
    public const int PartyBranchLength = 60;
    public const int PlaceLength = 80;
    public const int ResultLength = 1000;

    private DisputeVisit() { }

    internal DisputeVisit(Dispute dispute, VisitDetails details, DateOnly today)
    {
        DisputeId = dispute.Id;
        VisitedOn = Rule.PastDate(details.VisitedOn, today, nameof(VisitedOn), "走访日期");
        Visitors = Rule.Text(details.Visitors, nameof(Visitors), "走访人", VisitorsLength);
        LawyerId = details.LawyerId;
        PartyBranch = Rule.OptionalText(details.PartyBranch, nameof(PartyBranch), "党支部", PartyBranchLength);
        Place = Rule.OptionalText(details.Place, nameof(Place), "地点", PlaceLength);
        Result = Rule.Text(details.Result, nameof(Result), "走访情况", ResultLength);
    }

    public Guid DisputeId { get; private set; }

    public Dispute? Dispute { get; private set; }

    [Display(Name = "走访日期")]
    public DateOnly VisitedOn { get; private set; }

    [Display(Name = "走访人")]
    public string Visitors { get; private set; } = "";

    [Display(Name = "参加律师")]
    public Guid? LawyerId { get; private set; }

    public Organisation.Lawyer? Lawyer { get; private set; }

    [Display(Name = "党支部")]
    public string? PartyBranch { get; private set; }

    [Display(Name = "地点")]
    [CaseText]
    public string? Place { get; private set; }

    [Personal]
    [Display(Name = "走访情况")]
    public string Result { get; private set; } = "";

    /// <summary>Whether the same was told again: a form sent twice.</summary>
    public bool Tells(VisitDetails details) =>
        details == new VisitDetails(VisitedOn, Visitors, LawyerId, PartyBranch, Place, Result);
}
