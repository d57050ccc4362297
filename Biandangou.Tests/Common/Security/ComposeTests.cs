using System.Text.RegularExpressions;
using Biandangou.Data.Common.Databases;
using Biandangou.Tests.Common.Databases;
using Biandangou.Tests.Conventions;
using Microsoft.Data.SqlClient;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Biandangou.Tests.Common.Security;

/// <summary>The containers' settings: who may do what with the database, and no password in the repository.</summary>
public sealed partial class ComposeTests
{
    private static readonly string Compose = Repository.Read("docker-compose.yml");

    /// <summary>The text of each service.</summary>
    private static readonly Dictionary<string, string> Services = Service().Matches(Compose.Split("\nvolumes:")[0])
        .ToDictionary(m => m.Groups["name"].Value, m => m.Value, StringComparer.Ordinal);

    [Fact]
    public void The_portal_and_the_migration_have_logins_of_their_own_and_connect_encrypted()
    {
        Assert.Equal(["database", "migrate", "portal", "prepare"], Services.Keys.Order(StringComparer.Ordinal));
        foreach (var (service, login) in new[] { ("portal", "biandangou_portal"), ("migrate", "biandangou_migrate") })
        {
            var text = Connection().Match(Services[service]).Groups["text"].Value;
            var connection = new SqlConnectionStringBuilder(Variable().Replace(text, "x"));
            Assert.Contains("Encrypt=True", text, StringComparison.Ordinal);
            Assert.Equal((login, SqlConnectionEncryptOption.Mandatory), (connection.UserID, connection.Encrypt));
            Assert.DoesNotContain("MSSQL_SA_PASSWORD", Services[service], StringComparison.Ordinal);
        }

        Assert.DoesNotContain("MIGRATE_PASSWORD", Services["portal"], StringComparison.Ordinal);
        Assert.DoesNotContain("PORTAL_PASSWORD", Services["migrate"], StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)User Id=sa\\b", Compose);
    }

    [Fact]
    public void Every_password_is_asked_of_the_operator_and_none_is_written_here()
    {
        var passwords = Password().Matches(Compose).Select(m => m.Groups["value"].Value).ToList();
        Assert.Equal(6, passwords.Count);
        Assert.All(passwords, value => Assert.Matches(@"^\$\{[A-Z_]+_PASSWORD:\?", value));
        var examples = Repository.Read(".env.example").Split('\n').Where(l => l.Contains("PASSWORD=", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, examples.Count);
        Assert.All(examples, line => Assert.EndsWith("=", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_portals_login_may_read_write_and_execute_and_nothing_else()
    {
        var script = TSql.Parse(Repository.Read("eng/sqlserver/create.sql"), TSql.NewestParser());
        var rights = new Rights();
        script.Accept(rights);
        Assert.Equal(["ADD db_datareader", "ADD db_datawriter", "GRANT Execute"], rights.Of("biandangou_portal"));
        Assert.Equal(["ADD db_owner"], rights.Of("biandangou_migrate"));
        Assert.Equal(2, rights.Logins.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_server_and_the_database_have_the_collation_that_migrate_checks()
    {
        Assert.Contains($"MSSQL_COLLATION: {SqlServerDatabase.Collation}\n", Compose, StringComparison.Ordinal);
        var script = Repository.Read("eng/sqlserver/create.sql");
        Assert.Contains($"CREATE DATABASE [Biandangou] COLLATE {SqlServerDatabase.Collation};", script, StringComparison.Ordinal);
        Assert.Contains("SET READ_COMMITTED_SNAPSHOT ON", script, StringComparison.Ordinal);
        Assert.Contains(SqlServerDatabase.Collation, Repository.Read("docs/operations.md"), StringComparison.Ordinal);
    }

    [GeneratedRegex("(?m)^  (?<name>[a-z]+):\n(?:^(?:    .*|\\s*|  #.*)\n)+")]
    private static partial Regex Service();

    [GeneratedRegex("ConnectionStrings__Portal: (?<text>.+)")]
    private static partial Regex Connection();

    [GeneratedRegex("\\$\\{[^}]*\\}")]
    private static partial Regex Variable();

    [GeneratedRegex("(?i)(?:_PASSWORD: |;Password=)(?<value>[^;\n]+)")]
    private static partial Regex Password();

    private sealed class Rights : TSqlFragmentVisitor
    {
        private readonly List<(string User, string Right)> _given = [];

        public List<string> Logins { get; } = [];

        public IEnumerable<string> Of(string user) => _given.Where(g => g.User == user).Select(g => g.Right).Order(StringComparer.Ordinal);

        public override void Visit(AlterRoleStatement node) =>
            _given.Add((((AddMemberAlterRoleAction)node.Action).Member.Value, $"ADD {node.Name.Value}"));

        public override void Visit(AlterServerRoleStatement node) => Assert.Fail("No login has a role on the server.");

        public override void Visit(GrantStatement node)
        {
            Assert.Null(node.SecurityTargetObject);
            foreach (var user in node.Principals)
                _given.AddRange(node.Permissions.Select(
                    p => (user.Identifier.Value, $"GRANT {Capital(string.Join(' ', p.Identifiers.Select(i => i.Value)))}")));
        }

        public override void Visit(CreateLoginStatement node) => Logins.Add(node.Name.Value);

        private static string Capital(string word) => $"{word[..1].ToUpperInvariant()}{word[1..].ToLowerInvariant()}";
    }
}
