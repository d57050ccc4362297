using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Disputes;

/// <summary>What the resolution form tells. Amount in yuan.</summary>
public sealed record ResolutionDetails(
    DateOnly ResolvedOn, ResolutionMethod Method, string? Result, string? AgreementNumber, decimal? Amount);

/// <summary>化解: closes the case from its date until a reopening, if any.</summary>
[Display(Name = "化解结果")]
public sealed class DisputeResolution : Entity
{
    public const int ResultLength = 1000;
    public const int AgreementNumberLength = 60;
    public const int ReopenReasonLength = 200;

    private DisputeResolution() { }

    internal DisputeResolution(Dispute dispute, ResolutionDetails details, DateOnly today)
    {
        DisputeId = dispute.Id;
        ResolvedOn = Rule.PastDate(details.ResolvedOn, today, nameof(ResolvedOn), "化解日期");
        Method = details.Method;
        Result = Rule.Text(details.Result, nameof(Result), "化解结果", ResultLength);
        AgreementNumber = Rule.OptionalText(details.AgreementNumber, nameof(AgreementNumber), "协议书编号", AgreementNumberLength);
        Rule.Holds(details.Amount is null or (>= 0 and < 1_000_000_000), "涉案金额不能为负数，也不能超过十亿元。", nameof(Amount));
        Amount = details.Amount is { } amount ? decimal.Round(amount, 2) : null;
    }

    public Guid DisputeId { get; private set; }

    public Dispute? Dispute { get; private set; }

    [Display(Name = "化解日期")]
    public DateOnly ResolvedOn { get; private set; }

    [Display(Name = "化解方式")]
    public ResolutionMethod Method { get; private set; }

    [Personal]
    [Display(Name = "化解结果")]
    public string Result { get; private set; } = "";

    [Display(Name = "协议书编号")]
    public string? AgreementNumber { get; private set; }

    /// <summary>Yuan.</summary>
    [Display(Name = "涉案金额（元）")]
    public decimal? Amount { get; private set; }

    /// <summary>From this day the resolution no longer stands.</summary>
    [Display(Name = "重新办理日期")]
    public DateOnly? ReopenedOn { get; private set; }

    [Display(Name = "重新办理原因")]
    [CaseText]
    public string? ReopenReason { get; private set; }

    /// <summary>Whether the same was told again: a form sent twice.</summary>
    public bool Tells(ResolutionDetails details) =>
        details == new ResolutionDetails(ResolvedOn, Method, Result, AgreementNumber, Amount);

    internal void Reopen(DateOnly on, string? reason, DateOnly today)
    {
        Rule.Holds(on >= ResolvedOn, $"重新办理日期不能早于化解日期（{ResolvedOn.ToChinese()}）。", nameof(ReopenedOn));
        ReopenedOn = Rule.PastDate(on, today, nameof(ReopenedOn), "重新办理日期");
        ReopenReason = Rule.Text(reason, nameof(ReopenReason), "重新办理原因", ReopenReasonLength);
    }
}
