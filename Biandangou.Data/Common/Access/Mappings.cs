using System.Collections.Frozen;
using System.Linq.Expressions;

namespace Biandangou.Data.Common.Access;

/// <summary>What the mapping of a kind of record says of it beside its columns.</summary>
internal interface IMapping
{
    Type Type { get; }

    /// <summary>Whose the rows are; null for a register of the township.</summary>
    IOwnership? Owner { get; }

    /// <summary>The day a record came about, as an expression of it; null for one without a day.</summary>
    LambdaExpression? FirstDay { get; }

    /// <summary>The last day a record tells of, as far as it is told.</summary>
    LambdaExpression? LastDay { get; }
}

internal static class Mappings
{
    public static FrozenDictionary<Type, IMapping> All { get; } = typeof(IMapping).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && typeof(IMapping).IsAssignableFrom(t))
        .Select(t => (IMapping)Activator.CreateInstance(t)!)
        .ToFrozenDictionary(m => m.Type);

    /// <returns>Null for a type that is no record.</returns>
    public static IMapping? Of(Type type) => All.GetValueOrDefault(type);
}

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
