using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Steps;

/// <summary>How a case stands against its limit, in words first and colour second.</summary>
/// <param name="Label">化解中, 临期, 已逾期, 已化解, 调解不成 or 已归档.</param>
/// <param name="State">State of the tag.</param>
/// <param name="Text">还剩 5 天, 超 4 天, 11月16日化解 or 11月16日结案.</param>
/// <param name="Tone">Class of the text, or null for a plain one.</param>
public sealed record DueLine(string Label, string State, string Text, string? Tone)
{
    public static DueLine Of(DisputeStatus status, DateOnly dueOn, DateOnly? resolvedOn, bool hasFailed, DateOnly today)
    {
        var closed = resolvedOn is { } day ? $"{day.ToShort(today)}{(hasFailed ? "结案" : "化解")}" : null;
        var left = dueOn.DayNumber - today.DayNumber;
        return status switch
        {
            DisputeStatus.Archived => new("已归档", "", closed ?? "已归档", null),
            DisputeStatus.Resolved when hasFailed => new("调解不成", "", closed ?? "调解不成", null),
            DisputeStatus.Resolved => new("已化解", "ok", closed ?? "已化解", null),
            _ when left < 0 => new("已逾期", "bad", $"超 {-left} 天", "late"),
            _ when left <= Dispute.DueSoonDays => new("临期", "warn", left == 0 ? "今天到期" : $"剩 {left} 天", "soon"),
            _ => new("化解中", "info", $"剩 {left} 天", null),
        };
    }
}
