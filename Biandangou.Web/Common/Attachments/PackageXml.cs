using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Biandangou.Web.Common.Attachments;

/// <summary>
/// Reads a part of a document: well formed, nothing expanded or fetched, no macro's or foreign program's field, no bad link.
/// </summary>
internal static partial class PackageXml
{
    public static readonly XmlReaderSettings Strict =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    private static readonly HashSet<string> Fetching = new(StringComparer.Ordinal)
    {
        "ddeLink", "oleLink", "altChunk", "subDoc", "connections", "queryTable", "webPr", "dbPr", "olapPr", "connectString",
    };

    private static readonly HashSet<string> Formulas = new(StringComparer.Ordinal)
    {
        "f", "definedName", "formula", "formula1", "formula2", "oldFormula", "calculatedColumnFormula", "totalsRowFormula",
    };

    public static void Check(byte[] part)
    {
        var fields = new FieldCodes();
        // The text of a code may be cut by comments, CDATA and other elements: what counts is all of it up to its end.
        var (text, opened, isFormula) = (new StringBuilder(), -1, false);
        using var xml = XmlReader.Create(new MemoryStream(part, writable: false), Strict);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    CheckElement(xml, fields);
                    if (opened < 0 && !xml.IsEmptyElement && (
                        Formulas.Contains(xml.LocalName) || xml.LocalName is "instrText" or "delInstrText"))
                        (opened, isFormula) = (xml.Depth, Formulas.Contains(xml.LocalName));
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when opened >= 0:
                    text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement when opened == xml.Depth:
                    if (isFormula)
                        FormulaText.Check(text.ToString());
                    else
                        fields.Add(text.ToString());
                    opened = -1;
                    text.Clear();
                    break;
            }
        }

        fields.Check();
    }

    private static void CheckElement(XmlReader xml, FieldCodes fields)
    {
        var element = xml.LocalName;
        if (Fetching.Contains(element))
            throw new RefusedFileException(PackagePart.Fetching);
        if (element == "fldChar" || element == "fldSimple")
            fields.Break(begins: element == "fldSimple" || xml.GetAttribute("fldCharType", xml.NamespaceURI) == "begin");
        if (element == "Relationship")
            CheckRelationship(xml);
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.Prefix != "xmlns")
                CheckAttribute(element, xml.LocalName, xml.Value, fields);
        }

        xml.MoveToElement();
    }

    private static void CheckAttribute(string element, string name, string value, FieldCodes fields)
    {
        switch (name)
        {
            case "ContentType" when value.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                || value.Contains("vba", StringComparison.OrdinalIgnoreCase):
                throw new RefusedFileException(PackagePart.Active);
            case "action" when Acts().IsMatch(value):
            case "URI" or "href" or "althref" or "Base" when !LinkTarget.IsHarmless(value):
                throw new RefusedFileException(LinkTarget.Refused);
            // A picture's source is fetched when the document opens.
            case "src" when value.Contains(':', StringComparison.Ordinal) || !LinkTarget.IsHarmless(value):
                throw new RefusedFileException(PackagePart.Fetching);
            case "instr" when element == "fldSimple":
                fields.Add(value);
                fields.Break(begins: false);
                break;
        }
    }

    /// <summary>A hyperlink waits for a click; anything else outside is fetched when the document opens.</summary>
    private static void CheckRelationship(XmlReader xml)
    {
        if (!LinkTarget.IsHarmless(xml.GetAttribute("Target") ?? ""))
            throw new RefusedFileException(LinkTarget.Refused);
        if (string.Equals(xml.GetAttribute("TargetMode")?.Trim(), "External", StringComparison.OrdinalIgnoreCase)
            && xml.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) is not true)
            throw new RefusedFileException(PackagePart.Fetching);
    }

    [GeneratedRegex("^\\s*ppaction://(?:program|macro|ole)", RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex Acts();
}
