using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Biandangou.Data.Common.Auditing;

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
