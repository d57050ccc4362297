namespace Biandangou.Domain.Organisation;

public enum LawyerServiceKind
{
    [Display(Name = "坐班")] Duty,
    [Display(Name = "咨询")] Consultation,
    [Display(Name = "讲座")] Lecture,
    [Display(Name = "调解")] Mediation,
    [Display(Name = "审查")] Review,
    [Display(Name = "其他")] Other,
}

/// <summary>What an entry of the service log tells.</summary>
/// <param name="Client">Who came or asked.</param>
/// <param name="People">Heads received, counted each time.</param>
public sealed record LawyerServiceDetails(
    DateOnly On, decimal Hours, LawyerServiceKind Kind, int People, string? Client, string? Matter, string? Result);

/// <summary>服务日志: what a lawyer did on a day under contract, in a village or for the township itself.</summary>
[Display(Name = "律师服务日志")]
public sealed class LawyerService : LedgerEntry, IVillageRecord, IHasAttachments, IOccurred
{
    public const int ClientLength = 60;
    public const int MatterLength = 500;
    public const int ResultLength = 500;
    public const decimal MaxHours = 24;

    private LawyerService() { }

    /// <inheritdoc cref="Amend"/>
    public LawyerService(Lawyer lawyer, Guid? villageId, LawyerServiceDetails details, DateOnly today, decimal logged = 0) =>
        Amend(lawyer, villageId, details, today, logged);

    [Display(Name = "律师")]
    public Guid LawyerId { get; private set; }

    public Lawyer? Lawyer { get; private set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; private set; }

    public Village? Village { get; private set; }

    [Display(Name = "服务日期")]
    public DateOnly On { get; private set; }

    [Display(Name = "时长")]
    public decimal Hours { get; private set; }

    [Display(Name = "类别")]
    public LawyerServiceKind Kind { get; private set; }

    [Display(Name = "接待人次")]
    public int People { get; private set; }

    [Display(Name = "来访人或委托人"), Personal, MaxLength(ClientLength)]
    public string? Client { get; private set; }

    [Display(Name = "事项"), CaseText, MaxLength(MatterLength)]
    public string Matter { get; private set; } = "";

    [Display(Name = "结果"), CaseText, MaxLength(ResultLength)]
    public string? Result { get; private set; }

    /// <param name="lawyer">With all contracts.</param>
    /// <param name="logged">Hours of the lawyer's other entries of the day.</param>
    public void Amend(Lawyer lawyer, Guid? villageId, LawyerServiceDetails details, DateOnly today, decimal logged = 0)
    {
        var servedOn = Rule.PastDate(details.On, today, nameof(On), "服务日期");
        Rule.Holds(
            lawyer.IsEngagedOn(servedOn), $"{lawyer.Name}在{servedOn.ToChinese()}没有有效聘用合同，请核对日期，或由镇法治办先登记合同。", nameof(On));
        var hours = Rule.HalfHours(details.Hours, nameof(Hours), "时长", MaxHours);
        Rule.Holds(
            logged + hours <= MaxHours,
            $"{lawyer.Name}{servedOn.ToChinese()}已登记 {logged:0.#} 小时，加上这次共 {logged + hours:0.#} 小时，一天不能超过 {MaxHours:0.#} 小时。",
            nameof(Hours));
        var people = Rule.Count(details.People, nameof(People), "接待人次", 0, 10_000);
        var client = Rule.OptionalText(details.Client, nameof(Client), "来访人或委托人", ClientLength);
        var matter = Rule.Text(details.Matter, nameof(Matter), "事项", MatterLength);
        var result = Rule.OptionalText(details.Result, nameof(Result), "结果", ResultLength);

        (LawyerId, VillageId, On, Hours, Kind) = (lawyer.Id, villageId, servedOn, hours, details.Kind);
        (People, Client, Matter, Result) = (people, client, matter, result);
    }
}
