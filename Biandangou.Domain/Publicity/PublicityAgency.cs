namespace Biandangou.Domain.Publicity;

/// <summary>What an agency's form tells.</summary>
/// <param name="Duties">Laws it must publicise.</param>
/// <param name="RequiredSessions">场次 it owes a year; null when nothing is laid down.</param>
/// <param name="To">Last day; null while it stands.</param>
public sealed record AgencyDetails(string? Name, string? Duties, int? RequiredSessions, DateOnly From, DateOnly? To);

/// <summary>普法责任单位 under 谁执法谁普法.</summary>
[Display(Name = "责任单位")]
public sealed class PublicityAgency : LedgerEntry, IDated, INamed
{
    public const int NameLength = 60;
    public const int DutiesLength = 500;
    public const int MaxSessions = 500;

    private PublicityAgency() { }

    public PublicityAgency(AgencyDetails details) => Amend(details);

    [Display(Name = "名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [Display(Name = "普法责任"), MaxLength(DutiesLength)]
    public string? Duties { get; private set; }

    [Display(Name = "年度场次要求")]
    public int? RequiredSessions { get; private set; }

    [Display(Name = "启用日期")]
    public DateOnly From { get; private set; }

    [Display(Name = "停用日期")]
    public DateOnly? To { get; private set; }

    public void Amend(AgencyDetails details)
    {
        var name = Rule.Text(details.Name, nameof(Name), "名称", NameLength);
        var duties = Rule.OptionalText(details.Duties, nameof(Duties), "普法责任", DutiesLength);
        if (details.RequiredSessions is { } required)
            Rule.Count(required, nameof(RequiredSessions), "年度场次要求", 1, MaxSessions);
        var from = Rule.Day(details.From, nameof(From), "启用日期");
        if (details.To is { } to)
        {
            Rule.Day(to, nameof(To), "停用日期");
            Rule.Holds(to >= from, $"停用日期不能早于启用日期（{from.ToChinese()}）。", nameof(To));
        }

        (Name, NameKey, Duties, RequiredSessions) = (name, name.ToNameKey(), duties, details.RequiredSessions);
        (From, To) = (from, details.To);
    }
}
