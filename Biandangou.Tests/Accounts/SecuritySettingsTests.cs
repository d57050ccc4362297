using Biandangou.Domain.Accounts;

namespace Biandangou.Tests.Accounts;

/// <summary>Rules at the door: limits that are set, and failures that are counted.</summary>
public sealed class SecuritySettingsTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 1, 20, 0, DateTimeKind.Utc);

    private readonly SecuritySettings _settings = SecuritySettings.Default();

    [Theory]
    [InlineData(-1, 30, 720, nameof(SecuritySettings.PasswordMaxAgeDays))]
    [InlineData(3651, 30, 720, nameof(SecuritySettings.PasswordMaxAgeDays))]
    [InlineData(90, 4, 720, nameof(SecuritySettings.IdleMinutes))]
    [InlineData(90, 241, 720, nameof(SecuritySettings.IdleMinutes))]
    [InlineData(90, 30, 29, nameof(SecuritySettings.AbsoluteMinutes))]
    [InlineData(90, 30, 1441, nameof(SecuritySettings.AbsoluteMinutes))]
    [InlineData(90, 61, 60, nameof(SecuritySettings.AbsoluteMinutes))]
    public void A_limit_out_of_bounds_is_refused_and_changes_nothing(int age, int idle, int absolute, string field)
    {
        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() => _settings.SetLimits(age, idle, absolute)).Field);
        Assert.Equal((90, 30, 720), (_settings.PasswordMaxAgeDays, _settings.IdleMinutes, _settings.AbsoluteMinutes));
    }

    [Theory]
    [InlineData(0, 5, 30)]
    [InlineData(3650, 240, 1440)]
    [InlineData(90, 60, 60)]
    public void The_limits_themselves_are_allowed(int age, int idle, int absolute)
    {
        _settings.SetLimits(age, idle, absolute);
        Assert.Equal((age, idle, absolute), (_settings.PasswordMaxAgeDays, _settings.IdleMinutes, _settings.AbsoluteMinutes));
    }

    [Fact]
    public void A_password_expires_on_its_last_moment_unless_none_does()
    {
        Assert.False(_settings.IsExpired(Now, Now.AddDays(90).AddTicks(-1)));
        Assert.True(_settings.IsExpired(Now, Now.AddDays(90)));
        _settings.SetLimits(0, 30, 720);
        Assert.False(_settings.IsExpired(Now, Now.AddYears(20)));
        Assert.Equal(SecuritySettings.TheOne, _settings.Id);
    }

    [Fact]
    public void The_fifth_failure_within_the_window_locks_until_the_window_is_over()
    {
        var tally = new SignInTally("甲", "10.0.0.1", Now);
        for (var i = 0; i < 4; i++)
            tally.Count(Now, SignInTally.Limit);
        Assert.False(tally.IsLocked(Now));
        tally.Count(Now.AddMinutes(14), SignInTally.Limit);

        Assert.Equal(Now.AddMinutes(29), tally.LockedUntil);
        Assert.True(tally.IsLocked(Now.AddMinutes(29).AddTicks(-1)));
        Assert.False(tally.IsLocked(Now.AddMinutes(29)));
        tally.Count(Now.AddMinutes(20), SignInTally.Limit);
        Assert.Equal((6, Now.AddMinutes(29)), (tally.Failures, tally.LockedUntil));
        tally.Count(Now.AddMinutes(29), SignInTally.Limit);
        Assert.Equal((1, null, Now.AddMinutes(29)), (tally.Failures, tally.LockedUntil, tally.Since));
    }

    [Fact]
    public void Failures_of_an_earlier_window_are_forgotten()
    {
        var tally = new SignInTally("甲", "10.0.0.1", Now);
        for (var i = 0; i < 4; i++)
            tally.Count(Now.AddMinutes(15).AddTicks(-1), SignInTally.Limit);
        Assert.Equal((4, Now), (tally.Failures, tally.Since));
        tally.Count(Now.AddMinutes(15), SignInTally.Limit);
        Assert.Equal((1, Now.AddMinutes(15)), (tally.Failures, tally.Since));
    }

    [Fact]
    public void An_attempt_that_was_right_is_taken_back_and_a_lock_of_others_stays()
    {
        var tally = new SignInTally("甲", "10.0.0.1", Now);
        tally.TakeBack(2);
        Assert.Equal(0, tally.Failures);
        foreach (var _ in new int[3])
            tally.Count(Now, 2);

        tally.TakeBack(2);
        Assert.True(tally.IsLocked(Now));
        tally.TakeBack(2);
        Assert.Equal((1, false), (tally.Failures, tally.IsLocked(Now)));
    }

    [Theory]
    [InlineData("10.0.0.1", "10.0.0.1")]
    [InlineData("::ffff:10.0.0.1", "10.0.0.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("unknown", "unknown")]
    public void A_network_is_an_address_or_the_part_a_household_has_to_itself(string address, string network) =>
        Assert.Equal(network, SignInTally.NetworkOf(address));

    [Fact]
    public void What_is_no_address_is_cut_to_its_column()
    {
        Assert.Equal(new string('x', 45), SignInTally.NetworkOf(new string('x', 45)));
        Assert.Equal(new string('x', 45), SignInTally.NetworkOf(new string('x', 46)));
    }
}
