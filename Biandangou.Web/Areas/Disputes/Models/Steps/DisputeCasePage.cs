using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Steps;

/// <summary>A case as its page shows it.</summary>
/// <param name="Attachments">What hangs on the case and its parts.</param>
public sealed record DisputeCasePage(DisputePage Case, IReadOnlyList<AttachmentRow> Attachments, DateOnly Today)
{
    public DisputeDetails Details => Case.Details;

    public string Path => $"/disputes/{Case.Id}";

    public DisputeResolutionLine? Standing => Case.Standing;

    public bool IsOpen => Case.Status == DisputeStatus.Open;

    public bool IsResolved => Case.Status == DisputeStatus.Resolved;

    public bool CanReopen => !IsOpen && Case.PersonalErasedOn is null;

    /// <summary>Whether the next word on a confirmation by the court may be entered.</summary>
    public bool CanConfirm => IsResolved && Standing is { Details.EffectiveOn: not null, Confirmation: null }
        && (Standing.ConfirmationAppliedOn is not null || Today <= Case.ConfirmationLimit);

    /// <summary>Closed without bringing the parties to terms.</summary>
    public bool HasFailed => Standing is { Details.Succeeded: false };

    public DueLine Due => DueLine.Of(Case.Status, Details.DueOn, Standing?.Details.ResolvedOn, HasFailed, Today);

    /// <summary>还剩 5 天 or 超 4 天 while open, then how long it took.</summary>
    public string DueHeadline => !IsOpen ? $"用时 {DaysUsed} 天" : Due.Text[0] == '剩' ? $"还{Due.Text}" : Due.Text;

    /// <summary>The day the limit is counted from.</summary>
    public DateOnly StartedOn => Case.ReopenedOn ?? Details.ReceivedOn;

    /// <summary>Days of the limit, at least one.</summary>
    public int DaysAllowed => Math.Max(1, Details.DueOn.DayNumber - StartedOn.DayNumber);

    /// <summary>Days used until the closing, or until today.</summary>
    public int DaysUsed => (Standing?.Details.ResolvedOn ?? Today).DayNumber - StartedOn.DayNumber;

    public bool NextIsLate => Case.NextOn < Today;

    public Satisfaction? Satisfaction => Standing is null ? null
        : Case.Steps.FirstOrDefault(s => s.Details.Kind == StepKind.FollowUp
        && s.Details.On >= Standing.Details.ResolvedOn)?.Details.Satisfaction;

    /// <summary>Everything that happened, newest first, each with its photos.</summary>
    public IEnumerable<CaseEvent> Events() =>
        CaseTimeline.Of(Case).Select(e => e.PartId is { } part
            ? e with { Photos = [.. Attachments.Where(a => a.IsImage && a.PartId == part)] } : e);
}

/// <summary>The parties of a case with everything kept of them.</summary>
public sealed record FullParties(DisputePage Case, IReadOnlyList<FullParty> Parties);

public sealed record FullParty(PartyDetails Details, string? IdentityNumber);
