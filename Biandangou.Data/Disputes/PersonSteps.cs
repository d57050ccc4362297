using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

/// <summary>A case in lines that leave out no word kept of it.</summary>
internal static class PersonSteps
{
    public static IEnumerable<PersonStep> Of(Dispute dispute)
    {
        PersonStep Line(DateOnly on, string what, string? people, string? content, string? result = null) =>
            new(dispute.Number, on, what, people ?? "", content, result);
        return
        [
            Line(dispute.ReceivedOn, "收理", dispute.Title, dispute.Description),
            .. dispute.Assignments.Select(a => Line(
                a.AssignedOn, "指派", Join(a.Leader, a.Unit, a.Person), Join(("化解方案", a.Plan)), Join(("交接原因", a.Reason)))),
            .. dispute.Extensions.Select(e => Line(e.ApprovedOn, "延期", e.ApprovedBy, e.Reason, $"期限延长到{e.DueOn.ToChinese()}")),
            .. dispute.Steps.Select(s => Line(
                s.On, s.Kind.ToChinese(), s.People, Join((null, s.Content), ("地点", s.Place), ("党支部", s.PartyBranch)),
                Join((null, s.Result), ("满意度", s.Satisfaction?.ToChinese()), ("下一步", s.NextStep), ("下一步日期", s.NextOn?.ToChinese())))),
            .. dispute.Resolutions.SelectMany(r => Closing(r, Line)),
            .. dispute.Catalogue.Where(c => c.Note is not null)
                .Select(c => Line(c.CreatedAt.ToBusinessDate(), "卷内目录", c.Paper.ToChinese(), c.Note)),
            .. dispute.Filings.Select(f => Line(f.FiledOn, "归档", f.Archivist, f.Shelf)),
        ];
    }

    private static IEnumerable<PersonStep> Closing(
        DisputeResolution resolution, Func<DateOnly, string, string?, string?, string?, PersonStep> line)
    {
        yield return line(
            resolution.ResolvedOn, $"化解（{resolution.Method.ToChinese()}）", resolution.AgreementNumber,
            Join(("涉案金额", resolution.Amount is { } amount ? $"{amount:0.##}元" : null), ("告知的其他途径", resolution.OtherRoutes)),
            resolution.Result);
        if (resolution.ConfirmationAppliedOn is { } applied)
            yield return line(applied, "申请司法确认", null, null, null);
        if (resolution.ConfirmedOn is { } confirmed)
            yield return line(confirmed, "司法确认", Join(resolution.Court, resolution.ConfirmationNumber), null, null);
        if (resolution.ReopenedOn is { } reopened)
            yield return line(reopened, "重新办理", null, resolution.ReopenReason, null);
    }

    private static string Join(params IEnumerable<string?> parts) => string.Join('、', parts.Where(p => !string.IsNullOrEmpty(p)));

    private static string? Join(params IEnumerable<(string? Name, string? Text)> parts) =>
        string.Join('；', parts.Where(p => !string.IsNullOrEmpty(p.Text))
            .Select(p => p.Name is null ? p.Text : $"{p.Name}：{p.Text}")) is { Length: > 0 } text ? text : null;
}
