using Microsoft.Data.Sqlite;

namespace Biandangou.Data.Common.Databases;

/// <summary>Where the embedded database lies.</summary>
internal static class SqliteFile
{
    private const string Default = "Data Source=App_Data/portal.db";

    /// <returns>A connection string with an absolute path whose folder exists.</returns>
    public static string ConnectionString(string? configured, string contentRoot)
    {
        const string Expected = "an SQLite connection string such as 'Data Source=App_Data/portal.db' in a writable folder";
        try
        {
            var builder = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(configured) ? Default : configured)
            {
                ForeignKeys = true,
                DefaultTimeout = 30,
            };
            if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:")
                throw new UnusableSettingException("ConnectionStrings:Portal", builder.DataSource, Expected);
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
