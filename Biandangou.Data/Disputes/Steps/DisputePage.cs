using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Steps;

public sealed record DisputePage(
    Guid Id, Guid Version, int NumberYear, int NumberSequence, DisputeStatus Status,
    Guid VillageId, string Village, Guid? GridId, string? Grid, Guid? LawyerId, string? Lawyer, string? LawFirm, DisputeDetails Details,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    public string Number => Dispute.FormatNumber(NumberYear, NumberSequence);

    public string? Seminar { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextOn { get; init; }

    public string? FileNumber { get; init; }

    public DateOnly? PersonalErasedOn { get; init; }

    /// <summary>Newest first; the first one stands unless ended.</summary>
    public IReadOnlyList<DisputeAssignmentLine> Assignments { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DisputeExtensionLine> Extensions { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DisputeStepLine> Steps { get; init; } = [];

    /// <summary>Newest first; the first one stands unless reopened.</summary>
    public IReadOnlyList<DisputeResolutionLine> Resolutions { get; init; } = [];

    /// <summary>Newest first; the first one stands unless withdrawn.</summary>
    public IReadOnlyList<DisputeFilingLine> Filings { get; init; } = [];

    /// <summary>The rule of the case's source.</summary>
    public LimitRule Limit { get; init; } = new(30, 30, 1);

    public int ConfirmationDays { get; init; }

    /// <summary>The words of the township's file and agreement numbers.</summary>
    public string FileWord { get; init; } = "";

    public DisputeAssignmentLine? Assigned => Assignments.FirstOrDefault(a => a.EndedOn is null);

    public DisputeResolutionLine? Standing => Resolutions.FirstOrDefault(r => r.IsStanding());

    public DisputeFilingLine? Filed => Filings.FirstOrDefault(f => f.IsStanding());

    public DateOnly? ReopenedOn => Resolutions.Max(r => r.ReopenedOn);

    /// <summary>The last day on which both parties may ask the court to confirm the agreement; null without one.</summary>
    public DateOnly? ConfirmationLimit => Standing?.Details.EffectiveOn?.AddDays(ConfirmationDays);

    /// <summary>Extensions since the intake or the last reopening.</summary>
    public int ExtensionsUsed => Extensions.Count(e => !(e.Details.ApprovedOn < ReopenedOn));

    public int ExtensionsLeft => Math.Max(0, Limit.Extensions - ExtensionsUsed);
}

public sealed record DisputeAssignmentLine(
    Guid Id, AssignmentDetails Details, DateOnly AssignedOn, DateOnly? EndedOn, string? Reason, string? Lawyer, string? LawFirm,
    string CreatedBy, DateTime CreatedAt);

public sealed record DisputeExtensionLine(Guid Id, ExtensionDetails Details, DateOnly FromDueOn, string CreatedBy, DateTime CreatedAt);

public sealed record DisputeStepLine(Guid Id, StepDetails Details, string? Lawyer, string CreatedBy, DateTime CreatedAt);

public sealed record DisputeResolutionLine(
    Guid Id, ResolutionDetails Details, DateOnly? ReopenedOn, string? ReopenReason, string CreatedBy, DateTime CreatedAt, string? UpdatedBy,
    DateTime? UpdatedAt) : IReopenable
{
    public string? Seminar { get; init; }

    public DateOnly? ConfirmationAppliedOn { get; init; }

    /// <summary>Null until the court has confirmed.</summary>
    public ConfirmationDetails? Confirmation { get; init; }
}

public sealed record DisputeFilingLine(Guid Id, FilingDetails Details, DateOnly? ReopenedOn, string CreatedBy, DateTime CreatedAt)
    : IReopenable;
