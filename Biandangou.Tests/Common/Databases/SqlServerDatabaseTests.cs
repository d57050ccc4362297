using System.Text.RegularExpressions;
using Biandangou.Data.Common.Databases;
using Microsoft.Data.SqlClient;

namespace Biandangou.Tests.Common.Databases;

/// <summary>The database asked for on SQL Server: what migrate sets, and what it tells the DBA where it may not.</summary>
public sealed partial class SqlServerDatabaseTests
{
    private const string Wanted = "Chinese_Simplified_Pinyin_100_CI_AS_SC";
    private const string Former = "Chinese_PRC_CI_AS";

    [Fact]
    public async Task A_new_database_is_made_with_the_collation_through_the_servers_own()
    {
        var server = new ServerInPretence(new SqlServerState(Wanted, true, 0, 0));
        await using var db = NewContext(server);
        await SqlServerDatabase.CreateAsync(db, "por]tal", default);

        Assert.Equal([("master", $"CREATE DATABASE [por]]tal] COLLATE {Wanted}")], server.Statements);
        Assert.Equal("portal", db.Database.GetDbConnection().Database);
        Parse(server.Statements[0].Text);
    }

    [Fact]
    public async Task Where_the_login_may_not_make_a_database_the_statement_is_told()
    {
        await using var db = NewContext(new ServerInPretence(new SqlServerState(Wanted, true, 0, 0), _ => true));
        var refused = await Assert.ThrowsAsync<UnsuitableDatabaseException>(
            () => SqlServerDatabase.CreateAsync(db, "portal", default));
        Assert.Contains("不存在", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, Told(refused.Message).Count);
    }

    [Fact]
    public async Task A_database_that_is_as_it_should_be_is_left_alone()
    {
        var (faults, server) = await PrepareAsync(new SqlServerState(Wanted.ToLowerInvariant(), true, 60, 0));
        Assert.Empty(faults);
        Assert.Empty(server.Changes);
        Assert.All(server.Statements.Filled(), s => Parse(s.Text));
    }

    [Fact]
    public async Task An_empty_database_of_another_kind_is_set_before_its_tables_are_made()
    {
        var (faults, server) = await PrepareAsync(new SqlServerState(Former, false, 0, 0));
        Assert.Empty(faults);
        Assert.Equal(
            [$"ALTER DATABASE [portal] COLLATE {Wanted}", "ALTER DATABASE [portal] SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT"],
            server.Changes);
        Assert.All(server.Changes, Parse);
    }

    [Fact]
    public async Task An_empty_database_that_may_not_be_set_gets_no_tables_and_the_statement_is_told()
    {
        await using var db = NewContext(new ServerInPretence(
            new SqlServerState(Former, true, 0, 0), text => text.Contains("COLLATE", StringComparison.Ordinal)));
        var refused = await Assert.ThrowsAsync<UnsuitableDatabaseException>(
            () => DatabaseMigrator.MigrateAsync(db, default));
        Assert.Contains(Former, refused.Message, StringComparison.Ordinal);
        Assert.Contains(ServerInPretence.Refusal, refused.Message, StringComparison.Ordinal);
        Assert.Equal([$"ALTER DATABASE [portal] COLLATE {Wanted};"], Told(refused.Message));
    }

    [Theory]
    [InlineData(Former, 40)]
    [InlineData(Wanted, 3)]
    public async Task A_database_in_use_with_another_collation_is_told_of_and_not_touched(string collation, int columns)
    {
        var (faults, server) = await PrepareAsync(new SqlServerState(collation, true, 60, columns));
        Assert.Empty(server.Changes);
        var fault = Assert.Single(faults);
        Assert.Contains($"{columns} 个文字列", fault, StringComparison.Ordinal);
        Assert.Equal([$"CREATE DATABASE [portal_new] COLLATE {Wanted};"], Told(fault));
    }

    [Fact]
    public async Task A_snapshot_that_may_not_be_switched_on_is_told_of_with_the_statement()
    {
        var (faults, _) = await PrepareAsync(new SqlServerState(Wanted, false, 60, 0), text => text.Contains(
            "SNAPSHOT", StringComparison.Ordinal));
        var fault = Assert.Single(faults);
        Assert.Contains("没有打开 READ_COMMITTED_SNAPSHOT", fault, StringComparison.Ordinal);
        Assert.Equal(["ALTER DATABASE [portal] SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT;"], Told(fault));
    }

    private static async Task<(IReadOnlyList<string> Faults, ServerInPretence Server)> PrepareAsync(
        SqlServerState state, Func<string, bool>? refuses = null)
    {
        var server = new ServerInPretence(state, refuses);
        await using var db = NewContext(server);
        var faults = await SqlServerDatabase.PrepareAsync(db, default);
        return (faults, server);
    }

    private static SqlServerPortalDbContext NewContext(ServerInPretence server)
    {
        var connection = new SqlConnectionStringBuilder { DataSource = "nowhere", InitialCatalog = "portal" }.ConnectionString;
        var options = new DbContextOptionsBuilder<SqlServerPortalDbContext>();
        options.UsePortalDatabase(new DatabaseOptions(DatabaseProvider.SqlServer, connection, 160))
            .AddInterceptors(server, new ConnectionPretence());
        var db = new SqlServerPortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township, TimeProvider.System);
        return db;
    }

    /// <summary>The statements a DBA is told, each in SQL Server's grammar.</summary>
    private static List<string> Told(string message)
    {
        var told = Statement().Matches(message).Select(m => m.Value).ToList();
        told.ForEach(Parse);
        return told;
    }

    private static void Parse(string text) => TSql.Parse(text, TSql.OldestParser());

    [GeneratedRegex("(CREATE|ALTER) DATABASE [^;]+;")]
    private static partial Regex Statement();
}
