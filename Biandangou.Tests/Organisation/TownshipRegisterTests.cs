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
}
