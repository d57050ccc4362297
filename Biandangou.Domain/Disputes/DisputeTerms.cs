namespace Biandangou.Domain.Disputes;

public enum DisputeType
{
    [Display(Name = "婚姻家庭")] Family,
    [Display(Name = "邻里")] Neighbours,
    [Display(Name = "房屋宅基地")] Housing,
    [Display(Name = "合同")] Contract,
    [Display(Name = "生产经营")] Business,
    [Display(Name = "损害赔偿")] Damages,
    [Display(Name = "山林土地")] Land,
    [Display(Name = "征地拆迁")] Expropriation,
    [Display(Name = "环境污染")] Pollution,
    [Display(Name = "劳动争议")] Labour,
    [Display(Name = "消费")] Consumer,
    [Display(Name = "医疗")] Medical,
    [Display(Name = "道路交通事故")] Traffic,
    [Display(Name = "物业")] Property,
    [Display(Name = "其他")] Other,
}

public enum DisputeSource
{
    [Display(Name = "座谈会收集")] Seminar,
    [Display(Name = "动员会现场")] MobilisationMeeting,
    [Display(Name = "网格员上报")] GridOfficer,
    [Display(Name = "群众来访")] WalkIn,
    [Display(Name = "下访")] Visit,
    [Display(Name = "信访转办")] Petition,
    [Display(Name = "热线")] Hotline,
    [Display(Name = "其他")] Other,
}

public enum DisputeDifficulty
{
    [Display(Name = "一般")] Ordinary,
    [Display(Name = "疑难")] Difficult,
    [Display(Name = "久案")] LongStanding,
}

public enum ResolutionMethod
{
    [Display(Name = "现场化解")] OnTheSpot,
    [Display(Name = "走访下访化解")] ByVisit,
    [Display(Name = "人民调解")] Mediation,
    [Display(Name = "引导诉讼/仲裁")] LitigationOrArbitration,
    [Display(Name = "其他方式")] Other,
}

public enum DisputeStatus
{
    [Display(Name = "化解中")] Open,
    [Display(Name = "已办结")] Resolved,
    [Display(Name = "已归档")] Archived,
}
