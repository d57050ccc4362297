using System.Collections.Frozen;

namespace Biandangou.Data.Common.Access;

/// <summary>A mapping that says whose the rows of its type are.</summary>
internal interface IOwned
{
    Type Type { get; }

    /// <summary>Null for a register of the township.</summary>
    IOwnership? Owner { get; }
}

internal static class Ownerships
{
    /// <summary>Who owns the rows, by type of record; a type that is not here is a register.</summary>
    public static FrozenDictionary<Type, IOwnership> All { get; } = typeof(IOwned).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false } && typeof(IOwned).IsAssignableFrom(t))
        .Select(t => (IOwned)Activator.CreateInstance(t)!)
        .Where(o => o.Owner is not null)
        .ToFrozenDictionary(o => o.Type, o => o.Owner!);
}
