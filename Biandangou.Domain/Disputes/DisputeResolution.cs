namespace Biandangou.Domain.Disputes;

public enum AgreementForm
{
    [Display(Name = "没有协议")] None,
    [Display(Name = "口头协议")] Oral,
    [Display(Name = "书面协议")] Written,
}

/// <summary>What the resolution form tells. Amount in yuan.</summary>
/// <param name="Succeeded">False where the parties came to no terms and were told of other ways.</param>
/// <param name="Form">Null: written when there is a number, none otherwise.</param>
/// <param name="EffectiveOn">The agreement's effect; null: the day of the resolution.</param>
/// <param name="OtherRoutes">What an unsuccessful case's parties were told: court, arbitration, review.</param>
/// <param name="SeminarId">The meeting the case was settled at.</param>
public sealed record ResolutionDetails(
    DateOnly ResolvedOn, ResolutionMethod Method, string? Result, string? AgreementNumber, decimal? Amount,
    bool Succeeded = true, AgreementForm? Form = null, DateOnly? EffectiveOn = null, string? OtherRoutes = null, Guid? SeminarId = null);

/// <param name="Number">Number of the court's ruling.</param>
public sealed record ConfirmationDetails(DateOnly ConfirmedOn, string? Court, string? Number);

/// <summary>化解: closes the case from its date until a reopening, if any.</summary>
[Display(Name = "化解结果")]
public sealed class DisputeResolution : CasePart, IReopenable
{
    public const int ResultLength = 1000;
    public const int AgreementNumberLength = 60;
    public const int OtherRoutesLength = 500;
    public const int ReopenReasonLength = 200;
    public const int CourtLength = 60;

    private DisputeResolution() { }

    internal DisputeResolution(Dispute dispute, ResolutionDetails details, DateOnly today)
        : base(dispute)
    {
        ResolvedOn = Rule.PastDate(details.ResolvedOn, today, nameof(ResolvedOn), "化解日期");
        (Method, Succeeded, SeminarId) = (details.Method, details.Succeeded, details.SeminarId);
        Result = Rule.Text(details.Result, nameof(Result), "化解结果", ResultLength);
        AgreementNumber = Rule.OptionalText(details.AgreementNumber, nameof(AgreementNumber), "协议书编号", AgreementNumberLength);
        Form = details.Form ?? (AgreementNumber is null ? AgreementForm.None : AgreementForm.Written);
        CheckAgreement(details);
        EffectiveOn = Form == AgreementForm.None ? null
            : Rule.PastDate(details.EffectiveOn ?? ResolvedOn, today, nameof(EffectiveOn), "协议生效日期");
        Rule.Holds(EffectiveOn is null || EffectiveOn >= dispute.ReceivedOn, "协议生效日期不能早于收理日期。", nameof(EffectiveOn));
        Rule.Holds(details.Amount is null or (>= 0 and < 1_000_000_000), "涉案金额不能为负数，也不能超过十亿元。", nameof(Amount));
        Amount = details.Amount is { } amount ? decimal.Round(amount, 2) : null;
        OtherRoutes = Rule.OptionalText(details.OtherRoutes, nameof(OtherRoutes), "告知的其他途径", OtherRoutesLength);
        Rule.Holds(Succeeded || OtherRoutes is not null, "调解不成的，请填写已告知当事人的其他途径。", nameof(OtherRoutes));
    }

    [Display(Name = "化解日期")]
    public DateOnly ResolvedOn { get; private set; }

    [Display(Name = "化解方式")]
    public ResolutionMethod Method { get; private set; }

    [Display(Name = "化解成功")]
    public bool Succeeded { get; private set; }

    [Personal]
    [Display(Name = "化解结果"), MaxLength(ResultLength)]
    public string Result { get; private set; } = "";

    [Display(Name = "协议形式")]
    public AgreementForm Form { get; private set; }

    [Display(Name = "协议书编号"), MaxLength(AgreementNumberLength)]
    public string? AgreementNumber { get; private set; }

    /// <summary>Yuan.</summary>
    [Display(Name = "涉案金额（元）")]
    public decimal? Amount { get; private set; }

    /// <summary>From here both parties may ask the court for confirmation; null without an agreement.</summary>
    [Display(Name = "协议生效日期")]
    public DateOnly? EffectiveOn { get; private set; }

    [Personal]
    [Display(Name = "告知的其他途径"), MaxLength(OtherRoutesLength)]
    public string? OtherRoutes { get; private set; }

    [Display(Name = "座谈会或动员会")]
    public Guid? SeminarId { get; private set; }

    public Seminar? Seminar { get; private set; }

    [Display(Name = "申请司法确认日期")]
    public DateOnly? ConfirmationAppliedOn { get; private set; }

    [Display(Name = "司法确认日期")]
    public DateOnly? ConfirmedOn { get; private set; }

