using Biandangou.Domain.Organisation;
using static Biandangou.Tests.Organisation.LeadershipGroupTests;

namespace Biandangou.Tests.Organisation;

/// <summary>Rules of systems, units and cadres.</summary>
public sealed class TownshipRegisterTests
{
    private static readonly DateOnly Start = new(2022, 3, 1);
    private static readonly SystemDetails Adopted = new("示例制度", SystemCategory.Party, Start, null, null);
    private static readonly UnitDetails Unit = new("示例小学", UnitKind.School, null, "示例甲", null, null, null, Start, null);
    private static readonly CadreDetails Cadre = new("示例甲", "干部", CadreKind.Stationed, Guid.NewGuid(), Start, null, null);

    [Fact]
    public void A_revision_lies_between_adoption_and_withdrawal_and_stands_once_a_day()
    {
        var system = new GovernanceSystem(Adopted);
        Refused(() => system.Revise(Start.AddDays(-1), "修订"), nameof(SystemRevision.On));
        system.Revise(new(2024, 5, 20), "修订");
        Refused(() => system.Revise(new(2024, 5, 20), "又一次"), nameof(SystemRevision.On));
        Refused(() => system.Revise(new(2024, 6, 1), " "), nameof(SystemRevision.Note));
        Refused(() => system.Withdraw(new(2024, 5, 19)), nameof(GovernanceSystem.To));
        system.Withdraw(new(2024, 12, 31));
        Refused(() => system.Revise(new(2025, 1, 1), "修订"), nameof(SystemRevision.On));
        Refused(() => system.Withdraw(new(2025, 1, 1)), nameof(GovernanceSystem.To));
        Assert.Single(system.Revisions);
        Assert.Equal(new DateOnly(2024, 12, 31), system.To);
    }

    [Fact]
    public void A_correction_of_a_system_keeps_its_dates_in_order()
    {
        var system = new GovernanceSystem(Adopted);
        system.Revise(new(2023, 1, 1), "修订");
        Refused(() => system.Amend(Adopted with { From = new(2023, 1, 2) }), nameof(GovernanceSystem.From));
        Refused(() => system.Amend(Adopted with { To = Start.AddDays(-1) }), nameof(GovernanceSystem.To));
        Assert.Equal(Start, system.From);
    }

    [Fact]
    public void A_unit_has_a_head_and_no_phone_of_nobody()
    {
        Refused(() => new PublicUnit(Unit with { Head = "" }), nameof(PublicUnit.Head));
        Refused(() => new PublicUnit(Unit with { ContactPhone = "13800000000" }), nameof(PublicUnit.ContactPhone));
        Refused(() => new PublicUnit(Unit with { To = Start.AddDays(-1) }), nameof(PublicUnit.To));
        Assert.Equal("示例小学", new PublicUnit(Unit).Name);
    }

    [Fact]
    public void An_assignment_ends_once_and_not_before_it_begins()
    {
        var cadre = new CadreAssignment(Cadre);
        Refused(() => cadre.End(Start.AddDays(-1)), nameof(CadreAssignment.To));
        cadre.End(Start);
        Refused(() => cadre.End(Start.AddDays(1)), nameof(CadreAssignment.To));
        Assert.Equal(Start, cadre.To);
    }

