using Microsoft.Data.Sqlite;

namespace Biandangou.Data.Common.Databases;

/// <summary>Where the embedded database lies.</summary>
internal static class SqliteFile
{
    private const string Default = "Data Source=App_Data/portal.db";

    /// <summary>For another program's lock, before the user is told; Default Timeout in the connection string overrides it.</summary>
    private const int SecondsToWait = 15;

    /// <summary>Makes the file, where there is none.</summary>
    public static async Task CreateAsync(string connectionString, CancellationToken cancel)
    {
        var creating = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        await using var connection = new SqliteConnection(creating.ConnectionString);
        await connection.OpenAsync(cancel);
    }

    /// <returns>A connection string with an absolute path whose folder exists.</returns>
    public static string ConnectionString(string? configured, string contentRoot)
    {
        const string Expected = "an SQLite connection string such as 'Data Source=App_Data/portal.db' in a writable folder";
        try
        {
            var builder = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(configured) ? Default : configured)
            {
                ForeignKeys = true,
                // Only a migration makes a file: a portal whose database was removed must not find itself on an empty one.
                Mode = SqliteOpenMode.ReadWrite,
            };
            if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:")
                throw new UnusableSettingException("ConnectionStrings:Portal", builder.DataSource, Expected);
            if (!builder.ShouldSerialize("Default Timeout"))
                builder.DefaultTimeout = SecondsToWait;
            builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
            Directory.CreateDirectory(Path.GetDirectoryName(builder.DataSource)!);
            return builder.ConnectionString;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableSettingException("ConnectionStrings:Portal", null, Expected);
        }
    }
}
