using Biandangou.Domain.Common;
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

    private static FacilityDetails Room(DateOnly from, DateOnly? to) => new(FacilityKind.ArchiveRoom, true, null, from, to);

    private static void Refused(string? field, Action act) => Assert.Equal(field, Assert.Throws<RuleBrokenException>(act).Field);
}
