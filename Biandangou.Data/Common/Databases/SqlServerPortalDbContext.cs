using Biandangou.Data.Common.Auditing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Biandangou.Data.Common.Databases;

/// <summary>Production. Differs from SQLite only in how tables are laid out on disk.</summary>
public sealed class SqlServerPortalDbContext(DbContextOptions<SqlServerPortalDbContext> options) : PortalDbContext(options)
{
    public const string OrdinalCollation = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // SQL Server sorts a uniqueidentifier by its last bytes, so version 7 ids would scatter a clustered primary key.
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)))
            type.FindPrimaryKey()!.SetIsClustered(false);

        // Keys of names and enums are the same text in the same order on both databases: compared by their characters alone.
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(IsKey))
            property.SetCollation(OrdinalCollation);
    }

    private static bool IsKey(IMutableProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum
        || property.Name is nameof(PortalUser.NormalizedUserName) or nameof(IdentityRole.NormalizedName)
        || property.Name.EndsWith("Key", StringComparison.Ordinal) && property.ClrType == typeof(string);

    /// <remarks>
    /// READ COMMITTED lets two writers look before either stores. The audit's head is the row every save updates anyway, so
    /// whoever holds it first is alone; updated to itself it tells nothing.
    /// </remarks>
    protected override async Task TakeWritersLockAsync(CancellationToken cancel)
    {
#pragma warning disable RS0030 // Not a record: the one row whose update lock orders the writers.
        await Set<AuditHead>().ExecuteUpdateAsync(head => head.SetProperty(h => h.Number, h => h.Number), cancel);
#pragma warning restore RS0030
    }
}
