using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class GridTests
{
    private static readonly DateOnly Start = new(2022, 1, 1);
    private static readonly DateOnly Later = new(2026, 3, 1);
    private static readonly DateOnly Until = new(2026, 5, 31);

    private readonly Grid _own;
    private readonly Grid _other;
    private readonly GridOfficer _officer;

    public GridTests()
    {
        var village = new Village("示例一村", VillageKind.Village, 1, Start);
        (_own, _other) = (new Grid(village, "第一网格", Start), new Grid(village, "第二网格", Start));
        _officer = _own.Appoint("示例甲", "13800000001", Start);
    }

    [Theory]
    [InlineData("示例甲", "13800000001")]
    [InlineData("示例 甲", null)]
    public void An_officer_of_another_grid_is_refused_without_standing_in(string name, string? phone)
    {
        var broken = Assert.Throws<RuleBrokenException>(() => _other.Appoint(new OfficerPost(name, phone, Later, null, false), [_officer]));

        Assert.Equal("Name", broken.Field);
        Assert.Contains("请登记为代管", broken.Message, StringComparison.Ordinal);
        Assert.Empty(_other.Officers);
    }

    [Fact]
    public void Another_person_of_the_same_name_is_told_apart_by_the_phone()
    {
        var abroad = new Grid(new Village("示例二村", VillageKind.Village, 2, Start), "第一网格", Start);

        abroad.Appoint(new OfficerPost("示例甲", "13800000002", Later, null, false), [_officer]);

        Assert.Single(abroad.Officers);
    }

    [Fact]
    public void Within_a_village_another_phone_does_not_make_another_officer()
    {
        var namesake = new OfficerPost("示例 甲", "13800000002", Later, null, false);

        var broken = Assert.Throws<RuleBrokenException>(() => _other.Appoint(namesake, [_officer]));
        var beside = Assert.Throws<RuleBrokenException>(() => _own.Appoint(namesake, []));

        Assert.Equal(("Name", "Name"), (broken.Field, beside.Field));
        Assert.EndsWith("已有在岗网格员示例甲；如不是同一人，请在姓名后注明以示区别。", broken.Message, StringComparison.Ordinal);
        Assert.StartsWith("本村（场）第一网格已有", beside.Message, StringComparison.Ordinal);
        Assert.Empty(_other.Officers);
        Assert.Single(_own.Officers);
        _other.Appoint(namesake with { Name = "示例甲（小）" }, [_officer]);
        _officer.Leave(Later.AddDays(-1));
        _other.Appoint(namesake, [_officer]);
        Assert.Equal(2, _other.Officers.Count);
    }

    [Fact]
    public void The_own_post_is_not_cut_short_under_a_stand_in()
    {
        var standIn = _other.Appoint(new OfficerPost("示例甲", null, Later, Until, true), [_officer]);
        var post = new OfficerPost("示例甲", "13800000001", Start, Until.AddDays(-1), false);

        var broken = Assert.Throws<RuleBrokenException>(() => _own.Amend(_officer, post, [standIn]));

        Assert.Equal("To", broken.Field);
        Assert.Contains("到2026年5月31日，请先修改或删除这条代管记录。", broken.Message, StringComparison.Ordinal);
        Assert.Null(_officer.To);
        Assert.NotNull(_officer.HeldBy(null, [standIn]));
        Assert.Throws<RuleBrokenException>(() => _own.Amend(_officer, post with { From = Later.AddDays(1), To = null }, [standIn]));
        _own.Amend(_officer, post with { To = Until }, [standIn]);
        Assert.Equal(Until, _officer.To);
        standIn.Leave(Until.AddDays(-10));
        _own.Amend(_officer, post, [standIn]);
        Assert.Equal(Until.AddDays(-1), _officer.To);
    }

    [Fact]
    public void An_officer_who_left_may_take_another_grid()
    {
        _officer.Leave(Later.AddDays(-1));

        _other.Appoint(new OfficerPost("示例甲", null, Later, null, false), [_officer]);

        Assert.Single(_other.Officers);
    }

    [Fact]
    public void A_stand_in_needs_both_days_and_a_post_of_the_own()
    {
        Refused("To", new OfficerPost("示例甲", null, Later, null, true), [_officer]);
        Refused("IsStandIn", new OfficerPost("示例乙", null, Later, Until, true), []);
        _officer.Leave(Until.AddDays(-1));
        Refused("IsStandIn", new OfficerPost("示例甲", null, Later, Until, true), [_officer]);
        Assert.Empty(_other.Officers);
    }

    [Fact]
    public void A_stand_in_ends_when_the_officer_leaves()
    {
        var standIn = _other.Appoint(new OfficerPost("示例甲", null, Later, Until, true), [_officer]);

        _officer.Leave(Later.AddDays(5), [standIn]);

        Assert.Equal(Later.AddDays(5), standIn.To);
    }

    [Fact]
    public void An_officer_does_not_leave_before_a_stand_in_that_is_still_to_come()
    {
        var standIn = _other.Appoint(new OfficerPost("示例甲", null, Later, Until, true), [_officer]);

        var broken = Assert.Throws<RuleBrokenException>(() => _officer.Leave(Later.AddDays(-5), [standIn]));

        Assert.Equal("To", broken.Field);
        Assert.Equal(Until, standIn.To);
    }

    [Fact]
    public void The_same_officer_is_not_entered_twice_for_the_same_days()
    {
        Assert.Equal("Name", Assert.Throws<RuleBrokenException>(() => _own.Appoint("示例甲", null, Later)).Field);
        Assert.Equal("From", Assert.Throws<RuleBrokenException>(() => _own.Appoint("示例乙", null, Start.AddDays(-1))).Field);
        Assert.Single(_own.Officers);
    }

    [Fact]
    public void A_grid_closes_with_its_posts_and_takes_nobody_after()
    {
        _own.Close(Later);

        Assert.Equal((Later, Later), (_own.To, _officer.To));
        Assert.Equal("To", Assert.Throws<RuleBrokenException>(() => _own.Appoint("示例乙", null, Later)).Field);
        Assert.Equal("To", Assert.Throws<RuleBrokenException>(() => _other.Close(Start.AddDays(-1))).Field);
    }

    [Fact]
    public void A_grid_and_its_officers_keep_what_their_forms_tell()
    {
        var village = new Village("示例一村", VillageKind.Village, 1, Start);
        var grid = new Grid(village, "第 二 网格", Start);
        Assert.Equal((village.Id, "第 二 网格", "第二网格", "第000002网格", Start),
            (grid.VillageId, grid.Name, grid.NameKey, grid.SortKey, grid.From));
        var officer = grid.Appoint(new OfficerPost("示例 乙", "13800000002", Start, Until, false), []);
        Assert.Equal((grid.Id, village.Id, "示例 乙", "示例乙", "13800000002"),
            (officer.GridId, officer.VillageId, officer.Name, officer.NameKey, officer.Phone));
        Assert.Equal((Start, Until, false), (officer.From, officer.To, officer.IsStandIn));
        grid.Amend(officer, new OfficerPost("示例丙", null, Later, null, false), []);
        Assert.Equal(("示例丙", null, Later, null), (officer.Name, officer.Phone, officer.From, officer.To));
        grid.Amend("第三网格", Later);
        Assert.Equal(("第三网格", Later), (grid.Name, grid.From));
        Refused("From", () => grid.Amend("第三网格", Later.AddDays(1)));
        grid.Close(Later);
        Refused("From", () => grid.Amend("第三网格", Later.AddDays(1)));
    }

    [Fact]
    public void A_grid_lies_within_its_village()
    {
        var village = new Village("示例一村", VillageKind.Village, 1, Start);
        village.SetActive(Start, Until);
        Refused("From", () => _ = new Grid(village, "示例", Start.AddDays(-1)));
        Refused("From", () => _ = new Grid(village, "示例", Until.AddDays(1)));
        Refused("From", () => _ = new Grid(village, "示例", new(1949, 12, 31)));
        Refused("From", () => _own.Amend("示例", new(1949, 12, 31)));
        Assert.Equal(Until, new Grid(village, "示例", Until).From);
    }

    [Fact]
    public void A_grid_closes_once_on_a_day_people_mean()
    {
        Refused("To", () => _own.Close(new(2101, 1, 1)));
        _other.Close(Start);
        Assert.Equal(Start, _other.To);
        Refused("To", () => _other.Close(Start));
        _own.Close(Later);
        Refused("To", () => _own.Close(Later));
        _own.Close(Later.AddDays(-1));
        Assert.Equal((Later.AddDays(-1), Later.AddDays(-1)), (_own.To, _officer.To));
    }

    [Fact]
    public void Officers_leave_on_their_first_day_at_the_earliest_and_never_later_than_told()
    {
        Refused("To", () => _officer.Leave(Start.AddDays(-1)));
        Refused("To", () => _officer.Leave(new(1949, 12, 31)));
        _officer.Leave(Later);
        Refused("To", () => _officer.Leave(Later.AddDays(1)));
        _officer.Leave(Later);
        _officer.Leave(Start);
        Assert.Equal(Start, _officer.To);
        Refused("From", () => _own.Appoint("示例乙", null, new(1949, 12, 31)));
        Refused("To", () => _own.Appoint(new OfficerPost("示例乙", null, Later, Later.AddDays(-1), false), []));
    }

    [Fact]
    public void Only_the_stand_ins_of_the_same_person_that_last_longer_end_with_the_post()
    {
        var standIn = _other.Appoint(new OfficerPost("示例甲", null, Later, Until, true), [_officer]);
        var third = new Grid(new Village("示例二村", VillageKind.Village, 2, Start), "第一网格", Start);
        var namesake = third.Appoint(new OfficerPost("示例甲", "13800000009", Start, null, false), []);
        var over = third.Appoint(new OfficerPost("示例丁", null, Later, null, false), []);

        _officer.Leave(Later, [standIn, namesake, over]);
        Assert.Equal((Later, Later, null, null), (_officer.To, standIn.To, namesake.To, over.To));
    }

    [Theory]
    [InlineData("示例甲", "13800000001", true)]
    [InlineData("示例 甲", "138 0000 0001", true)]
    [InlineData("示例甲", null, true)]
    [InlineData("示例甲", "13800000002", false)]
    [InlineData("示例乙", "13800000001", false)]
    public void The_same_person_has_the_same_name_and_no_other_phone(string name, string? phone, bool isSame)
    {
        var grid = new Grid(new Village("示例二村", VillageKind.Village, 2, Start), "第一网格", Start);
        var other = grid.Appoint(name, phone, Start);
        Assert.Equal((isSame, isSame), (_officer.IsSamePersonAs(other), other.IsSamePersonAs(_officer)));
    }

    [Fact]
    public void A_stand_in_rests_on_the_own_post_from_its_first_to_its_last_day()
    {
        _officer.Leave(Until);
        var standIn = _other.Appoint(new OfficerPost("示例甲", null, Start, Until, true), [_officer]);
        var stranger = new Grid(new Village("示例二村", VillageKind.Village, 2, Start), "第一网格", Start).Appoint("示例丙", null, Start);

        Assert.Null(stranger.HeldBy(null, [standIn]));
        Assert.Null(_officer.HeldBy(null, [stranger]));
        Assert.NotNull(_officer.HeldBy(null, [stranger, standIn]));
        Refused("From", () => _own.Amend(_officer, new OfficerPost("示例甲", null, Start.AddDays(-1), Until, false), [standIn]));
        Refused("Name", () => _own.Amend(_own.Appoint("示例丁", null, Start), new OfficerPost("示例甲", null, Start, Until, false), []));
    }

    [Fact]
    public void A_stand_in_ends_alone_and_may_begin_on_the_day_the_officer_leaves()
    {
        var standIn = _other.Appoint(new OfficerPost("示例甲", null, Later, Until, true), [_officer]);
        standIn.Leave(Until.AddDays(-1), [_officer]);
        Assert.Null(_officer.To);
        _officer.Leave(Later, [standIn]);
        Assert.Equal(Later, standIn.To);
    }

    private static void Refused(string field, Action act) => Assert.Equal(field, Assert.Throws<RuleBrokenException>(act).Field);

    private void Refused(string field, OfficerPost post, GridOfficer[] elsewhere) =>
        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() => _other.Appoint(post, elsewhere)).Field);
}
