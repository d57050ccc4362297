namespace Biandangou.Data.Portal.Demonstration;

/// <summary>How much happened in one year. The running year gets as much of it as lies before today.</summary>
/// <param name="Sessions">场次 of publicity events.</param>
/// <param name="NewBoards">宣传栏 put up.</param>
/// <param name="ByVisit">Collected cases closed by visits within the year.</param>
/// <param name="OtherWays">Collected cases closed otherwise within the year.</param>
/// <param name="StillOpen">Collected cases closed only in the next year; at most 5.</param>
/// <param name="MissingMonths">Village months without training.</param>
/// <param name="LateMonths">Village months recorded after the grace days; with the missing ones at most 18.</param>
internal sealed record DemoYear(
    int Year, int Sessions, int Lectures, int TheorySessions, int Banners, int NewBoards, int Honours,
    int OnTheSpot, int ByVisit, int OtherWays, int StillOpen, int MissingMonths, int LateMonths,
    bool Reopened = false)
{
    public const int First = 2022;

    /// <summary>动员部署会; none in the first year.</summary>
    public DateOnly? Mobilisation => Year == First ? null : DemoDays.Workday(Year, 9, 14);

    public static DemoYear Of(int year) => year switch
    {
        2022 => new(2022, 38, 14, 4, 58, 30, 0, 22, 8, 1, 3, 9, 7),
        // The figures of the township's published report.
        2023 => new(2023, 46, 18, 5, 73, 4, 1, 35, 11, 0, 5, 5, 6),
        _ => Later(year, year - 2023),
    };

    private static DemoYear Later(int year, int n) => new(
        year, Sessions: 46 + Math.Min(2 * n, 14), Lectures: 18 + n % 3, TheorySessions: 5 + n % 2,
        Banners: 70 + n * 7 % 15, NewBoards: n % 3, Honours: 1 + n % 2,
        OnTheSpot: 24 + n * 5 % 9, ByVisit: 12 + n % 4, OtherWays: 1 + n % 2, StillOpen: 3 + n % 3,
        MissingMonths: 3 + n % 3, LateMonths: 4 + n % 4, Reopened: year % 2 == 0);
}
