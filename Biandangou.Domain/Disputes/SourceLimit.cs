namespace Biandangou.Domain.Disputes;

/// <summary>Days from intake to the limit, days one extension may add, and how many extensions a case may have.</summary>
public sealed record LimitRule(int LimitDays, int ExtensionDays, int Extensions)
{
    /// <summary>Petitions have 60 days and 30 more once (信访工作条例 34); mediation has no limit by law and 30 days by custom.</summary>
    public static LimitRule UsualFor(DisputeSource source) =>
        source == DisputeSource.Petition ? new(60, 30, 1) : new(30, 30, 1);

    /// <summary>The limit of a case that was received on a day and never extended.</summary>
    public DateOnly LimitOf(DateOnly receivedOn) =>
        DateOnly.FromDayNumber(Math.Min(receivedOn.DayNumber + LimitDays, DateOnly.MaxValue.DayNumber));
}

/// <summary>办理期限 by source: one row each.</summary>
[Display(Name = "办理期限")]
public sealed class SourceLimit : Entity
{
    public const int MaxDays = 365;
    public const int MaxExtensions = 5;

    private SourceLimit() { }

    [Display(Name = "来源")]
    public DisputeSource Source { get; private set; }

    [Display(Name = "期限天数")]
    public int LimitDays { get; private set; }

    [Display(Name = "每次延长天数")]
    public int ExtensionDays { get; private set; }

    [Display(Name = "延长次数")]
    public int Extensions { get; private set; }

    public LimitRule Rule => new(LimitDays, ExtensionDays, Extensions);

    /// <summary>Id of a source's row, the same in every database.</summary>
    public static Guid IdOf(DisputeSource source) => new(0x5e550002, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)((int)source + 1));

    public void Set(LimitRule rule)
    {
        Common.Rule.Count(rule.LimitDays, nameof(LimitDays), "期限天数", 1, MaxDays);
        Common.Rule.Count(rule.ExtensionDays, nameof(ExtensionDays), "每次延长天数", 0, MaxDays);
        Common.Rule.Count(rule.Extensions, nameof(Extensions), "延长次数", 0, MaxExtensions);
        (LimitDays, ExtensionDays, Extensions) = (rule.LimitDays, rule.ExtensionDays, rule.Extensions);
    }
}
