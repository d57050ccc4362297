namespace Biandangou.Domain.Organisation;

public enum SystemCategory
{
    [Display(Name = "党内制度")] Party,
    [Display(Name = "决策制度")] Decision,
    [Display(Name = "行政执法制度")] Enforcement,
    [Display(Name = "政务公开制度")] Disclosure,
    [Display(Name = "学法普法制度")] Study,
    [Display(Name = "其他")] Other,
}

/// <summary>What a system's form tells.</summary>
/// <param name="To">Last day in force; null while it is.</param>
public sealed record SystemDetails(string? Name, SystemCategory Category, DateOnly From, string? DocumentNumber, DateOnly? To);

/// <summary>制度 of the township, adopted, revised and withdrawn on dates.</summary>
[Display(Name = "制度")]
public sealed class GovernanceSystem : LedgerEntry, IHasAttachments, IDated, INamed
{
    public const int NameLength = 80;
    public const int DocumentNumberLength = 60;

    private readonly List<SystemRevision> _revisions = [];

    private GovernanceSystem() { }

    public GovernanceSystem(SystemDetails details) => Amend(details);

    [Display(Name = "名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [Display(Name = "类别")]
    public SystemCategory Category { get; private set; }

    [Display(Name = "制定日期")]
    public DateOnly From { get; private set; }

    [Display(Name = "文号"), MaxLength(DocumentNumberLength)]
    public string? DocumentNumber { get; private set; }

    /// <summary>The last day in force; null while it is.</summary>
    [Display(Name = "废止日期")]
    public DateOnly? To { get; private set; }

    public IReadOnlyList<SystemRevision> Revisions => _revisions;

    public void Amend(SystemDetails details)
    {
        var name = Rule.Text(details.Name, nameof(Name), "名称", NameLength);
        var number = Rule.OptionalText(details.DocumentNumber, nameof(DocumentNumber), "文号", DocumentNumberLength);
        var adopted = Rule.Day(details.From, nameof(From), "制定日期");
        if (_revisions.MinBy(r => r.On) is { } first)
            Rule.Holds(adopted <= first.On, $"制定日期不能晚于首次修订日期（{first.On.ToChinese()}）。", nameof(From));
        if (details.To is { } on)
            CheckEnd(adopted, on);
        (Name, NameKey, Category) = (name, name.ToNameKey(), details.Category);
        (From, DocumentNumber, To) = (adopted, number, details.To);
    }

    /// <summary>Records a revision; one a day.</summary>
    public void Revise(DateOnly on, string? note)
    {
        var revision = new SystemRevision(this, on, note);
        Rule.Holds(on >= From, $"修订日期不能早于制定日期（{From.ToChinese()}）。", nameof(SystemRevision.On));
        Rule.Holds(!this.EndedBefore(on), $"制度已于{To?.ToChinese()}废止，修订日期不能晚于这一天。", nameof(SystemRevision.On));
        Rule.Holds(!_revisions.Exists(r => r.On == on), $"{on.ToChinese()}的修订已经登记。", nameof(SystemRevision.On));
        _revisions.Add(revision);
    }

    /// <param name="on">The last day in force.</param>
    public void Withdraw(DateOnly on)
    {
        Rule.Holds(To is null, $"{Name}已于{To?.ToChinese()}废止；日期有误请修改制度。", nameof(To));
        CheckEnd(From, on);
        To = on;
    }

    private void CheckEnd(DateOnly adopted, DateOnly on)
    {
        Rule.Day(on, nameof(To), "废止日期");
        Rule.Holds(on >= adopted, $"废止日期不能早于制定日期（{adopted.ToChinese()}）。", nameof(To));
        if (_revisions.MaxBy(r => r.On) is { } last)
            Rule.Holds(on >= last.On, $"废止日期不能早于最近修订日期（{last.On.ToChinese()}）。", nameof(To));
    }
}

/// <summary>A dated revision of a system.</summary>
[Display(Name = "制度修订")]
public sealed class SystemRevision : Entity, IOccurred
{
    public const int NoteLength = 500;

    private SystemRevision() { }

    internal SystemRevision(GovernanceSystem system, DateOnly revisedOn, string? note)
    {
        GovernanceSystemId = system.Id;
        On = Rule.Day(revisedOn, nameof(On), "修订日期");
        Note = Rule.Text(note, nameof(Note), "修订内容", NoteLength);
    }

    public Guid GovernanceSystemId { get; private set; }

    public GovernanceSystem? GovernanceSystem { get; private set; }

    [Display(Name = "修订日期")]
    public DateOnly On { get; private set; }

    [Display(Name = "修订内容"), MaxLength(NoteLength)]
    public string Note { get; private set; } = "";
}
