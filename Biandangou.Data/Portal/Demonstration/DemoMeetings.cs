using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Meetings of the leadership groups: eight a year.</summary>
internal static class DemoMeetings
{
    /// <param name="Group">Position of the group.</param>
    private sealed record Agenda(int Group, int Month, int Day, string Topics, string Decisions, int Problems, string? Document = null);

    private static readonly Agenda[] Year =
    [
        new(0, 3, 22, "研究年度法治建设工作要点\n听取上年度法治建设情况汇报", "通过年度工作要点；各村（场）按月开展法律知识培训。", 2, "法治办发〔{0}〕2号"),
        new(1, 4, 25, "研究行政执法公示、全过程记录和法制审核落实情况", "各执法站所按季公示执法结果；重大决定一律先审核。", 1),
        new(2, 5, 16, "研究普法责任清单\n安排民法典宣传月活动", "印发普法责任清单，明确各单位普法任务。", 1, "普法办发〔{0}〕3号"),
        new(0, 6, 21, "听取积案化解情况汇报", "疑难案件由包村领导包案，限期化解。", 3),
        new(0, 9, 20, "研究动员部署会安排\n研究积案集中化解", "召开动员部署会，集中收集、现场化解积案。", 3),
        new(1, 10, 25, "研究重大决策征求意见和合法性审查情况", "涉企涉农合同一律由驻村律师审查。", 2),
        new(2, 11, 15, "安排国家宪法日宣传周活动", "宣传周期间每个村（场）至少举办一场活动。", 0),
        new(0, 12, 20, "总结全年法治建设工作\n研究下一年度安排", "按要求报告法治政府建设情况；村（场）考核结果与补贴挂钩。", 2, "法治办发〔{0}〕9号"),
    ];

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast, IReadOnlyList<LeadershipGroup> groups)
    {
        for (var year = DemoYear.First; year <= diary.Today.Year; year++)
        {
            foreach (var agenda in Year)
            {
                var (group, on) = (groups[agenda.Group], DemoDays.Workday(year, agenda.Month, agenda.Day));
                var details = Details(agenda, on, sits: agenda.Group == 1 ? 8 : 9);
                diary.Note(on.AddDays(2), cast.Staff, today => db.Add(new GroupMeeting(
                    group, details with { Chair = group.Members.First(m => m.Role == GroupRole.Head && !m.EndedBefore(on)).Name }, today)));
            }
        }
    }

    private static GroupMeetingDetails Details(Agenda agenda, DateOnly on, int sits) => new(
        on, "镇政府三楼会议室", null, agenda.Topics, agenda.Decisions, agenda.Problems, sits, sits - on.DayNumber % 2,
        $"会议{agenda.Topics.Replace("\n", "；", StringComparison.Ordinal)}。会议决定：{agenda.Decisions}", agenda.Document?.Replace(
            "{0}", $"{on.Year}", StringComparison.Ordinal));
}
