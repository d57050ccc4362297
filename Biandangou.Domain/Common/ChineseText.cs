using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Biandangou.Domain.Common;

public static partial class ChineseText
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly (int Size, string Unit)[] Units = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];

    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    /// <summary>The Chinese name in the value's <see cref="DisplayAttribute"/>.</summary>
    public static string ToChinese(this Enum value) => Names.GetOrAdd(value, v =>
        v.GetType().GetField(v.ToString())?.GetCustomAttribute<DisplayAttribute>()?.Name ?? v.ToString());

    /// <summary>2024年1月5日至2025年1月4日; 2024年1月5日起 without an end.</summary>
    public static string Period(DateOnly from, DateOnly? to) =>
        to is { } end ? $"{from.ToChinese()}至{end.ToChinese()}" : $"{from.ToChinese()}起";

    /// <summary>97.9%（94/96）: a rate never without what it is made of; null when there is nothing to divide by.</summary>
    public static string? Rate(int? part, int? whole) =>
        part is { } p && whole is > 0 and { } w ? $"{100m * p / w:0.0}%（{p:N0}/{w:N0}）" : null;

    /// <summary>上旬 for days 1–10, 中旬 for 11–20, 下旬 after.</summary>
    public static string ToTenDayPeriod(this DateOnly date) =>
        $"{date.Month}月{(date.Day <= 10 ? "上旬" : date.Day <= 20 ? "中旬" : "下旬")}";

    /// <summary>
    /// Key for unique names: NFKC, without white space and what nobody sees (zero-width, format and control characters, variation
    /// selectors), case folded, one kind of quotation mark and of dash, so that 示例 一村 and 示例一村, “八五”普法 and "八五"普法 collide.
    /// </summary>
    public static string ToNameKey(this string name) =>
        string.Concat(Seen(name).Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(IsSeen).Select(Plain)).ToUpperInvariant();

    /// <summary>Without lone surrogates and noncharacters, which cannot be normalised.</summary>
    private static string Seen(string name) =>
        string.Concat(name.EnumerateRunes().Where(r => r != Rune.ReplacementChar && (r.Value & 0xFFFE) != 0xFFFE));

    private static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && rune.Value is not (>= 0xFE00 and <= 0xFE0F or 0x3164 or 0x115F or 0x1160 or 0x2800)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);

    /// <summary>Of characters that look alike, one.</summary>
    private static string Plain(Rune rune) => rune.Value switch
    {
        '“' or '”' or '„' or '‟' or '「' or '」' or '『' or '』' => "\"",
        '‘' or '’' or '‚' or '‛' => "'",
        '—' or '–' or '‐' or '‑' or '−' or '―' => "-",
        '○' or '◯' => "〇",
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber => $"{Rune.GetNumericValue(rune)}",
        _ => rune.ToString(),
    };

    /// <summary>
    /// Key that puts names in the order people count in, 第二 before 第十: every number in the name, Chinese or not, becomes
    /// six digits. Stored, because no database sorts Chinese numerals.
    /// </summary>
    public static string ToSortKey(this string name) =>
        Numeral().Replace(name.ToNameKey(), n => ChineseNumeral.ValueOf(n.Value).ToString("000000"));

    /// <summary>十八, 一百零五, 二千零一十: 0 to 9999, as official prose writes them.</summary>
    public static string ToNumeral(this int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        if (number == 0)
            return "零";
        var words = new StringBuilder();
        foreach (var (size, unit) in Units)
        {
            var digit = number / size % 10;
            if (digit > 0)
                words.Append(Digits[digit]).Append(unit);
            else if (words.Length > 0 && number % size > 0 && words[^1] != '零')
                words.Append('零');
        }

        // 十八, not 一十八; within a larger number it stays 一百一十八.
        return number is >= 10 and < 20 ? words.ToString(1, words.Length - 1) : words.ToString();
    }

    [GeneratedRegex("[0-9]{1,9}|[〇零一二三四五六七八九十百千]{1,9}", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Numeral();
}
