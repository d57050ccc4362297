namespace Biandangou.Domain.Publicity;

/// <summary>What the form of a training tells; one for all who took part.</summary>
public sealed record LawSavvyTrainingDetails(DateOnly On, string? Topic, decimal Hours);

/// <summary>A training a law-savvy person took part in.</summary>
[Display(Name = "法律明白人培训")]
public sealed class LawSavvyTraining : Entity, IOccurred
{
    public const int TopicLength = 120;
    public const decimal MaxHours = 80;

    private LawSavvyTraining() { }

    internal LawSavvyTraining(LawSavvyPerson person, LawSavvyTrainingDetails details, DateOnly today)
    {
        LawSavvyPersonId = person.Id;
        On = Rule.PastDate(details.On, today, nameof(On), "培训日期");
        Topic = Rule.Text(details.Topic, nameof(Topic), "培训内容", TopicLength);
        Hours = Rule.HalfHours(details.Hours, nameof(Hours), "学时", MaxHours);
    }

    public Guid LawSavvyPersonId { get; private set; }

    public LawSavvyPerson? Person { get; private set; }

    [Display(Name = "培训日期")]
    public DateOnly On { get; private set; }

    [Display(Name = "培训内容"), MaxLength(TopicLength)]
    public string Topic { get; private set; } = "";

    [Display(Name = "学时")]
    public decimal Hours { get; private set; }
}
