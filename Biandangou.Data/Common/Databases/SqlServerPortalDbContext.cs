using Biandangou.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Common.Databases;

/// <summary>Production. Differs from SQLite only in how tables are laid out on disk.</summary>
public sealed class SqlServerPortalDbContext(DbContextOptions<SqlServerPortalDbContext> options) : PortalDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // SQL Server sorts a uniqueidentifier by its last bytes, so version 7 ids would scatter a clustered primary key.
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)))
            type.FindPrimaryKey()!.SetIsClustered(false);
    }
}
