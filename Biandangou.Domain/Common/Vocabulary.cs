namespace Biandangou.Domain.Common;

/// <summary>What is in force from a first to a last day.</summary>
public interface IDated
{
    DateOnly From { get; }

    /// <summary>The last day in force; null while no end is known.</summary>
    DateOnly? To { get; }
}

/// <summary>What happened on one day.</summary>
public interface IOccurred
{
    DateOnly On { get; }
}

/// <summary>What has a name, and the key by which names are the same however they are spaced or typed.</summary>
public interface INamed
{
    string Name { get; }

    string NameKey { get; }
}

/// <summary>A kind of a list the township keeps, which goes out of use and comes back; records keep theirs.</summary>
public interface IKind : INamed
{
    bool IsRetired { get; }

    void Retire();

    void Restore();
}
