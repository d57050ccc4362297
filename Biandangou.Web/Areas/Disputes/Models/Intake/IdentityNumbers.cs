using System.Security.Cryptography;
using Biandangou.Domain.Disputes;
using Microsoft.AspNetCore.DataProtection;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

/// <summary>身份证号码 of parties: checked when typed, stored encrypted with the portal's own keys, shown only when asked for.</summary>
public sealed class IdentityNumbers(IDataProtectionProvider protection)
{
    public const int Length = 18;
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private readonly IDataProtector _protector = protection.CreateProtector("Biandangou.Disputes.IdentityNumbers.v1");

    /// <summary>What is stored for a typed number: nothing for none.</summary>
    /// <exception cref="RuleBrokenException">Not an identity number.</exception>
    public string? Protect(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : _protector.Protect(Checked(typed));

    /// <returns>The number; null when none is stored, or when it can no longer be read.</returns>
    public string? Unprotect(string? cipher)
    {
        try
        {
            return cipher is null ? null : _protector.Unprotect(cipher);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The same number under the newest key.</summary>
    /// <returns>Null when it can no longer be read.</returns>
    public string? Renew(string cipher) => Unprotect(cipher) is { } number ? _protector.Protect(number) : null;

    /// <summary>The number as it is kept: half-width, an X in capitals.</summary>
    /// <exception cref="RuleBrokenException">Not 18 digits, no such birthday, or the check digit does not fit.</exception>
    public static string Checked(string typed)
    {
        var number = typed.ToNameKey().ToUpperInvariant();
        Rule.Holds(
            number.Length == Length && number[..^1].All(char.IsAsciiDigit) && (char.IsAsciiDigit(number[^1]) || number[^1] == 'X'),
            "身份证号码应为18位：前17位是数字，最后一位是数字或X。", nameof(DisputeParty.IdentityCipher));
        Rule.Holds(
            DateOnly.TryParseExact(number[6..14], WrittenDate.EightDigits, out var born) && born.Year >= 1900,
            "身份证号码中的出生日期不存在，请核对。", nameof(DisputeParty.IdentityCipher));
        Rule.Holds(CheckDigitOf(number) == number[^1], "身份证号码的校验位不对，请核对。", nameof(DisputeParty.IdentityCipher));
        return number;
    }

    /// <summary>GB 11643—1999.</summary>
    private static char CheckDigitOf(string number) => CheckDigits[Weights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11];
}
