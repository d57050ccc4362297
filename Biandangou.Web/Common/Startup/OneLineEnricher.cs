using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace Biandangou.Web.Common.Startup;

/// <summary>What came with a request, an address with an encoded line break, must not begin a line of the log that nobody wrote.</summary>
public sealed class OneLineEnricher : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            if (value is ScalarValue { Value: string text } && text.Any(BreaksLines))
                logEvent.AddOrUpdateProperty(new LogEventProperty(name, new ScalarValue(string.Concat(text.Select(Escaped)))));
        }
    }

    private static string Escaped(char c) => BreaksLines(c) ? $"\\u{((int)c).ToString("x4", CultureInfo.InvariantCulture)}" : $"{c}";

    private static bool BreaksLines(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
