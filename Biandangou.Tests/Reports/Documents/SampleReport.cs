using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports.Documents;

/// <summary>An invented report with every kind of paragraph a real one has.</summary>
internal static class SampleReport
{
    public const string Body = "示例市示例区示例沟镇人民政府";
    public static readonly DateTime CreatedUtc = new(2024, 1, 5, 2, 30, 0, DateTimeKind.Utc);

    private static readonly Figure _sessions = Of("publicity.sessions", "普法宣传活动", "场次", 46);
    private static readonly Figure _banners = Of("publicity.banners", "横幅", "条", 72);
    private static readonly Figure _lectures = Of("study.lectures", "法治讲座", "场", 18);
    private static readonly Figure _backlog = Of("disputes.backlog.collected", "收集积案", "起", 16);
    private static readonly Figure _amount = Of("disputes.amount", "涉案金额", "万元", 3.75m);

    public static readonly IReadOnlyDictionary<string, string> Places = new Dictionary<string, string> { ["普法宣传活动台账"] = "附件2-1" };

    public static AnnualReport Create() => new(
        2023,
        "示例沟镇2023年\n法治政府建设情况报告",
        "中共示例区委员会、示例区人民政府",
        Body,
        new DateOnly(2024, 1, 5),
        new DateOnly(2023, 12, 31),
        [Text("按照区委“全面依法治区”的统一部署，示例沟镇认真抓好法治政府建设各项任务。现将2023年有关情况报告如下（数据统计截至2023年12月31日）。")],
        Sections(),
        ["学习培训台账", "普法宣传台账及宣传阵地清册（含各村、场横幅、宣传栏、法治广场的位置与数量）", "数字来源表"],
        [
            Printed(_sessions, "46场次"), Printed(_banners, "不少于70条"), Printed(_lectures, "18场"),
            Printed(_backlog, "16起"), Printed(_amount, "3.75万元"),
        ]);

    public static Figure Of(string code, string name, string unit, decimal value) => new(
        new FigureDefinition(code, name, unit, $"当年{name}按业务日期计入，截至统计截止日。", $"{name}台账"),
        2023, new DateOnly(2023, 12, 31), value);

    public static ReportParagraph Text(string text) => new([new ReportRun(text)]);

    private static List<ReportSection> Sections()
    {
        var filler = Enumerable.Range(1, 8).Select(i => Text(
            $"{i}.各村（场）按月安排学习，镇机关同步开展。培训内容由驻村律师与司法所共同拟定，课后收集群众提问，逐项登记答复，做到有记录、有回音、可查询。"));
        return
        [
            new(1, "一、", "主要举措和成效", []),
            new(2, "（一）", "加强组织领导", [Text("镇党委会专题研究法治工作，领导小组分工到人、责任到岗。")]),
            new(2, "（二）", "开展普法宣传", [
                new([
                    new("全年组织宣传活动"), new("46场次", _sessions), new("，悬挂横幅"), new("不少于70条", _banners),
                    new("，举办法治讲座"), new("18场", _lectures), new("。其中“民法典”专题宣传活动合计仍为"),
                    new("46场次", _sessions), new("之内。"),
                ]),
                .. filler,
            ]),
            new(1, "二、", "存在的不足和原因", [
                new([new("收集积案"), new("16起", _backlog), new("，涉案金额"), new("3.75万元", _amount), new("，尚有部分未结。")]),
            ]),
            new(3, "1.", "力量不足", [Text("基层执法人员偏少。")]),
            new(4, "（1）", "原因", [Text("编制有限，人员流动较快。")]),
            new(1, "三、", "下一年度主要安排", [Text("继续抓好学法用法。"), Text("特此报告。")]),
        ];
    }

    private static PrintedFigure Printed(Figure figure, string form) => new(
        figure, form, [.. Enumerable.Range(1, (int)figure.Value).Select(i => $"2023-{i:0000}")]);
}
