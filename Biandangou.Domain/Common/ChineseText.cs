using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text;

namespace Biandangou.Domain.Common;

public static class ChineseText
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    /// <summary>The Chinese name in the value's <see cref="DisplayAttribute"/>.</summary>
    public static string ToChinese(this Enum value) => Names.GetOrAdd(value, v =>
        v.GetType().GetField(v.ToString())?.GetCustomAttribute<DisplayAttribute>()?.Name ?? v.ToString());

    /// <summary>2024年1月5日, no leading zeros.</summary>
    public static string ToChinese(this DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>2024年1月5日至2025年1月4日; 2024年1月5日起 without an end.</summary>
    public static string Period(DateOnly from, DateOnly? to) => to is { } end ? $"{from.ToChinese()}至{end.ToChinese()}" : $"{from.ToChinese()}起";

    /// <summary>上旬 for days 1–10, 中旬 for 11–20, 下旬 after.</summary>
    public static string ToTenDayPeriod(this DateOnly date) =>
        $"{date.Month}月{(date.Day <= 10 ? "上旬" : date.Day <= 20 ? "中旬" : "下旬")}";

    /// <summary>Key for unique names: NFKC, no white space, case folded, so 示例 一村 and 示例一村 collide.</summary>
    public static string ToNameKey(this string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
