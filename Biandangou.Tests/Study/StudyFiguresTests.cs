using Biandangou.Data.Common.Figures;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Xunit.Abstractions;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

/// <summary>The figures of the study ledger against a plain count over all its rows.</summary>
public sealed class StudyFiguresTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(2023, "2023-12-31")]
    [InlineData(2026, "2026-06-20")]
    [InlineData(2026, "2026-11-23")]
    public async Task Every_figure_equals_a_plain_count_and_the_sum_of_exactly_its_records(int year, string day)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await database.SessionAsync(null, Details(
            new(2026, 6, 18), StudyKind.StaffStudy) with
        { Exam = new ExamHeads(9, 0, 0), Papers = 0 }, new DateOnly(2026, 7, 30));
        await database.SessionAsync(null, Details(new(2026, 6, 19), StudyKind.TrialAttendance) with { Papers = 7 }, deleted: true);
        await using var db = database.NewContext();
        var period = new FigurePeriod(year, DateOnly.Parse(day));
        var rows = (await db.Set<StudySession>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).Include(s => s.SessionKind)
            .ToListAsync())
            .FindAll(s => s.DeletedAt is null && s.On.Year == year && s.On <= DateOnly.Parse(day));
        var figures = new StudyFigures(db);

        var values = await figures.ValuesAsync(period, null, default);

        var counted = Recount(rows);
        Assert.Equal(counted.Keys.Order(StringComparer.Ordinal), values.Keys.Order(StringComparer.Ordinal));
        foreach (var (code, (value, ids)) in counted)
        {
            Assert.Equal((code, value), (code, values[code]));
            var records = await figures.RecordsAsync(code, period, null, default);
            Assert.Equal(ids.Order(), records.Select(r => r.Id).Order());
            Assert.Equal(value, records.Sum(r => r.Quantity));
            Assert.All(records, r => Assert.Equal(rows.Find(s => s.Id == r.Id)!.SessionKind!.Name, r.Class));
        }

        output.WriteLine($"{counted.Count} figures over {rows.Count} records, {counted.Count(c => c.Value.Value > 0)} above zero");
        Assert.True(counted.Values.All(c => c.Value > 0) || year == 2026);
    }

    private static Dictionary<string, (decimal Value, List<Guid> Ids)> Recount(List<StudySession> rows)
    {
        return new(StringComparer.Ordinal)
        {
            ["study.theory"] = Held(StudyKind.TheorySession),
            ["study.pre-meeting"] = Held(StudyKind.PreMeetingStudy),
            ["study.staff-study"] = Held(StudyKind.StaffStudy),
            ["study.discussions"] = Of(s => s.HasDiscussion, _ => 1),
            ["study.cadre-training"] = Held(StudyKind.CadreTraining),
            ["study.cadre-attendance"] = Came(StudyKind.CadreTraining),
            ["study.lectures"] = Held(StudyKind.LawLecture),
            ["study.lecture-attendance"] = Came(StudyKind.LawLecture),
            ["study.mobilisation"] = Held(StudyKind.MobilisationMeeting),
            ["study.village-training"] = Held(StudyKind.VillageTraining),
            ["study.village-attendance"] = Came(StudyKind.VillageTraining),
            ["study.enforcement-training"] = Held(StudyKind.EnforcementTraining),
            ["study.enforcement-attendance"] = Came(StudyKind.EnforcementTraining),
            ["study.law-savvy-training"] = Held(StudyKind.LawSavvyTraining),
            ["study.trial-attendance"] = Held(StudyKind.TrialAttendance),
            ["study.exam-should"] = Of(s => s.ExamShould is not null, s => s.ExamShould!.Value),
            ["study.exam-sat"] = Of(s => s.ExamShould is not null, s => s.ExamSat!.Value),
            ["study.exam-passed"] = Of(s => s.ExamShould is not null, s => s.ExamPassed!.Value),
            ["study.papers"] = Of(s => s.Papers > 0, s => s.Papers!.Value),
            ["study.sessions"] = Of(_ => true, _ => 1),
            ["study.attendance"] = Of(_ => true, s => s.Attended),
            ["study.most-attended"] = rows.OrderByDescending(s => s.Attended).ThenBy(s => s.On).ThenByDescending(
                s => s.Id.ToString(), StringComparer.Ordinal).First() is var most
                ? (most.Attended, [most.Id])
                : default,
        };

        (decimal, List<Guid>) Of(Predicate<StudySession> which, Func<StudySession, int> measure) =>
            rows.FindAll(which) is var counted ? (counted.Sum(measure), counted.ConvertAll(s => s.Id)) : default;

        (decimal, List<Guid>) Held(StudyKind kind) => Of(s => s.Kind == kind, _ => 1);

        (decimal, List<Guid>) Came(StudyKind kind) => Of(s => s.Kind == kind, s => s.Attended);
    }
}
