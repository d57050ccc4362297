using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Biandangou.Data.Common.Databases;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>The <c>Database</c> settings, read once at start; an unusable value stops the start with one line.</summary>
/// <param name="CompatibilityLevel">SQL Server database compatibility level, 120 to 170.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString, int CompatibilityLevel)
{
    /// <summary>Where the embedded database lies; null for a server.</summary>
    public string? File => Provider == DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    /// <param name="configuration">Reads Database:Provider, Database:CompatibilityLevel and ConnectionStrings:Portal.</param>
    /// <param name="contentRoot">Folder a relative SQLite file lies under.</param>
    /// <exception cref="UnusableSettingException">Names the setting and what it may hold.</exception>
    public static DatabaseOptions Read(IConfiguration configuration, string contentRoot)
    {
        var provider = configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var kind) || !Enum.IsDefined(kind)
            || int.TryParse(provider, out _))
            throw new UnusableSettingException("Database:Provider", provider, "Sqlite or SqlServer");

        var level = configuration["Database:CompatibilityLevel"] ?? "160";
        if (!int.TryParse(level, out var compatibility) || compatibility is < 120 or > 170 || compatibility % 10 != 0)
            throw new UnusableSettingException("Database:CompatibilityLevel", level, "120, 130, 140, 150, 160 or 170");

        var connection = configuration.GetConnectionString("Portal");
        return kind == DatabaseProvider.Sqlite
            ? new DatabaseOptions(kind, SqliteFile.ConnectionString(connection, contentRoot), compatibility)
            : new DatabaseOptions(kind, SqlServerConnection(connection), compatibility);
    }

    private static string SqlServerConnection(string? connection)
    {
        // The value may hold a password, so it is never repeated in a message.
        const string Expected = "a SQL Server connection string naming a server and a database";
        try
        {
            var builder = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(connection);
            return builder.DataSource.Length > 0 && builder.InitialCatalog.Length > 0
                ? builder.ConnectionString
                : throw new UnusableSettingException("ConnectionStrings:Portal", null, Expected);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new UnusableSettingException("ConnectionStrings:Portal", null, Expected);
        }
    }
}

/// <summary>A setting the portal cannot start with; the message is one line for the operator.</summary>
public sealed class UnusableSettingException(string setting, string? value, string expected)
    : Exception($"Setting {setting}{(value is null ? "" : $" = '{value}'")} is not usable: expected {expected}.");
