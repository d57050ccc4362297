namespace Biandangou.Domain.Study;

public enum StudyPlanState
{
    [Display(Name = "未到")] NotDue,
    [Display(Name = "本月待开展")] Due,
    [Display(Name = "已完成")] Done,
    [Display(Name = "未开展（逾期）")] Overdue,
}

/// <param name="Times">Sessions planned in the month; for the villages' monthly training, of each village.</param>
public sealed record StudyPlanDetails(int Year, int Month, Guid KindId, string? Topic, string? Laws, int Times);

/// <summary>年度学习计划: what is to be held in a month, by kind.</summary>
[Display(Name = "学习计划")]
public sealed class StudyPlanItem : LedgerEntry
{
    public const int MaxTimes = 99;

    private StudyPlanItem() { }

    public StudyPlanItem(StudyPlanDetails details) => Amend(details);

    [Display(Name = "年度")]
    public int Year { get; private set; }

    [Display(Name = "月份")]
    public int Month { get; private set; }

    [Display(Name = "类别")]
    public Guid KindId { get; private set; }

    public SessionKind? Kind { get; private set; }

    [Display(Name = "主题"), MaxLength(StudySession.TopicLength)]
    public string Topic { get; private set; } = "";

    [Display(Name = "学习的法律法规"), MaxLength(StudySession.LawsLength)]
    public string? Laws { get; private set; }

    [Display(Name = "计划次数")]
    public int Times { get; private set; }

    public void Amend(StudyPlanDetails details)
    {
        Rule.Count(details.Year, nameof(Year), "年度", 2000, 2100);
        Rule.Count(details.Month, nameof(Month), "月份", 1, 12);
        var topic = Rule.Text(details.Topic, nameof(Topic), "主题", StudySession.TopicLength);
        var laws = Rule.OptionalText(details.Laws, nameof(Laws), "学习的法律法规", StudySession.LawsLength);
        Rule.Count(details.Times, nameof(Times), "计划次数", 1, MaxTimes);
        (Year, Month, KindId, Topic, Laws, Times) = (details.Year, details.Month, details.KindId, topic, laws, details.Times);
    }

    /// <summary>The same for another year.</summary>
    public StudyPlanItem For(int year) => new(new StudyPlanDetails(year, Month, KindId, Topic, Laws, Times));

    /// <param name="held">What was held, in the unit of <paramref name="planned"/>.</param>
    public static StudyPlanState StateOf(int year, int month, int planned, int held, DateOnly today) =>
        held >= planned ? StudyPlanState.Done
        : (year, month).CompareTo((today.Year, today.Month)) switch
        {
            < 0 => StudyPlanState.Overdue,
            0 => StudyPlanState.Due,
            _ => StudyPlanState.NotDue,
        };
}
