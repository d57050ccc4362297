namespace Biandangou.Domain.Study;

/// <summary>学法考试 of one session, in heads: all three, or none.</summary>
/// <param name="Should">应考.</param>
/// <param name="Sat">实考; at most those who should.</param>
/// <param name="Passed">合格; at most those who sat.</param>
public sealed record ExamHeads(int? Should, int? Sat, int? Passed)
{
    public static readonly ExamHeads None = new(null, null, null);

    /// <exception cref="RuleBrokenException">The message belongs to the number that does not fit.</exception>
    public ExamHeads Checked()
    {
        if (this == None)
            return this;
        var should = Heads(Should, nameof(StudySession.ExamShould), "应考人数", 1);
        var sat = Heads(Sat, nameof(StudySession.ExamSat), "实考人数", 0);
        var passed = Heads(Passed, nameof(StudySession.ExamPassed), "合格人数", 0);
        Rule.Holds(sat <= should, $"实考人数（{sat}）不能多于应考人数（{should}）。", nameof(StudySession.ExamSat));
        Rule.Holds(passed <= sat, $"合格人数（{passed}）不能多于实考人数（{sat}）。", nameof(StudySession.ExamPassed));
        return this;
    }

    private static int Heads(int? value, string field, string label, int min)
    {
        Rule.Holds(value is not null, $"请填写{label}；没有考试的，应考、实考、合格人数都不填。", field);
        return Rule.Count(value!.Value, field, label, min, StudySession.MaxAttendance);
    }
}
