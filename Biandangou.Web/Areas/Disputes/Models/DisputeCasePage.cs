using Biandangou.Data.Disputes;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>One step in the life of a case.</summary>
/// <param name="Stamp">UTC; orders the steps of one day.</param>
public sealed record CaseStep(DateOnly On, DateTime Stamp, string Title, string Who, string Text, string? Note = null);

/// <summary>A case as its page shows it.</summary>
/// <param name="Handles">Whether the account works on the case.</param>
public sealed record DisputeCasePage(DisputePage Case, bool Handles, DateOnly Today)
{
    public DisputeDetails Details => Case.Details;

    public string Path => $"/disputes/{Case.Id}";

    public DisputeResolutionItem? Standing => Case.Resolutions.FirstOrDefault(r => r.ReopenedOn is null);

    public bool IsOpen => Case.Status == DisputeStatus.Open;

    public DueLine Due => DueLine.Of(Case.Status, Details.DueOn, Standing?.Details.ResolvedOn, Today);

    /// <summary>还剩 5 天 or 超 4 天 while open, then how long it took.</summary>
    public string DueHeadline => !IsOpen ? $"用时 {DaysUsed} 天" : Due.Text[0] == '剩' ? $"还{Due.Text}" : Due.Text;

    /// <summary>Days of the limit, at least one.</summary>
    public int DaysAllowed => Math.Max(1, Details.DueOn.DayNumber - Details.ReceivedOn.DayNumber);

    /// <summary>Days used until the closing, or until today.</summary>
    public int DaysUsed => (Standing?.Details.ResolvedOn ?? Today).DayNumber - Details.ReceivedOn.DayNumber;

    /// <summary>Everything that happened, newest first.</summary>
    public IEnumerable<CaseStep> Steps() =>
        Case.Resolutions.SelectMany(r => Reopening(r).Append(Describe(r)))
            .Concat(Case.Steps.Select(Describe))
            .OrderByDescending(s => s.On).ThenByDescending(s => s.Stamp)
            .Append(new CaseStep(
                Details.ReceivedOn, Case.CreatedAt, "收理", Case.CreatedBy,
                $"来源：{Details.Source.ToChinese()}；化解期限 {DaysAllowed} 天，{Details.DueOn.ToChinese()}到期。"));

    private static IEnumerable<CaseStep> Reopening(DisputeResolutionItem resolution) =>
        resolution.ReopenedOn is { } on
            ? [new(on, resolution.UpdatedAt ?? resolution.CreatedAt, "重新办理", resolution.UpdatedBy ?? resolution.CreatedBy, resolution.ReopenReason ?? "")]
            : [];

    private static CaseStep Describe(DisputeStepItem step)
    {
        var (details, note) = (step.Details, new List<string>());
        if (step.Lawyer is { } lawyer)
            note.Add($"律师 {lawyer}");
        if (details.PartyBranch is { } branch)
            note.Add(branch);
        if (details.Place is { } place)
            note.Add($"地点 {place}");
        return new CaseStep(
            details.TakenOn, step.CreatedAt, details.Kind.ToChinese(), details.People!, details.Content!, note.Count == 0 ? null : string.Join(" · ", note));
    }

    private static CaseStep Describe(DisputeResolutionItem resolution)
    {
        var (details, note) = (resolution.Details, new List<string>());
        if (details.AgreementNumber is { } number)
            note.Add($"协议书 {number}");
        if (details.Amount is { } amount)
            note.Add($"涉案金额 {amount:#,0.##} 元");
        return new CaseStep(
            details.ResolvedOn, resolution.CreatedAt, $"化解（{details.Method.ToChinese()}）", resolution.CreatedBy, details.Result!,
            note.Count == 0 ? null : string.Join(" · ", note));
    }
}
