using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Biandangou.Data.Common.Databases;

/// <summary>How a database on SQL Server stands.</summary>
/// <param name="Tables">Tables of users: none when nothing was migrated yet.</param>
/// <param name="OtherColumns">Text columns that compare by another collation than they should.</param>
public sealed record SqlServerState(string Collation, bool IsSnapshotOn, int Tables, int OtherColumns);

/// <summary>
/// The database the portal asks for on SQL Server: a collation that weighs supplementary characters, since the version 80 ones take
/// all rare surnames for one, and readers that do not wait for writers. Made and set where the login may; else the DBA is told the
/// statement.
/// </summary>
public static class SqlServerDatabase
{
    public const string Collation = "Chinese_Simplified_Pinyin_100_CI_AS_SC";

    /// <returns>What the DBA has to mend, in Chinese, one text each; the portal runs meanwhile.</returns>
    /// <exception cref="UnsuitableDatabaseException">It is still empty and has another collation, which is a matter of one statement
    /// now.</exception>
    public static async Task<IReadOnlyList<string>> PrepareAsync(PortalDbContext db, CancellationToken cancel)
    {
        var name = new SqlConnectionStringBuilder(db.Database.GetConnectionString()).InitialCatalog;
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancel))
            await CreateAsync(db, name, cancel);

        var state = await ReadAsync(db, cancel);
        if (state is { Tables: 0 } && !IsSame(state.Collation) && await TryAsync(db, CollationStatement(name), cancel) is { } refused)
        {
            throw new UnsuitableDatabaseException(
                $"数据库 {name} 是空的，但排序规则是 {state.Collation}，生僻姓名会被当作同名；本次没有建表。{Refusal(refused)}" +
                $"请数据库管理员执行后重新运行 migrate：{CollationStatement(name)};");
        }

        return Faults(state, name, state.IsSnapshotOn ? null : await TryAsync(db, SnapshotStatement(name), cancel));
    }

    /// <summary>Made through the server's own database, by the same connection.</summary>
    public static async Task CreateAsync(PortalDbContext db, string name, CancellationToken cancel)
    {
        var connection = db.Database.GetConnectionString();
        var statement = $"CREATE DATABASE {Quoted(name)} COLLATE {Collation}";
        db.Database.SetConnectionString(new SqlConnectionStringBuilder(connection) { InitialCatalog = "master" }.ConnectionString);
        try
        {
            if (await TryAsync(db, statement, cancel) is { } refused)
            {
                throw new UnsuitableDatabaseException(
                    $"数据库 {name} 不存在，也建不了。{Refusal(refused)}请数据库管理员执行后重新运行 migrate：" +
                    $"{statement}; {SnapshotStatement(name)};");
            }
        }
        finally
        {
            db.Database.SetConnectionString(connection);
        }

        // The pool may remember that there was no such database.
        SqlConnection.ClearPool((SqlConnection)db.Database.GetDbConnection());
    }

    /// <param name="refused">Why the snapshot could not be switched on; null when it is on.</param>
    public static IReadOnlyList<string> Faults(SqlServerState state, string name, string? refused)
    {
        var faults = new List<string>();
        if (state.Tables > 0 && (!IsSame(state.Collation) || state.OtherColumns > 0))
        {
            faults.Add(
                $"数据库 {name} 的排序规则是 {state.Collation}（{state.OtherColumns} 个文字列与要求不同），应为 {Collation}：不同的生僻姓名会被当作同名。" +
                $"已有数据的库改不了各列，请数据库管理员在方便时新建一个库（CREATE DATABASE {Quoted($"{name}_new")} COLLATE {Collation};），运行 migrate 后迁入数据。");
        }

        if (refused is not null)
        {
            faults.Add(
                $"数据库 {name} 没有打开 READ_COMMITTED_SNAPSHOT，查询会等待正在保存的人。{Refusal(refused)}" +
                $"请数据库管理员在没有人使用时执行：{SnapshotStatement(name)};");
        }

        return faults;
    }

    private static async Task<SqlServerState> ReadAsync(PortalDbContext db, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<SqlServerState>(
            $"""
            SELECT CAST(d.collation_name AS nvarchar(128)) AS [Collation], d.is_read_committed_snapshot_on AS [IsSnapshotOn],
                (SELECT COUNT(*) FROM sys.tables t WHERE t.is_ms_shipped = 0) AS [Tables],
                (SELECT COUNT(*) FROM sys.columns c JOIN sys.tables t ON t.object_id = c.object_id
                 WHERE t.is_ms_shipped = 0
                    AND c.collation_name NOT IN (N'{Collation}', N'{SqlServerPortalDbContext.OrdinalCollation}')) AS [OtherColumns]
            FROM sys.databases d WHERE d.name = DB_NAME()
            """).SingleAsync(cancel);

    /// <returns>Why not; null when it was done.</returns>
    private static async Task<string?> TryAsync(PortalDbContext db, string statement, CancellationToken cancel)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancel);
            return null;
        }
        catch (DbException refused)
        {
            return refused.Message.ReplaceLineEndings(" ");
        }
    }

    // Neither ends anybody's work: with others in the database they are refused at once.
    private static string CollationStatement(string name) => $"ALTER DATABASE {Quoted(name)} COLLATE {Collation}";

    private static string SnapshotStatement(string name) => $"ALTER DATABASE {Quoted(name)} SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT";

    private static string Refusal(string message) => $"服务器答复：{message} ";

    private static bool IsSame(string collation) => collation.Equals(Collation, StringComparison.OrdinalIgnoreCase);

    private static string Quoted(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";
}

/// <summary>A database the portal is not migrated into; the message is one line for the operator.</summary>
public sealed class UnsuitableDatabaseException(string message) : Exception(message);
