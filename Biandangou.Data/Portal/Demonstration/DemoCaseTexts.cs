using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>What invented disputes are about and how they went.</summary>
internal static class DemoCaseTexts
{
    public static readonly (DisputeType Type, string Title, string Description)[] Matters =
    [
        (DisputeType.Land, "承包地地界不清引发的争议", "双方承包地相邻，界桩缺失，春耕整地时对边界各执一词。"),
        (DisputeType.Neighbours, "相邻排水沟淤堵无人清理的矛盾", "排水沟淤堵致一方院内积水，双方对清理责任有分歧。"),
        (DisputeType.Family, "老人赡养费用分担的矛盾", "兄弟二人对老人赡养费和就医费用的分担意见不一。"),
        (DisputeType.Housing, "院墙翻建占用宅基地的争议", "一方翻建院墙，另一方认为占用其宅基地约三十厘米。"),
        (DisputeType.Labour, "果园务工报酬未结清的纠纷", "务工人员反映采摘季报酬未按约定时间结清。"),
        (DisputeType.Contract, "土地流转租金逾期未付的纠纷", "承租方以收成不好为由拖延支付流转租金。"),
        (DisputeType.Business, "灌溉用水轮次先后的争议", "夏灌期间两户对放水先后发生争执。"),
        (DisputeType.Damages, "羊群啃食青苗赔偿的争议", "放养羊群进入玉米地，双方对损失面积和单价有分歧。"),
        (DisputeType.Expropriation, "道路拓宽青苗补偿分配的争议", "共有地块上的青苗补偿款如何分配未谈拢。"),
        (DisputeType.Pollution, "养殖圈舍气味影响邻居的矛盾", "圈舍距住房较近，夏季气味大，邻居多次反映。"),
        (DisputeType.Consumer, "所购农资质量不符的纠纷", "购买的化肥效果与宣传不符，要求退款。"),
        (DisputeType.Traffic, "乡道农用车剐蹭赔偿的纠纷", "两车在乡道会车时剐蹭，对修理费用承担有争议。"),
        (DisputeType.Family, "离婚后子女抚养费支付的纠纷", "一方未按协议支付抚养费，已拖欠数月。"),
        (DisputeType.Contract, "熟人之间借款逾期未还的纠纷", "借款到期未还，仅有转账记录，没有借条。"),
        (DisputeType.Property, "集中居住点公共区域堆物的矛盾", "楼道和公共绿地堆放杂物，住户之间多次争吵。"),
        (DisputeType.Other, "村集体用房使用安排的争议", "两户均申请使用同一处闲置用房。"),
    ];

    private static readonly string[] VisitResults =
    [
        "分别听取双方意见，查看现场，核对了证据材料，约定再次上门。",
        "律师讲解相关法律规定，双方分歧缩小，愿意继续协商。",
        "组织双方面对面沟通，就主要事项达成一致意向。",
    ];

    public static string VisitResult(int visit) => VisitResults[Math.Min(visit, VisitResults.Length - 1)];

    public static string Result(ResolutionMethod method) => method switch
    {
        ResolutionMethod.OnTheSpot => "律师与村（场）干部当场释法说理，双方当场和解，无遗留事项。",
        ResolutionMethod.ByVisit => "经多次走访做通双方工作，自愿达成一致并已开始履行。",
        ResolutionMethod.LitigationOrArbitration => "双方分歧较大，已引导当事人向人民法院起诉，并协助申请法律援助。",
        _ => "经人民调解委员会主持调解，双方签订调解协议。",
    };

    public const string Plan = "先分别上门了解诉求，再由律师释法，最后组织双方见面商定。";

    /// <summary>包案领导 of a village.</summary>
    public static string Leader(int village) => (village % 3) switch
    {
        0 => "镇干部示例甲（镇长）",
        1 => "镇干部示例乙（党委副书记）",
        _ => "镇干部示例丙（副镇长）",
    };

    public static string Unit(int index) => (index % 3) switch
    {
        0 => "示例供电所",
        1 => "示例派出所",
        _ => "示例市场监管所",
    };

    public static string FollowUp(Satisfaction satisfaction) => satisfaction switch
    {
        Satisfaction.Satisfied => "协议已按期履行，双方关系缓和，没有新的矛盾。",
        Satisfaction.Fair => "协议基本履行，剩余部分约定年底前办结。",
        _ => "一方对履行进度不满意，已督促另一方按约履行。",
    };
}
