namespace Biandangou.Domain.Common;

/// <summary>
/// How long a pattern may look at one text before it gives up with an error. It guards against a pattern that would never end,
/// not against a machine that stands still for a moment: the longest text allowed takes each pattern a small part of a second.
/// </summary>
public static class PatternLimit
{
    public const int Milliseconds = 20_000;
}
