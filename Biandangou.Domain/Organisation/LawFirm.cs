namespace Biandangou.Domain.Organisation;

/// <summary>律师事务所 that advises the township.</summary>
[Display(Name = "律师事务所")]
public sealed class LawFirm : LedgerEntry, INamed
{
    public const int NameLength = 80;
    public const int LicenceLength = 40;
    public const int ContactLength = 40;
    public const int PhoneLength = 20;

    private LawFirm() { }

    public LawFirm(string name) => Describe(name, null, null, null);

    [Display(Name = "名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>Normalised name, unique among firms that are not deleted.</summary>
    public string NameKey { get; private set; } = "";

    [Display(Name = "执业许可证号"), MaxLength(LicenceLength)]
    public string? LicenceNumber { get; private set; }

    [PersonName, Display(Name = "联系人")]
    [MaxLength(ContactLength)]
    public string? Contact { get; private set; }

    [Display(Name = "联系电话"), Personal, MaxLength(PhoneLength)]
    public string? Phone { get; private set; }

    public void Describe(string? name, string? licenceNumber, string? contact, string? phone)
    {
        var licence = Rule.OptionalText(licenceNumber, nameof(LicenceNumber), "执业许可证号", LicenceLength);
        var person = Rule.OptionalText(contact, nameof(Contact), "联系人", ContactLength);
        var number = Rule.OptionalText(phone, nameof(Phone), "联系电话", PhoneLength);
        Name = Rule.Text(name, nameof(Name), "律师事务所名称", NameLength);
        NameKey = Name.ToNameKey();
        (LicenceNumber, Contact, Phone) = (licence, person, number);
    }
}
