using Biandangou.Web.Portal.Commands;

namespace Biandangou.Tests.Portal.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("migrate")]
    [InlineData("report", "2023", "--out", "/tmp/reports")]
    [InlineData("report", "2023", "--out=/tmp/reports")]
    [InlineData("keys", "new", "/srv/keys/portal.pfx")]
    [InlineData("keys", "forget")]
    [InlineData("create-admin", "admin")]
    [InlineData("create-admin", "admin", "security")]
    [InlineData("create-admin", "admin", "audit")]
    [InlineData("create-admin", "admin", "--Database:Provider", "SqlServer")]
    public void Operations_are_understood(params string[] arguments)
    {
        Assert.True(CommandLine.TryParse(arguments, out var command));
        Assert.NotNull(command.Verb);
    }

    [Fact]
    public void Without_a_command_the_portal_serves_with_the_settings_given()
    {
        Assert.True(CommandLine.TryParse(["--urls", "http://127.0.0.1:5080", "--Files:Root=/srv/files"], out var command));
        Assert.Null(command.Verb);
        Assert.Equal(["--urls=http://127.0.0.1:5080", "--Files:Root=/srv/files"], command.HostArguments);
    }

    [Theory]
    [InlineData("migrat")]
    [InlineData("migrate", "now")]
    [InlineData("report")]
    [InlineData("report", "2023")]
    [InlineData("report", "two", "--out", "/tmp")]
    [InlineData("report", "1999", "--out", "/tmp")]
    [InlineData("keys")]
    [InlineData("keys", "new")]
    [InlineData("keys", "forget", "all")]
    [InlineData("create-admin")]
    [InlineData("create-admin", "admin", "leader")]
    [InlineData("create-admin", "admin", "--password", "Secret-12345")]
    [InlineData("migrate", "--out", "/tmp")]
    [InlineData("--urls")]
    [InlineData("--url", "http://127.0.0.1")]
    [InlineData("-h")]
    public void Anything_else_is_refused(params string[] arguments) => Assert.False(CommandLine.TryParse(arguments, out _));
}
