namespace Biandangou.Domain.Disputes;

public enum PartyRole
{
    [Display(Name = "申请人")] Applicant,
    [Display(Name = "被申请人")] Respondent,
    [Display(Name = "其他相关人")] Other,
}

/// <param name="IdentityCipher">The identity number, already encrypted; null when none is kept.</param>
public sealed record PartyDetails(PartyRole Role, string? Name, string? Phone = null, string? IdentityCipher = null);

/// <summary>当事人 of a case: no more of a person than handling the case takes.</summary>
[Display(Name = "当事人")]
public sealed class DisputeParty : CasePart, INamed
{
    public const int NameLength = Dispute.PartiesLength;
    public const int PhoneLength = 20;
    public const int CipherLength = 400;
    public const int Most = 20;

    public const string NamedInReason = "删除原因会永久保存，请不要写当事人的姓名或电话。";

    private const int LeastName = 2;
    private const int LeastPhone = 7;

    private DisputeParty() { }

    internal DisputeParty(Dispute dispute, int position, PartyDetails details)
        : base(dispute)
    {
        Position = position;
        Describe(details);
    }

    /// <summary>From 1, in the order of the form.</summary>
    public int Position { get; private set; }

    [Display(Name = "当事人地位")]
    public PartyRole Role { get; private set; }

    [Personal]
    [PersonName, Display(Name = "姓名")]
    [MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>Normalised name, to find a person's cases by.</summary>
    [Personal]
    public string NameKey { get; private set; } = "";

    [Personal]
    [Display(Name = "联系电话"), MaxLength(PhoneLength)]
    public string? Phone { get; private set; }

    [Personal]
    [Display(Name = "身份证号码"), MaxLength(CipherLength)]
    public string? IdentityCipher { get; private set; }

    public PartyDetails Details => new(Role, Name, Phone, IdentityCipher);

    /// <summary>Whether a text tells the name or the telephone.</summary>
    public bool IsNamedIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var phone = Phone?.Dialled() ?? "";
        return (NameKey.Length >= LeastName && text.ToNameKey().Contains(NameKey, StringComparison.Ordinal))
            || (phone.Length >= LeastPhone && text.Dialled().Contains(phone, StringComparison.Ordinal));
    }

    internal void Describe(PartyDetails details)
    {
        var name = Rule.Text(details.Name, nameof(Dispute.Parties), "当事人姓名", NameLength);
        var phone = Rule.OptionalText(details.Phone, nameof(Phone), "联系电话", PhoneLength);
        Rule.Holds(details.IdentityCipher is null or { Length: <= CipherLength }, "身份证号码无法保存，请重新填写。", nameof(IdentityCipher));
        (Role, Name, NameKey, Phone, IdentityCipher) = (details.Role, name, name.ToNameKey(), phone, details.IdentityCipher);
    }

    internal void Erase() => (Name, NameKey, Phone, IdentityCipher) = ($"当事人{Position}{Erased}", "", null, null);
}

public static class PartyNames
{
    /// <summary>Whether a text tells the name or the telephone of any of them.</summary>
    public static bool AreNamedIn(this IEnumerable<DisputeParty> parties, string? text) => parties.Any(p => p.IsNamedIn(text));
}
