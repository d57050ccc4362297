using System.Text;

namespace Biandangou.Domain.Common;

public static class PhoneText
{
    /// <summary>The digits alone, half-width and without the prefix of the country: as it is compared.</summary>
    public static string Dialled(this string phone)
    {
        var digits = string.Concat(phone.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        return digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..] : digits;
    }

    /// <summary>138****0000: enough to recognise a number one knows, not enough to call it.</summary>
    public static string Masked(this string phone) =>
        phone.Length < 8 ? "****" : $"{phone[..3]}****{phone[^4..]}";
}
