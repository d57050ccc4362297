using System.Globalization;

namespace Biandangou.Domain.Common;

/// <summary>Values of numerals as official prose writes them.</summary>
internal static class ChineseNumeral
{
    /// <summary>Of ten thousands: 万万万万 is no number people mean.</summary>
    private const decimal Most = 1_0000_0000_0000m;

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Characters a Chinese numeral may consist of, for patterns.</summary>
    public const string Characters = "零〇一二三四五六七八九十百千万两";

    /// <summary>46, 2,317, 1.5, 十八, 一百二十, 两, 三万二千, 二〇二三.</summary>
    public static decimal ValueOf(string numeral)
    {
        if (decimal.TryParse(numeral, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
            out var plain))
            return plain;
        var (total, section, digit) = (0m, 0m, 0m);
        foreach (var c in numeral.Replace('零', '〇').Replace('两', '二'))
        {
            if (Unit(c) is not { } unit)
                digit = digit * 10 + Digits.IndexOf(c, StringComparison.Ordinal);
            else if (unit == 10000)
                (total, section, digit) = (Math.Min(total + Math.Max(section + digit, 1), Most) * unit, 0, 0);
            else
                (section, digit) = (section + Math.Max(digit, 1) * unit, 0);
        }

        return total + section + digit;
    }

    private static decimal? Unit(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10000, _ => null };
}
