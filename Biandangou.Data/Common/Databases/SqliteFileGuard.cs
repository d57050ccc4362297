using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Biandangou.Data.Common.Databases;

/// <summary>
/// Refuses to work on a database file that was removed or replaced under the running portal: an open handle would take every write,
/// and all of them would be gone with the process. Once seen it holds until a restart, since the write-ahead log that lies beside the
/// path belongs to the old file.
/// </summary>
internal sealed class SqliteFileGuard : DbConnectionInterceptor, IDbTransactionInterceptor
{
    /// <summary>SQLITE_READONLY and SQLITE_READONLY_DBMOVED, as SQLite itself calls it.</summary>
    private const int ReadOnly = 8, Moved = 1032;

    private static readonly byte[] Main = "main\0"u8.ToArray();

    private volatile bool _isMoved;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Check(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Check(connection);
        return Task.CompletedTask;
    }

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        Check(transaction.Connection!);
        return result;
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Check(transaction.Connection!);
        return ValueTask.FromResult(result);
    }

    private void Check(DbConnection connection)
    {
        if (_isMoved || HasMoved(((SqliteConnection)connection).Handle!))
        {
            _isMoved = true;
            throw new SqliteException("The database file was removed or replaced while the portal ran.", ReadOnly, Moved);
        }
    }

    /// <remarks>Compares device and inode. On Windows SQLite does not answer, and nobody can remove a file that it holds open.</remarks>
    private static bool HasMoved(sqlite3 handle)
    {
        const int Ok = 0, FileControlHasMoved = 20;
        var moved = 0;
        return sqlite3_file_control(handle, Main, FileControlHasMoved, ref moved) == Ok && moved != 0;
    }

    [DllImport("e_sqlite3", ExactSpelling = true),
        DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int sqlite3_file_control(sqlite3 db, byte[] name, int operation, ref int argument);
}
