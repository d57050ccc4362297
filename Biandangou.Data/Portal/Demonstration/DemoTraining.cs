using Biandangou.Domain.Study;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Each village's monthly training, with the months that were missed or recorded late.</summary>
internal static class DemoTraining
{
    private static readonly (string Topic, string Laws)[] Topics =
    [
        ("务工返乡人员的工资与合同", "《劳动合同法》《保障农民工工资支付条例》"),
        ("春耕前土地承包与流转", "《农村土地承包法》《土地管理法》"),
        ("妇女权益保障与反家庭暴力", "《妇女权益保障法》《反家庭暴力法》"),
        ("国家安全人人有责", "《国家安全法》《反间谍法》"),
        ("民法典中的婚姻家庭与继承", "《民法典》婚姻家庭编、继承编"),
        ("毒品的危害与识别", "《禁毒法》"),
        ("农机与用电安全", "《安全生产法》《道路交通安全法》"),
        ("识破电信诈骗常见手法", "《刑法》《治安管理处罚法》"),
        ("未成年人保护与家庭教育", "《未成年人保护法》《家庭教育促进法》"),
        ("依法信访与人民调解", "《信访工作条例》《人民调解法》"),
        ("冬季防火与取暖安全", "《消防法》"),
        ("学习宪法、维护宪法", "《宪法》"),
    ];

    /// <summary>The demonstration village among them.</summary>
    private static readonly int[] StillDue = [0, 7, 13];

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast, DemoYear plan)
    {
        var random = new Random(plan.Year * 31 + 1);
        var missing = Enumerable.Range(0, plan.MissingMonths).Select(i => Exception(plan.Year, i)).ToHashSet();
        var late = Enumerable.Range(plan.MissingMonths, plan.LateMonths).Select(i => Exception(plan.Year, i)).ToHashSet();
        for (var v = 0; v < cast.Villages.Count; v++)
        {
            for (var month = 1; month <= 12; month++)
            {
                var details = Details(cast, v, DemoDays.Workday(plan.Year, month, 5 + (v * 7 + month * 5 + plan.Year) % 20), random);
                var recorded = late.Contains((v, month))
                    ? new DateOnly(plan.Year, month, 1).AddMonths(1).AddDays(8 + random.Next(8))
                    : details.On.AddDays(random.Next(3));
                if (missing.Contains((v, month)) || IsStillDue(diary.Today, details.On, v))
                    continue;
                var village = cast.Villages[v].Id;
                diary.Note(recorded, cast.ClerkOf(v), today => db.Add(new StudySession(village, details, today)));
            }
        }

        NoteReminders(db, diary, cast, plan.Year, missing);
    }

    /// <summary>What the office asks of a village for the month.</summary>
    public static (string Topic, string Laws) Planned(int month) => Topics[month - 1];

    /// <summary>A village that let a month pass is reminded in the next one.</summary>
    private static void NoteReminders(
        PortalDbContext db, DemoDiary diary, DemoCast cast, int year, IEnumerable<(int Village, int Month)> missing)
    {
        // Those who have the running month still before them are asked once its greater part is over.
        foreach (var village in StillDue.Where(_ => year == diary.Today.Year))
        {
            var reminder = new TrainingReminder(cast.Villages[village].Id, diary.Today, $"{diary.Today.Month}月法律知识培训还没有登记，请在月底前开展并登记。");
            diary.Note(new DateOnly(year, diary.Today.Month, 1).AddDays(19), cast.Staff, _ => db.Add(reminder));
        }

        foreach (var (village, month) in missing.Where(m => year == diary.Today.Year && m.Month < diary.Today.Month).OrderBy(m => m))
        {
            var reminder = new TrainingReminder(cast.Villages[village].Id, new DateOnly(year, month, 1), $"请补登记{month}月法律知识培训。");
            diary.Note(new DateOnly(year, month, 1).AddMonths(1).AddDays(9), cast.Staff, _ => db.Add(reminder));
            diary.Note(new DateOnly(year, month, 1).AddMonths(1).AddDays(11), cast.ClerkOf(village), _ =>
            {
                db.Attach(reminder);
                db.Add(new ReminderReading(reminder));
            });
        }
    }

    /// <summary>The months that went wrong: all in different villages.</summary>
    private static (int Village, int Month) Exception(int year, int i) => ((year * 5 + i * 7 + 3) % 18, (year + i * 5) % 12 + 1);

    /// <summary>Some villages have the running month still before them.</summary>
    private static bool IsStillDue(DateOnly today, DateOnly heldOn, int village) =>
        (heldOn.Year, heldOn.Month) == (today.Year, today.Month) && StillDue.Contains(village);

    private static StudySessionDetails Details(DemoCast cast, int village, DateOnly heldOn, Random random)
    {
        var (topic, laws) = Topics[heldOn.Month - 1];
        var byLawyer = (village + heldOn.Month) % 3 != 0;
        var should = 24 + village % 5 * 3 + random.Next(6);
        return new StudySessionDetails(
            StudyKind.VillageTraining,
            heldOn,
            topic,
            laws,
            $"{cast.Villages[village].Name}法律工作室",
            byLawyer ? cast.LawyerOf(village).Name : "司法所示例甲",
            byLawyer ? SpeakerKind.Lawyer : SpeakerKind.JusticeOffice,
            should,
            should - random.Next(6),
            random.Next(2) == 0 ? 1.5m : 2m,
            HasDiscussion: random.Next(5) == 0,
            Notes: null);
    }
}
