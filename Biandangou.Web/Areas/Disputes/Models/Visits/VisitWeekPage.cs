using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Visits;

/// <summary>Weeks in addresses: any of their days, 2026-11-23.</summary>
public static class VisitWeeks
{
    public const string Ledger = "/disputes/visits";

    /// <returns>The Monday; this week's when the text is no day.</returns>
    public static DateOnly Read(string? text, DateOnly today) => WeeklyVisit.WeekOf(
        text.ToDay(today.Year) is { Year: >= 2000 and <= 2100 } day ? day : today);

    public static string Path(DateOnly week) => $"{Ledger}?week={WeeklyVisit.WeekOf(week).ToIso()}";

    /// <summary>2026年11月23日—11月29日.</summary>
    public static string InWords(DateOnly monday)
    {
        var sunday = monday.AddDays(6);
        return $"{monday.ToChinese()}—{sunday.ToShort(monday)}";
    }

    /// <summary>State of the tag.</summary>
    public static string Tag(WeeklyVisitState state) => state switch
    {
        WeeklyVisitState.Held => "ok",
        WeeklyVisitState.Missed => "bad",
        WeeklyVisitState.Planned => "warn",
        _ => "",
    };
}

/// <param name="VillageId">One village only; null for all.</param>
public sealed record VisitWeekPage(VisitWeek Week, Guid? VillageId, IReadOnlyList<VillageChoice> Villages, DateOnly Today)
{
    public bool IsThisWeek => Week.Monday == WeeklyVisit.WeekOf(Today);

    public bool IsOver => Week.Monday < WeeklyVisit.WeekOf(Today);

    public bool MayCopy => !IsOver && VillageId is null && Week.Rows.All(r => r.Visits.Count == 0);

    public string Path(int weeks) =>
        VisitWeeks.Path(Week.Monday.AddDays(7 * weeks)) + (VillageId is { } village ? $"&village={village}" : "");
}

/// <param name="Years">Years with visits and the running one, newest first.</param>
public sealed record VisitYearPage(VisitYear Year, IReadOnlyList<int> Years, DateOnly Today);
