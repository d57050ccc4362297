using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>A study session, or sessions of one village and kind.</summary>
public sealed class StudyRow : FigureRow
{
    [GroupKey]
    public StudyKind Kind { get; init; }

    [GroupKey]
    public bool HasDiscussion { get; init; }

    [GroupKey]
    public bool HasExam { get; init; }

    [GroupKey]
    public bool HasPapers { get; init; }

    public int Attended { get; init; }

    /// <summary>Of the session, or of the best attended of a group.</summary>
    public int MostAttended { get; init; }

    public int ExamShould { get; init; }

    public int ExamSat { get; init; }

    public int ExamPassed { get; init; }

    public int Papers { get; init; }
}

/// <summary>Figures of the study ledger.</summary>
public sealed class StudyFigures(PortalDbContext db) : FigureSource<StudyRow>(10, nameof(StudySession), Declared)
{
    private const string Ledger = StudyLedger.Title;

    private static readonly IReadOnlyList<RowFigure<StudyRow>> Declared =
    [
        Figure("study.theory", "党委理论学习中心组专题学法", "次", "本年度统计口径为“党委理论学习中心组”的类别的学习记录数。", Ledger, r => r.Kind == StudyKind.TheorySession),
        Figure("study.pre-meeting", "会前学法", "次", "本年度统计口径为“会前学法”的类别的学习记录数。", Ledger, r => r.Kind == StudyKind.PreMeetingStudy),
        Figure("study.staff-study", "干部职工学法", "次", "本年度统计口径为“干部职工学法”的类别的学习记录数，不含会前学法。", Ledger, r => r.Kind == StudyKind.StaffStudy),
        Figure("study.discussions", "研讨交流", "次", "本年度安排了研讨的学习培训记录数，不分类别。", Ledger, r => r.HasDiscussion),
        Figure("study.cadre-training", "干部法律知识培训", "场", "本年度统计口径为“干部培训”的类别的学习记录数。", Ledger, r => r.Kind == StudyKind.CadreTraining),
        Figure("study.cadre-attendance", "干部法律知识培训参训", "人次", "本年度各场干部培训参训人数之和。", Ledger, r => r.Kind == StudyKind.CadreTraining,
            r => r.Attended),
        Figure("study.lectures", "法治讲座", "场", "本年度统计口径为“法治讲座”的类别的学习记录数，不计入宣传活动。", Ledger, r => r.Kind == StudyKind.LawLecture),
        Figure("study.lecture-attendance", "法治讲座听众", "人次", "本年度各场法治讲座参训人数之和。", Ledger, r => r.Kind == StudyKind.LawLecture,
            r => r.Attended),
        Figure("study.mobilisation", "动员部署会", "次", "本年度统计口径为“动员部署会”的类别的学习记录数。", Ledger, r => r.Kind == StudyKind.MobilisationMeeting),
        Figure("study.village-training", "村（场）每月法律知识培训", "场", "本年度统计口径为“村（场）每月法律知识培训”的类别的学习记录数，一月多场的逐场计。", Ledger,
            r => r.Kind == StudyKind.VillageTraining),
        Figure("study.village-attendance", "村（场）每月培训参训", "人次", "本年度各场村（场）每月法律知识培训参训人数之和。", Ledger, r => r.Kind == StudyKind.VillageTraining,
            r => r.Attended),
        Figure("study.enforcement-training", "执法人员培训", "次", "本年度统计口径为“执法人员培训”的类别的学习记录数。", Ledger,
            r => r.Kind == StudyKind.EnforcementTraining),
        Figure("study.enforcement-attendance", "执法人员培训参训", "人次", "本年度各次执法人员培训参训人数之和。", Ledger, r => r.Kind == StudyKind.EnforcementTraining,
            r => r.Attended),
        Figure("study.law-savvy-training", "法律明白人培训", "场", "本年度统计口径为“法律明白人培训”的类别的学习记录数。", Ledger,
            r => r.Kind == StudyKind.LawSavvyTraining),
        Figure("study.trial-attendance", "旁听庭审", "次", "本年度统计口径为“旁听庭审”的类别的学习记录数。", Ledger, r => r.Kind == StudyKind.TrialAttendance),
        Figure("study.exam-should", "学法考试应考", "人次", "本年度组织考试的学习培训应考人数之和，不分类别；参考率＝实考÷应考。", Ledger, r => r.HasExam, r => r.ExamShould),
        Figure("study.exam-sat", "学法考试实考", "人次", "本年度组织考试的学习培训实考人数之和，不分类别。", Ledger, r => r.HasExam, r => r.ExamSat),
        Figure("study.exam-passed", "学法考试合格", "人次", "本年度组织考试的学习培训合格人数之和，不分类别；合格率＝合格÷实考。", Ledger, r => r.HasExam, r => r.ExamPassed),
        Figure("study.papers", "心得、发言材料", "篇", "本年度各次学习培训形成的心得、发言材料篇数之和，不分类别。", Ledger, r => r.HasPapers, r => r.Papers),
        Figure("study.sessions", "学习培训", "场", "本年度全部学习培训记录数，不分类别。", Ledger, r => true),
        Figure("study.attendance", "学习培训参训", "人次", "本年度全部学习培训参训人数之和，同一人多次参加的逐次计。", Ledger, r => true, r => r.Attended),
        Peak("study.most-attended", "学习培训单场最多参训", "人", "本年度各场学习培训中参训人数最多一场的人数；有并列的，列最早的一场。", Ledger, r => true, r => r.MostAttended),
    ];

    public override IReadOnlyList<FigureRate> Rates { get; } =
        [new("学法考试参考率", "study.exam-sat", "study.exam-should"), new("学法考试合格率", "study.exam-passed", "study.exam-sat")];

    public override IQueryable<StudyRow> Rows(FigurePeriod period) =>
        db.Township<StudySession>().Within(period)
            .Select(s => new StudyRow
            {
                VillageId = s.VillageId,
                Kind = s.Kind,
                HasDiscussion = s.HasDiscussion,
                HasExam = s.ExamShould != null,
                HasPapers = s.Papers != null && s.Papers > 0,
                Records = 1,
                Attended = s.Attended,
                MostAttended = s.Attended,
                ExamShould = s.ExamShould ?? 0,
                ExamSat = s.ExamSat ?? 0,
                ExamPassed = s.ExamPassed ?? 0,
                Papers = s.Papers ?? 0,
                Id = s.Id,
                EntryNumber = s.EntryNumber,
                Title = s.Topic,
                Village = s.Village!.Name,
                Class = s.SessionKind!.Name,
                Date = s.On,
            });

    protected override IQueryable<StudyRow> Group(IQueryable<StudyRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.Kind, r.HasDiscussion, r.HasExam, r.HasPapers }).Select(g => new StudyRow
        {
            VillageId = g.Key.VillageId,
            Kind = g.Key.Kind,
            HasDiscussion = g.Key.HasDiscussion,
            HasExam = g.Key.HasExam,
            HasPapers = g.Key.HasPapers,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date),
            Attended = g.Sum(r => r.Attended),
            MostAttended = g.Max(r => r.Attended),
            ExamShould = g.Sum(r => r.ExamShould),
            ExamSat = g.Sum(r => r.ExamSat),
            ExamPassed = g.Sum(r => r.ExamPassed),
            Papers = g.Sum(r => r.Papers),
        });
}
