namespace Biandangou.Domain.Common;

/// <summary>A rule of the work refused a step. The message is Chinese and meant for the user.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="field">Property the message belongs to, or null for the whole form.</param>
public sealed class RuleBrokenException(string message, string? field = null) : Exception(message)
{
    public string? Field { get; } = field;
}
