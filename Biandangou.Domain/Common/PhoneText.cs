namespace Biandangou.Domain.Common;

public static class PhoneText
{
    /// <summary>138****0000: enough to recognise a number one knows, not enough to call it.</summary>
    public static string Masked(this string phone) =>
        phone.Length < 8 ? "****" : $"{phone[..3]}****{phone[^4..]}";
}
