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
