using System.Linq.Expressions;

namespace Biandangou.Data.Common.Access;

/// <summary>The day a record tells of, as an expression of it.</summary>
internal static class RecordDay
{
    /// <summary>When it happened, or from when it lasts; null for a record without a day.</summary>
    public static Expression<Func<T, DateOnly?>>? Of<T>()
    {
        var day = typeof(IOccurred).IsAssignableFrom(typeof(T)) ? nameof(IOccurred.On)
            : typeof(IDated).IsAssignableFrom(typeof(T)) ? nameof(IDated.From)
            : null;
        return day is null ? null : r => EF.Property<DateOnly?>(r!, day);
    }

    /// <summary>One told by the mapping, for a record that knows several.</summary>
    public static LambdaExpression Of<T>(Expression<Func<T, DateOnly?>> day) => day;
}
