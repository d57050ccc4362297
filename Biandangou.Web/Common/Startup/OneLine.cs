using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace Biandangou.Web.Common.Startup;

/// <summary>
/// What came with a request, an address with an encoded line break, must not begin a line that nobody wrote, nor turn one round.
/// </summary>
public static class OneLine
{
    /// <summary>The text with what breaks, hides or reorders a line written as \u000a.</summary>
    public static string Of(string text) => text.Any(IsUnseen)
        ? string.Concat(text.Select(c => IsUnseen(c) ? $"\\u{((int)c).ToString("x4", CultureInfo.InvariantCulture)}" : $"{c}"))
        : text;

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

/// <summary>Texts of the log, each on its line.</summary>
public sealed class OneLineEnricher : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            if (value is ScalarValue { Value: string text } && OneLine.Of(text) is var clean && clean != text)
                logEvent.AddOrUpdateProperty(new LogEventProperty(name, new ScalarValue(clean)));
        }
    }
}
