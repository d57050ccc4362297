namespace Biandangou.Domain.Organisation;

public enum UnitKind
{
    [Display(Name = "企业")] Enterprise,
    [Display(Name = "学校")] School,
    [Display(Name = "卫生院")] HealthCentre,
    [Display(Name = "机关站所")] Office,
    [Display(Name = "其他")] Other,
}

/// <summary>What a unit's form tells.</summary>
/// <param name="Head">一把手, responsible for the rule of law in the unit.</param>
/// <param name="Contact">专人 who does the work.</param>
public sealed record UnitDetails(
    string? Name, UnitKind Kind, Guid? VillageId, string? Head, string? HeadPhone, string? Contact, string? ContactPhone,
    DateOnly From, DateOnly? To);

/// <summary>企事业单位 with its responsible head and the person designated for the work.</summary>
[Display(Name = "企事业单位")]
public sealed class PublicUnit : LedgerEntry, IDated, INamed
{
    public const int NameLength = 80;
    public const int PersonLength = 40;
    public const int PhoneLength = 20;

    private PublicUnit() { }

    public PublicUnit(UnitDetails details) => Amend(details);

    [Display(Name = "名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [Display(Name = "类别")]
    public UnitKind Kind { get; private set; }

    /// <summary>The village it lies in; null when it lies in none.</summary>
    [Display(Name = "所在村（场）")]
    public Guid? VillageId { get; private set; }

    public Village? Village { get; private set; }

    [PersonName, Display(Name = "一把手")]
    [MaxLength(PersonLength)]
    public string Head { get; private set; } = "";

    [Personal, Display(Name = "一把手电话")]
    [MaxLength(PhoneLength)]
    public string? HeadPhone { get; private set; }

    [PersonName, Display(Name = "专人")]
    [MaxLength(PersonLength)]
    public string? Contact { get; private set; }

    [Personal, Display(Name = "专人电话")]
    [MaxLength(PhoneLength)]
    public string? ContactPhone { get; private set; }

    [Display(Name = "启用日期")]
    public DateOnly From { get; private set; }

    /// <summary>The last day in the register; null while it stands there.</summary>
    [Display(Name = "撤销日期")]
    public DateOnly? To { get; private set; }

    public void Amend(UnitDetails details)
    {
        var name = Rule.Text(details.Name, nameof(Name), "名称", NameLength);
        var head = Rule.Text(details.Head, nameof(Head), "一把手", PersonLength);
        var headPhone = Rule.OptionalText(details.HeadPhone, nameof(HeadPhone), "一把手电话", PhoneLength);
        var contact = Rule.OptionalText(details.Contact, nameof(Contact), "专人", PersonLength);
        var contactPhone = Rule.OptionalText(details.ContactPhone, nameof(ContactPhone), "专人电话", PhoneLength);
        Rule.Holds(contact is not null || contactPhone is null, "没有填写专人，不填专人电话。", nameof(ContactPhone));
        var from = Rule.Day(details.From, nameof(From), "启用日期");
        if (details.To is { } to)
        {
            Rule.Day(to, nameof(To), "撤销日期");
            Rule.Holds(to >= from, $"撤销日期不能早于启用日期（{from.ToChinese()}）。", nameof(To));
        }

        (Name, NameKey, Kind, VillageId) = (name, name.ToNameKey(), details.Kind, details.VillageId);
        (Head, HeadPhone, Contact, ContactPhone) = (head, headPhone, contact, contactPhone);
        (From, To) = (from, details.To);
    }
}
