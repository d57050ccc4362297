using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Biandangou.Web.Common.Forms;

/// <summary>Numbers as people type them: ５０, 1,200, 1.2万, 12人, 1200元.</summary>
public static partial class NumberText
{
    /// <summary>
    /// The number in half-width characters, without separators of thousands, 万 and its unit; what is no number keeps its
    /// other characters.
    /// </summary>
    /// <param name="isWhole">Whether things are counted; money and hours are not.</param>
    public static string? ToNumberText(this string? text, bool isWhole = true)
    {
        if (text is null)
            return null;
        var half = text.Normalize(NormalizationForm.FormKC).Replace('。', '.').Trim();
        var written = isWhole ? Count().Match(half) : Measure().Match(half);
        if (!written.Success)
            return half;
        var digits = written.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        var times = written.Groups["times"].Value switch { "百" => 100, "千" => 1000, "万" => 10_000, _ => 1 };
        return times == 1 ? digits
            : decimal.TryParse(digits, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? (number * times).ToString("0.####", CultureInfo.InvariantCulture)
            : half;
    }

    private const string Digits = @"^(?<digits>[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?)\s*(?<times>[百千万])?\s*";

    [GeneratedRegex(Digits + "(人次|人|名|场次|场|次|起|件|户|份|个|条|处|幅|块|期|页|卷|项|篇|年|月|日|天|号|分钟)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Count();

    [GeneratedRegex(Digits + "(元|小时|学时)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Measure();
}
