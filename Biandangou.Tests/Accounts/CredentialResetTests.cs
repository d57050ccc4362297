using Biandangou.Domain.Accounts;

namespace Biandangou.Tests.Accounts;

public sealed class CredentialResetTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Actor System = new(Guid.CreateVersion7(), "示例系统管理员"), Audit = new(Guid.CreateVersion7(), "示例审计管理员");

    [Fact]
    public void It_is_decided_once()
    {
        var reset = Proposal(Guid.CreateVersion7());
        reset.Confirm(Audit, Now);
        Assert.Equal((ResetState.Confirmed, "示例审计管理员", (DateTime?)Now), (reset.State, reset.DecidedBy, reset.DecidedAt));
        Assert.Throws<RuleBrokenException>(() => reset.Confirm(Audit, Now));
        Assert.Throws<RuleBrokenException>(() => reset.Refuse(Audit, Now));
    }

    [Fact]
    public void What_was_asked_for_a_week_ago_has_to_be_asked_for_again()
    {
        var reset = Proposal(Guid.CreateVersion7());
        Assert.Throws<RuleBrokenException>(() => reset.Confirm(Audit, Now + CredentialReset.Life));
        reset.Refuse(Audit, Now + CredentialReset.Life);
        Assert.Equal(ResetState.Refused, reset.State);
    }

    [Fact]
    public void Neither_who_proposed_it_nor_whose_account_it_is_decides()
    {
        var reset = Proposal(Audit.Id!.Value);
        Assert.Throws<RuleBrokenException>(() => reset.Confirm(System, Now));
        Assert.Throws<RuleBrokenException>(() => reset.Confirm(Audit, Now));
        Assert.Throws<RuleBrokenException>(() => reset.Refuse(Audit, Now));
        Assert.Throws<RuleBrokenException>(() => reset.Confirm(Actor.Portal, Now));
        Assert.Equal(ResetState.Proposed, reset.State);
    }

    private static CredentialReset Proposal(Guid userId)
    {
        var reset = new CredentialReset(userId, Credential.Password);
        reset.StampCreated(System, Now);
        return reset;
    }
}
