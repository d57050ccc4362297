using Biandangou.Domain.Study;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>The plan of each year: the villages' topics by month, and what the township itself means to hold.</summary>
internal static class DemoStudyPlan
{
    private static readonly (int Month, StudyKind Kind, string Topic, int Times)[] Township =
    [
        (2, StudyKind.TheorySession, "法治思想专题学习", 1),
        (4, StudyKind.TheorySession, "宪法与基层治理", 1),
        (6, StudyKind.TheorySession, "党内法规专题学习", 1),
        (8, StudyKind.TheorySession, "重大行政决策的法治保障", 1),
        (10, StudyKind.TheorySession, "信访工作法治化", 1),
        (3, StudyKind.EnforcementTraining, "执法文书与全过程记录", 1),
        (8, StudyKind.EnforcementTraining, "执法资格与文明执法", 1),
        (4, StudyKind.LawSavvyTraining, "法律明白人职责与调解方法", 1),
        (10, StudyKind.LawSavvyTraining, "常见纠纷案例", 1),
        (5, StudyKind.TrialAttendance, "旁听民事案件庭审", 1),
        (9, StudyKind.TrialAttendance, "旁听行政案件庭审", 1),
        (9, StudyKind.MobilisationMeeting, "积案排查化解动员部署会", 1),
        (12, StudyKind.StaffStudy, "宪法宣传周干部学法", 1),
    ];

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast, int year) =>
        diary.Note(DemoDays.Workday(year, 1, 12), cast.Staff, _ => db.AddRange(
            Enumerable.Range(1, 12).SelectMany(month => Monthly(year, month))
                .Concat(Township.Select(t => Item(year, t.Month, t.Kind, t.Topic, null, t.Times)))));

    private static IEnumerable<StudyPlanItem> Monthly(int year, int month)
    {
        var (topic, laws) = DemoTraining.Planned(month);
        yield return Item(year, month, StudyKind.VillageTraining, topic, laws, 1);
        yield return Item(year, month, StudyKind.CadreTraining, "干部法律知识培训", null, 1);
    }

    private static StudyPlanItem Item(int year, int month, StudyKind kind, string topic, string? laws, int times) =>
        new(new StudyPlanDetails(year, month, SessionKind.IdOf(kind), topic, laws, times));
}