    [Display(Name = "确认法院"), MaxLength(CourtLength)]
    public string? Court { get; private set; }

    [Display(Name = "裁定书编号"), MaxLength(AgreementNumberLength)]
    public string? ConfirmationNumber { get; private set; }

    /// <summary>From this day the resolution no longer stands.</summary>
    [Display(Name = "重新办理日期")]
    public DateOnly? ReopenedOn { get; private set; }

    [Personal]
    [Display(Name = "重新办理原因"), MaxLength(ReopenReasonLength)]
    public string? ReopenReason { get; private set; }

    public ResolutionDetails Details => new(
        ResolvedOn, Method, Result, AgreementNumber, Amount, Succeeded, Form, EffectiveOn, OtherRoutes, SeminarId);

    /// <summary>Whether the same was told again: a form sent twice.</summary>
    public bool Tells(ResolutionDetails details) =>
        Details == details with
        {
            Form = details.Form ?? (details.AgreementNumber is null ? AgreementForm.None : AgreementForm.Written),
            EffectiveOn = EffectiveOn is null ? null : details.EffectiveOn ?? details.ResolvedOn,
        };

    /// <summary>The last day on which both parties may ask the court; null without an agreement.</summary>
    public DateOnly? ConfirmationLimit(int days) => EffectiveOn?.AddDays(days);

    private void CheckAgreement(ResolutionDetails details)
    {
        Rule.Holds(
            Succeeded || (Method is not ResolutionMethod.OnTheSpot and not ResolutionMethod.ByVisit),
            $"“{Method.ToChinese()}”是化解成功的方式；调解不成的，请选择人民调解、引导诉讼/仲裁或其他方式。", nameof(Method));
        Rule.Holds(Succeeded || Form == AgreementForm.None, "调解不成的没有协议。", nameof(Form));
        Rule.Holds(Form != AgreementForm.Written || AgreementNumber is not null, "书面协议请填写协议书编号。", nameof(AgreementNumber));
        Rule.Holds(Form == AgreementForm.Written || AgreementNumber is null, "只有书面协议填写协议书编号。", nameof(AgreementNumber));
        Rule.Holds(Form != AgreementForm.None || details.EffectiveOn is null, "没有协议的不填协议生效日期。", nameof(EffectiveOn));
    }

    internal void ApplyForConfirmation(DateOnly on, int days, DateOnly today)
    {
        Rule.Holds(EffectiveOn is not null, "没有调解协议，不能申请司法确认。");
        Rule.Holds(ConfirmationAppliedOn is null, "已经登记过司法确认申请。");
        Rule.PastDate(on, today, nameof(ConfirmationAppliedOn), "申请司法确认日期");
        Rule.Holds(on >= EffectiveOn, $"申请日期不能早于协议生效日期（{EffectiveOn?.ToChinese()}）。", nameof(ConfirmationAppliedOn));
        var limit = ConfirmationLimit(days)!.Value;
        Rule.Holds(on <= limit, $"双方应自协议生效之日起 {days} 日内共同申请司法确认，期限到{limit.ToChinese()}为止。", nameof(ConfirmationAppliedOn));
        ConfirmationAppliedOn = on;
    }

    internal void Confirm(ConfirmationDetails details, DateOnly today)
    {
        Rule.Holds(ConfirmationAppliedOn is not null, "请先登记司法确认申请。");
        Rule.Holds(ConfirmedOn is null, "已经登记过司法确认结果。");
        Rule.PastDate(details.ConfirmedOn, today, nameof(ConfirmedOn), "司法确认日期");
        Rule.Holds(details.ConfirmedOn >= ConfirmationAppliedOn, $"司法确认日期不能早于申请日期（{ConfirmationAppliedOn?.ToChinese()}）。",
            nameof(ConfirmedOn));
        var court = Rule.Text(details.Court, nameof(Court), "确认法院", CourtLength);
        ConfirmationNumber = Rule.Text(details.Number, nameof(ConfirmationNumber), "裁定书编号", AgreementNumberLength);
        (Court, ConfirmedOn) = (court, details.ConfirmedOn);
    }

    internal void Reopen(DateOnly on, string? reason, DateOnly today)
    {
        Rule.Holds(on >= ResolvedOn, $"重新办理日期不能早于化解日期（{ResolvedOn.ToChinese()}）。", nameof(ReopenedOn));
        Rule.PastDate(on, today, nameof(ReopenedOn), "重新办理日期");
        ReopenReason = Rule.Text(reason, nameof(ReopenReason), "重新办理原因", ReopenReasonLength);
        ReopenedOn = on;
    }

    internal void Erase() =>
        (Result, OtherRoutes, ReopenReason) = (Erased, OtherRoutes is null ? null : Erased, ReopenReason is null ? null : Erased);
}
