using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Steps;

/// <summary>One event in the life of a case.</summary>
/// <param name="Stamp">UTC; orders the events of one day.</param>
public sealed record CaseEvent(DateOnly On, DateTime Stamp, string Title, string Who, string Text)
{
    /// <summary>What came of it.</summary>
    public string? Result { get; init; }

    /// <summary>Where, with whom and under which number.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The part of the case its photos hang on.</summary>
    public Guid? PartId { get; init; }

    public IReadOnlyList<AttachmentRow> Photos { get; init; } = [];

    public string? Note => Notes.Count == 0 ? null : string.Join(" · ", Notes);
}

/// <summary>Everything dated in a case, newest first.</summary>
public static class CaseTimeline
{
    public static IEnumerable<CaseEvent> Of(DisputePage page) =>
        page.Resolutions.SelectMany(r => Of(r, page))
            .Concat(page.Steps.Select(Of))
            .Concat(page.Assignments.Select(Of))
            .Concat(page.Extensions.Select(Of))
            .Concat(page.Filings.Select(f => Of(f, page)))
            .OrderByDescending(e => e.On).ThenByDescending(e => e.Stamp)
            .Append(Intake(page));

    private static CaseEvent Intake(DisputePage page) =>
        new(page.Details.ReceivedOn, page.CreatedAt, "收理", page.CreatedBy, $"来源：{page.Details.Source.ToChinese()}")
        {
            Notes = page.Seminar is { } seminar ? [$"会议 {seminar}"] : [],
        };

    private static CaseEvent Of(DisputeAssignmentLine item)
    {
        var (details, isHandOver) = (item.Details, item.Reason is not null);
        var who = new (string Label, string? Name)[]
        {
            ("包案领导", details.Leader), ("责任单位", details.Unit), ("责任人", details.Person), ("律师", item.Lawyer),
        };
        return new CaseEvent(
            item.AssignedOn, item.CreatedAt, isHandOver ? "交接" : "指派", item.CreatedBy,
            string.Join("，", who.Where(w => w.Name is not null).Select(w => $"{w.Label}：{w.Name}")))
        {
            Notes = isHandOver ? [$"交接原因 {item.Reason}"] : [],
        };
    }

    private static CaseEvent Of(DisputeExtensionLine item) =>
        new(item.Details.ApprovedOn, item.CreatedAt, "延期", item.CreatedBy,
            $"化解期限由{item.FromDueOn.ToChinese()}延至{item.Details.DueOn.ToChinese()}")
        {
            Notes = [$"批准人 {item.Details.ApprovedBy}", $"原因 {item.Details.Reason}"],
        };

    private static CaseEvent Of(DisputeStepLine step)
    {
        var (details, notes) = (step.Details, new List<string>());
        if (step.Lawyer is { } lawyer)
            notes.Add($"律师 {lawyer}");
        if (details.PartyBranch is { } branch)
            notes.Add(branch);
        if (details.Place is { } place)
            notes.Add($"地点 {place}");
        if (details.Satisfaction is { } satisfaction)
            notes.Add($"满意度 {satisfaction.ToChinese()}");
        if (details.WeeklyVisitId is not null)
            notes.Add("每周走访");
        if (details.NextStep is { } next)
            notes.Add(details.NextOn is { } on ? $"下一步 {next}（{on.ToChinese()}）" : $"下一步 {next}");
        return new CaseEvent(details.On, step.CreatedAt, details.Kind.ToChinese(), details.People!, details.Content!)
        {
            Result = details.Result,
            Notes = notes,
            PartId = step.Id,
        };
    }

    private static IEnumerable<CaseEvent> Of(DisputeResolutionLine item, DisputePage page)
    {
        // Newest first, for events of one moment keep this order.
        if (item.ReopenedOn is { } reopened)
        {
            yield return new CaseEvent(
                reopened, item.UpdatedAt ?? item.CreatedAt, "重新办理", item.UpdatedBy ?? item.CreatedBy, item.ReopenReason ?? "")
            {
                Notes = page.Filings.Any(f => f.ReopenedOn == reopened) ? ["卷宗出卷，卷宗号不变"] : [],
            };
        }

        if (item.Confirmation is { } confirmation)
        {
            yield return new CaseEvent(confirmation.ConfirmedOn, item.CreatedAt, "司法确认", confirmation.Court!, "人民法院裁定调解协议有效。")
            {
                Notes = [$"裁定书 {confirmation.Number}"],
            };
        }

        if (item.ConfirmationAppliedOn is { } applied)
            yield return new CaseEvent(applied, item.CreatedAt, "申请司法确认", "双方当事人", "双方共同向人民法院申请司法确认。");
        yield return Closing(item);
    }

    private static CaseEvent Closing(DisputeResolutionLine item)
    {
        var (details, notes) = (item.Details, new List<string>());
        if (details.Form is { } form and not AgreementForm.None)
            notes.Add(details.AgreementNumber is { } number ? $"{form.ToChinese()} {number}" : form.ToChinese());
        if (details.Amount is { } amount)
            notes.Add($"涉案金额 {amount:#,0.##} 元");
        if (details.EffectiveOn is { } effective && effective != details.ResolvedOn)
            notes.Add($"协议{effective.ToChinese()}生效");
        if (details.OtherRoutes is { } routes)
            notes.Add($"已告知 {routes}");
        if (item.Seminar is { } seminar)
            notes.Add($"会议 {seminar}");
        return new CaseEvent(
            details.ResolvedOn, item.CreatedAt, details.Succeeded ? $"化解（{details.Method.ToChinese()}）"
                : $"调解不成（{details.Method.ToChinese()}）",
            item.CreatedBy, details.Result!)
        {
            Notes = notes,
            PartId = item.Id,
        };
    }

    private static CaseEvent Of(DisputeFilingLine item, DisputePage page) =>
        new(item.Details.FiledOn, item.CreatedAt, "归档", item.CreatedBy, $"卷宗号：{page.FileNumber}")
        {
            Notes = [$"存放 {item.Details.Shelf}", $"档案管理员 {item.Details.Archivist}", $"保管期限 {item.Details.Retention.ToChinese()}"],
        };
}
