namespace Biandangou.Domain.Organisation;

/// <summary>How the township and its superiors are called in documents.</summary>
public sealed record TownshipNames(
    string? Name, string? FullName, string? Superior, string? CopyTo, string? IssuingBody, string? DocumentNumberPattern);

/// <summary>The running publicity plan and the honour the report counts. Years are null where open.</summary>
public sealed record TownshipPlan(string? PublicityPlan, int? FirstYear, int? LastYear, string? Honour);

/// <summary>A day of every year.</summary>
public sealed record MonthDay(int Month, int Day)
{
    // 29 February would not exist in most years.
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(2023, Month);

    public DateOnly In(int year) => new(year, Month, Day);

    public override string ToString() => WrittenDate.MonthDay(Month, Day);
}

/// <summary>The township's own settings: one row. Nothing of this stands in code.</summary>
[Display(Name = "乡镇设置")]
public sealed class Township : Entity
{
    public const int NameLength = 60;
    public const int BodyLength = 120;
    public const int PatternLength = 80;
    public const int FirstYear = 1980;
    public const int EndYear = 2100;
    public const decimal MaxMonthlyHours = 200;
    public const string YearMark = "{年}";
    public const string NumberMark = "{号}";

    /// <summary>Every township row made has this key, so that two set-ups at once cannot leave two rows.</summary>
    private static readonly Guid OnlyId = new("0195b7a0-0000-7000-8000-000000000001");

    /// <summary>Law-savvy persons a village must have at least, by the national rule.</summary>
    public const int NationalLawSavvyMinimum = 3;

    private Township() { }

    /// <param name="name">Missed name, e.g. of a town.</param>
    /// <param name="fullName">Name with its superior places, used in the report's title.</param>
    /// <param name="superior">主送机关 of the annual report.</param>
    /// <param name="issuingBody">发文机关署名.</param>
    /// <param name="publicityPlan">The running publicity plan with its quotation marks.</param>
    /// <param name="honour">Name of the honour for law-savvy persons that the report counts.</param>
    public Township(string name, string fullName, string superior, string issuingBody, string publicityPlan, string honour)
    {
        Id = OnlyId;
        Describe(new TownshipNames(name, fullName, superior, null, issuingBody, $"{name.Trim()}政发〔{YearMark}〕{NumberMark}号"));
        SetPlan(new TownshipPlan(publicityPlan, null, null, honour));
    }

