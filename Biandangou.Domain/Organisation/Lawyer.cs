namespace Biandangou.Domain.Organisation;

/// <summary>The first and last day on which a lawyer's log has an entry within a contract.</summary>
public sealed record ServedDays(DateOnly First, DateOnly Last);

/// <summary>驻村律师, engaged by contracts that never overlap, and the villages served in their time.</summary>
[Display(Name = "驻村律师")]
public sealed class Lawyer : LedgerEntry
{
    public const int NameLength = 40;
    public const int PhoneLength = 20;
    public const int LicenceLength = 40;

    private readonly List<LawyerContract> _contracts = [];
    private readonly List<LawyerVillage> _villages = [];

    private Lawyer() { }

    public Lawyer(LawFirm firm, string name, string? phone) => Describe(firm.Id, name, phone, null);

    [Display(Name = "律师事务所")]
    public Guid LawFirmId { get; private set; }

    public LawFirm? LawFirm { get; private set; }

    [PersonName, Display(Name = "姓名")]
    [MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    [Display(Name = "电话"), Personal, MaxLength(PhoneLength)]
    public string? Phone { get; private set; }

    [Display(Name = "执业证号"), MaxLength(LicenceLength)]
    public string? LicenceNumber { get; private set; }

    public IReadOnlyList<LawyerContract> Contracts => _contracts;

    public IReadOnlyList<LawyerVillage> Villages => _villages;

    public void Describe(Guid lawFirmId, string? name, string? phone, string? licenceNumber)
    {
        var number = Rule.OptionalText(phone, nameof(Phone), "电话", PhoneLength);
        var licence = Rule.OptionalText(licenceNumber, nameof(LicenceNumber), "执业证号", LicenceLength);
        Name = Rule.Text(name, nameof(Name), "姓名", NameLength);
        (LawFirmId, Phone, LicenceNumber) = (lawFirmId, number, licence);
    }

    /// <exception cref="RuleBrokenException">The period overlaps that of another contract.</exception>
    public LawyerContract Engage(ContractTerms terms)
    {
        CheckApart(terms, null);
        var contract = new LawyerContract(this, terms);
        _contracts.Add(contract);
        return contract;
    }

    /// <param name="served">Logged days within the contract, which have to stay within it.</param>
    public void AmendContract(LawyerContract contract, ContractTerms terms, ServedDays? served)
    {
        CheckApart(terms, contract);
        Rule.Holds(
            served is null || terms.From <= served.First,
            $"{served?.First.ToChinese()}已有服务日志，合同开始日期不能晚于这一天。", nameof(LawyerContract.From));
        Rule.Holds(
            served is null || !terms.EndedBefore(served.Last),
            $"{served?.Last.ToChinese()}已有服务日志，合同截止日期不能早于这一天。", nameof(LawyerContract.To));
        contract.Agree(terms);
    }

    public void EndContract(LawyerContract contract, DateOnly on, ServedDays? served)
    {
        Rule.Holds(!contract.EndedBefore(on), $"合同本来到{contract.To?.ToChinese()}为止，续聘请登记新的合同。", nameof(LawyerContract.To));
        AmendContract(contract, contract.Terms with { To = on }, served);
    }

    public bool IsEngagedOn(DateOnly day) => _contracts.Exists(c => c.On(day));

    /// <exception cref="RuleBrokenException">No contract on the first day, or the village is served in those days already.</exception>
    public LawyerVillage Serve(Village village, DateOnly from, DateOnly? to = null)
    {
        Rule.Day(from, nameof(LawyerVillage.From), "开始日期");
        Rule.Period(from, to, nameof(LawyerVillage.To), "结束日期");
        village.CheckOpen(from, to, nameof(LawyerVillage.From), nameof(LawyerVillage.To));
        Rule.Holds(IsEngagedOn(from), $"{Name}在{from.ToChinese()}没有有效聘用合同，请先登记合同。", nameof(LawyerVillage.From));
        var other = _villages.Find(v => v.VillageId == village.Id && v.Overlaps(from, to));
        Rule.Holds(
            other is null,
            $"{Name}{(other is null ? "" : ChineseText.Period(other.From, other.To))}已服务{village.Name}" +
            $"，与填写的{ChineseText.Period(from, to)}重叠。",
            nameof(LawyerVillage.From));
        var service = new LawyerVillage(this, village, from, to);
        _villages.Add(service);
        return service;
    }

    private void CheckApart(ContractTerms terms, LawyerContract? except)
    {
        if (_contracts.Find(c => c != except && c.Overlaps(terms.From, terms.To)) is { } other)
        {
            throw new RuleBrokenException(
                $"填写的合同期限（{ChineseText.Period(terms.From, terms.To)}）与已登记的合同（{ChineseText.Period(other.From, other.To)}）重叠，请核对日期。",
                nameof(LawyerContract.From));
        }
    }
}

/// <summary>A village served by a lawyer for a time.</summary>
[Display(Name = "服务村（场）")]
public sealed class LawyerVillage : Entity, IDated
{
    private LawyerVillage() { }

    internal LawyerVillage(Lawyer lawyer, Village village, DateOnly from, DateOnly? to)
    {
        LawyerId = lawyer.Id;
        VillageId = village.Id;
        (From, To) = (from, to);
    }

    [Display(Name = "律师")]
    public Guid LawyerId { get; private set; }

    public Lawyer? Lawyer { get; private set; }

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Village? Village { get; private set; }

    [Display(Name = "开始日期")]
    public DateOnly From { get; private set; }

    /// <summary>Last day; null while it goes on.</summary>
    [Display(Name = "结束日期")]
    public DateOnly? To { get; private set; }

    public void End(DateOnly on)
    {
        Rule.Day(on, nameof(To), "结束日期");
        Rule.Period(From, on, nameof(To), "结束日期");
        Rule.Holds(!this.EndedBefore(on), $"这项服务已于{To?.ToChinese()}结束。", nameof(To));
        To = on;
    }
}
