using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Received = new(2026, 10, 1);

    private static readonly DisputeDetails Details = new(
        "宅基地边界争议", DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary,
        Received, Received.AddDays(30), [new PartyDetails(PartyRole.Applicant, "示例甲", "13800000000"), new PartyDetails(PartyRole.Respondent, "示例乙")], "双方对院墙位置有争议。");

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
