using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Received = new(2026, 10, 1);

    private static readonly DisputeDetails Details = new(
        "宅基地边界争议", DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary,
        Received, Received.AddDays(30), [new PartyDetails(PartyRole.Applicant, "示例甲", "13800000000"),
            new PartyDetails(PartyRole.Respondent, "示例乙")], "双方对院墙位置有争议。");

    [Fact]
    public void A_new_case_is_open_and_numbered_in_the_year_of_its_intake()
    {
        var dispute = NewCase();

        Assert.Equal("2026-0042", dispute.Number);
        Assert.True(dispute.CanResolve);
        Assert.False(dispute.CanReopen);
        Assert.Null(dispute.Standing);
    }

    [Fact]
    public void A_resolved_case_cannot_be_resolved_again()
    {
        var dispute = Resolved();

        Refused("只有化解中的案件才能登记化解结果。", null, () => dispute.Resolve(Resolution(Today), Today));
    }

    [Fact]
    public void A_resolved_case_takes_no_visits() =>
        Refused("只有化解中的案件才能登记走访。", null, () => Resolved().TakeStep(Visit(Today), Today));

    [Fact]
    public void An_open_case_cannot_be_reopened() =>
        Refused("只有已办结的案件才能重新办理。", null, () => NewCase().Reopen(Today, "一方反悔", Today));

    [Fact]
    public void A_visit_cannot_precede_the_intake() =>
        Refused("走访日期不能早于收理日期（2026年10月1日）。", "On", () => NewCase().TakeStep(Visit(Received.AddDays(-1)), Today));

    [Fact]
    public void A_visit_cannot_lie_in_the_future() =>
        Refused("走访日期不能晚于今天（2026年11月23日）。", "On", () => NewCase().TakeStep(Visit(Today.AddDays(1)), Today));

    [Fact]
    public void A_resolution_cannot_precede_the_last_visit()
    {
        var dispute = NewCase();
        dispute.TakeStep(Visit(Received.AddDays(5)), Today);

        Refused(
            "化解日期不能早于收理或最近一次办理的日期（2026年10月6日）。", "ResolvedOn",
            () => dispute.Resolve(Resolution(Received.AddDays(4)), Today));
        Assert.True(dispute.CanResolve);
    }

    [Fact]
    public void A_closing_by_visit_needs_a_visit() =>
        Refused(
            "按走访下访化解结案前，请先登记走访。", "Method",
            () => NewCase().Resolve(Resolution(Today) with { Method = ResolutionMethod.ByVisit }, Today));

    [Fact]
    public void A_reopening_cannot_precede_the_resolution_and_needs_a_reason()
    {
        var dispute = Resolved();
        var day = dispute.Standing!.ResolvedOn;

        Refused($"重新办理日期不能早于化解日期（{day.ToChinese()}）。", "ReopenedOn", () => dispute.Reopen(day.AddDays(-1), "一方反悔", Today));
        Refused("请填写重新办理原因。", "ReopenReason", () => dispute.Reopen(day, "  ", Today));
        Assert.True(dispute.CanReopen);
    }

    [Fact]
    public void A_reopened_case_keeps_its_history_and_can_be_resolved_again()
    {
        var dispute = Resolved();
        var first = dispute.Standing!;
        dispute.Reopen(first.ResolvedOn.AddDays(10), "一方反悔", Today);

        Assert.Null(dispute.Standing);
        Refused(
            $"走访日期不能早于重新办理日期（{first.ResolvedOn.AddDays(10).ToChinese()}）。", "On",
            () => dispute.TakeStep(Visit(first.ResolvedOn), Today));

        dispute.Resolve(Resolution(Today), Today);
        Assert.Equal(2, dispute.Resolutions.Count);
        Assert.Equal("一方反悔", first.ReopenReason);
        Assert.Same(dispute.Resolutions[1], dispute.Standing);
    }

    [Fact]
    public void The_intake_cannot_be_moved_out_of_its_year_or_behind_a_step()
    {
        var dispute = NewCase();
        dispute.TakeStep(Visit(Received.AddDays(5)), Today);

        Refused("编号属于2026年，收理日期应在2026年内。", "ReceivedOn", () => Amend(dispute, Details with { ReceivedOn = new DateOnly(2025, 12, 31) }));
        Refused(
            "收理日期不能晚于已登记的走访或化解日期（2026年10月6日）。", "ReceivedOn",
            () => Amend(dispute, Details with { ReceivedOn = Received.AddDays(6), DueOn = Today }));
        Refused("化解期限不能早于收理日期。", "DueOn", () => Amend(dispute, Details with { DueOn = Received.AddDays(-1) }));
        Assert.Equal(Received, dispute.ReceivedOn);
    }

    [Theory]
    [InlineData("2023-0001", 2023, 1)]
    [InlineData(" 2023-42 ", 2023, 42)]
    [InlineData("２０２６－００４２", 2026, 42)]
    public void A_case_number_is_read_as_people_type_it(string typed, int year, int sequence)
    {
        Assert.True(Dispute.TryParseNumber(typed, out var actualYear, out var actualSequence));
        Assert.Equal((year, sequence), (actualYear, actualSequence));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("宅基地")]
    [InlineData("2023")]
    [InlineData("2023-")]
    [InlineData("2023-1-1")]
    [InlineData("23-0001")]
    [InlineData("2023--1")]
    public void Other_words_are_no_case_number(string? typed) => Assert.False(Dispute.TryParseNumber(typed, out _, out _));

    [Fact]
    public void A_case_keeps_what_its_forms_tell()
    {
        var (village, grid, lawyer, seminar) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var dispute = new Dispute(999_999, village, grid, lawyer, Details with { SeminarId = seminar }, Today);
        Assert.Equal((2026, 999_999, village, grid), (dispute.NumberYear, dispute.NumberSequence, dispute.VillageId, dispute.GridId));
        Assert.Equal((lawyer, Received), (dispute.LawyerId, dispute.Assigned!.AssignedOn));
        Assert.Equal(("宅基地边界争议", "示例甲、示例乙", "双方对院墙位置有争议。"), (dispute.Title, dispute.Parties, dispute.Description));
        Assert.Equal(
            (DisputeKind.IdOf(DisputeType.Housing), DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, seminar),
            (dispute.KindId, dispute.Type, dispute.Source, dispute.Difficulty, dispute.SeminarId));
        Assert.Equal((Received, Received.AddDays(30), Received.AddDays(30).DayNumber),
            (dispute.ReceivedOn, dispute.DueOn, dispute.ListOrder));
        Assert.Equal([1, 2], dispute.PartyList.Select(p => p.Position));
        Assert.Equal(Details.Parties, dispute.PartyList.Select(p => p.Details));
        Assert.Equal("NumberSequence", Assert.Throws<RuleBrokenException>(() =>
            new Dispute(1_000_000, village, null, null, Details, Today)).Field);
        Assert.Equal("NumberSequence", Assert.Throws<RuleBrokenException>(() => new Dispute(0, village, null, null, Details, Today)).Field);
    }

    [Fact]
    public void The_limit_is_brought_forward_but_moved_out_only_with_another_source()
    {
        var dispute = NewCase();
        Refused("期限只能提前。需要延长的，请登记延期。", "DueOn", () => Amend(dispute, Details with { DueOn = Received.AddDays(31) }));
        Amend(dispute, Details with { ReceivedOn = Received.AddDays(1), DueOn = Received.AddDays(31) });
        Assert.Equal((Received.AddDays(1), Received.AddDays(31)), (dispute.ReceivedOn, dispute.DueOn));
        Amend(dispute, Details with { DueOn = Received });
        Assert.Equal((Received, Received.DayNumber), (dispute.DueOn, dispute.ListOrder));
        Amend(dispute, Details with { Source = DisputeSource.Petition, DueOn = Received.AddDays(60) });
        Assert.Equal(Received.AddDays(60), dispute.DueOn);
    }

    [Fact]
    public void The_first_assignment_moves_with_the_intake()
    {
        var dispute = new Dispute(1, Guid.NewGuid(), null, Guid.NewGuid(), Details, Today);
        Amend(dispute, Details with { ReceivedOn = Received.AddDays(2), DueOn = Received.AddDays(9) });
        Assert.Equal(Received.AddDays(2), dispute.Assignments[0].AssignedOn);
        dispute.Assign(new AssignmentDetails("示例镇长", null, null, null, null), Received.AddDays(5), "交接", Today);
        Refused(
            "收理日期不能晚于已登记的走访或化解日期（2026年10月6日）。", "ReceivedOn",
            () => Amend(dispute, Details with { ReceivedOn = Received.AddDays(6), DueOn = Today }));
    }

    [Fact]
    public void A_case_has_one_to_twenty_parties_and_says_how_many_when_their_names_are_long()
    {
        var dispute = NewCase();
        Refused("请填写当事人。", "Parties", () => Amend(dispute, Details with { Parties = [] }));
        Refused("当事人最多 20 名。", "Parties", () => Amend(dispute, Details with { Parties = Many(21, "示例") }));
        Refused("请填写当事人姓名。", "Parties", () => Amend(dispute, Details with { Parties = [new(PartyRole.Other, " ")] }));
        Refused("联系电话不能超过 20 个字。", "Phone", () => Amend(dispute,
            Details with { Parties = [new(PartyRole.Other, "示例", new string('1', 21))] }));
        Refused(
            "身份证号码无法保存，请重新填写。", "IdentityCipher",
            () => Amend(dispute, Details with { Parties = [new(PartyRole.Other, "示例", null, new string('x', 401))] }));
        Assert.Equal("示例甲、示例乙", dispute.Parties);

        Amend(dispute, Details with { Parties = Many(20, new string('名', 9)) });
        Assert.Equal((20, 199), (dispute.PartyList.Count, dispute.Parties.Length));
        Amend(dispute, Details with { Parties = Many(20, new string('名', 10)) });
        Assert.Equal("名名名名名名名名名名等20人", dispute.Parties);
        Amend(dispute, Details with { Parties = [new(PartyRole.Respondent, "示例丙", "1", new string('x', 400))] });
        var party = Assert.Single(dispute.PartyList);
        Assert.Equal((1, PartyRole.Respondent, "示例丙", "示例丙", "1", 400), (
            party.Position, party.Role, party.Name, party.NameKey, party.Phone, party.IdentityCipher!.Length));

        static PartyDetails[] Many(int count, string name) => [.. Enumerable.Repeat(new PartyDetails(PartyRole.Applicant, name), count)];
    }

    [Theory]
    [InlineData("示例 甲重复", true)]
    [InlineData("电话138-0000-0000", true)]
    [InlineData("重复登记", false)]
    [InlineData("示例", false)]
    [InlineData(null, false)]
    public void A_reason_that_names_a_party_is_known(string? reason, bool isNamed) =>
        Assert.Equal(isNamed, NewCase().PartyList.AreNamedIn(reason));

    [Fact]
    public void A_short_name_or_phone_names_nobody()
    {
        var dispute = NewCase();
        Amend(dispute, Details with { Parties = [new(PartyRole.Applicant, "甲", "123456")] });
        Assert.False(dispute.PartyList.AreNamedIn("甲 123456"));
        Amend(dispute, Details with { Parties = [new(PartyRole.Applicant, "甲乙", "1234567")] });
        Assert.True(dispute.PartyList.AreNamedIn("甲乙"));
        Assert.True(dispute.PartyList.AreNamedIn("1234567"));
    }

    [Fact]
    public void A_case_is_deleted_without_naming_its_parties_and_never_while_filed()
    {
        var (dispute, now) = (NewCase(), new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc));
        Refused("删除原因会永久保存，请不要写当事人的姓名或电话。", "DeleteReason", () => dispute.Delete("示例甲撤回", Actor.Portal, now));
        dispute.Delete("重复登记", Actor.Portal, now);
        Assert.Equal(("重复登记", now), (dispute.DeleteReason, dispute.DeletedAt));
    }

    [Fact]
    public void The_same_told_twice_is_known_as_such()
    {
        var dispute = NewCase();
        var step = dispute.TakeStep(Visit(Received) with { Result = "再谈", LawyerId = Guid.NewGuid() }, Today);
        Assert.True(step.Tells(step.Details));
        Assert.False(step.Tells(step.Details with { Result = "不谈" }));
        var oral = dispute.Resolve(Resolution(Today) with { Form = AgreementForm.Oral }, Today);
        Assert.True(oral.Tells(Resolution(Today) with { Form = AgreementForm.Oral }));
        Assert.True(oral.Tells(Resolution(Today) with { Form = AgreementForm.Oral, EffectiveOn = Today }));
        Assert.False(oral.Tells(Resolution(Today) with { Form = AgreementForm.Oral, EffectiveOn = Received }));
        Assert.False(oral.Tells(Resolution(Today)));
        Assert.True(Resolved().Standing!.Tells(Resolution(Received.AddDays(20))));
        var written = NewCase().Resolve(Resolution(Today) with { AgreementNumber = "1号" }, Today);
        Assert.True(written.Tells(Resolution(Today) with { AgreementNumber = "1号" }));
    }

    [Fact]
    public void A_resolution_a_step_and_an_assignment_keep_what_their_forms_tell()
    {
        var (dispute, id) = (NewCase(), Guid.NewGuid());
        var step = new StepDetails(StepKind.Visit, Received, "示例甲", id, "支部", "村部", "谈过", "同意", "再谈", Today, null, id);
        Assert.Equal((step, dispute.Id), (dispute.TakeStep(step, Today).Details, dispute.Steps[0].DisputeId));
        var assignment = new AssignmentDetails("示例镇长", "示例派出所", "示例丁", id, "先分户谈");
        Assert.Equal(assignment, dispute.Assign(assignment, Today, null, Today).Details);
        var result = new ResolutionDetails(Today, ResolutionMethod.Mediation, "谈妥", "1号", 10.005m, true, AgreementForm.Written, Today,
            "另告知", id);
        Assert.Equal(result with { Amount = 10m }, dispute.Resolve(result, Today).Details);
    }

    [Fact]
    public void Every_step_may_lie_on_the_day_of_the_one_before()
    {
        var dispute = NewCase();
        Amend(dispute, Details with { DueOn = Received });
        dispute.Assign(new AssignmentDetails(null, "示例派出所", null, null, null), Received, null, Today);
        dispute.Assign(new AssignmentDetails(null, null, "示例丁", null, null), Received, "交接", Today);
        Assert.Equal("交接", dispute.Assignments[1].Reason);
        dispute.Extend(new ExtensionDetails(Received.AddDays(1), "示例镇长", Received, "原因"), new LimitRule(30, 30, 1), Today);
        dispute.TakeStep(Visit(Received) with { NextStep = "甲", NextOn = Received }, Today);
        dispute.TakeStep(Visit(Received) with { NextStep = "乙", NextOn = new(2100, 12, 31) }, Today);
        Assert.Equal(("乙", new DateOnly(2100, 12, 31)), (dispute.NextStep, dispute.NextOn));
        Amend(dispute, Details with { DueOn = Received });
        var resolution = dispute.Resolve(
            Resolution(Received) with
            {
                Method = ResolutionMethod.ByVisit,
                Form = AgreementForm.Oral,
                Amount = 0,
                EffectiveOn = Received
            }, Today);
        Assert.Equal((0m, Received), (resolution.Amount, resolution.EffectiveOn));
        dispute.TakeStep(Visit(Received) with { Kind = StepKind.FollowUp, Satisfaction = Satisfaction.Fair }, Today);
        dispute.ApplyForConfirmation(Received, 0, Today);
        Refused("司法确认日期不能晚于今天（2026年11月23日）。", "ConfirmedOn", () => dispute.Confirm(new(Today.AddDays(1), "法院", "1号"), Today));
        dispute.Confirm(new ConfirmationDetails(Received, "法院", "1号"), Today);
        Assert.Equal((Received, "1号"), (resolution.ConfirmedOn, resolution.ConfirmationNumber));
        Refused("只有已办结的案件才能登记司法确认。", null, () => NewCase().Confirm(new(Today, "法院", "1号"), Today));

        dispute.Reopen(Received, "反悔", Today, Received);
        Assert.Equal((Received, null), (dispute.DueOn, dispute.Standing));
        dispute.TakeStep(Visit(Received), Today);
        dispute.Assign(new AssignmentDetails("示例镇长", null, null, null, null), Received, "交接", Today);
        Assert.Equal(ResolutionMethod.ByVisit, dispute.Resolve(Resolution(Received) with { Method = ResolutionMethod.ByVisit },
            Today).Method);
    }

    [Fact]
    public void After_a_reopening_nothing_is_entered_for_the_days_before()
    {
        var dispute = NewCase();
        dispute.TakeStep(Visit(Received), Today);
        dispute.Resolve(Resolution(Received.AddDays(5)), Today);
        dispute.Reopen(Received.AddDays(10), "反悔", Today);
        dispute.Resolve(Resolution(Received.AddDays(12)), Today);
        dispute.Reopen(Received.AddDays(15), "再反悔", Today);

        Refused("走访日期不能早于重新办理日期（2026年10月16日）。", "On", () => dispute.TakeStep(Visit(Received.AddDays(14)), Today));
        Refused(
            "指派日期不能早于重新办理日期（2026年10月16日）。", "AssignedOn",
            () => dispute.Assign(new AssignmentDetails("示例镇长", null, null, null, null), Received.AddDays(14), null, Today));
        Refused(
            "按走访下访化解结案前，请先登记走访。", "Method",
            () => dispute.Resolve(Resolution(Today) with { Method = ResolutionMethod.ByVisit }, Today));
        dispute.TakeStep(Visit(Received.AddDays(20)), Today);
        dispute.Resolve(Resolution(Received.AddDays(20)) with { Method = ResolutionMethod.ByVisit }, Today);
        dispute.TakeStep(Visit(Received.AddDays(25)) with { Kind = StepKind.FollowUp, Satisfaction = Satisfaction.Fair }, Today);
        Refused(
            "重新办理日期不能早于最近一次办理的日期（2026年10月26日）。", "ReopenedOn", () => dispute.Reopen(Received.AddDays(24), "反悔", Today));
        dispute.Reopen(Received.AddDays(25), "反悔", Today);
        Assert.Equal(3, dispute.Resolutions.Count);
    }

    [Fact]
    public void The_intake_may_move_up_to_the_first_step_of_any_kind()
    {
        var dispute = NewCase();
        dispute.TakeStep(Visit(Received.AddDays(5)), Today);
        dispute.TakeStep(Visit(Received.AddDays(9)), Today);
        Amend(dispute, Details with { ReceivedOn = Received.AddDays(5), DueOn = Received.AddDays(30) });
        Assert.Equal(Received.AddDays(5), dispute.ReceivedOn);
        dispute.Resolve(Resolution(Received.AddDays(9)), Today);
        Refused(
            "收理日期不能晚于已登记的走访或化解日期（2026年10月6日）。", "ReceivedOn",
            () => Amend(dispute, Details with { ReceivedOn = Received.AddDays(6), DueOn = Received.AddDays(30) }));
    }

    private static Dispute NewCase() => new(42, Guid.NewGuid(), null, null, Details, Today);

    private static Dispute Resolved()
    {
        var dispute = NewCase();
        dispute.Resolve(Resolution(Received.AddDays(20)), Today);
        return dispute;
    }

    private static void Amend(Dispute dispute, DisputeDetails details) => dispute.Amend(dispute.VillageId, null, details, Today);

    private static StepDetails Visit(DateOnly on) => StepDetails.Visit(on, "村干部示例甲", "双方愿意继续协商。");

    private static ResolutionDetails Resolution(DateOnly on) => new(on, ResolutionMethod.Mediation, "双方达成协议。", null, 1200.5m);

    private static void Refused(string message, string? field, Action step)
    {
        var broken = Assert.Throws<RuleBrokenException>(step);
        Assert.Equal(message, broken.Message);
        Assert.Equal(field, broken.Field);
    }
}
