using Microsoft.EntityFrameworkCore.Design;

namespace Biandangou.Data.Common.Databases;

/// <summary>For dotnet-ef only; never connects.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    public SqlitePortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UsePortalDatabase(new DatabaseOptions(DatabaseProvider.Sqlite, "Data Source=design.db", 160));
        return new SqlitePortalDbContext(options.Options);
    }
}

/// <inheritdoc cref="SqliteDesignTimeFactory"/>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerPortalDbContext>
{
    public SqlServerPortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDbContext>();
        options.UsePortalDatabase(new DatabaseOptions(DatabaseProvider.SqlServer, "Server=design;Database=design", 160));
        return new SqlServerPortalDbContext(options.Options);
    }
}
