using Biandangou.Domain.Study;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

public sealed class StudySessionTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly StudySessionDetails Held = Details(new(2026, 11, 2), StudyKind.CadreTraining, attended: 40);

    private readonly StudySession _session = new(null, Held, Today);

    [Theory]
    [InlineData(40, null, null, nameof(StudySession.ExamSat), "请填写实考人数；没有考试的，应考、实考、合格人数都不填。")]
    [InlineData(null, null, 3, nameof(StudySession.ExamShould), "请填写应考人数；没有考试的，应考、实考、合格人数都不填。")]
    [InlineData(40, 38, null, nameof(StudySession.ExamPassed), "请填写合格人数；没有考试的，应考、实考、合格人数都不填。")]
    [InlineData(40, 41, 40, nameof(StudySession.ExamSat), "实考人数（41）不能多于应考人数（40）。")]
    [InlineData(40, 38, 39, nameof(StudySession.ExamPassed), "合格人数（39）不能多于实考人数（38）。")]
    [InlineData(0, 0, 0, nameof(StudySession.ExamShould), "应考人数应在 1 到 100000 之间。")]
    [InlineData(40, -1, 0, nameof(StudySession.ExamSat), "实考人数应在 0 到 100000 之间。")]
    public void An_exam_that_does_not_add_up_is_refused_at_its_field_and_changes_nothing(
        int? should, int? sat, int? passed, string field, string message)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() =>
            _session.Amend(null, Held with { Topic = "改了主题", Exam = new ExamHeads(should, sat, passed) }, Today));

        Assert.Equal((field, message), (refusal.Field, refusal.Message));
        Assert.Equal(("民法典", null, null, null), (_session.Topic, _session.ExamShould, _session.ExamSat, _session.ExamPassed));
    }

    [Fact]
    public void An_exam_is_kept_whole_or_left_out()
    {
        _session.Amend(null, Held with { Exam = new ExamHeads(40, 40, 0), Papers = 3 }, Today);
        Assert.Equal((40, 40, 0, 3), (_session.ExamShould, _session.ExamSat, _session.ExamPassed, _session.Papers));
        _session.Amend(null, Held, Today);
        Assert.Equal((null, null), (_session.ExamShould, _session.Papers));
    }

    [Fact]
    public void Papers_cannot_be_negative() =>
        Assert.Equal(nameof(StudySession.Papers),
            Assert.Throws<RuleBrokenException>(() => _session.Amend(null, Held with { Papers = -1 }, Today)).Field);

    [Fact]
    public void A_session_takes_category_and_id_of_its_kind()
    {
        var kind = new SessionKind(new SessionKindDetails("网格员培训", StudyKind.OtherStudy, 1, false));
        _session.Amend(null, Held with { Kind = kind.AsChosen() }, Today);
        Assert.Equal((kind.Id, StudyKind.OtherStudy), (_session.KindId, _session.Kind));
    }

    [Fact]
    public void What_only_the_township_holds_has_no_village() =>
        Assert.Equal("干部职工学法由镇里组织，不选村（场）。", Assert.Throws<RuleBrokenException>(() =>
            _session.Amend(Guid.NewGuid(), Held with { Kind = StudyKind.StaffStudy }, Today)).Message);

    [Theory]
    [InlineData(94, 96, "97.9%（94/96）")]
    [InlineData(0, 12, "0.0%（0/12）")]
    [InlineData(1200, 1200, "100.0%（1,200/1,200）")]
    [InlineData(3, 0, null)]
    [InlineData(null, 5, null)]
    [InlineData(5, null, null)]
    public void A_rate_shows_what_it_is_made_of(int? part, int? whole, string? words) => Assert.Equal(words, ChineseText.Rate(part, whole));

    [Fact]
    public void A_session_keeps_what_its_form_tells()
    {
        var village = Guid.NewGuid();
        _session.Amend(
            village,
            new StudySessionDetails(
                StudyKind.LawLecture, Today, " 民法典 ", "《民法典》", "村部", "示例乙", SpeakerKind.Expert, 60, 55, 1.505m, true, "备注")
            {
                Exam = new ExamHeads(50, 40, 30),
                Papers = 2,
            },
            Today);

        Assert.Equal(
            (village, StudyKind.LawLecture, SessionKind.IdOf(StudyKind.LawLecture), Today, "民法典"),
            (_session.VillageId, _session.Kind, _session.KindId, _session.On, _session.Topic));
        Assert.Equal(
            ("《民法典》", "村部", "示例乙", SpeakerKind.Expert, "备注"),
            (_session.Laws, _session.Place, _session.Speaker, _session.SpeakerKind, _session.Notes));
        Assert.Equal((60, 55, 1.5m, true), (_session.ShouldAttend, _session.Attended, _session.Hours, _session.HasDiscussion));
        Assert.Equal((50, 40, 30, 2), (_session.ExamShould, _session.ExamSat, _session.ExamPassed, _session.Papers));
    }

    [Fact]
    public void Numbers_of_a_session_keep_to_their_limits()
    {
        Refused(nameof(StudySession.Attended), "参训人数应在 1 到 100000 之间。", Held with { Attended = 0 });
        Refused(nameof(StudySession.Attended), "参训人数应在 1 到 100000 之间。", Held with { Attended = 100_001 });
        Refused(nameof(StudySession.Attended), "参训人数（40）不能多于应到人数（39）。", Held with { ShouldAttend = 39 });
        Refused(nameof(StudySession.ShouldAttend), "应到人数应在 1 到 100000 之间。", Held with { ShouldAttend = 100_001 });
        Refused(nameof(StudySession.Hours), "学时应大于 0、不超过 100。", Held with { Hours = 0 });
        Refused(nameof(StudySession.Hours), "学时应大于 0、不超过 100。", Held with { Hours = 100.01m });
        Refused(nameof(StudySession.Papers), "心得、发言材料应在 0 到 10000 之间。", Held with { Papers = 10_001 });
        _session.Amend(null, Held with { Attended = 100_000, ShouldAttend = 100_000, Hours = 100, Papers = 10_000 }, Today);
        Assert.Equal((100_000, 100m, 10_000), (_session.Attended, _session.Hours, _session.Papers));
        _session.Amend(null, Held with { Attended = 1, ShouldAttend = 1, Papers = 0 }, Today);
        Assert.Equal((1, null, 0), (_session.ShouldAttend, _session.Hours, _session.Papers));
    }

    [Fact]
    public void The_monthly_training_is_that_of_a_village() =>
        Refused(nameof(StudySession.VillageId), "每月法律知识培训须选择村（场）。", Held with { Kind = StudyKind.VillageTraining });

    [Fact]
    public void Only_four_kinds_are_held_by_the_township_alone() => Assert.Equal(
        [StudyKind.TheorySession, StudyKind.PreMeetingStudy, StudyKind.MobilisationMeeting, StudyKind.StaffStudy],
        Enum.GetValues<StudyKind>().Where(StudySession.IsTownshipOnly));

    [Fact]
    public void Everybody_may_sit_and_pass_and_any_kind_but_the_monthly_one_has_no_village()
    {
        _session.Amend(null, Held with { Exam = new ExamHeads(100_000, 100_000, 100_000) }, Today);
        Assert.Equal((100_000, 100_000), (_session.ExamSat, _session.ExamPassed));
        Refused(nameof(StudySession.ExamShould), "应考人数应在 1 到 100000 之间。", Held with { Exam = new ExamHeads(100_001, 1, 1) });
        _session.Amend(null, Held with { Kind = StudyKind.StaffStudy }, Today);
        Assert.Null(_session.VillageId);
    }

    private void Refused(string field, string message, StudySessionDetails details)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => _session.Amend(null, details, Today));
        Assert.Equal((field, message, 40), (refusal.Field, refusal.Message, _session.Attended));
    }
}
