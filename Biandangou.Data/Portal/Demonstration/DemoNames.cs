namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Invented names and numbers that nobody can take for a real person's.</summary>
internal static class DemoNames
{
    public const string Staff = "镇法治办示例甲";

    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    private static readonly string[] Numerals =
        ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八"];

    public static string Numeral(int index) => Numerals[index];

    public static string Stem(int index) => Stems[index % Stems.Length].ToString();

    /// <summary>赵示例甲, 钱示例甲 …: 220 of them.</summary>
    public static string Person(int index) => $"{Surnames[index % Surnames.Length]}示例{Stem(index / Surnames.Length)}";

    /// <summary>A party of a case: 赵示例, 钱示例 ….</summary>
    public static string Party(int index) => $"{Surnames[index % Surnames.Length]}示例";

    public static string Phone(int index) => $"1380000{index % 10_000:0000}";
}
