using System.Text.Json;

namespace Biandangou.Tests.Reports.Documents;

/// <summary>Texts that break careless writers of XML, ZIP names, formulas and sheets.</summary>
internal static class HostileText
{
    public static readonly IReadOnlyList<string> All =
    [
        .. Enumerable.Range(0, 0x20).Select(c => $"控{(char)c}制"),
        "\u007f", "\u0085换行", "\u2028行\u2029段", "\ufffe", "\uffff", "\ufeff开头", "\0", "\0\0\0",
        "\ud800", "\udc00", "尾\ud83d", "\udc00首", "\udc00\ud800", "\ud800\ud800\udc00", "对\ud83d\ude00齐",
        "👨‍👩‍👧‍👦", "🇨🇳", "𠮷野家", "e\u0301\u0301\u0301",
        new string('长', 40_000), new string('A', 40_000), string.Concat(Enumerable.Repeat("😀", 20_000)), new string('=', 33_000),
        "一" + new string('\n', 500) + "二", "甲\r\n乙\r丙\n丁\t戊",
        "=HYPERLINK(\"http://example.invalid\",\"点\")", "=1+1", "=cmd|' /C calc'!A0", "+86 953", "-1", "@SUM(A1)", "\t=1+1", " =1", "\n=1",
        "＝1",
        "'", "''", "'=1", "{=1}", "#REF!", "1e309", "00123", "2023-12-31", "TRUE",
        "]]>", "<![CDATA[x]]>", "<w:t>&amp;</w:t>", "&#0;", "&#xD800;", "<!-- -->", "--", "<?xml version=\"1.0\"?>", "\"'<>&",
        "_x0000_", "_x000D_", "_x0041_", "_x005F_", "_xD800_",
        "&P&N&C", "&&", "{{数据项}}", "{0}{1}", "%s%n", "${x}", "../../etc/passwd", @"C:\*?:[]/\", "[名]*?:/\\", "History", "CON",
        "\u202e右到左\u202c", "\u200f标\u200e", "\u2066隔\u2069", "مرحبا", "שלום", "\u200b\u200c\u200d\u2060", "\u00ad", "\u3000全角\u3000",
        "", " ", "   ", "\t", "\n", "名" + new string('很', 300) + "长", "éß€™½", "\uE000\uF8FF",
    ];

    /// <summary>These and the Big List of Naughty Strings.</summary>
    public static IReadOnlyList<string> WithNaughtyStrings()
    {
        using var list = typeof(HostileText).Assembly.GetManifestResourceStream("naughty-strings.json")!;
        return [.. All, .. JsonSerializer.Deserialize<string[]>(list)!];
    }
}
