using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>A line of 学习培训台账.</summary>
public sealed record StudyLedgerRow(
    DateOnly On, string Kind, string Topic, string? Laws, string? Village, string? Place, string Speaker, SpeakerKind SpeakerKind,
    int? ShouldAttend, int Attended, decimal? Hours, bool HasDiscussion, ExamHeads Exam, int? Papers);

/// <summary>学习培训台账 of a period, oldest first.</summary>
public sealed class StudyLedger(PortalDbContext db) : Ledger<StudyLedgerRow>(db, Title, 20)
{
    public const string Title = "学习培训台账";

    public override IReadOnlyList<LedgerColumn<StudyLedgerRow>> Columns { get; } =
    [
        new("日期", 16, r => r.On),
        new("类别", 18, r => r.Kind),
        new("主题", 34, r => r.Topic),
        new("学习的法律法规", 24, r => r.Laws),
        new("村（场）", 12, r => r.Village ?? "镇"),
        new("地点", 16, r => r.Place),
        new("主讲人", 12, r => r.Speaker),
        new("主讲人身份", 12, r => r.SpeakerKind.ToChinese()),
        new("应到", 8, r => r.ShouldAttend),
        new("参训人次", 10, r => r.Attended, Total: true),
        new("学时", 8, r => r.Hours),
        new("研讨", 6, r => r.HasDiscussion ? "是" : "否"),
        new("应考", 7, r => r.Exam.Should, Total: true),
        new("实考", 7, r => r.Exam.Sat, Total: true),
        new("合格", 7, r => r.Exam.Passed, Total: true),
        new("心得材料", 9, r => r.Papers, Total: true),
    ];

    public override IQueryable<Guid> Records(FigurePeriod period) => new StudyFigures(Db).Rows(period).Select(s => s.Id);

    public override async Task<IReadOnlyList<StudyLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel) =>
        await Db.Township<StudySession>().Within(period)
            .OrderBy(s => s.On).ThenBy(s => s.EntryNumber)
            .Select(s => new StudyLedgerRow(
                s.On, s.SessionKind!.Name, s.Topic, s.Laws, s.Village!.Name, s.Place, s.Speaker, s.SpeakerKind,
                s.ShouldAttend, s.Attended, s.Hours, s.HasDiscussion,
                new ExamHeads(s.ExamShould, s.ExamSat, s.ExamPassed), s.Papers)).ToListAsync(cancel);
}
