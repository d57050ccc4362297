namespace Biandangou.Domain.Organisation;

/// <summary>What a contract agrees.</summary>
/// <param name="To">Last day; null without an end.</param>
/// <param name="MonthlyHours">Null for the township's usual hours.</param>
public sealed record ContractTerms(string? Number, DateOnly From, DateOnly? To, decimal? MonthlyHours) : IDated;

/// <summary>聘用合同 of a lawyer with its period and agreed hours.</summary>
[Display(Name = "聘用合同")]
public sealed class LawyerContract : Entity, IDated
{
    public const int NumberLength = 60;

    private LawyerContract() { }

    internal LawyerContract(Lawyer lawyer, ContractTerms terms)
    {
        LawyerId = lawyer.Id;
        Agree(terms);
    }

    [Display(Name = "律师")]
    public Guid LawyerId { get; private set; }

    public Lawyer? Lawyer { get; private set; }

    [Display(Name = "合同编号"), MaxLength(NumberLength)]
    public string? Number { get; private set; }

    [Display(Name = "合同开始日期")]
    public DateOnly From { get; private set; }

    [Display(Name = "合同截止日期")]
    public DateOnly? To { get; private set; }

    [Display(Name = "每月约定时长")]
    public decimal? MonthlyHours { get; private set; }

    public ContractTerms Terms => new(Number, From, To, MonthlyHours);

    internal void Agree(ContractTerms terms)
    {
        Rule.Day(terms.From, nameof(From), "合同开始日期");
        if (terms.To is { } end)
            Rule.Day(end, nameof(To), "合同截止日期");
        Rule.Period(terms.From, terms.To, nameof(To), "合同截止日期");
        if (terms.MonthlyHours is { } hours)
            Rule.HalfHours(hours, nameof(MonthlyHours), "每月约定时长", Township.MaxMonthlyHours);
        Number = Rule.OptionalText(terms.Number, nameof(Number), "合同编号", NumberLength);
        (From, To, MonthlyHours) = (terms.From, terms.To, terms.MonthlyHours);
    }
}