    [Fact]
    public void The_registers_keep_what_their_forms_tell()
    {
        var (village, last) = (Guid.NewGuid(), new DateOnly(2024, 12, 31));
        var system = new GovernanceSystem(new SystemDetails(" 示例 制度 ", SystemCategory.Study, Start, "3号", last));
        Assert.Equal(("示例 制度", "示例制度", SystemCategory.Study), (system.Name, system.NameKey, system.Category));
        Assert.Equal((Start, "3号", last), (system.From, system.DocumentNumber, system.To));

        var unit = new PublicUnit(new UnitDetails("示例 小学", UnitKind.School, village, "示例甲", "1", "示例乙", "2", Start, Start));
        Assert.Equal(("示例 小学", "示例小学", UnitKind.School, village), (unit.Name, unit.NameKey, unit.Kind, unit.VillageId));
        Assert.Equal(("示例甲", "1", "示例乙", "2"), (unit.Head, unit.HeadPhone, unit.Contact, unit.ContactPhone));
        Assert.Equal((Start, Start), (unit.From, unit.To));

        var cadre = new CadreAssignment(new CadreDetails("示例 甲", "干部", CadreKind.InCharge, village, Start, Start, "备注"));
        Assert.Equal(("示例 甲", "示例甲", "干部", CadreKind.InCharge), (cadre.Cadre, cadre.CadreKey, cadre.Post, cadre.Kind));
        Assert.Equal((village, Start, Start, "备注"), (cadre.VillageId, cadre.From, cadre.To, cadre.Note));

        var firm = new LawFirm("示例所");
        firm.Describe("新 所", "许可证", "示例甲", "13800000000");
        Assert.Equal(("新 所", "新所", "许可证", "示例甲", "13800000000"), (firm.Name, firm.NameKey, firm.LicenceNumber, firm.Contact, firm.Phone));
    }

    [Fact]
    public void Days_nobody_means_are_refused_in_every_register()
    {
        var (early, late) = (new DateOnly(1949, 12, 31), new DateOnly(2101, 1, 1));
        Refused(() => new GovernanceSystem(Adopted with { From = early }), nameof(GovernanceSystem.From));
        Refused(() => new GovernanceSystem(Adopted with { To = late }), nameof(GovernanceSystem.To));
        Refused(() => new GovernanceSystem(Adopted).Revise(late, "修订"), nameof(SystemRevision.On));
        Refused(() => new PublicUnit(Unit with { From = early }), nameof(PublicUnit.From));
        Refused(() => new PublicUnit(Unit with { To = late }), nameof(PublicUnit.To));
        Refused(() => new CadreAssignment(Cadre with { From = early }), nameof(CadreAssignment.From));
        Refused(() => new CadreAssignment(Cadre with { To = late }), nameof(CadreAssignment.To));
        Refused(() => new CadreAssignment(Cadre with { To = Start.AddDays(-1) }), nameof(CadreAssignment.To));
    }

    [Fact]
    public void A_revision_may_lie_on_the_first_and_last_day_of_its_system()
    {
        var system = new GovernanceSystem(Adopted);
        system.Revise(Start, "首日");
        system.Revise(new(2024, 5, 20), "末日");
        system.Amend(Adopted with { Name = "改名" });
        system.Withdraw(new(2024, 5, 20));
        Refused(() => system.Revise(new(2024, 5, 21), "修订"), nameof(SystemRevision.On));
        Assert.Equal((2, "末日", system.Id), (system.Revisions.Count, system.Revisions[1].Note, system.Revisions[1].GovernanceSystemId));
        var withdrawn = new GovernanceSystem(Adopted);
        withdrawn.Withdraw(Start);
        Assert.Equal(Start, withdrawn.To);
    }

    [Fact]
    public void The_first_and_the_last_revision_bound_a_system()
    {
        var system = new GovernanceSystem(Adopted);
        system.Revise(new(2023, 1, 1), "甲");
        system.Revise(new(2024, 1, 1), "乙");
        Refused(() => system.Amend(Adopted with { From = new(2023, 1, 2) }), nameof(GovernanceSystem.From));
        Refused(() => system.Withdraw(new(2023, 12, 31)), nameof(GovernanceSystem.To));
        Refused(() => system.Withdraw(new(2101, 1, 1)), nameof(GovernanceSystem.To));
        system.Amend(Adopted with { From = new(2023, 1, 1), To = new(2024, 1, 1) });
        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2024, 1, 1)), (system.From, system.To));
        Refused(() => new GovernanceSystem(Adopted).Withdraw(Start.AddDays(-1)), nameof(GovernanceSystem.To));
        Assert.Equal(Start, new GovernanceSystem(Adopted with { To = Start }).To);
    }
}
