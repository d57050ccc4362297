using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Biandangou.Data.Common.Auditing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Biandangou.Data.Common.Records;

/// <summary>Which records name which others, as the model knows it.</summary>
internal static class RecordReferences
{
    /// <summary>
    /// The kind of record whose id a property keeps; null for a property that keeps none. Ids without a foreign key, kept so that
    /// no filter on the other record hides the row, go by the type's name.
    /// </summary>
    public static IEntityType? Principal(this IProperty property) =>
        property.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType
        ?? (property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?)
            ? property.DeclaringType.Model.GetEntityTypes().FirstOrDefault(t => property.Name == $"{t.ClrType.Name}Id")
            : null);

    /// <summary>The record a part belongs to, shown on whose page it is; null for a record of its own.</summary>
    public static IReadOnlyForeignKey? WholeOf(this IReadOnlyEntityType type) =>
        typeof(LedgerEntry).IsAssignableFrom(type.ClrType)
            ? null
            : type.GetForeignKeys().FirstOrDefault(k => k.PrincipalToDependent is { IsCollection: true });

    /// <summary>Chinese name of the ledger a record or part stands in, as its parts' own <paramref name="record"/> sees it.</summary>
    public static string Ledger(this IReadOnlyEntityType type, Type record) =>
        type.WholeOf() is { } whole && whole.PrincipalEntityType.ClrType != record ? whole.PrincipalEntityType.Ledger(record)
            : type.ClrType.Subject();

    /// <summary>Chinese name of a kind of record.</summary>
    public static string Subject(this Type type) => type.GetCustomAttribute<DisplayAttribute>()?.Name ?? type.Name;

    /// <summary>The kind of record by its name in code; null when the model has none.</summary>
    public static IEntityType? FindRecord(this IModel model, string name) =>
        model.GetEntityTypes().FirstOrDefault(t => t.ClrType.Name == name);

    /// <summary>The kind of record that a field users see refers to; null for one that refers to none.</summary>
    public static IEntityType? Referred(this IModel model, string type, string field) => field == AuditWords.Role
        ? model.FindEntityType(typeof(IdentityRole<Guid>))
        : model.FindRecord(type)?.FindProperty(field) is { PropertyInfo: { } property } reference
        && property.IsDefined(typeof(DisplayAttribute))
            ? reference.Principal()
            : null;

    /// <summary>What records are called: by their <see cref="DisplayColumnAttribute"/>, else their Name. Deleted ones too.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string Name)>> NamesAsync(
        this PortalDbContext db, IEntityType type, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var name = type.ClrType.GetProperty(type.ClrType.GetCustomAttribute<DisplayColumnAttribute>()?.DisplayColumn ?? "Name")!;
        var id = type.ClrType.GetProperty("Id")!;
        var rows = await db.RowsOf(type, withDeleted: true).AsNoTracking().Where(r => ids.Contains(EF.Property<Guid>(r, "Id")))
            .ToListAsync(cancel);
        return [.. rows.Select(r => ((Guid)id.GetValue(r)!, $"{name.GetValue(r)}"))];
    }

    /// <summary>Rows of a type that is known when running only, whatever their scope; deleted ones too if asked.</summary>
    public static IQueryable<object> RowsOf(this PortalDbContext db, IEntityType type, bool withDeleted = false) =>
        (IQueryable<object>)typeof(RecordReferences).GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.ClrType).Invoke(null, [db, withDeleted])!;

    private static IQueryable<T> Rows<T>(PortalDbContext db, bool withDeleted)
        where T : class => withDeleted ? db.Set<T>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]) : db.Township<T>();
}
