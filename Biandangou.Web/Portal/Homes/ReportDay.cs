using Biandangou.Data.Reports;

namespace Biandangou.Web.Portal.Homes;

/// <summary>A day the annual report has to keep.</summary>
/// <param name="State">Colour of the label: ok, bad, warn or info.</param>
public sealed record ReportDay(string State, string Label, string What, string Path, string When)
{
    /// <summary>A report takes weeks to write, check and sign.</summary>
    private const int SoonDays = 30;

    /// <summary>报送 and 公开, in the order they come due.</summary>
    public static IReadOnlyList<ReportDay> Of(ReportCalendar? calendar, DateOnly today) => calendar is null ? [] :
    [
        Of(calendar, "报送", calendar.SubmitBy, calendar.IsSigned, "已签发", today),
        Of(calendar, "公开", calendar.PublishBy, calendar.IsPublished, "已公开", today),
    ];

    private static ReportDay Of(ReportCalendar calendar, string act, DateOnly by, bool isDone, string done, DateOnly today)
    {
        var due = new DueDate(by, today);
        var (state, label) = isDone ? ("ok", done) : by < today ? ("bad", "逾期") : by <= today.AddDays(SoonDays) ? ("warn", "临期")
            : ("info", "未到期");
        return new ReportDay(state, label, $"{calendar.Year}年度报告{act}", $"/reports/{calendar.Year}",
            isDone ? due.Day : $"{due.Day}前，{due.Words}");
    }
}
