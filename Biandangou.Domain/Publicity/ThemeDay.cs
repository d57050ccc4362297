namespace Biandangou.Domain.Publicity;

/// <summary>What a theme day's form tells.</summary>
/// <param name="IsRetired">No longer offered for new events.</param>
public sealed record ThemeDayDetails(string? Name, int StartMonth, int StartDay, int EndMonth, int EndDay, bool IsRetired);

/// <summary>主题日: a day, week or month of every year that publicity keeps to.</summary>
[Display(Name = "主题日")]
public sealed class ThemeDay : LedgerEntry, INamed
{
    public const int NameLength = 40;

    /// <summary>Any leap year: 29 February may be a theme day.</summary>
    private const int LeapYear = 2024;

    private ThemeDay() { }

    public ThemeDay(ThemeDayDetails details) => Amend(details);

    /// <summary>The theme days every database has.</summary>
    public static IReadOnlyList<ThemeDayDetails> BuiltIn { get; } =
    [
        Of("“三八”妇女维权周", 3, 1, 3, 8),
        Of("3·15 国际消费者权益日", 3, 15),
        Of("4·15 全民国家安全教育日", 4, 15),
        Of("4·26 世界知识产权日", 4, 26),
        Of("民法典宣传月", 5, 1, 5, 31),
        Of("5·12 全国防灾减灾日", 5, 12),
        Of("安全生产月", 6, 1, 6, 30),
        Of("6·5 世界环境日", 6, 5),
        Of("6·26 国际禁毒日", 6, 26),
        Of("11·9 消防宣传日", 11, 9),
        Of("11·25 国际反家庭暴力日", 11, 25),
        Of("宪法宣传周", 12, 1, 12, 7),
        Of("12·4 国家宪法日", 12, 4),
    ];

    [Display(Name = "名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [Display(Name = "开始月")]
    public int StartMonth { get; private set; }

    [Display(Name = "开始日")]
    public int StartDay { get; private set; }

    [Display(Name = "结束月")]
    public int EndMonth { get; private set; }

    [Display(Name = "结束日")]
    public int EndDay { get; private set; }

    [Display(Name = "停用")]
    public bool IsRetired { get; private set; }

    /// <summary>Id of the built-in theme day at a place in the list.</summary>
    public static Guid IdOf(int index) => new(0x0f0b0000 + index, 0x0004, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    public void Amend(ThemeDayDetails details)
    {
        var name = Rule.Text(details.Name, nameof(Name), "名称", NameLength);
        Check(details.StartMonth, details.StartDay, nameof(StartMonth), nameof(StartDay), "开始");
        Check(details.EndMonth, details.EndDay, nameof(EndMonth), nameof(EndDay), "结束");
        Rule.Holds(
            (details.EndMonth, details.EndDay).CompareTo((details.StartMonth, details.StartDay)) >= 0,
            "结束日期不能早于开始日期；跨年的请分成两个主题日。", nameof(EndMonth));
        (Name, NameKey, IsRetired) = (name, name.ToNameKey(), details.IsRetired);
        (StartMonth, StartDay, EndMonth, EndDay) = (details.StartMonth, details.StartDay, details.EndMonth, details.EndDay);
    }

    private static ThemeDayDetails Of(string name, int month, int day) => Of(name, month, day, month, day);

    private static ThemeDayDetails Of(string name, int month, int day, int endMonth, int endDay) =>
        new(name, month, day, endMonth, endDay, IsRetired: false);

    private static void Check(int month, int day, string monthField, string dayField, string label)
    {
        Rule.Count(month, monthField, $"{label}月", 1, 12);
        Rule.Count(day, dayField, $"{label}日", 1, DateTime.DaysInMonth(LeapYear, month));
    }
}

/// <summary>The days of a theme day in one year.</summary>
public sealed record ThemeSpan(DateOnly From, DateOnly To) : IDated
{
    DateOnly? IDated.To => To;

    public int Days => To.DayNumber - From.DayNumber + 1;

    public static ThemeSpan Of(int year, int startMonth, int startDay, int endMonth, int endDay) =>
        new(Day(year, startMonth, startDay), Day(year, endMonth, endDay));

    /// <summary>29 February is the 28th in most years.</summary>
    private static DateOnly Day(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
