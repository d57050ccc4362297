using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>All settings of the township; the usual values stand in it before the first set-up.</summary>
public sealed class TownshipForm : RecordForm
{
    [Display(Name = "简称"), Required, StringLength(Township.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "全称"), Required, StringLength(Township.BodyLength)]
    public string? FullName { get; set; }

    [Display(Name = "主送机关"), Required, StringLength(Township.BodyLength)]
    public string? Superior { get; set; }

    [Display(Name = "抄送机关"), StringLength(Township.BodyLength)]
    public string? CopyTo { get; set; }

    [Display(Name = "发文机关"), Required, StringLength(Township.BodyLength)]
    public string? IssuingBody { get; set; }

    [Display(Name = "发文字号格式"), Required, StringLength(Township.PatternLength)]
    public string? DocumentNumberPattern { get; set; }

    [Display(Name = "普法规划名称"), Required, StringLength(Township.NameLength)]
    public string? PublicityPlan { get; set; }

    [Display(Name = "规划开始年份"), Range(Township.FirstYear, Township.EndYear)]
    public int? PlanFirstYear { get; set; }

    [Display(Name = "规划结束年份"), Range(Township.FirstYear, Township.EndYear)]
    public int? PlanLastYear { get; set; }

    [Display(Name = "荣誉名称"), Required, StringLength(Township.NameLength)]
    public string? Honour { get; set; }

    [Display(Name = "报告落款（月）"), Required, Range(1, 12)]
    public int? ReportMonth { get; set; } = 1;

    [Display(Name = "报告落款（日）"), Required, Range(1, 31)]
    public int? ReportDay { get; set; } = 5;

    [Display(Name = "报送期限（月）"), Required, Range(1, 12)]
    public int? SubmissionMonth { get; set; } = 3;

    [Display(Name = "报送期限（日）"), Required, Range(1, 31)]
    public int? SubmissionDay { get; set; } = 1;

    [Display(Name = "公开日期（月）"), Required, Range(1, 12)]
    public int? PublicationMonth { get; set; } = 4;

    [Display(Name = "公开日期（日）"), Required, Range(1, 31)]
    public int? PublicationDay { get; set; } = 1;

    [Display(Name = "培训补报宽限"), Required, Range(0, 60)]
    public int? TrainingGraceDays { get; set; } = 5;

    [Display(Name = "法律顾问每月服务时长"), Required, Range(0.5, 200)]
    public decimal? AdviserMonthlyHours { get; set; } = 8;

    [Display(Name = "每村（场）法律明白人下限"), Required, Range(0, 50)]
    public int? LawSavvyMinimum { get; set; } = 3;

    public Township ToTownship()
    {
        var township = new Township(Name!, FullName!, Superior!, IssuingBody!, PublicityPlan!, Honour!);
        Apply(township);
        return township;
    }

    public void Apply(Township township)
    {
        township.Describe(new TownshipNames(Name, FullName, Superior, CopyTo, IssuingBody, DocumentNumberPattern));
        township.SetPlan(new TownshipPlan(PublicityPlan, PlanFirstYear, PlanLastYear, Honour));
        township.SetCalendar(
            new MonthDay(ReportMonth!.Value, ReportDay!.Value),
            new MonthDay(SubmissionMonth!.Value, SubmissionDay!.Value),
            new MonthDay(PublicationMonth!.Value, PublicationDay!.Value));
        township.SetTrainingGrace(TrainingGraceDays!.Value);
        township.SetForces(AdviserMonthlyHours!.Value, LawSavvyMinimum!.Value);
    }

    public static TownshipForm From(Township township) => new()
    {
        Version = township.Version,
        Name = township.Name,
        FullName = township.FullName,
        Superior = township.Superior,
        CopyTo = township.CopyTo,
        IssuingBody = township.IssuingBody,
        DocumentNumberPattern = township.DocumentNumberPattern,
        PublicityPlan = township.PublicityPlan,
        PlanFirstYear = township.PlanFirstYear,
        PlanLastYear = township.PlanLastYear,
        Honour = township.Honour,
        ReportMonth = township.ReportMonth,
        ReportDay = township.ReportDay,
        SubmissionMonth = township.SubmissionMonth,
        SubmissionDay = township.SubmissionDay,
        PublicationMonth = township.PublicationMonth,
        PublicationDay = township.PublicationDay,
        TrainingGraceDays = township.TrainingGraceDays,
        AdviserMonthlyHours = township.AdviserMonthlyHours,
        LawSavvyMinimum = township.LawSavvyMinimum,
    };
}

/// <param name="Township">Null before the set-up.</param>
public sealed record TownshipPage(Township? Township, DateOnly Today);
