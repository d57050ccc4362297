using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Biandangou.Web.Common.Documents;

/// <summary>Title, author and dates as file managers show them; written by hand because the package API names the part at random.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace _core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace _dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace _terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace _schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(CoreFilePropertiesPart part, string title, string author, DateTime createdUtc)
    {
        var properties = new XElement(_core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", _core),
            new XAttribute(XNamespace.Xmlns + "dc", _dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", _terms),
            new XAttribute(XNamespace.Xmlns + "xsi", _schema),
            new XElement(_dublin + "title", XmlText.Clean(title).Replace("\n", string.Empty, StringComparison.Ordinal)),
            new XElement(_dublin + "creator", XmlText.CleanLine(author)),
            new XElement(_dublin + "language", "zh-CN"),
            new XElement(_core + "lastModifiedBy", XmlText.CleanLine(author)),
            Stamp("created", createdUtc),
            Stamp("modified", createdUtc));
        using var stream = part.GetStream(FileMode.Create);
        properties.Save(stream);
    }

    private static XElement Stamp(string name, DateTime utc) => new(
        _terms + name,
        new XAttribute(_schema + "type", "dcterms:W3CDTF"),
        utc.ToIsoUtc());
}
