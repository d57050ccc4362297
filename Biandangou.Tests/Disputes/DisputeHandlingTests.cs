using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

/// <summary>The rules between intake and filing: assignment, extension, steps, resolution, confirmation, reopening.</summary>
public sealed class DisputeHandlingTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Received = new(2026, 10, 1);
    private static readonly LimitRule Once = new(30, 30, 1);
    private static readonly AssignmentDetails Someone = new("示例镇长", "示例派出所", "示例丁", null, "先分户谈");
    private static readonly ResolutionDetails Agreed = new(Received.AddDays(10), ResolutionMethod.Mediation, "双方达成协议。", "示例1号", 100);

    [Fact]
    public void An_assignment_lies_between_the_intake_and_today()
    {
        var dispute = NewCase();

        Refused("指派日期不能早于收理日期（2026年10月1日）。", "AssignedOn", () => dispute.Assign(Someone, Received.AddDays(-1), null, Today));
        Refused("指派日期不能晚于今天（2026年11月23日）。", "AssignedOn", () => dispute.Assign(Someone, Today.AddDays(1), null, Today));
        Refused("包案领导、责任单位、责任人、律师至少填写一项。", "Leader", () => dispute.Assign(new(null, " ", null, null, "先谈"), Received, null, Today));
        Assert.Null(dispute.Assigned);
    }

    [Fact]
    public void A_hand_over_has_a_reason_a_change_and_its_turn()
    {
        var dispute = NewCase();
        var first = dispute.Assign(Someone, Received.AddDays(5), null, Today);
        var other = Someone with { Person = "示例戊" };

        Refused("请填写交接原因。", "Reason", () => dispute.Assign(other, Today, " ", Today));
        Refused("交接日期不能早于原指派日期（2026年10月6日）。", "AssignedOn", () => dispute.Assign(other, Received.AddDays(4), "调动", Today));
        Refused("与现在的指派相同，没有需要交接的内容。", "Leader", () => dispute.Assign(Someone, Today, "调动", Today));
        Assert.Same(first, dispute.Assigned);
        Assert.Null(first.EndedOn);

        dispute.Assign(other, Today, "调动", Today);
        Assert.Equal((Today, 2, "示例戊"), (first.EndedOn, dispute.Assignments.Count, dispute.Assigned!.Person));
    }

    [Fact]
    public void The_case_is_the_lawyers_who_is_assigned_now()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var dispute = NewCase();
        dispute.Assign(Someone with { LawyerId = first }, Received, null, Today);
        Assert.Equal(first, dispute.LawyerId);

        dispute.Assign(Someone with { LawyerId = second }, Today, "回避", Today);
        Assert.Equal(second, dispute.LawyerId);

        dispute.Assign(Someone, Today, "不再需要律师", Today);
        Assert.Null(dispute.LawyerId);
    }

    [Fact]
    public void A_closed_case_is_neither_assigned_nor_extended()
    {
        var dispute = Settled();

        Refused("只有化解中的案件才能指派。", null, () => dispute.Assign(Someone, Today, null, Today));
        Refused("只有化解中的案件才能延期。", null, () => dispute.Extend(Extension(dispute, 1), Once, Today));
    }

    [Fact]
    public void An_extension_moves_the_limit_within_the_rule_and_no_more_often()
    {
        var dispute = NewCase();
        var due = dispute.DueOn;

        Refused($"新期限应晚于现在的期限（{due.ToChinese()}）。", "DueOn", () => dispute.Extend(Extension(dispute, 0), Once, Today));
        Refused($"每次最多延长 30 天，新期限不能晚于{due.AddDays(30).ToChinese()}。", "DueOn", () => dispute.Extend(Extension(dispute, 31), Once, Today));
        Refused("请填写批准人。", "ApprovedBy", () => dispute.Extend(Extension(dispute, 1) with { ApprovedBy = "" }, Once, Today));
        Refused("请填写延期原因。", "Reason", () => dispute.Extend(Extension(dispute, 1) with { Reason = null }, Once, Today));
        Refused("批准日期不能晚于今天（2026年11月23日）。", "ApprovedOn", () => dispute.Extend(
            Extension(dispute, 1) with { ApprovedOn = Today.AddDays(1) }, Once, Today));
        Refused("批准日期不能早于收理日期（2026年10月1日）。", "ApprovedOn", () => dispute.Extend(
            Extension(dispute, 1) with { ApprovedOn = Received.AddDays(-1) }, Once, Today));
        Refused("来源为“群众来访”的案件不能延期。", null, () => dispute.Extend(Extension(dispute, 1), Once with { Extensions = 0 }, Today));
        Assert.Equal((due, 0), (dispute.DueOn, dispute.Extensions.Count));

        var extension = dispute.Extend(Extension(dispute, 30), Once, Today);
        Assert.Equal((due, due.AddDays(30)), (extension.FromDueOn, dispute.DueOn));
        Refused("来源为“群众来访”的案件最多延期 1 次，已延期 1 次。", null, () => dispute.Extend(Extension(dispute, 1), Once, Today));
    }

    [Fact]
    public void A_reopened_case_may_be_extended_anew()
    {
        var dispute = NewCase();
        dispute.Extend(Extension(dispute, 30) with { ApprovedOn = Received.AddDays(2) }, Once, Today);
        dispute.Resolve(Agreed, Today);
        dispute.Reopen(Today, "反悔", Today, Today.AddDays(30));

        dispute.Extend(Extension(dispute, 30), Once, Today);

        Assert.Equal(Today.AddDays(60), dispute.DueOn);
    }

    [Fact]
    public void The_latest_step_says_what_is_next()
    {
        var dispute = NewCase();
        dispute.TakeStep(Step(StepKind.Mediation, Received.AddDays(5)) with { NextStep = "再谈", NextOn = Today }, Today);
        dispute.TakeStep(Step(StepKind.Call, Received.AddDays(3)) with { NextStep = "早先的打算", NextOn = Today }, Today);
        Assert.Equal(("再谈", Today), (dispute.NextStep, dispute.NextOn!.Value));

        dispute.TakeStep(Step(StepKind.Visit, Received.AddDays(6)), Today);
        Assert.Null(dispute.NextStep);

        dispute.TakeStep(Step(StepKind.Visit, Received.AddDays(7)) with { NextStep = "签协议" }, Today);
        dispute.Resolve(Agreed, Today);
        Assert.Null(dispute.NextStep);
    }

    [Fact]
    public void A_step_says_who_and_what_and_plans_no_day_without_a_deed()
    {
        var (dispute, step) = (NewCase(), Step(StepKind.Visit, Received.AddDays(5)));

        Refused("请填写参加人。", "People", () => dispute.TakeStep(step with { People = " " }, Today));
        Refused("请填写办理情况。", "Content", () => dispute.TakeStep(step with { Content = null }, Today));
        Refused("请填写下一步做什么。", "NextStep", () => dispute.TakeStep(step with { NextOn = Today }, Today));
        Refused("下一步的日期不能早于这一步的日期。", "NextOn", () => dispute.TakeStep(step with { NextStep = "再谈", NextOn = Received }, Today));
        Refused("下一步的日期不能晚于2100年。", "NextOn", () => dispute.TakeStep(
            step with { NextStep = "再谈", NextOn = new DateOnly(2101, 1, 1) }, Today));
        Refused("只有回访填写满意度。", "Satisfaction", () => dispute.TakeStep(step with { Satisfaction = Satisfaction.Fair }, Today));
        Refused("只有走访可以关联每周走访。", "WeeklyVisitId", () => dispute.TakeStep(
            step with { Kind = StepKind.Call, WeeklyVisitId = Guid.NewGuid() }, Today));
        Refused("参加人不能超过 120 个字。", "People", () => dispute.TakeStep(step with { People = new string('甲', 121) }, Today));
        Assert.Empty(dispute.Steps);
    }

    [Fact]
    public void A_follow_up_comes_after_the_closing_with_satisfaction_and_plans_nothing()
    {
        var (open, dispute) = (NewCase(), Settled());
        var followUp = Step(StepKind.FollowUp, Today) with { Satisfaction = Satisfaction.Satisfied };

        Refused("只有已办结、未归档的案件才能登记回访。", null, () => open.TakeStep(followUp, Today));
        Refused("请选择满意度。", "Satisfaction", () => dispute.TakeStep(followUp with { Satisfaction = null }, Today));
        Refused("回访日期不能早于化解日期（2026年10月11日）。", "On", () => dispute.TakeStep(followUp with { On = Received.AddDays(9) }, Today));
        Refused("案件已办结，没有下一步；需要继续办理的，请重新办理。", "NextStep", () => dispute.TakeStep(followUp with { NextStep = "再看" }, Today));
        Assert.Empty(dispute.Steps);

        dispute.TakeStep(followUp, Today);
        Assert.Equal(DisputeStatus.Resolved, dispute.Status);
    }

    [Fact]
    public void An_agreement_is_written_with_a_number_or_oral_without()
    {
        Refused("书面协议请填写协议书编号。", "AgreementNumber", Agreed with { Form = AgreementForm.Written, AgreementNumber = null });
        Refused("只有书面协议填写协议书编号。", "AgreementNumber", Agreed with { Form = AgreementForm.Oral });
        Refused("没有协议的不填协议生效日期。", "EffectiveOn", Agreed with { AgreementNumber = null, EffectiveOn = Received });
        Refused("协议生效日期不能早于收理日期。", "EffectiveOn", Agreed with { EffectiveOn = Received.AddDays(-1) });
        Refused("协议生效日期不能晚于今天（2026年11月23日）。", "EffectiveOn", Agreed with { EffectiveOn = Today.AddDays(1) });
        Refused("涉案金额不能为负数，也不能超过十亿元。", "Amount", Agreed with { Amount = -0.01m });
        Refused("涉案金额不能为负数，也不能超过十亿元。", "Amount", Agreed with { Amount = 1_000_000_000m });
        Refused("请填写化解结果。", "Result", Agreed with { Result = " " });

        var oral = NewCase().Resolve(Agreed with { Form = AgreementForm.Oral, AgreementNumber = null }, Today);
        Assert.Equal((AgreementForm.Oral, Agreed.ResolvedOn), (oral.Form, oral.EffectiveOn));
        Assert.Equal(AgreementForm.Written, NewCase().Resolve(Agreed, Today).Form);
        Assert.Null(NewCase().Resolve(Agreed with { AgreementNumber = null }, Today).EffectiveOn);
    }

    [Fact]
    public void A_failed_mediation_has_no_agreement_and_tells_the_other_routes()
    {
        var failed = Agreed with { Succeeded = false, AgreementNumber = null, OtherRoutes = "可以起诉" };

        Refused("调解不成的，请填写已告知当事人的其他途径。", "OtherRoutes", failed with { OtherRoutes = " " });
        Refused("调解不成的没有协议。", "Form", failed with { Form = AgreementForm.Oral });
        Refused("“现场化解”是化解成功的方式；调解不成的，请选择人民调解、引导诉讼/仲裁或其他方式。", "Method", failed with { Method = ResolutionMethod.OnTheSpot });
        Assert.False(NewCase().Resolve(failed, Today).Succeeded);
    }

    [Fact]
    public void An_agreement_is_brought_to_court_in_time_and_once()
    {
        var dispute = Settled();
        var effect = Agreed.ResolvedOn;

        Refused("只有已办结的案件才能申请司法确认。", null, () => NewCase().ApplyForConfirmation(Today, 30, Today));
        Refused("没有调解协议，不能申请司法确认。", null, () => Settled(Agreed with { AgreementNumber = null }).ApplyForConfirmation(Today, 30, Today));
        Refused("申请日期不能早于协议生效日期（2026年10月11日）。", "ConfirmationAppliedOn", () => dispute.ApplyForConfirmation(effect.AddDays(-1), 30, Today));
        Refused("双方应自协议生效之日起 30 日内共同申请司法确认，期限到2026年11月10日为止。", "ConfirmationAppliedOn", () => dispute.ApplyForConfirmation(
            effect.AddDays(31), 30, Today));
        Refused("申请司法确认日期不能晚于今天（2026年11月23日）。", "ConfirmationAppliedOn", () => dispute.ApplyForConfirmation(Today.AddDays(1), 90, Today));
        Refused("请先登记司法确认申请。", null, () => dispute.Confirm(new(Today, "示例县人民法院", "1号"), Today));
        Assert.Null(dispute.Standing!.ConfirmationAppliedOn);

        dispute.ApplyForConfirmation(effect.AddDays(30), 30, Today);
        Refused("已经登记过司法确认申请。", null, () => dispute.ApplyForConfirmation(effect.AddDays(30), 30, Today));
        Refused("司法确认日期不能早于申请日期（2026年11月10日）。", "ConfirmedOn", () => dispute.Confirm(new(effect.AddDays(29), "示例县人民法院", "1号"), Today));
        Refused("请填写确认法院。", "Court", () => dispute.Confirm(new(Today, " ", "1号"), Today));
        Refused("请填写裁定书编号。", "ConfirmationNumber", () => dispute.Confirm(new(Today, "示例县人民法院", ""), Today));
        Assert.Null(dispute.Standing.ConfirmedOn);

        dispute.Confirm(new(Today, "示例县人民法院", "1号"), Today);
        Refused("已经登记过司法确认结果。", null, () => dispute.Confirm(new(Today, "示例县人民法院", "1号"), Today));
        Assert.Equal("示例县人民法院", dispute.Standing.Court);
    }

    [Fact]
    public void A_reopening_needs_a_limit_ahead_and_gives_the_case_as_long_as_before_by_default()
    {
        var dispute = Settled();

        Refused("新的化解期限不能早于重新办理日期。", "DueOn", () => dispute.Reopen(Today, "反悔", Today, Today.AddDays(-1)));
        Refused("重新办理日期不能晚于今天（2026年11月23日）。", "ReopenedOn", () => dispute.Reopen(Today.AddDays(1), "反悔", Today));
        Assert.Equal(DisputeStatus.Resolved, dispute.Status);

        dispute.Reopen(Today, "反悔", Today);
        Assert.Equal(Today.AddDays(30), dispute.DueOn);
    }

    private static Dispute NewCase() => new(
        42, Guid.NewGuid(), null, null,
        new DisputeDetails(
            "宅基地边界争议", DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, Received, Received.AddDays(30),
            [new PartyDetails(PartyRole.Applicant, "示例甲")], "双方对院墙位置有争议。"),
        Today);

    private static Dispute Settled(ResolutionDetails? how = null)
    {
        var dispute = NewCase();
        dispute.Resolve(how ?? Agreed, Today);
        return dispute;
    }

    private static ExtensionDetails Extension(Dispute dispute, int days) => new(dispute.DueOn.AddDays(days), "示例镇长", Today, "等待鉴定");

    private static StepDetails Step(StepKind kind, DateOnly on) => StepDetails.Visit(on, "示例甲", "谈过") with { Kind = kind };

    private static void Refused(string message, string? field, ResolutionDetails details)
    {
        var dispute = NewCase();
        Refused(message, field, () => dispute.Resolve(details, Today));
        Assert.Empty(dispute.Resolutions);
        Assert.True(dispute.CanResolve);
    }

    private static void Refused(string message, string? field, Action step)
    {
        var broken = Assert.Throws<RuleBrokenException>(step);
        Assert.Equal(message, broken.Message);
        Assert.Equal(field, broken.Field);
    }
}
