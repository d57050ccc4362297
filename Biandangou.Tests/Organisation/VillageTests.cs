using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class VillageTests
{
    private static readonly DateOnly Start = new(2022, 1, 1);
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly Village _village = new("示例一村", VillageKind.Village, 1, Start);

    [Fact]
    public void A_room_is_open_from_its_first_to_its_last_day_and_never_twice()
    {
        _village.Open(Room(new DateOnly(2022, 6, 1), new DateOnly(2023, 12, 31)));

        Assert.False(_village.HasOpen(FacilityKind.ArchiveRoom, new DateOnly(2022, 5, 31)));
        Assert.True(_village.HasOpen(FacilityKind.ArchiveRoom, new DateOnly(2023, 12, 31)));
        Assert.False(_village.HasOpen(FacilityKind.ArchiveRoom, new DateOnly(2024, 1, 1)));
        Assert.False(_village.HasOpen(FacilityKind.LegalStudio, new DateOnly(2023, 1, 1)));
        Refused("From", () => _village.Open(Room(new DateOnly(2023, 12, 31), null)));
        Assert.Single(_village.Facilities);
        _village.Open(Room(new DateOnly(2024, 1, 1), null));
        Assert.Equal(2, _village.Facilities.Count);
    }

    [Fact]
    public void Days_of_a_part_lie_within_the_village_and_in_order()
    {
        Refused("From", () => _village.Open(Room(Start.AddDays(-1), null)));
        Refused("To", () => _village.Open(Room(Start.AddDays(9), Start)));
        Refused("Guide", () => _village.Open(Room(Start, null) with { Guide = "示例甲" }));
        Assert.Empty(_village.Facilities);
    }

    [Fact]
    public void A_new_contact_leader_takes_over_and_two_at_once_are_refused()
    {
        var first = _village.Lead("示例甲", Start);
        _village.Lead("示例乙", new DateOnly(2024, 3, 1));

        Assert.Equal(new DateOnly(2024, 2, 29), first.To);
        Refused("From", () => _village.Lead("示例丙", new DateOnly(2023, 1, 1), new DateOnly(2023, 2, 1)));
        Assert.Equal(2, _village.Leaders.Count);
    }

    [Theory]
    [InlineData("示例一村 党支部")]
    [InlineData("示例一村　党支部")]
    public void A_party_branch_does_not_stand_beside_itself(string again)
    {
        _village.Found(new BranchDetails("示例一村党支部", "示例甲", Start, null));

        Refused("Name", () => _village.Found(new BranchDetails(again, "示例乙", Today, null)));
        Assert.Single(_village.Branches);
    }

    [Fact]
    public void An_archivist_is_not_entrusted_twice_for_the_same_days()
    {
        _village.Entrust(new ArchivistDetails("示例甲", null, Start, new DateOnly(2023, 1, 1)));

        Refused("Name", () => _village.Entrust(new ArchivistDetails("示例 甲", null, new DateOnly(2023, 1, 1), null)));
        _village.Entrust(new ArchivistDetails("示例乙", null, new DateOnly(2022, 6, 1), null));
        Assert.Equal(2, _village.Archivists.Count);
    }

    [Fact]
    public void Renaming_keeps_the_old_names_with_their_days()
    {
        _village.Rename("示例新村", new DateOnly(2024, 5, 1), "示例发〔2024〕3号", Today);
        _village.Rename("示例新新村", new DateOnly(2025, 5, 1), "示例发〔2025〕3号", Today);

        Assert.Equal("示例新新村", _village.Name);
        Assert.Equal(
            [("示例一村", Start, new DateOnly(2024, 4, 30)), ("示例新村", new DateOnly(2024, 5, 1), new DateOnly(2025, 4, 30))],
            _village.FormerNames.Select(n => (n.Name, n.From, n.To!.Value)));
    }

    [Fact]
    public void A_renaming_without_a_change_a_reason_or_a_sensible_day_is_refused()
    {
        Refused("Name", () => _village.Rename("示例 一村", Today, "原因", Today));
        Refused("Reason", () => _village.Rename("示例新村", Today, " ", Today));
        Refused("From", () => _village.Rename("示例新村", Today.AddDays(1), "原因", Today));
        Refused("From", () => _village.Rename("示例新村", Start, "原因", Today));
        Assert.Equal("示例一村", _village.Name);
        Assert.Empty(_village.FormerNames);
    }

    [Fact]
    public void Closing_ends_everything_on_the_last_day()
    {
        var last = new DateOnly(2026, 6, 30);
        var room = _village.Open(Room(Start, null));
        var gone = _village.Lead("示例甲", Start, new DateOnly(2023, 1, 1));
        var grid = new Grid(_village, "示例网格", Start);
        var officer = grid.Appoint("示例乙", null, Start);

        _village.Close(last, "示例发〔2026〕1号", [grid], [], VillageDuties.None);

        Assert.Equal((last, last, last, last), (_village.To, room.To, grid.To, officer.To));
        Assert.Equal(new DateOnly(2023, 1, 1), gone.To);
        Refused(null, () => _village.Close(last, "原因", [], [], VillageDuties.None));
        Refused("To", () => _village.Open(Room(last, null)));
    }

    [Fact]
    public void A_village_does_not_close_before_something_in_it_began()
    {
        var grid = new Grid(_village, "示例网格", Start);
        grid.Appoint("示例乙", null, new DateOnly(2026, 7, 1));

        Refused("To", () => _village.Close(new DateOnly(2026, 6, 30), "原因", [grid], [], VillageDuties.None));
        Refused("To", () => _village.Close(Start.AddDays(-1), "原因", [], [], VillageDuties.None));
        Refused("CloseReason", () => _village.Close(Today, "", [], [], VillageDuties.None));
        Assert.Null(_village.To);
    }

    [Fact]
    public void Merging_closes_the_day_before_and_takes_grids_and_officers_along()
    {
        var successor = new Village("示例二村", VillageKind.Village, 2, Start);
        var (grid, closed) = (new Grid(_village, "第一网格", Start), new Grid(_village, "旧网格", Start));
        closed.Close(new DateOnly(2023, 1, 1));
        grid.Appoint("示例甲", "13800000001", Start);
        grid.Appoint("示例乙", null, Start).Leave(new DateOnly(2024, 1, 1));
        var from = new DateOnly(2026, 7, 1);

        var moved = _village.MergeInto(successor, from, "原因", [grid, closed], [], VillageDuties.None, takeGrids: true, taken: []);

        var anew = Assert.Single(moved);
        Assert.Equal((successor.Id, "第一网格", from), (anew.VillageId, anew.Name, anew.From));
        var officer = Assert.Single(anew.Officers);
        Assert.Equal(("示例甲", "13800000001", from, null), (officer.Name, officer.Phone, officer.From, officer.To));
        Assert.Equal((from.AddDays(-1), successor.Id), (_village.To, _village.MergedIntoId));
        Refused("MergedIntoId", () => successor.MergeInto(successor, from, "原因", [], [], VillageDuties.None, true, []));
        Refused("MergedIntoId", () => successor.MergeInto(_village, from, "原因", [], [], VillageDuties.None, true, []));
    }

    [Fact]
    public void Nobody_is_sent_to_a_village_beyond_its_last_day()
    {
        var last = new DateOnly(2026, 6, 30);
        var lawyer = new Lawyer(new LawFirm("示例律师事务所"), "示例律师甲", null);
        lawyer.Engage(new ContractTerms(null, Start, null, null));
        var (running, later) = (lawyer.Serve(_village, Start, last.AddDays(1)), lawyer.Serve(_village, last.AddDays(5)));
        var cadre = new CadreAssignment(Sent(Start, last.AddDays(9)));

        var removed = _village.Close(last, "原因", [], [], new VillageDuties([running, later], [cadre]));

        Assert.Same(later, Assert.Single(removed));
        Assert.Equal((last, last), (running.To, cadre.To));
        var successor = new Lawyer(new LawFirm("示例律师事务所"), "示例律师乙", null);
        successor.Engage(new ContractTerms(null, Start, null, null));
        Refused("To", () => successor.Serve(_village, last));
        Refused("From", () => successor.Serve(_village, last.AddDays(1)));
        Refused("To", () => cadre.Amend(Sent(last, null), _village));
        Refused("From", () => cadre.Amend(Sent(last.AddDays(1), null), _village));
        successor.Serve(_village, Start, last);

        CadreDetails Sent(DateOnly from, DateOnly? to) => new("示例甲", "干部", CadreKind.InCharge, _village.Id, from, to, null);
    }

    [Fact]
    public void A_village_and_its_parts_keep_what_their_forms_tell()
    {
        _village.Describe(" 示例 农场 ", VillageKind.Farm, 9999);
        Assert.Equal(("示例 农场", "示例农场", VillageKind.Farm, 9999), (_village.Name, _village.NameKey, _village.Kind, _village.SortOrder));
        var room = _village.Open(new FacilityDetails(FacilityKind.LegalStudio, true, "示例甲", Start, Today));
        Assert.Equal((FacilityKind.LegalStudio, true, "示例甲", "法律工作室"), (room.Kind, room.HasOwnRoom, room.Guide, room.Label));
        Assert.Equal((Start, Today, _village.Id), (room.From, room.To, room.VillageId));
        var branch = _village.Found(new BranchDetails("示例 党支部", "示例乙", Start, Today));
        Assert.Equal(("示例 党支部", "示例党支部", "示例乙", "党支部“示例 党支部”"), (branch.Name, branch.NameKey, branch.Secretary, branch.Label));
        var archivist = _village.Entrust(new ArchivistDetails("示例丙", "13800000000", Start, Today));
        Assert.Equal(("示例丙", "13800000000", "档案管理员示例丙"), (archivist.Name, archivist.Phone, archivist.Label));
        var leader = _village.Lead("示例丁", Start, Today);
        Assert.Equal(("示例丁", Start, Today, "包村领导示例丁"), (leader.Name, leader.From, leader.To, leader.Label));
    }

    [Fact]
    public void A_part_is_amended_within_its_own_days_but_not_onto_anothers()
    {
        var (first, second) = (_village.Open(Room(Start, new(2023, 12, 31))), _village.Open(Room(new(2024, 1, 1), null)));
        _village.Amend(first, Room(Start.AddDays(1), new(2023, 12, 31)));
        Refused("From", () => _village.Amend(second, Room(new(2023, 12, 31), null)));
        Assert.Equal((Start.AddDays(1), new DateOnly(2024, 1, 1)), (first.From, second.From));

        var (leader, next) = (_village.Lead("示例甲", Start, new(2023, 12, 31)), _village.Lead("示例乙", new(2024, 1, 1)));
        _village.Amend(leader, "示例丙", Start, new(2023, 12, 31));
        Refused("From", () => _village.Amend(next, "示例乙", new(2023, 12, 31), null));
        Assert.Equal("示例丙", leader.Name);

        var branch = _village.Found(new BranchDetails("示例支部", null, Start, new(2023, 12, 31)));
        _village.Found(new BranchDetails("示例支部", "示例丁", new(2024, 1, 1), null));
        _village.Amend(branch, new BranchDetails("示例支部", "示例戊", Start, new(2023, 12, 31)));
        Assert.Equal("示例戊", branch.Secretary);
        var archivist = _village.Entrust(new ArchivistDetails("示例甲", null, Start, null));
        _village.Amend(archivist, new ArchivistDetails("示例甲", "1", Start, null));
        Assert.Equal("1", archivist.Phone);
    }

    [Fact]
    public void A_leader_of_the_same_day_is_not_taken_over_from()
    {
        _village.Lead("示例甲", Start);
        Refused("From", () => _village.Lead("示例乙", Start));
        Assert.Null(_village.Leaders[0].To);
        _village.Lead("示例乙", Start.AddDays(1));
        Assert.Equal(Start, _village.Leaders[0].To);
    }

    [Theory]
    [InlineData("1949-12-31", null, "From")]
    [InlineData("2022-01-01", "2021-12-31", "To")]
    public void The_days_of_a_village_are_days_people_mean_in_order(string from, string? to, string field)
    {
        Refused(field, () => _village.SetActive(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to)));
        Assert.Equal((Start, null), (_village.From, _village.To));
        Refused("From", () => _ = new Village("示例", VillageKind.Village, 1, new(1949, 12, 31)));
        Refused("SortOrder", () => _ = new Village("示例", VillageKind.Village, 0, Start));
        Refused("SortOrder", () => _ = new Village("示例", VillageKind.Village, 10_000, Start));
        Refused("From", () => _village.Open(Room(new(1949, 12, 31), null)));
    }

    [Fact]
    public void A_name_is_taken_from_the_day_after_the_last_began_and_never_after_the_end()
    {
        Refused("From", () => _village.Rename("示例新村", Start, "原因", Today));
        _village.Rename("示例新村", Start.AddDays(1), "原因", Today);
        Refused("From", () => _village.Rename("示例新新村", Start.AddDays(1), "原因", Today));
        var former = Assert.Single(_village.FormerNames);
        Assert.Equal(("示例一村", "原因", Start, Start, "曾用名“示例一村”"), (former.NameKey, former.Reason, former.From, former.To, former.Label));
        Assert.Equal("示例新村", _village.NameKey);
        _village.SetActive(Start, Today);
        Refused("Name", () => _village.Rename("示例新新村", Today, "原因", Today));
    }

    [Fact]
    public void Closing_says_why_and_keeps_what_begins_on_the_last_day()
    {
        var last = new DateOnly(2026, 6, 30);
        var room = _village.Open(Room(last, null));
        Refused("To", () => _village.Close(new(1949, 12, 31), "原因", [], [], VillageDuties.None));
        Refused("To", () => _village.Close(last.AddDays(-1), "原因", [], [], VillageDuties.None));
        var closed = new Grid(_village, "示例网格", Start);
        closed.Close(last);
        _village.Close(last, " 示例发〔2026〕1号 ", [closed], [], VillageDuties.None);
        Assert.Equal((last, "示例发〔2026〕1号", last), (room.To, _village.CloseReason, closed.To));
    }

    [Fact]
    public void A_merger_needs_a_successor_in_the_register_and_free_names_for_the_grids()
    {
        var (successor, from) = (new Village("示例二村", VillageKind.Village, 2, Start), new DateOnly(2026, 7, 1));
        var (grid, taken) = (new Grid(_village, "第一网格", Start), new Grid(successor, "第一网格", Start));
        var young = new Village("示例三村", VillageKind.Village, 3, from.AddDays(1));
        Refused("MergedIntoId", () => _village.MergeInto(young, from, "原因", [], [], VillageDuties.None, true, []));
        Assert.Null(_village.To);

        var left = new Village("示例四村", VillageKind.Village, 4, Start);
        var stays = new Grid(left, "第九网格", Start);
        Assert.Empty(left.MergeInto(successor, from, "原因", [stays], [], VillageDuties.None, takeGrids: false, [taken]));
        Assert.Equal(from.AddDays(-1), stays.To);
        Assert.Equal("第一网格", Assert.Single(_village.MergeInto(
            successor, from, "原因", [grid], [], VillageDuties.None, takeGrids: true, [new Grid(successor, "第二网格", Start)])).Name);
    }

    [Fact]
    public void Whoever_is_sent_later_keeps_a_village_from_closing_unless_the_service_is_taken_away()
    {
        var last = new DateOnly(2026, 6, 30);
        CadreAssignment Sent(DateOnly from) => new(new CadreDetails("示例甲", "干部", CadreKind.Stationed, _village.Id, from, null, null));
        var lawyer = new Lawyer(new LawFirm("示例律师事务所"), "示例律师甲", null);
        lawyer.Engage(new ContractTerms(null, Start, null, null));
        var served = lawyer.Serve(_village, last);

        var broken = Assert.Throws<RuleBrokenException>(() =>
            _village.Close(last, "原因", [], [], new VillageDuties([served], [Sent(last.AddDays(1))])));
        Assert.Equal(("示例甲从2026年7月1日才开始蹲点，请先修改或删除。", "To"), (broken.Message, broken.Field));
        var cadre = Sent(last);
        Assert.Empty(_village.Close(last, "原因", [], [], new VillageDuties([served], [cadre])));
        Assert.Equal((last, last), (served.To, cadre.To));
    }

    [Fact]
    public void A_village_sends_nobody_before_its_first_day()
    {
        var lawyer = new Lawyer(new LawFirm("示例律师事务所"), "示例律师甲", null);
        lawyer.Engage(new ContractTerms(null, new(2020, 1, 1), null, null));
        Refused("From", () => lawyer.Serve(_village, Start.AddDays(-1)));
        Assert.Equal(Start, lawyer.Serve(_village, Start).From);
        Refused("From", () => _village.Lead("示例甲", Start.AddDays(-1)));
        Refused("To", () => _village.Lead("示例甲", Today, Start));
        Refused("From", () => _village.Found(new BranchDetails("示例支部", null, Start.AddDays(-1), null)));
        Refused("From", () => _village.Entrust(new ArchivistDetails("示例甲", null, Start.AddDays(-1), null)));
        var leader = _village.Lead("示例甲", Start);
        Refused("From", () => _village.Amend(leader, "示例甲", Start.AddDays(-1), null));
        _village.Open(Room(Start, null));
        Assert.Equal(2, new[] { _village.Open(Room(Start, null) with { Kind = FacilityKind.LegalStudio }), _village.Facilities[0] }.Length);
        _village.Found(new BranchDetails("甲支部", null, Start, null));
        Assert.Equal("乙支部", _village.Found(new BranchDetails("乙支部", null, Start, null)).Name);
    }

    [Fact]
    public void A_grid_whose_name_is_taken_goes_on_under_the_name_of_its_village()
    {
        var (successor, from) = (new Village("示例二村", VillageKind.Village, 2, Start), new DateOnly(2026, 7, 1));
        var grid = new Grid(_village, "第一网格", Start);
        typeof(Grid).GetProperty(nameof(Grid.Village))!.SetValue(grid, _village);
        Grid[] taken = [new(successor, "第一网格", Start), new(successor, "示例一村第一网格", Start)];
        Refused("MergedIntoId", () => _village.MergeInto(successor, from, "原因", [grid], [], VillageDuties.None, takeGrids: true, taken));
        var other = new Village("示例三村", VillageKind.Village, 3, Start);
        var second = new Grid(other, "第一网格", Start);
        typeof(Grid).GetProperty(nameof(Grid.Village))!.SetValue(second, other);
        Assert.Equal("示例三村第一网格", Assert.Single(other.MergeInto(
            successor, from, "原因", [second], [], VillageDuties.None, takeGrids: true, taken)).Name);
    }

    [Fact]
    public void Stand_ins_end_with_the_village_unless_its_officers_go_on_in_another()
    {
        var (successor, from) = (new Village("示例二村", VillageKind.Village, 2, Start), new DateOnly(2026, 7, 1));
        foreach (var goesOn in new[] { true, false })
        {
            var village = new Village("示例三村", VillageKind.Village, 3, Start);
            var (grid, abroad) = (new Grid(village, "第一网格", Start), new Grid(successor, "第二网格", Start));
            var officer = grid.Appoint("示例甲", null, Start);
            var standIn = abroad.Appoint(new OfficerPost("示例甲", null, new(2026, 6, 1), new(2026, 9, 1), true), [officer]);
            village.MergeInto(successor, from, "原因", [grid], [standIn], VillageDuties.None, takeGrids: goesOn, taken: []);
            Assert.Equal(goesOn ? new DateOnly(2026, 9, 1) : from.AddDays(-1), standIn.To);
        }
    }

    private static FacilityDetails Room(DateOnly from, DateOnly? to) => new(FacilityKind.ArchiveRoom, true, null, from, to);

    private static void Refused(string? field, Action act) => Assert.Equal(field, Assert.Throws<RuleBrokenException>(act).Field);
}
