using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Biandangou.Data.Common.Databases;

/// <summary>
/// A save that failed for the disk or the database itself, not for what was to be saved; the message is the reason in Chinese.
/// </summary>
public sealed class NotSavedException(string reason, Exception inner) : Exception(reason, inner);

/// <summary>Tells a disk without room, a lock or a lost database from a refused record, and says so in words.</summary>
public static class StorageFault
{
    /// <summary>Errors of Linux and of Windows for a disk without room, a quota, and one that may only be read.</summary>
    private const int NoSpace = 28, NoQuota = 122, ReadOnlyDisk = 30, WindowsFull = unchecked((int)0x80070070),
    WindowsHandleFull = unchecked((int)0x80070027);

    private const string Full = "服务器的磁盘已满";
    private const string Unreachable = "数据库暂时连接不上";

    /// <returns>Why nothing can be saved just now, without a full stop; null when the failure is of another kind.</returns>
    public static string? Reason(Exception failure)
    {
        for (var e = failure; e is not null; e = e.InnerException)
        {
            var reason = e switch
            {
                NotSavedException => e.Message,
                SqliteException sqlite => Of(sqlite),
                SqlException server => Of(server.Number),
                IOException { HResult: NoSpace or NoQuota or ReadOnlyDisk or WindowsFull or WindowsHandleFull } => Full,
                _ => null,
            };
            if (reason is not null)
                return reason;
        }

        return null;
    }

    private static string? Of(SqliteException e) => (e.SqliteErrorCode, e.SqliteExtendedErrorCode) switch
    {
        (_, 1032) => "数据库文件被移走或替换了，恢复后须重新启动平台",
        (5 or 6, _) => "数据库正被其他程序占用",
        (8, _) => "数据库文件不能写入",
        (10, _) => "服务器的磁盘读写出错",
        (11 or 26, _) => "数据库文件已损坏",
        (13, _) => Full,
        (14, _) => "数据库文件打不开",
        _ => null,
    };

    private static string? Of(int sqlServerError) => sqlServerError switch
    {
        1101 or 1105 or 9002 or 3257 or 5149 => Full,
        1205 or 1222 or -2 => "数据库正忙",
        3906 or 3908 => "数据库不能写入",
        823 or 824 or 825 => "数据库的磁盘读写出错",
        -1 or 2 or 53 or 121 or 233 or 258 or 4060 or 10053 or 10054 or 10060 or 10061 or 11001 or 17142 or 18456 => Unreachable,
        _ => null,
    };
}

/// <summary>
/// Keeps such a failure from passing for a refused record: many forms take a <see cref="DbUpdateException"/> for a name that somebody
/// else was quicker to use. What the server may answer at a second try is left to the execution strategy.
/// </summary>
internal sealed class StorageFaultInterceptor(DatabaseProvider provider) : SaveChangesInterceptor
{
    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Tell(eventData.Exception);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(eventData.Exception);
        return Task.CompletedTask;
    }

    private void Tell(Exception failure)
    {
        if (failure is DbUpdateException && !MayPass(failure) && StorageFault.Reason(failure) is { } reason)
            throw new NotSavedException(reason, failure);
    }

    private bool MayPass(Exception failure) =>
        provider == DatabaseProvider.SqlServer && failure.InnerException is not SqlException
        {
            Number: 1101 or 1105 or 9002 or 3257 or 5149
            or 3906 or 3908
        };
}
