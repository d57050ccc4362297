using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportPlanQueriesTests
{
    private static readonly DateOnly Today = TestDatabase.Today;
    private static readonly FigurePeriod Period = FigurePeriod.WholeYear(2025);

    [Fact]
    public async Task The_checklist_starts_with_what_is_open_by_time_limit()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var (late, soon, far) = (Item(2026, "甲", 3), Item(2026, "乙", 12), Item(2026, "丙", 1));
        far.Settle(PlanOutcome.Done, new(2026, 1, 20), null, Today);
        db.AddRange(soon, far, late, Item(2025, "去年的", 6), Deleted(Item(2026, "删除的", 2)));
        await db.SaveChangesAsync();
        var queries = new ReportPlanQueries(db);

        Assert.Equal(
            [("甲", PlanTaskState.Overdue), ("乙", PlanTaskState.Open), ("丙", PlanTaskState.Done)],
            (await queries.YearAsync(2026, Today, default)).Select(l => (l.Task, l.State)));
        Assert.Equal(["去年的", "甲"], (await queries.DueAsync(Today.AddDays(PlanTask.DueSoonDays), default))
            .Select(t => t.Task));
        Assert.Equal([2026, 2025], await queries.YearsAsync(default));
    }

    [Fact]
    public async Task The_report_tells_problems_measures_and_tasks_as_sentences()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var first = Problem(2025, "登记不及时。", "人手\n不足；", "上门指导。");
        db.AddRange(first, Problem(2024, "别的年", "别的", "别的"), Deleted(Problem(2025, "删除的", "删", "删")));
        db.AddRange(Item(2026, "补选人员", 6), new PlanTask(2026, new PlanTaskDetails("整理{{档案}}", "镇法治办", new(2026, 3, 15), first.Id)),
            Item(2027, "后年的", 1));
        await db.SaveChangesAsync();
        var queries = new ReportPlanQueries(db);

        Assert.Equal("一是登记不及时，主要原因是人手，不足", await queries.ProblemsAsync(Period, default));
        Assert.Equal("一是上门指导", await queries.MeasuresAsync(Period, default));
        Assert.Equal("一是整理{{档案}}（镇法治办，3月15日前）；二是补选人员（镇司法所，6月底前）", await queries.NextPlanAsync(Period, default));
        Assert.Equal("", await queries.NotDoneAsync(Period, default));
        var problems = new ReportProblemQueries(db);
        Assert.Equal([("登记不及时。", 1)], (await problems.YearAsync(2025, default)).Select(p => (p.Problem, p.Tasks)));
        Assert.Equal(["2025年：登记不及时。"], (await problems.ChoicesAsync(2026, null, default)).Select(c => c.Name));
        Assert.Equal(["2025年：登记不及时。"], (await problems.ChoicesAsync(2030, first.Id, default)).Select(c => c.Name));
        Assert.Equal([2025, 2024], await problems.YearsAsync(default));
        Assert.Equal(["整理{{档案}}"], (await problems.FindAsync(first.Id, default))!.Tasks.Select(t => t.Task));
    }

    [Fact]
    public async Task Figures_of_a_plan_count_what_had_come_out_by_the_cut_off_and_close()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var (done, late, failed, carried) = (Item(2025, "甲", 3), Item(2025, "乙", 5), Item(2025, "丙", 6), Item(2025, "丁", 8));
        done.Settle(PlanOutcome.Done, new(2025, 3, 1), null, Today);
        late.Settle(PlanOutcome.Done, new(2026, 1, 5), null, Today);
        failed.Settle(PlanOutcome.NotDone, new(2025, 7, 1), "经费未到位", Today);
        db.AddRange(done, late, failed, carried, Item(2025, "戊", 12), Deleted(Item(2025, "己", 12)), carried.CarryOver(
            new(2025, 9, 1), "人员变动", new(2026, 2, 1), Today));
        db.Add(Problem(2025, "问题", "原因", "措施"));
        await db.SaveChangesAsync();
        using var compilation = new Compilation(db);

        async Task<decimal[]> AtAsync(FigurePeriod period)
        {
            var figures = await compilation.Catalogue.ValuesAsync(period, null, default);
            Assert.Equal(figures["plan.items"].Value,
                figures["plan.done"].Value + figures["plan.carried"].Value + figures["plan.unfinished"].Value);
            return [.. new[] { "plan.items", "plan.done", "plan.carried", "plan.unfinished", "plan.next", "plan.problems" }.Select(
                c => figures[c].Value)];
        }

        Assert.Equal([5, 1, 1, 3, 1, 1], await AtAsync(Period));
        Assert.Equal([5, 1, 0, 4, 1, 1], await AtAsync(new FigurePeriod(2025, new(2025, 8, 31))));
        Assert.Equal([5, 0, 0, 5, 1, 1], await AtAsync(new FigurePeriod(2025, new(2025, 2, 28))));
        Assert.Equal([1, 0, 0, 1, 0, 0], await AtAsync(FigurePeriod.WholeYear(2026)));
        Assert.Equal("（“丁”转入下年，“乙”“丙”“戊”尚未完成）", await new ReportPlanQueries(db).NotDoneAsync(Period, default));
    }

    [Fact]
    public async Task The_demonstration_tells_its_own_problems_and_plan_without_a_finding()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var report = await compilation.ReportAsync(2023);
        var text = report.Sections.ToDictionary(
            s => s.Heading, s => string.Concat(s.Paragraphs.SelectMany(p => p.Runs).Select(r => r.Text)));

        Assert.StartsWith("一是", text["存在的不足和原因"], StringComparison.Ordinal);
        Assert.Contains("，主要原因是", text["存在的不足和原因"], StringComparison.Ordinal);
        Assert.Contains("安排重点任务6项：一是修订村（场）每月培训课程表（镇法治办，3月底前）", text["2024年工作安排"], StringComparison.Ordinal);
        Assert.Contains("6项重点任务完成5项，转入下年1项（“建成移动调解室”转入下年）。", text["健全组织体系，层层压实责任"], StringComparison.Ordinal);
        Assert.Empty(Biandangou.Domain.Reports.Checks.ReportChecks.Of(report).Select(f => $"{f.Code} {f.Excerpt} {f.What}"));
    }

    private static PlanTask Item(int year, string task, int month) =>
        new(year, new PlanTaskDetails(task, "镇司法所", new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), null));

    private static ReportProblem Problem(int year, string problem, string cause, string measure) =>
        new(new ReportProblemDetails(year, problem, cause, measure, null, null));

    private static T Deleted<T>(T entry)
        where T : LedgerEntry
    {
        entry.Delete("误登", Actor.Portal, TestDatabase.Now.UtcDateTime);
        return entry;
    }
}
