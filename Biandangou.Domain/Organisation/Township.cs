using Biandangou.Domain.Common;

namespace Biandangou.Domain.Organisation;

/// <summary>The township's own settings: one row. Nothing of this stands in code.</summary>
public sealed class Township : Entity
{
    public const int NameLength = 60;
    public const int BodyLength = 120;

    private Township() { }

    /// <param name="name">Short name, e.g. of a town.</param>
    /// <param name="fullName">Name with its superior places, used in the report's title.</param>
    /// <param name="superior">主送机关 of the annual report.</param>
    /// <param name="issuingBody">发文机关署名.</param>
    /// <param name="publicityPlan">The running publicity plan with its quotation marks.</param>
    /// <param name="honour">Name of the honour for law-savvy persons that the report counts.</param>
    public Township(string name, string fullName, string superior, string issuingBody, string publicityPlan, string honour)
    {
        Name = Rule.Text(name, nameof(Name), "简称", NameLength);
        FullName = Rule.Text(fullName, nameof(FullName), "全称", BodyLength);
        Superior = Rule.Text(superior, nameof(Superior), "主送机关", BodyLength);
        IssuingBody = Rule.Text(issuingBody, nameof(IssuingBody), "发文机关", BodyLength);
        PublicityPlan = Rule.Text(publicityPlan, nameof(PublicityPlan), "普法规划", NameLength);
        Honour = Rule.Text(honour, nameof(Honour), "荣誉名称", NameLength);
    }

    public string Name { get; private set; } = "";

    public string FullName { get; private set; } = "";

    public string Superior { get; private set; } = "";

    public string IssuingBody { get; private set; } = "";

    public string PublicityPlan { get; private set; } = "";

    /// <summary>First and last year of the publicity plan; null where open.</summary>
    public int? PlanFirstYear { get; private set; }

    public int? PlanLastYear { get; private set; }

    public string Honour { get; private set; } = "";

    /// <summary>Month and day of the year after, on which the report is dated.</summary>
    public int ReportMonth { get; private set; } = 1;

    public int ReportDay { get; private set; } = 5;

    /// <summary>Days after a month's end in which its training may still be recorded before it is missing.</summary>
    public int TrainingGraceDays { get; private set; } = 5;

    /// <summary>Days from intake to the limit of a mediation.</summary>
    public int MediationLimitDays { get; private set; } = 30;

    public bool PlanCovers(int year) => !(year < PlanFirstYear) && !(year > PlanLastYear);

    public void SetPlanYears(int first, int last)
    {
        Rule.Holds(first <= last, "规划结束年份不能早于开始年份。", nameof(PlanLastYear));
        (PlanFirstYear, PlanLastYear) = (first, last);
    }

    public DateOnly ReportDate(int year) => new(year + 1, ReportMonth, ReportDay);

    public void SetReportDate(int month, int day)
    {
        // 29 February would not exist in most years.
        Rule.Holds(month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2023, month), "报告日期不存在。", nameof(ReportDay));
        ReportMonth = month;
        ReportDay = day;
    }

    public void SetLimits(int trainingGraceDays, int mediationLimitDays)
    {
        TrainingGraceDays = Rule.Count(trainingGraceDays, nameof(TrainingGraceDays), "补报宽限天数", 0, 60);
        MediationLimitDays = Rule.Count(mediationLimitDays, nameof(MediationLimitDays), "化解期限天数", 1, 365);
    }
}
