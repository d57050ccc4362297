namespace Biandangou.Domain.Organisation;

public enum LawyerMonthState
{
    [Display(Name = "无合同")] NoContract,
    [Display(Name = "已达标")] Met,
    [Display(Name = "未达标")] Missed,
    [Display(Name = "本月")] Running,
    [Display(Name = "未到")] NotYet,
}

/// <summary>A lawyer's month: hours owed under contract and hours served.</summary>
/// <param name="Owed">Null in a month without a contract.</param>
public sealed record LawyerMonth(int Month, decimal? Owed, decimal Served, LawyerMonthState State)
{
    /// <param name="contracts">All of the lawyer's.</param>
    /// <param name="usualHours">Monthly hours of a contract that agrees none.</param>
    /// <param name="served">Hours by month.</param>
    public static IReadOnlyList<LawyerMonth> YearOf(
        int year, IReadOnlyCollection<ContractTerms> contracts, decimal usualHours, IReadOnlyDictionary<int, decimal> served,
        DateOnly today) =>
        [.. Enumerable.Range(1, 12).Select(month => Of(
            new DateOnly(year, month, 1), contracts, usualHours, served.GetValueOrDefault(month), today))];

    private static LawyerMonth Of(
        DateOnly first, IReadOnlyCollection<ContractTerms> contracts, decimal usualHours, decimal served, DateOnly today)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var running = contracts.Where(c => c.Within(first, last)).ToList();
        var owed = running.Sum(c => Share(c, usualHours, first, last));
        var state = running.Count == 0 ? LawyerMonthState.NoContract
            : first > today ? LawyerMonthState.NotYet
            : last >= today ? LawyerMonthState.Running
            : served < owed ? LawyerMonthState.Missed
            : LawyerMonthState.Met;
        return new LawyerMonth(first.Month, running.Count == 0 ? null : owed, served, state);
    }

    /// <summary>A contract owes its share of the days of a month, in whole half hours.</summary>
    private static decimal Share(ContractTerms contract, decimal usualHours, DateOnly first, DateOnly last)
    {
        var from = contract.From > first ? contract.From : first;
        var to = contract.To < last ? contract.To.Value : last;
        var days = to.DayNumber - from.DayNumber + 1;
        return decimal.Floor(2 * (contract.MonthlyHours ?? usualHours) * days / last.Day) / 2;
    }
}
