using System.Security.Cryptography;

namespace Biandangou.Data.Accounts;

/// <summary>Secrets that people copy from paper: no character that reads as another.</summary>
public static class OneTimePassword
{
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Three groups of four with every class the password rules ask for, about 68 bits.</summary>
    public static string New()
    {
        string text;
        do
            text = RandomNumberGenerator.GetString(Letters, 12);
        while (!(text.Any(char.IsAsciiLetterUpper) && text.Any(char.IsAsciiLetterLower) && text.Any(char.IsAsciiDigit)));
        return $"{text[..4]}-{text[4..8]}-{text[8..]}";
    }
}
