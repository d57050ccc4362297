using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class LeadershipGroupTests
{
    private static readonly DateOnly Founded = new(2022, 2, 18);
    private readonly LeadershipGroup _group = new(new("示例领导小组", Founded, null, null));

    [Fact]
    public void A_second_head_on_a_shared_day_is_refused_and_one_from_the_day_after_is_not()
    {
        _group.Join("示例甲", "书记", GroupRole.Head, Founded);
        var refusal = Refused(() => _group.Join("示例乙", "书记", GroupRole.Head, new(2023, 1, 1)), nameof(GroupMember.Role));
        Assert.Equal("2022年2月18日起已有组长示例甲，请先登记其离任日期。", refusal);
        Assert.Single(_group.Members);

        _group.Leave(_group.Members[0], new(2023, 1, 1));
        Refused(() => _group.Join("示例乙", "书记", GroupRole.Head, new(2023, 1, 1)), nameof(GroupMember.Role));
        _group.Join("示例乙", "书记", GroupRole.Head, new(2023, 1, 2));
        Assert.Equal(2, _group.Members.Count);
    }

    [Fact]
    public void A_head_of_the_past_may_be_entered_after_the_present_one_only_for_days_before()
    {
        _group.Join("示例乙", "书记", GroupRole.Head, new(2024, 1, 1));
        Refused(() => _group.Join(Past(new(2024, 1, 1))), nameof(GroupMember.Role));
        _group.Join(Past(new(2023, 12, 31)));
        Assert.Equal(2, _group.Members.Count);

        static GroupMemberDetails Past(DateOnly left) => new("示例甲", "书记", GroupRole.Head, Founded, left);
    }

    [Fact]
    public void One_person_sits_once_at_a_time_however_the_name_is_spaced()
    {
        _group.Join("示例甲", "书记", GroupRole.Head, Founded);
        Refused(() => _group.Join("示例 甲", "委员", GroupRole.Member, new(2023, 1, 1)), nameof(GroupMember.Name));
        _group.Leave(_group.Members[0], new(2022, 12, 31));
        _group.Join("示例甲", "委员", GroupRole.Member, new(2023, 1, 1));
        Assert.Equal(2, _group.Members.Count);
    }

    [Fact]
    public void Days_outside_the_group_and_turned_round_are_refused_at_their_fields()
    {
        Refused(() => _group.Join("示例甲", "书记", GroupRole.Head, Founded.AddDays(-1)), nameof(GroupMember.From));
        Refused(() => _group.Join(new GroupMemberDetails("示例甲", "书记", GroupRole.Head, Founded, Founded.AddDays(-1))),
            nameof(GroupMember.To));
        _group.Dissolve(new(2023, 6, 30), lastMeeting: null);
        Refused(() => _group.Join("示例甲", "书记", GroupRole.Head, new(2023, 7, 1)), nameof(GroupMember.From));
        Refused(() => _group.Join("示例甲", "书记", GroupRole.Head, new(2023, 6, 1)), nameof(GroupMember.To));
        Refused(() => _group.Join(new GroupMemberDetails("示例甲", "书记", GroupRole.Head, Founded, new(2023, 7, 1))), nameof(GroupMember.To));
        Assert.Empty(_group.Members);
    }

    [Fact]
    public void A_correction_is_checked_against_the_others_and_not_against_itself()
    {
        _group.Join("示例甲", "书记", GroupRole.Head, Founded);
        _group.Join("示例乙", "镇长", GroupRole.DeputyHead, Founded);
        var (head, deputy) = (_group.Members[0], _group.Members[1]);

        _group.Amend(head, head.Details with { Post = "党委书记" });
        Refused(() => _group.Amend(deputy, deputy.Details with { Role = GroupRole.Head }), nameof(GroupMember.Role));

        Assert.Equal("党委书记", head.Post);
        Assert.Equal(GroupRole.DeputyHead, deputy.Role);
    }

    [Fact]
    public void Nobody_leaves_twice_or_before_joining()
    {
        _group.Join("示例甲", "书记", GroupRole.Head, Founded);
        Refused(() => _group.Leave(_group.Members[0], Founded.AddDays(-1)), nameof(GroupMember.To));
        _group.Leave(_group.Members[0], Founded);
        Refused(() => _group.Leave(_group.Members[0], Founded.AddDays(3)), nameof(GroupMember.To));
        Assert.Equal(Founded, _group.Members[0].To);
    }

    [Fact]
    public void Dissolving_ends_the_memberships_that_run_on_and_keeps_those_that_ended()
    {
        _group.Join("示例甲", "书记", GroupRole.Head, Founded);
        _group.Join(new GroupMemberDetails("示例乙", "镇长", GroupRole.Member, Founded, new(2022, 12, 31)));
        _group.Join(new GroupMemberDetails("示例丙", "委员", GroupRole.Member, Founded, new(2030, 1, 1)));

        _group.Dissolve(new(2023, 6, 30), lastMeeting: new(2023, 6, 30));

        Assert.Equal([new DateOnly(2023, 6, 30), new(2022, 12, 31), new(2023, 6, 30)], _group.Members.Select(m => m.To));
        Assert.True(_group.On(new(2023, 6, 30)));
        Assert.False(_group.On(new(2023, 7, 1)));
    }

    [Fact]
    public void Dissolving_before_a_member_joined_or_the_group_met_is_refused()
    {
        _group.Join("示例甲", "书记", GroupRole.Head, new(2023, 1, 1));
        Refused(() => _group.Dissolve(new(2022, 12, 31), lastMeeting: null), nameof(LeadershipGroup.To));
        Refused(() => _group.Dissolve(new(2023, 5, 1), lastMeeting: new(2023, 5, 2)), nameof(LeadershipGroup.To));
        Refused(() => _group.Dissolve(Founded.AddDays(-1), lastMeeting: null), nameof(LeadershipGroup.To));
        Assert.Null(_group.To);
        Assert.Null(_group.Members[0].To);
    }

    [Fact]
    public void The_day_of_foundation_stays_before_members_and_meetings()
    {
        _group.Join("示例甲", "书记", GroupRole.Head, new(2022, 3, 1));
        Refused(() => _group.Amend(new GroupDetails("示例", new(2022, 3, 2), null, null), null, null), nameof(LeadershipGroup.From));
        Refused(() => _group.Amend(new GroupDetails("示例", new(2022, 3, 1), null, null), new(2022, 2, 28), new(2022, 2, 28)),
            nameof(LeadershipGroup.From));
        Assert.Equal(("示例领导小组", Founded), (_group.Name, _group.From));
        _group.Amend(new GroupDetails("示例 Ａ组", new(2022, 3, 1), "8号", null), null, null);
        Assert.Equal("示例A组", _group.NameKey);
    }

    [Fact]
    public void A_meeting_lies_within_the_group_and_not_in_the_future_and_nobody_attends_uninvited()
    {
        var today = new DateOnly(2023, 6, 1);
        _group.Dissolve(new(2023, 5, 1), lastMeeting: null);
        var good = new GroupMeetingDetails(new(2023, 4, 1), null, "示例甲", "议题", null, 2, 9, 9, null, null);

        Refused(() => new GroupMeeting(_group, good with { On = Founded.AddDays(-1) }, today), nameof(GroupMeeting.On));
        Refused(() => new GroupMeeting(_group, good with { On = new(2023, 5, 2) }, today), nameof(GroupMeeting.On));
        Refused(() => new GroupMeeting(_group, good with { On = new(2023, 6, 2) }, today), nameof(GroupMeeting.On));
        Refused(() => new GroupMeeting(_group, good with { Attended = 10 }, today), nameof(GroupMeeting.Attended));
        Refused(() => new GroupMeeting(_group, good with { ProblemsSolved = -1 }, today), nameof(GroupMeeting.ProblemsSolved));
        Refused(() => new GroupMeeting(_group, good with { Topics = " " }, today), nameof(GroupMeeting.Topics));
        Assert.Equal(2, new GroupMeeting(_group, good, today).ProblemsSolved);
    }

    [Fact]
    public void A_group_its_members_and_meetings_keep_what_their_forms_tell()
    {
        _group.Amend(new GroupDetails(" 示例 小组 ", Founded, "3号", null), Founded, Founded);
        Assert.Equal(("示例 小组", "示例小组", Founded, "3号"), (_group.Name, _group.NameKey, _group.From, _group.DocumentNumber));
        var member = new GroupMemberDetails("示例甲", "书记", GroupRole.OfficeDirector, Founded, Founded);
        Assert.Equal((member, _group.Id), (_group.Join(member).Details, _group.Members[0].LeadershipGroupId));

        var details = new GroupMeetingDetails(Founded, "会议室", "示例甲", "议题", "决定", 1000, 1000, 1000, "纪要", "5号");
        var meeting = new GroupMeeting(_group, details, Founded);
        Assert.Equal(details, new GroupMeetingDetails(
            meeting.On, meeting.Place, meeting.Chair, meeting.Topics, meeting.Decisions, meeting.ProblemsSolved, meeting.ShouldAttend,
            meeting.Attended, meeting.Minutes, meeting.DocumentNumber));
        Assert.Equal(_group.Id, meeting.LeadershipGroupId);
        Refused(() => new GroupMeeting(_group, details with { ShouldAttend = 1001 }, Founded), nameof(GroupMeeting.ShouldAttend));
        Refused(() => new GroupMeeting(_group, details with { ProblemsSolved = 1001 }, Founded), nameof(GroupMeeting.ProblemsSolved));
        Refused(() => new GroupMeeting(_group, details with { Attended = 0 }, Founded), nameof(GroupMeeting.Attended));
        Refused(() => new GroupMeeting(_group, details with { ShouldAttend = null, Attended = 1001 }, Founded),
            nameof(GroupMeeting.Attended));
        Refused(() => new GroupMeeting(_group, details with { Chair = "" }, Founded), nameof(GroupMeeting.Chair));
    }

    [Fact]
    public void A_group_may_end_on_the_day_it_began_and_is_not_dissolved_twice()
    {
        var early = new DateOnly(1949, 12, 31);
        Refused(() => new LeadershipGroup(new GroupDetails("示例", early, null, null)), nameof(LeadershipGroup.From));
        Refused(() => _group.Dissolve(new(2101, 1, 1), lastMeeting: null), nameof(LeadershipGroup.To));
        Refused(() => _group.Join(new GroupMemberDetails("示例甲", "书记", GroupRole.Member, early, null)), nameof(GroupMember.From));
        Refused(() => _group.Join(new GroupMemberDetails("示例甲", "书记", GroupRole.Member, Founded, new(2101, 1, 1))), nameof(GroupMember.To));
        _group.Join(new GroupMemberDetails("示例甲", "书记", GroupRole.Member, Founded, Founded));
        _group.Dissolve(Founded, lastMeeting: Founded);
        Refused(() => _group.Dissolve(Founded, lastMeeting: null), nameof(LeadershipGroup.To));
        _group.Join(new GroupMemberDetails("示例乙", "委员", GroupRole.Head, Founded, Founded));
        _group.Amend(new GroupDetails("示例", Founded, null, null), null, null);
        Assert.Null(_group.To);
        _group.Amend(new GroupDetails("示例", Founded, null, Founded), null, null);
        Assert.Equal(Founded, _group.To);
    }

    [Fact]
    public void Who_left_is_told_with_both_days()
    {
        _group.Join(new GroupMemberDetails("示例甲", "书记", GroupRole.Head, Founded, new(2022, 12, 31)));
        Assert.Equal(
            "2022年2月18日至2022年12月31日已有组长示例甲，请核对任职和离任日期。",
            Refused(() => _group.Join("示例甲", "委员", GroupRole.Member, Founded), nameof(GroupMember.Name)));
    }

    [Fact]
    public void The_first_and_the_last_to_join_bound_a_group()
    {
        _group.Join("示例甲", "书记", GroupRole.Head, new(2022, 3, 1));
        _group.Join("示例乙", "委员", GroupRole.Member, new(2022, 5, 1));
        Assert.Equal(
            "成立日期不能晚于示例甲的任职日期（2022年3月1日）。",
            Refused(() => _group.Amend(new GroupDetails("示例", new(2022, 3, 2), null, null), null, null), nameof(LeadershipGroup.From)));
        Assert.Equal(
            "示例乙2022年5月1日才任职，撤销日期不能早于这一天。",
            Refused(() => _group.Dissolve(new(2022, 4, 30), lastMeeting: null), nameof(LeadershipGroup.To)));
        Refused(() => _group.Dissolve(Founded.AddDays(-1), lastMeeting: null), nameof(LeadershipGroup.To));
        _group.Dissolve(new(2022, 5, 1), lastMeeting: null);
        Assert.Equal([new DateOnly(2022, 5, 1), new DateOnly(2022, 5, 1)], _group.Members.Select(m => m.To));
        var meeting = new GroupMeetingDetails(Founded, null, "示例甲", "议题", null, 0, 1, 1, null, null);
        Assert.Equal(0, new GroupMeeting(_group, meeting, Founded).ProblemsSolved);
        Assert.Equal(1, new GroupMeeting(_group, meeting with { On = new(2022, 5, 1) }, new(2022, 5, 1)).ShouldAttend);
        Refused(() => new GroupMeeting(_group, meeting with { ShouldAttend = 0 }, Founded), nameof(GroupMeeting.ShouldAttend));
    }

    /// <summary>The message of a making that must be refused at the field.</summary>
    internal static string Refused(Func<object> make, string field)
    {
        Action act = () => Assert.Fail($"made {make()}");
        return Refused(act, field);
    }

    /// <inheritdoc cref="Refused(Func{object}, string)"/>
    internal static string Refused(Action act, string field)
    {
        var broken = Assert.Throws<RuleBrokenException>(act);
        Assert.Equal(field, broken.Field);
        return broken.Message;
    }
}
