using Biandangou.Data.Study;
using Biandangou.Domain.Common;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>学习培训台账 on paper.</summary>
public static class StudyLedger
{
    public const string Name = "学习培训台账";

    public static IReadOnlyList<LedgerColumn<StudyLedgerRow>> Columns { get; } =
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
}
