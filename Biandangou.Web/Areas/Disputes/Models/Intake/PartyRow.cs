using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

/// <summary>One party of the intake form. A row with nothing in it is no party.</summary>
public sealed class PartyRow : IValidatableObject
{
    [Display(Name = "当事人地位")]
    public PartyRole Role { get; set; }

    [Display(Name = "姓名"), StringLength(DisputeParty.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "联系电话"), Telephone, StringLength(DisputeParty.PhoneLength)]
    public string? Phone { get; set; }

    [Display(Name = "身份证号码"), StringLength(IdentityNumbers.Length)]
    public string? IdentityNumber { get; set; }

    /// <summary>Strikes out the number that is stored.</summary>
    public bool DropIdentity { get; set; }

    /// <summary>Place of the party in the stored case, whose number an empty field keeps; 0 for a new one.</summary>
    public int Position { get; set; }

    /// <summary>Whether a number is stored for the party.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public bool HasIdentity { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(IdentityNumber);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsEmpty && string.IsNullOrWhiteSpace(Name))
            yield return new ValidationResult("请填写当事人姓名", [nameof(Name)]);
        if (Broken(IdentityNumber) is { } message)
            yield return new ValidationResult(message, [nameof(IdentityNumber)]);
    }

    /// <summary>The row in the words of a conflict. A number is told as being there, never itself.</summary>
    public override string ToString() => IsEmpty ? "" : string.Join(
        ' ', new[] { Role.ToChinese(), Name?.Trim(), Phone?.Trim(),
            string.IsNullOrWhiteSpace(IdentityNumber) ? DropIdentity ? "删除身份证号码" : null : "新填身份证号码" }
            .Where(part => !string.IsNullOrEmpty(part)));

    public static PartyRow From(PartyDetails party, int index) =>
        new()
        {
            Role = party.Role,
            Name = party.Name,
            Phone = party.Phone,
            Position = index + 1,
            HasIdentity = party.IdentityCipher is not null
        };

    private static string? Broken(string? number)
    {
        if (string.IsNullOrWhiteSpace(number))
            return null;
        try
        {
            IdentityNumbers.Checked(number);
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Message;
        }
    }
}