    [Display(Name = "简称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    [Display(Name = "全称"), MaxLength(BodyLength)]
    public string FullName { get; private set; } = "";

    [Display(Name = "主送机关"), MaxLength(BodyLength)]
    public string Superior { get; private set; } = "";

    [Display(Name = "抄送机关"), MaxLength(BodyLength)]
    public string? CopyTo { get; private set; }

    [Display(Name = "发文机关"), MaxLength(BodyLength)]
    public string IssuingBody { get; private set; } = "";

    /// <summary>With <see cref="YearMark"/> and <see cref="NumberMark"/> in it.</summary>
    [Display(Name = "发文字号格式"), MaxLength(PatternLength)]
    public string DocumentNumberPattern { get; private set; } = "";

    [Display(Name = "普法规划名称"), MaxLength(NameLength)]
    public string PublicityPlan { get; private set; } = "";

    [Display(Name = "普法规划开始年份")]
    public int? PlanFirstYear { get; private set; }

    [Display(Name = "普法规划结束年份")]
    public int? PlanLastYear { get; private set; }

    [Display(Name = "荣誉名称"), MaxLength(NameLength)]
    public string Honour { get; private set; } = "";

    /// <summary>Month and day of the year after, on which the report is dated.</summary>
    [Display(Name = "报告落款月")]
    public int ReportMonth { get; private set; } = 1;

    [Display(Name = "报告落款日")]
    public int ReportDay { get; private set; } = 5;

    /// <summary>By then the report must have gone to the superiors.</summary>
    [Display(Name = "报送期限月")]
    public int SubmissionMonth { get; private set; } = 3;

    [Display(Name = "报送期限日")]
    public int SubmissionDay { get; private set; } = 1;

    [Display(Name = "公开日期月")]
    public int PublicationMonth { get; private set; } = 4;

    [Display(Name = "公开日期日")]
    public int PublicationDay { get; private set; } = 1;

    /// <summary>Days after a month's end in which its training may still be recorded before it is missing.</summary>
    [Display(Name = "培训补报宽限天数")]
    public int TrainingGraceDays { get; private set; } = 5;

    /// <summary>Hours a lawyer serves a month unless the contract says otherwise.</summary>
    [Display(Name = "法律顾问每月服务时长")]
    public decimal AdviserMonthlyHours { get; private set; } = 8;

    /// <summary>Law-savvy persons a village should have at least.</summary>
    [Display(Name = "每村（场）法律明白人下限")]
    public int LawSavvyMinimum { get; private set; } = NationalLawSavvyMinimum;

    public void Describe(TownshipNames names)
    {
        var pattern = Rule.Text(names.DocumentNumberPattern, nameof(DocumentNumberPattern), "发文字号格式", PatternLength);
        Rule.Holds(
            pattern.Contains(YearMark, StringComparison.Ordinal) && pattern.Contains(NumberMark, StringComparison.Ordinal),
            $"发文字号格式应同时含有{YearMark}和{NumberMark}。", nameof(DocumentNumberPattern));
        var copyTo = Rule.OptionalText(names.CopyTo, nameof(CopyTo), "抄送机关", BodyLength);
        var fullName = Rule.Text(names.FullName, nameof(FullName), "全称", BodyLength);
        var superior = Rule.Text(names.Superior, nameof(Superior), "主送机关", BodyLength);
        var issuingBody = Rule.Text(names.IssuingBody, nameof(IssuingBody), "发文机关", BodyLength);
        Name = Rule.Text(names.Name, nameof(Name), "简称", NameLength);
        (FullName, Superior, CopyTo, IssuingBody, DocumentNumberPattern) = (fullName, superior, copyTo, issuingBody, pattern);
    }

    public void SetPlan(TownshipPlan plan)
    {
        var honour = Rule.Text(plan.Honour, nameof(Honour), "荣誉名称", NameLength);
        Year(plan.FirstYear, nameof(PlanFirstYear), "规划开始年份");
        Year(plan.LastYear, nameof(PlanLastYear), "规划结束年份");
        Rule.Holds(!(plan.LastYear < plan.FirstYear), "规划结束年份不能早于开始年份。", nameof(PlanLastYear));
        PublicityPlan = Rule.Text(plan.PublicityPlan, nameof(PublicityPlan), "普法规划名称", NameLength);
        (PlanFirstYear, PlanLastYear, Honour) = (plan.FirstYear, plan.LastYear, honour);
    }

    /// <summary>Days of the year after the one reported on.</summary>
    public void SetCalendar(MonthDay report, MonthDay submission, MonthDay publication)
    {
        Rule.Holds(report.Exists, $"报告落款日期{report}不是每年都有的日期，请改正。", nameof(ReportDay));
        Rule.Holds(submission.Exists, $"报送期限{submission}不是每年都有的日期，请改正。", nameof(SubmissionDay));
        Rule.Holds(publication.Exists, $"公开日期{publication}不是每年都有的日期，请改正。", nameof(PublicationDay));
        (ReportMonth, ReportDay) = (report.Month, report.Day);
        (SubmissionMonth, SubmissionDay) = (submission.Month, submission.Day);
        (PublicationMonth, PublicationDay) = (publication.Month, publication.Day);
    }

    public void SetTrainingGrace(int days) => TrainingGraceDays = Rule.Count(days, nameof(TrainingGraceDays), "培训补报宽限天数", 0, 60);

    public void SetForces(decimal adviserMonthlyHours, int lawSavvyMinimum)
    {
        Rule.Count(lawSavvyMinimum, nameof(LawSavvyMinimum), "每村（场）法律明白人下限", 0, 50);
        AdviserMonthlyHours = Rule.HalfHours(adviserMonthlyHours, nameof(AdviserMonthlyHours), "法律顾问每月服务时长", MaxMonthlyHours);
        LawSavvyMinimum = lawSavvyMinimum;
    }

    public bool PlanCovers(int year) => !(year < PlanFirstYear) && !(year > PlanLastYear);

    public DateOnly ReportDate(int year) => new(year + 1, ReportMonth, ReportDay);

    public DateOnly SubmissionDate(int year) => new(year + 1, SubmissionMonth, SubmissionDay);

    public DateOnly PublicationDate(int year) => new(year + 1, PublicationMonth, PublicationDay);

    /// <summary>示例政发〔2026〕1号.</summary>
    public string DocumentNumber(int year, int number) => DocumentNumberPattern
        .Replace(YearMark, $"{year}", StringComparison.Ordinal).Replace(NumberMark, $"{number}", StringComparison.Ordinal);

    private static void Year(int? year, string field, string label)
    {
        if (year is { } given)
            Rule.Holds(given is >= FirstYear and <= EndYear, $"{label}应在 {FirstYear} 到 {EndYear} 之间。", field);
    }
}
