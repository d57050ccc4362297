using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>宣传日历 of a year.</summary>
/// <param name="Years">Years worth a link, newest first.</param>
public sealed record PublicityCalendarPage(int Year, IReadOnlyList<CalendarMonth> Months, IReadOnlyList<int> Years, DateOnly Today)
{
    public IEnumerable<CalendarTheme> Themes => Months.SelectMany(m => m.Themes);

    public bool IsPast(int month) => new DateOnly(Year, month, 1).AddMonths(1) <= Today;

    /// <summary>The day a new event for the theme day would be entered with.</summary>
    public DateOnly Suggested(CalendarTheme theme) => theme.Span.On(Today) ? Today : theme.Span.From;

    /// <summary>State in a word, and how it is coloured.</summary>
    public static (string Word, string? State) StateOf(CalendarTheme theme) =>
        theme.IsHeld ? ($"已开展 {theme.Sessions:N0} 场次", "ok")
        : theme.IsAhead ? ("未到", null)
        : theme.IsOver ? ("未开展", "bad")
        : ("待开展", "warn");
}

/// <summary>普法责任清单 of a year.</summary>
/// <param name="Years">Years worth a link, newest first.</param>
public sealed record PublicityDutyPage(FigurePeriod Period, IReadOnlyList<PublicityDuty> Duties, IReadOnlyList<int> Years, DateOnly Today)
{
    public bool IsOver => Period.Year < Today.Year;

    public int Sessions => Duties.Sum(d => d.Sessions);

    public int Audience => Duties.Sum(d => d.Audience);

    /// <summary>State in a word, and how it is coloured.</summary>
    public (string Word, string? State) StateOf(PublicityDuty duty) => duty.Missing switch
    {
        null => (duty.Sessions > 0 ? "已开展" : "未开展", duty.Sessions > 0 ? "ok" : null),
        0 => ("已完成", "ok"),
        { } missing => ($"差 {missing} 场次", IsOver ? "bad" : "warn"),
    };
}
