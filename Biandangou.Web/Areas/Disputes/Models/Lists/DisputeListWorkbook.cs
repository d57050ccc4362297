using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Steps;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Data.Common.Ledgers;

namespace Biandangou.Web.Areas.Disputes.Models.Lists;

/// <summary>
/// The list as a sheet, row for row, with every day and result of each case. No party is named: the file leaves the office.
/// </summary>
public static class DisputeListWorkbook
{
    public static IReadOnlyList<LedgerColumn<DisputeExportRow>> Columns(DateOnly today) =>
    [
        new("编号", 12, r => r.Case.Number),
        new("事项", 34, r => r.Case.Title),
        new("村（场）", 14, r => r.Case.Village),
        new("类型", 14, r => r.Case.Kind),
        new("来源", 14, r => r.Case.Source.ToChinese()),
        new("难度", 8, r => r.Case.Difficulty.ToChinese()),
        new("收理日期", 16, r => r.Case.ReceivedOn),
        new("化解期限", 16, r => r.Case.DueOn),
        new("状态", 10, r => DueLine.Of(r.Case.Status, r.Case.DueOn, r.Case.ResolvedOn, r.Case.HasFailed, today).Label),
        new("律师", 12, r => r.Case.Lawyer ?? "未指派"),
        new("指派日期", 16, r => Days(r.Assignments.Select(a => a.AssignedOn))),
        new("包案领导", 14, r => r.Assigned?.Leader),
        new("责任单位", 14, r => r.Assigned?.Unit),
        new("责任人", 14, r => r.Assigned?.Person),
        new("走访次数", 10, r => r.Of(StepKind.Visit).Count, Total: true),
        new("走访日期", 24, r => Days(r.Of(StepKind.Visit).Select(s => s.On))),
        new("其他步骤日期", 24, r => Days(r.Steps.Where(s => s.Kind is not (StepKind.Visit or StepKind.FollowUp)).Select(s => s.On))),
        new("延期批准日期", 16, r => Days(r.Extensions.Select(e => e.ApprovedOn))),
        new("延期至", 16, r => Days(r.Extensions.Select(e => e.DueOn))),
        new("化解日期", 16, r => r.Standing?.ResolvedOn),
        new("化解方式", 16, r => r.Standing?.Method.ToChinese()),
        new("化解结果", 12, r => r.Standing is { } standing ? standing.Succeeded ? "化解成功" : "调解不成" : null),
        new("协议", 12, r => r.Standing?.Form.ToChinese()),
        new("协议书编号", 18, r => r.Standing?.AgreementNumber),
        new("协议生效日期", 16, r => r.Standing?.EffectiveOn),
        new("协议金额（元）", 14, r => r.Standing?.Amount, Total: true),
        new("申请司法确认日期", 16, r => r.Standing?.AppliedOn),
        new("司法确认日期", 16, r => r.Standing?.ConfirmedOn),
        new("确认法院", 16, r => r.Standing?.Court),
        new("裁定书编号", 20, r => r.Standing?.ConfirmationNumber),
        new("重新办理日期", 16, r => Days(r.Resolutions.Select(s => s.ReopenedOn).OfType<DateOnly>())),
        new("归档日期", 16, r => r.Filed?.FiledOn),
        new("卷宗号", 18, r => r.Filed?.FileNumber),
        new("存放位置", 16, r => r.Filed?.Shelf),
        new("保管期限", 10, r => r.Filed?.Retention.ToChinese()),
        new("回访日期", 16, r => Days(r.Of(StepKind.FollowUp).Select(s => s.On))),
        new("满意度", 10, r => r.Steps.LastOrDefault(s => s.Satisfaction is not null)?.Satisfaction?.ToChinese()),
    ];

    /// <param name="utcNow">Stamp of the file.</param>
    public static byte[] Write(IReadOnlyList<DisputeExportRow> rows, DisputeFilter filter, string township, DateTime utcNow)
    {
        var title = $"{DisputeLedger.Title}（{filter.Tab.ToChinese()}）";
        var table = new LedgerTable<DisputeExportRow>(DisputeLedger.Title, title, Columns(filter.Today), rows);
        return AppendixWorkbook.Write(title, new AppendixHeading(township, filter.Year, filter.Today), [AppendixSheet.From(table)], utcNow,
            isAppendix: false);
    }

    /// <summary>One day as a date that Excel counts with, several in words.</summary>
    private static object? Days(IEnumerable<DateOnly> days) => days.ToList() switch
    {
        [] => null,
        [var day] => day,
        var several => string.Join('、', several.Select(d => d.ToChinese())),
    };
}
