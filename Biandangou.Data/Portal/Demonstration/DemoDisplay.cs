using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Banners of spring and autumn, boards, posters and the standing places.</summary>
internal static class DemoDisplay
{
    private static readonly string[] Slogans =
        ["学好用好民法典 遇事找法靠法", "不轻信 不转账 谨防电信诈骗", "依法表达诉求 共建平安乡村", "珍爱生命 远离毒品", "弘扬宪法精神 建设法治乡村"];

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast, DemoYear plan)
    {
        NoteBanners(db, diary, cast, plan, plan.Banners / 2, new DateOnly(plan.Year, 4, 6));
        NoteBanners(db, diary, cast, plan, plan.Banners - plan.Banners / 2, new DateOnly(plan.Year, 9, 11));
        for (var v = 0; v < cast.Villages.Count; v++)
        {
            if (Share(plan.NewBoards, v, cast.Villages.Count) is > 0 and var boards)
                Put(DisplayKind.Board, v, boards, "法治宣传栏", "村（场）委会院内", new DateOnly(plan.Year, 3, 6 + v));
        }

        for (var i = 0; i < 4; i++)
            Put(DisplayKind.Poster, (plan.Year + i * 5) % cast.Villages.Count, 20 + 5 * (i + plan.Year % 4), Slogans[i], "公示栏及沿街商铺",
                new DateOnly(plan.Year, 6, 12 + i));
        if (plan.Year == DemoYear.First)
        {
            Put(DisplayKind.Square, 0, 1, "法治文化广场", "文化广场", new DateOnly(plan.Year, 5, 18));
            Put(DisplayKind.Square, 9, 1, "法治文化广场", "文化广场", new DateOnly(plan.Year, 10, 20));
            Put(DisplayKind.Landmark, 3, 2, "宪法宣传景观小品", "村口", new DateOnly(plan.Year, 7, 7));
            Put(DisplayKind.Screen, 0, 1, "滚动播放普法短片", "便民服务站", new DateOnly(plan.Year, 8, 9));
            Put(DisplayKind.Screen, 14, 1, "滚动播放普法短片", "场部门口", new DateOnly(plan.Year, 8, 16));
        }

        void Put(DisplayKind kind, int v, int quantity, string content, string place, DateOnly on) =>
            diary.Note(on.AddDays(1), cast.ClerkOf(v), today =>
                db.Add(new DisplayItem(cast.Villages[v].Id, kind, quantity, content, place, on, today)));
    }

    private static void NoteBanners(PortalDbContext db, DemoDiary diary, DemoCast cast, DemoYear plan, int total, DateOnly from)
    {
        for (var v = 0; v < cast.Villages.Count; v++)
        {
            var (clerk, village, on) = (cast.ClerkOf(v), cast.Villages[v].Id, from.AddDays(v % 6));
            var (quantity, slogan) = (Share(total, v, cast.Villages.Count), Slogans[(v + plan.Year + from.Month) % Slogans.Length]);
            DisplayItem? item = null;
            diary.Note(on.AddDays(v % 2), clerk, today =>
                db.Add(item = new DisplayItem(village, DisplayKind.Banner, quantity, slogan, "主干道及村口", on, today)));
            diary.Note(on.AddDays(66), clerk, today =>
            {
                db.Attach(item!);
                item!.TakeDown(on.AddDays(65), today);
            });
        }
    }

    /// <summary>An even share of the total; the remainder goes to the first.</summary>
    private static int Share(int total, int index, int count) => total / count + (index < total % count ? 1 : 0);
}
