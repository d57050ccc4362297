using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Biandangou.Web.Areas.Disputes.Models.Lists;

/// <summary>
/// Searched words in an address: mostly a person's name, which addresses must not hold, since browsers, proxies and logs
/// keep them.
/// </summary>
public sealed class DisputeSearchWords(IDataProtectionProvider protection)
{
    public const int Length = 60;

    private readonly IDataProtector _protector = protection.CreateProtector("Biandangou.Disputes.SearchWords.v1");

    /// <returns>Letters that may stand in an address; null for no words.</returns>
    public string? Write(string? words)
    {
        var text = (words ?? "").Trim();
        return text.Length == 0 ? null : _protector.Protect(text.Length <= Length ? text : text[..Length]);
    }

    /// <returns>Null for what cannot be read, or was not written here.</returns>
    public string? Read(string? token)
    {
        try
        {
            return string.IsNullOrEmpty(token) ? null : _protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
