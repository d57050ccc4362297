using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Portal.Homes;

/// <summary>How near a limit is, in words and by the colour that goes with them.</summary>
public sealed record DueDate(DateOnly On, DateOnly Today)
{
    private int DaysLeft => On.DayNumber - Today.DayNumber;

    public string State => DaysLeft < 0 ? "bad" : DaysLeft <= Dispute.DueSoonDays ? "warn" : "info";

    public string Label => DaysLeft < 0 ? "逾期" : DaysLeft <= Dispute.DueSoonDays ? "临期" : "化解中";

    public string Words => DaysLeft < 0 ? $"超 {-DaysLeft} 天" : DaysLeft == 0 ? "今天到期" : $"剩 {DaysLeft} 天";

    /// <summary>11月20日, with the year when it is another one.</summary>
    public string Day => On.ToShort(Today);
}
