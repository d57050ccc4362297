using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Biandangou.Data.Common.Auditing;

/// <summary>Refuses a save whose old or new owner lies outside the account's scope, whatever the page let through.</summary>
internal static class ScopeGuard
{
    public static void Check(AccessScope scope, EntityEntry<Entity> entry)
    {
        var owner = Mappings.Of(entry.Metadata.ClrType)?.Owner;
        var isBound = !scope.WholeTownship || owner is { BindsTownship: true };
        if (isBound && owner?.Keeps(entry) is not true)
            throw new OutOfScopeException(entry.Metadata.ClrType.Name);
    }
}

/// <summary>A save tried to touch a record that is not the account's. Shown as 404: its existence is not admitted.</summary>
public sealed class OutOfScopeException(string type) : Exception($"A {type} outside the scope was to be saved.");

/// <summary>SQLite ignores column lengths; both databases refuse the same texts.</summary>
internal static class LengthGuard
{
    public static void Check(EntityEntry entry)
    {
        foreach (var property in entry.Properties)
        {
            if (property.CurrentValue is string text && property.Metadata.GetMaxLength() is { } max && text.Length > max)
                throw new RuleBrokenException($"内容不能超过 {max} 个字。", property.Metadata.Name);
        }
    }
}
