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
