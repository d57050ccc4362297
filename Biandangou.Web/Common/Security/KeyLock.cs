using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Biandangou.Data.Common.Databases;
using Microsoft.AspNetCore.DataProtection;

namespace Biandangou.Web.Common.Security;

/// <summary>
/// What the Data Protection keys are encrypted with on their way to the database: a key file or certificate that lies outside it,
/// or Windows itself; else nothing (ADR 14).
/// </summary>
public sealed class KeyLock
{
    public const string FileSetting = "Keys:File";
    private const string FormerFile = "Keys:FormerFile", Password = "Keys:Password", Thumbprint = "Keys:Thumbprint";

    private static readonly XName DescriptionOfCertificate = XName.Get("X509Certificate", "http://www.w3.org/2000/09/xmldsig#");

    private readonly X509Certificate2[] _certificates;
    private readonly bool _isWindows;

    private KeyLock(X509Certificate2[] certificates, int writing, bool isWindows, string name)
    {
        _certificates = certificates;
        _isWindows = isWindows;
        Certificate = writing > 0 ? certificates[0] : null;
        Name = name;
    }

    /// <summary>Encrypts new keys; null for Windows' own means or none.</summary>
    private X509Certificate2? Certificate { get; }

    /// <summary>For the log: which setting is in force.</summary>
    public string Name { get; }

    public bool IsNone => Certificate is null && !_isWindows;

    public static KeyLock Read(IConfiguration configuration, IHostEnvironment environment)
    {
        X509Certificate2?[] writing = [FromFile(FileSetting), FromStore(configuration[Thumbprint])];
        var certificates = writing.Append(FromFile(FormerFile)).OfType<X509Certificate2>().ToArray();
        var isWindows = certificates.Length == 0 && OperatingSystem.IsWindows() && !environment.IsDevelopment();
        var name = writing[0] is not null ? FileSetting : writing[1] is not null ? Thumbprint : isWindows ? "Windows DPAPI" : "nothing";
        return new KeyLock(certificates, writing.OfType<X509Certificate2>().Count(), isWindows, name);

        X509Certificate2? FromFile(string setting) =>
            configuration[setting] is { Length: > 0 } path
                ? Load(setting, Path.GetFullPath(path, environment.ContentRootPath), configuration[Password]) : null;
    }

    public void ApplyTo(IDataProtectionBuilder protection)
    {
        if (Certificate is not null)
            protection.ProtectKeysWithCertificate(Certificate);
        else if (_isWindows && OperatingSystem.IsWindows())
            protection.ProtectKeysWithDpapi(protectToLocalMachine: true);
        if (_certificates.Length > 0)
            protection.UnprotectKeysWithAnyCertificate(_certificates);
    }

    /// <summary>Whether a stored key is encrypted with what is in force now.</summary>
    public bool Holds(XElement key) => Certificate is null
        ? key.Descendants(KeyXml.Encrypted).Any()
        : key.Descendants(DescriptionOfCertificate)
        .Any(c => Convert.FromBase64String(c.Value).AsSpan().SequenceEqual(Certificate.RawDataMemory.Span));

    private static X509Certificate2 Load(string setting, string path, string? password)
    {
        try
        {
            // The private key stays in memory, not in a profile of the machine.
            var storage = OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet;
            return Usable(X509CertificateLoader.LoadPkcs12FromFile(path, password, storage), setting, path);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableSettingException(
                setting, path,
                $"a key file made by `keys new`, or a PFX with its RSA private key, readable with {Password}; nothing was changed");
        }
    }

    private static X509Certificate2? FromStore(string? thumbprint)
    {
        if (string.IsNullOrWhiteSpace(thumbprint))
            return null;
        foreach (var location in new[] { StoreLocation.LocalMachine, StoreLocation.CurrentUser })
        {
            try
            {
                using var store = new X509Store(StoreName.My, location, OpenFlags.ReadOnly);
                if (store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false) is [var found, ..])
                    return Usable(found, Thumbprint, thumbprint);
            }
            catch (CryptographicException)
            {
                // No such store here: the other one may have it.
            }
        }

        throw new UnusableSettingException(Thumbprint, thumbprint,
            "the thumbprint of a certificate in the machine's or the user's personal store");
    }

    private static X509Certificate2 Usable(X509Certificate2 certificate, string setting, string value)
    {
        using var key = certificate.GetRSAPrivateKey();
        return key is not null ? certificate : throw new UnusableSettingException(setting, value, "a certificate with its RSA private key");
    }
}
