using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Weekly visits: every branch in the last ten weeks, a few a month before.</summary>
internal sealed class DemoWeeklyVisits(PortalDbContext db, DemoDiary diary, DemoCast cast)
{
    private const int FullWeeks = 10;

    private static readonly (string Purpose, string Findings)[] Matters =
    [
        ("走访独居老人和困难家庭，了解生产生活和法律需求", "逐户了解情况，讲解防范电信诈骗常识，没有发现新的矛盾。"),
        ("了解承包地、宅基地边界方面的矛盾", "查看现场，听取双方意见，已说明相关规定，双方愿意协商。"),
        ("走访养殖户和合作社，提醒合同和用工风险", "查看合同和用工情况，提醒签订书面合同，发放宣传资料。"),
        ("回访近期化解的纠纷，了解履行情况", "当事人按约定履行，对结果表示满意。"),
        ("收集群众反映的问题，宣传民法典", "现场解答咨询，个别问题已转网格员跟踪。"),
    ];

    public void Note()
    {
        var running = WeeklyVisit.WeekOf(diary.Today);
        for (var monday = WeeklyVisit.WeekOf(new DateOnly(DemoYear.First, 1, 10)); monday <= running; monday = monday.AddDays(7))
            NoteWeek(monday, isFull: monday > running.AddDays(-7 * FullWeeks));
    }

    private void NoteWeek(DateOnly monday, bool isFull)
    {
        var week = monday.DayNumber / 7;
        for (var village = 0; village < cast.Villages.Count; village++)
        {
            // One village a week until all are visited each week.
            if (isFull || village == week % cast.Villages.Count)
                NoteVisit(monday, week, village);
        }
    }

    /// <summary>Planned on the Friday before; a few are cancelled or missed.</summary>
    private void NoteVisit(DateOnly monday, int week, int village)
    {
        var (turn, place) = (week * 7 + village * 3, cast.Villages[village]);
        var (purpose, findings) = Matters[turn % Matters.Length];
        var day = monday.AddDays(1 + turn % 4);
        var lawyer = (week + village) % 3 == 0 ? cast.LawyerOf(village) : null;
        var people = $"村书记示例{DemoNames.Stem(village)}、网格员{cast.Grids[village][0].Officers[0].Name}";
        var visit = new WeeklyVisit(new WeeklyVisitPlan(place.Id, place.Branches[0].Id, day, people, lawyer?.Id, purpose));
        diary.Note(monday.AddDays(-3), cast.ClerkOf(village), _ => db.Add(visit));
        if (turn % 31 == 4)
            Change(day, today => visit.Cancel("当天有大风天气，安排到下一周。", today));
        else if (turn % 11 != 3)
            Change(day, today => visit.Hold(new WeeklyVisitOutcome(day, people, lawyer?.Id, 3 + turn % 9, findings), today));

        void Change(DateOnly on, Action<DateOnly> step) => diary.Note(on, cast.ClerkOf(village), today =>
        {
            db.Attach(visit);
            step(today);
        });
    }
}
