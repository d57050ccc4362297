using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Publicity on the year's theme days, filled up with events in the villages.</summary>
internal static class DemoPublicity
{
    private const string Fraud = "防范电信诈骗";
    private const string CivilCode = "民法典与生活同行";

    private static readonly (int Month, int Day, string Theme, string Title, PublicityKind Kind, string Agency, string Place,
        int Sessions)[] ThemeDays =
    [
        (1, 12, "根治欠薪", "春节前根治欠薪法律服务", PublicityKind.CountrysideTour, "司法所", "镇便民服务大厅", 1),
        (3, 8, "妇女维权", "“三八”妇女维权周宣传", PublicityKind.Square, "司法所", "镇中心广场", 1),
        (3, 15, "消费者权益保护", "农资打假与消费维权宣传", PublicityKind.Square, "安监站", "镇集贸市场", 1),
        (4, 15, "4·15 全民国家安全教育日", "全民国家安全教育日集中宣传", PublicityKind.Square, "综治中心", "镇中心广场", 2),
        (5, 12, "防灾减灾", "防灾减灾日应急知识宣传", PublicityKind.Square, "安监站", "镇中心广场", 1),
        (5, 24, CivilCode, "民法典宣传月集中宣讲", PublicityKind.Talk, "司法所", "新时代文明实践所", 3),
        (6, 16, "安全生产月", "安全生产进企业宣传", PublicityKind.Enterprise, "安监站", "农产品加工园区", 2),
        (6, 26, "6·26 国际禁毒日", "国际禁毒日主题宣传", PublicityKind.Square, "禁毒办", "镇中心广场", 2),
        (8, 10, Fraud, "反诈宣传进村入户", PublicityKind.Village, "综治中心", "各村（场）", 3),
        (9, 5, "法治副校长开学第一课", "开学季法律进校园", PublicityKind.School, "司法所", "镇中心小学", 2),
        (11, 9, "消防宣传日", "消防安全宣传", PublicityKind.Square, "安监站", "镇集贸市场", 1),
        (12, 4, "12·4 国家宪法日", "宪法宣传周系列活动", PublicityKind.Square, "司法所", "镇中心广场", 3),
    ];

    private static readonly (string Theme, string Title, PublicityKind Kind, string Agency)[] VillageEvents =
    [
        (Fraud, "反诈知识入户宣传", PublicityKind.Village, "综治中心"),
        (CivilCode, "民法典案例宣讲", PublicityKind.Talk, "司法所"),
        ("禁种铲毒", "禁毒知识进村宣传", PublicityKind.Village, "禁毒办"),
        ("安全用电用气", "安全用电用气知识宣传", PublicityKind.CountrysideTour, "安监站"),
        (Fraud, "村民微信群反诈提示推送", PublicityKind.NewMedia, "综治中心"),
        ("土地承包与流转", "送法到田间地头", PublicityKind.CountrysideTour, "司法所"),
        ("未成年人保护", "护苗普法进校园", PublicityKind.School, "司法所"),
    ];

    /// <param name="agencies">Agencies by name.</param>
    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast, DemoYear plan, IReadOnlyDictionary<string,
        PublicityAgency> agencies)
    {
        var random = new Random(plan.Year * 31 + 3);
        foreach (var day in ThemeDays)
        {
            var heldOn = new DateOnly(plan.Year, day.Month, day.Day);
            var details = Details(
                day.Kind, heldOn, (day.Title, day.Theme, ThemeDayOn(heldOn)), agencies[day.Agency], day.Place, day.Sessions, random);
            diary.Note(details.On.AddDays(random.Next(3)), cast.Staff, today => db.Add(
                new PublicityEvent(null, EventKind.BuiltIn(day.Kind), details, today)));
        }

        var rest = plan.Sessions - ThemeDays.Sum(d => d.Sessions);
        for (var i = 0; i < rest; i++)
        {
            var v = (i * 5 + plan.Year) % cast.Villages.Count;
            var village = cast.Villages[v];
            var (theme, title, kind, agency) = VillageEvents[i % VillageEvents.Length];
            var heldOn = new DateOnly(plan.Year, 1, 15).AddDays(i * 330 / rest).ToWorkday();
            var themeDay = theme == CivilCode && heldOn.Month == 5 ? ThemeDayOn(new DateOnly(plan.Year, 5, 1)) : null;
            var details = Details(
                kind, heldOn, ($"{village.Name}{title}", theme, themeDay), agencies[agency], $"{village.Name}文化广场", 1, random);
            diary.Note(heldOn.AddDays(random.Next(3)), cast.ClerkOf(v), today => db.Add(
                new PublicityEvent(village.Id, EventKind.BuiltIn(kind), details, today)));
        }
    }

    private static PublicityDetails Details(
        PublicityKind kind, DateOnly heldOn, (string Title, string Theme, int? Day) about, PublicityAgency agency, string place,
        int sessions, Random random)
    {
        var online = kind == PublicityKind.NewMedia;
        var audience = sessions * (online ? 300 + random.Next(300) : 60 + random.Next(120));
        return new PublicityDetails(
            heldOn, about.Title, about.Day is { } day ? ThemeDay.IdOf(day) : null,
            // The theme day's name stands in for a theme in the same words.
            about.Day is { } same && ThemeDay.BuiltIn[same].Name == about.Theme ? null : about.Theme,
            agency.Id, online ? null : place, sessions, audience,
            Materials: online ? 0 : audience + sessions * random.Next(80),
            Consultations: online ? 0 : sessions * (2 + random.Next(14)),
            Posts: online ? 3 + random.Next(5) : random.Next(3),
            Notes: null);
    }

    /// <summary>Place in the built-in list of the shortest theme day on a date.</summary>
    private static int? ThemeDayOn(DateOnly date) =>
        ThemeDay.BuiltIn.Select((t, index) => (Index: index, Span: ThemeSpan.Of(date.Year, t.StartMonth, t.StartDay, t.EndMonth, t.EndDay)))
            .Where(t => t.Span.On(date)).OrderBy(t => t.Span.Days).Select(t => (int?)t.Index).FirstOrDefault();
}
