using Biandangou.Domain.Reports;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>What each year's report owned up to, and the plan of the year after with how its tasks came out.</summary>
internal sealed class DemoPlans(PortalDbContext db, DemoDiary diary, DemoCast cast)
{
    /// <summary>The first year with a plan: it answers the problems of the year before.</summary>
    private const int First = DemoYear.First + 1;

    private sealed record Shortcoming(string Problem, string Cause, string Measure, string Owner);

    /// <param name="Answers">Position of the problem the task answers; null for none.</param>
    private sealed record Job(string Task, string Owner, int Month, int? Answers = null);

    private static readonly Shortcoming[] Shortcomings =
    [
        new("个别村（场）每月培训登记不及时", "文书身兼数职，登记靠月底集中补录", "每月中旬提醒一次，对连续缺报的村（场）上门指导", "镇法治办"),
        new("年轻网格员独立调解的能力偏弱", "上岗时间短，跟班调解的机会少", "安排驻村律师结对带教，疑难纠纷一律跟班", "镇综治中心"),
        new("执法文书制作还不够规范", "人员轮换较快，统一的文书样式推行不久", "组织案卷互评，把常见差错编成对照清单", "镇综合执法队"),
        new("法律明白人作用发挥不平衡", "部分人员外出务工，补充选任不及时", "年中核对名册并补选，按季度安排实务培训", "镇司法所"),
    ];

    private static readonly Job[] Jobs =
    [
        new("修订村（场）每月培训课程表", "镇法治办", 3, 0),
        new("组织网格员与驻村律师结对", "镇综治中心", 4, 1),
        new("开展行政执法案卷互评", "镇综合执法队", 6, 2),
        new("核对并补选法律明白人", "镇司法所", 8, 3),
        new("建成移动调解室", "镇综治中心", 10),
        new("完成积案归档室标准化整理", "镇法治办", 12),
    ];

    /// <summary>Tasks by position; one carried over stays there for the next year.</summary>
    private readonly Dictionary<int, PlanTask> _items = [];

    public void Note()
    {
        for (var year = First; year <= diary.Today.Year; year++)
            Note(year);
    }

    /// <summary>The problems of the report of the year before and this year's plan are entered in its first days.</summary>
    private void Note(int year)
    {
        diary.Note(DemoDays.Workday(year, 1, 4), cast.Staff, _ => Plan(year));
        for (var job = 0; job < Jobs.Length; job++)
        {
            var index = job;
            if (index == 4 && year % 2 == 1)
                diary.Note(DemoDays.Workday(year, 12, 20), cast.Staff, today => CarryOver(index, today));
            else if (index != 3 || year != diary.Today.Year)
                diary.Note(DemoDays.Workday(year, Jobs[index].Month, 18), cast.Staff, today => Finish(index, today));
        }
    }

    private void Plan(int year)
    {
        var problems = Enumerable.Range(0, Shortcomings.Length).Where(i => i != year % Shortcomings.Length)
            .ToDictionary(i => i, i => ProblemOf(Shortcomings[i], year - 1));
        db.AddRange(problems.Values);
        for (var index = 0; index < Jobs.Length; index++)
        {
            if (_items.ContainsKey(index))
                continue;
            var job = Jobs[index];
            var answers = job.Answers is { } problem ? problems.GetValueOrDefault(problem)?.Id : null;
            db.Add(_items[index] = new PlanTask(year, new PlanTaskDetails(job.Task, job.Owner, EndOf(year, job.Month), answers)));
        }
    }

    private void Finish(int index, DateOnly today)
    {
        _items.Remove(index, out var item);
        db.Attach(item!);
        item!.Settle(PlanOutcome.Done, today, null, today);
    }

    private void CarryOver(int index, DateOnly today)
    {
        var item = _items[index];
        db.Attach(item);
        db.Add(_items[index] = item.CarryOver(today, "场地移交推迟，设备已采购到位", EndOf(today.Year + 1, 6), today));
    }

    private static ReportProblem ProblemOf(Shortcoming shortcoming, int year) =>
        new(new ReportProblemDetails(
            year, shortcoming.Problem, shortcoming.Cause, shortcoming.Measure, shortcoming.Owner, EndOf(year + 1, 12)));

    private static DateOnly EndOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
