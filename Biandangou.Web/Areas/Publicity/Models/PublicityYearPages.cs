using Biandangou.Data.Common.Figures;
using Biandangou.Data.Common.Ledgers;
using Biandangou.Data.Publicity;
using Biandangou.Web.Common.Documents.Excel;

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

/// <summary>The duty list as a print-ready sheet, with the page's own numbers and words.</summary>
public static class PublicityDutyWorkbook
{
    public const string Subject = "普法责任清单";

    /// <param name="utcNow">Stamp of the file.</param>
    public static byte[] Write(PublicityDutyPage page, string township, DateTime utcNow)
    {
        var title = $"{page.Period.Year}年{Subject}";
        var table = new LedgerTable<Data.Publicity.PublicityDuty>(Subject, title,
            [
                new("责任单位", 20, d => d.Name),
                new("普法责任", 52, d => d.Duties),
                new("要求场次", 10, d => d.Required),
                new("已开展场次", 12, d => d.Sessions, Total: true),
                new("受众人次", 12, d => d.Audience, Total: true),
                new("最近一次", 16, d => d.LastOn),
                new("完成情况", 14, d => page.StateOf(d).Word),
            ],
            page.Duties);
        return AppendixWorkbook.Write(
            title, new AppendixHeading(township, page.Period.Year, page.Period.CutOff), [AppendixSheet.From(table)], utcNow,
            isAppendix: false);
    }
}
