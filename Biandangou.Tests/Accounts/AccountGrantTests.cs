using Biandangou.Domain.Accounts;

namespace Biandangou.Tests.Accounts;

public sealed class AccountGrantTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 1, 20, 0, DateTimeKind.Utc);
    private static readonly Actor Security = new(Guid.CreateVersion7(), "安全管理员");
    private static readonly Guid Village = Guid.CreateVersion7();

    [Theory]
    [InlineData(PortalRole.VillageHead)]
    [InlineData(PortalRole.GridOfficer)]
    [InlineData(PortalRole.Lawyer)]
    public void A_role_of_the_field_needs_a_unit_of_its_kind(PortalRole role)
    {
        var other = role == PortalRole.VillageHead ? AccountUnits.None with { LawyerId = Village }
            : AccountUnits.None with { VillageIds = [Village] };
        Assert.Throws<RuleBrokenException>(() => new AccountGrant(Guid.CreateVersion7(), role, other));
    }

    [Fact]
    public void Units_that_do_not_belong_to_the_role_are_left_out()
    {
        Assert.Empty(new AccountGrant(Guid.CreateVersion7(), PortalRole.AuditAdministrator,
            new AccountUnits([Village], [Village], Village)).Units);
        var unit = Assert.Single(new AccountGrant(
            Guid.CreateVersion7(), PortalRole.VillageHead, new AccountUnits([Village, Village], [Village], Village)).Units);
        Assert.Equal((Village, null, null), (unit.VillageId, unit.GridOfficerId, unit.LawyerId));
    }

    [Fact]
    public void A_proposal_is_decided_once()
    {
        var grant = Proposal();
        grant.Approve(Security, Now);
        Assert.Equal((GrantState.Approved, "安全管理员", Now), (grant.State, grant.DecidedBy, grant.DecidedAt));
        Assert.Throws<RuleBrokenException>(() => grant.Approve(Security, Now));
        Assert.Throws<RuleBrokenException>(() => grant.Refuse(Security, Now));
        grant.Withdraw(Security, Now);
        Assert.Throws<RuleBrokenException>(() => grant.Withdraw(Security, Now));
        Assert.Throws<RuleBrokenException>(() => grant.Approve(Security, Now));
    }

    [Fact]
    public void Nobody_decides_the_own_role()
    {
        var grant = new AccountGrant(Security.Id!.Value, PortalRole.TownshipStaff, AccountUnits.None);
        Assert.Throws<RuleBrokenException>(() => grant.Approve(Security, Now));
        Assert.Equal(GrantState.Proposed, grant.State);
    }

    [Fact]
    public void Nobody_approves_the_own_proposal()
    {
        var grant = Proposal();
        grant.StampCreated(Security, Now);
        Assert.Throws<RuleBrokenException>(() => grant.Approve(Security, Now));
    }

    [Fact]
    public void Second_factors_are_asked_of_the_roles_set()
    {
        var settings = SecuritySettings.Default();
        Assert.Equal(
            [PortalRole.SystemAdministrator, PortalRole.SecurityAdministrator, PortalRole.AuditAdministrator],
            Enum.GetValues<PortalRole>().Where(settings.RequiresSecondFactor));
        settings.RequireSecondFactor(administrators: false, staff: true);
        Assert.Equal([PortalRole.PartyCommittee, PortalRole.TownshipStaff],
            Enum.GetValues<PortalRole>().Where(settings.RequiresSecondFactor));
    }

    private static AccountGrant Proposal() => new(Guid.CreateVersion7(), PortalRole.TownshipStaff, AccountUnits.None);
}
