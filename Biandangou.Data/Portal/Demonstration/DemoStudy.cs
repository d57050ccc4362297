using Biandangou.Domain.Study;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Study and training other than the villages' monthly one.</summary>
internal static class DemoStudy
{
    private const string Hall = "镇政府会议室";

    private static readonly (string Topic, string Laws)[] CadreTopics =
    [
        ("行政执法程序与证据", "《行政处罚法》"),
        ("政府信息公开实务", "《政府信息公开条例》"),
        ("合同审查要点", "《民法典》合同编"),
        ("保密与国家安全", "《保守国家秘密法》《国家安全法》"),
        ("行政复议与应诉", "《行政复议法》《行政诉讼法》"),
        ("重大行政决策程序", "《重大行政决策程序暂行条例》"),
        ("安全生产监管职责", "《安全生产法》"),
        ("土地与宅基地管理", "《土地管理法》"),
        ("信访事项依法分类处理", "《信访工作条例》"),
        ("农村土地承包纠纷处理", "《农村土地承包法》"),
        ("行政执法三项制度", "《行政处罚法》《行政强制法》"),
        ("宪法与依法履职", "《宪法》《监察法》"),
    ];

    private static readonly string[] TheoryTopics =
        ["学习领会法治思想，推进依法行政", "宪法与基层治理", "党内法规专题学习", "重大行政决策的法治保障", "民法典与群众工作", "信访工作法治化"];

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast, DemoYear plan)
    {
        var random = new Random(plan.Year * 31 + 2);
        NoteLectures(db, diary, cast, plan, random);
        foreach (var details in Township(plan, random))
            diary.Note(details.On.AddDays(random.Next(3)), cast.Staff, today => db.Add(new StudySession(null, details, today)));
    }

    private static void NoteLectures(PortalDbContext db, DemoDiary diary, DemoCast cast, DemoYear plan, Random random)
    {
        for (var i = 0; i < plan.Lectures; i++)
        {
            var v = (i + plan.Year) % cast.Villages.Count;
            var village = cast.Villages[v];
            var heldOn = new DateOnly(plan.Year, 2, 20).AddDays(i * 270 / plan.Lectures).ToWorkday();
            var details = new StudySessionDetails(
                StudyKind.LawLecture, heldOn, i % 2 == 0 ? "民法典与生活同行" : "防范电信诈骗与非法集资", i % 2 == 0 ? "《民法典》" : "《刑法》",
                $"{village.Name}文化广场", cast.LawyerOf(v).Name, SpeakerKind.Lawyer, null, 40 + random.Next(60), 1.5m, false, null);
            diary.Note(heldOn.AddDays(random.Next(3)), cast.ClerkOf(v), today => db.Add(new StudySession(village.Id, details, today)));
        }
    }

    private static IEnumerable<StudySessionDetails> Township(DemoYear plan, Random random)
    {
        foreach (var (topic, i) in TheoryTopics.Take(plan.TheorySessions).Select((t, i) => (t, i)))
        {
            yield return Session(
                StudyKind.TheorySession, DemoDays.Workday(plan.Year, 2 + i * 10 / plan.TheorySessions, 18), (topic, null),
                ("镇领导示例甲", SpeakerKind.TownshipLeader), (15, random.Next(3)), 3, discussion: i % 3 != 2) with
            { Papers = 2 + i % 3 };
        }

        for (var month = 1; month <= 12; month++)
        {
            var (topic, laws) = CadreTopics[month - 1];
            var byLawyer = month % 3 == 0;
            var training = Session(
                StudyKind.CadreTraining, DemoDays.Workday(plan.Year, month, 8 + month * 3 % 10), (topic, laws),
                (byLawyer ? "示例律师乙" : "司法所示例甲", byLawyer ? SpeakerKind.Lawyer : SpeakerKind.JusticeOffice), (62, random.Next(9)), 2,
                discussion: month % 4 == 0);
            yield return month is 6 or 12 ? Examined(training, month) : training;
            if (month % 4 != 2)
            {
                yield return Session(
                    StudyKind.PreMeetingStudy, DemoDays.Workday(plan.Year, month, 22), ($"会前学法：{topic}", laws),
                    ("司法所示例甲", SpeakerKind.JusticeOffice), (13, random.Next(3)), 0.5m, discussion: false);
            }
        }

        foreach (var details in Others(plan.Year))
            yield return details;
        yield return Session(
            StudyKind.EnforcementTraining, DemoDays.Workday(plan.Year, 3, 24), ("执法文书制作与全过程记录", "《行政处罚法》"),
            ("外请专家示例甲", SpeakerKind.Expert), (21, 1), 4, false);
        yield return Session(
            StudyKind.EnforcementTraining, DemoDays.Workday(plan.Year, 8, 18), ("执法资格与文明执法", "《行政处罚法》《行政强制法》"),
            ("外请专家示例甲", SpeakerKind.Expert), (21, 0), 4, false);
        yield return Session(
            StudyKind.LawSavvyTraining, DemoDays.Workday(plan.Year, 4, 26), ("法律明白人职责与调解方法", "《人民调解法》"),
            ("示例律师甲", SpeakerKind.Lawyer), (57, 5), 3, true);
        yield return Session(
            StudyKind.LawSavvyTraining, DemoDays.Workday(plan.Year, 10, 19), ("土地、婚姻、赡养纠纷案例", "《民法典》"),
            ("示例律师丙", SpeakerKind.Lawyer), (57, 3), 3, true);
        if (plan.Mobilisation is { } day)
            yield return Session(
                StudyKind.MobilisationMeeting, day, ("矛盾纠纷积案排查化解动员部署会", null),
                ("镇领导示例乙", SpeakerKind.TownshipLeader), (96, 4), 2, false);
    }

    private static IEnumerable<StudySessionDetails> Others(int year)
    {
        foreach (var (topic, month) in new[] { ("宪法与国家安全", 4), ("民法典专题学法", 7), ("保密法专题学法", 10) })
        {
            yield return Session(
                StudyKind.StaffStudy, DemoDays.Workday(year, month, 15), (topic, null),
                ("司法所示例甲", SpeakerKind.JusticeOffice), (62, month % 5), 1.5m, false) with
            { Papers = month };
        }

        foreach (var (topic, month) in new[] { ("旁听土地承包合同纠纷案庭审", 5), ("旁听行政处罚案庭审", 9) })
            yield return Session(
                StudyKind.TrialAttendance, DemoDays.Workday(year, month, 20), (topic, null),
                ("示例法官甲", SpeakerKind.Expert), (20, 1), 2, false) with
            { Place = "区人民法院" };
    }

    /// <summary>Some of those who came to a training fall ill or fail.</summary>
    private static StudySessionDetails Examined(StudySessionDetails training, int month) =>
        training with { Exam = new ExamHeads(training.ShouldAttend, training.Attended, training.Attended - month % 5) };

    private static StudySessionDetails Session(
        StudyKind kind, DateOnly heldOn, (string Topic, string? Laws) about, (string Name, SpeakerKind Kind) speaker,
        (int Should, int Absent) heads, decimal hours, bool discussion) =>
        new(
            kind, heldOn, about.Topic, about.Laws, Hall, speaker.Name, speaker.Kind, heads.Should, heads.Should - heads.Absent, hours,
            discussion, null);
}
