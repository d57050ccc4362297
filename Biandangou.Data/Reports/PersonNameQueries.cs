using System.Reflection;
using Biandangou.Data.Common.Records;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Biandangou.Data.Reports;

/// <summary>Persons the registers know by name: what a public copy must not print.</summary>
public sealed class PersonNameQueries(PortalDbContext db)
{
    /// <summary>Each name once, whole township: every text marked as a <see cref="PersonNameAttribute">person's name</see>.</summary>
    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancel)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var marked = db.Model.GetEntityTypes().SelectMany(t => t.GetProperties())
            .Where(p => p.PropertyInfo?.IsDefined(typeof(PersonNameAttribute)) is true);
        foreach (var property in marked)
        {
            var column = property.Name;
            var rows = db.RowsOf((IEntityType)property.DeclaringType);
            names.UnionWith(await rows.Select(r => EF.Property<string?>(r, column) ?? "").Distinct().ToListAsync(cancel));
        }

        names.Remove("");
        return [.. names];
    }
}
