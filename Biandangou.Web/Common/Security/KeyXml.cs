using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Biandangou.Web.Common.Security;

/// <summary>A Data Protection key as it stands in the database, in the form ASP.NET Core reads and writes.</summary>
internal static class KeyXml
{
    private static readonly XNamespace Schema = "http://schemas.asp.net/2015/03/dataProtection";
    private static readonly XName Secret = Schema + "requiresEncryption";

    /// <summary>Stands in a secret's place when the key is not stored plain.</summary>
    public static readonly XName Encrypted = Schema + "encryptedSecret";

    /// <returns>Null for what is no key but, say, a revocation.</returns>
    public static Guid? IdOf(XElement element) => element.Name == "key" ? (Guid?)element.Attribute("id") : null;

    /// <summary>The same key with its secrets encrypted anew.</summary>
    public static XElement Seal(XElement stored, IKey key, IXmlEncryptor encryptor)
    {
        var sealedKey = new XElement(stored);
        var content = new XElement(key.Descriptor.ExportToXml().SerializedDescriptorElement);
        foreach (var secret in content.DescendantsAndSelf().Where(e => (bool?)e.Attribute(Secret) == true).ToList())
        {
            var encrypted = encryptor.Encrypt(secret);
            secret.ReplaceWith(new XElement(
                Encrypted, new XAttribute("decryptorType", encrypted.DecryptorType.AssemblyQualifiedName!), encrypted.EncryptedElement));
        }

        sealedKey.Element("descriptor")!.ReplaceNodes(content);
        return sealedKey;
    }
}
