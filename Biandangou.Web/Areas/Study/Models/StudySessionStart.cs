using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>What a link to the entry form may already say. What cannot be read is left out, never an error.</summary>
public sealed class StudySessionStart
{
    /// <summary>A kind's id, or a category, which stands for its first kind.</summary>
    public string? Kind { get; set; }

    public string? Village { get; set; }

    /// <summary>The month to be recorded, as in 2026-03.</summary>
    public string? Month { get; set; }

    /// <summary>Record to fill in by.</summary>
    public Guid? Like { get; set; }

    public SessionKindChoice? ChosenKind(IReadOnlyList<SessionKindChoice> kinds) => Guid.TryParse(Kind, out var id)
        ? kinds.FirstOrDefault(k => k.Id == id)
        : Choices.Read<StudyKind>(Kind) is { } category ? kinds.FirstOrDefault(k => k.Category == category) : null;

    public Guid? ChosenVillage => Guid.TryParse(Village, out var village) ? village : null;

    /// <summary>Today, unless another month is meant: then the day has to be typed.</summary>
    public DateOnly? HeldOn(DateOnly today) =>
        DateOnly.TryParseExact(Month, WrittenDate.IsoMonth, out var month)
        && (month.Year, month.Month) != (today.Year, today.Month) ? null : today;
}
