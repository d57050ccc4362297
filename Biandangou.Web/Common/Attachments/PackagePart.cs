using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Biandangou.Web.Common.Attachments;

/// <summary>What may not be inside a document: programs, macros, embedded objects, links that fetch, names that climb.</summary>
internal static partial class PackagePart
{
    private const string Active = "含有宏、控件、嵌入对象或程序，请去掉后另存再上传";
    private const string Drawing = "含有 SVG 图片（其中可以藏脚本），请把图片换成 PNG 或 JPG 后另存再上传";
    private const string Fetching = "含有外部模板或外部链接，请断开链接后另存再上传";

    private static readonly string[] Programs =
    [
        ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".jar", ".lnk",
        ".sh", ".py", ".php", ".html", ".htm", ".mht", ".swf", ".docm", ".xlsm", ".xlsb", ".pptm", ".dotm", ".xltm", ".xlam", ".ocx",
    ];

    /// <summary>So far into a part its first element is looked for.</summary>
    private const int SvgHead = 2048;

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    public static void CheckNames(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var parts = name.Split('/');
            if (name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Any(char.IsControl)
                || name.StartsWith('/') || parts.Contains("..", StringComparer.Ordinal) || !seen.Add(name))
                throw new RefusedFileException(PackageInspection.Broken);
            var isMacro = name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.Contains("vbaData", StringComparison.OrdinalIgnoreCase)
                || parts.Contains("activeX", StringComparer.OrdinalIgnoreCase) || parts[^1].StartsWith("oleObject", StringComparison.OrdinalIgnoreCase)
                || parts.Contains("macrosheets", StringComparer.OrdinalIgnoreCase) || parts.Contains("customUI", StringComparer.OrdinalIgnoreCase);
            if (isMacro || Array.Exists(Programs, p => name.EndsWith(p, StringComparison.OrdinalIgnoreCase)))
                throw new RefusedFileException(Active);
        }
    }

    public static void Check(string name, byte[] part)
    {
        if (part.AsSpan() is [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..]
            or [(byte)'#', (byte)'!', ..])
            throw new RefusedFileException(Active);
        if (IsSvg(name, part))
            throw new RefusedFileException(Drawing);
        if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            CheckLinks(part);
        else if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            CheckXml(part);
    }

    private static bool IsSvg(string name, byte[] part) =>
        name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".svgz", StringComparison.OrdinalIgnoreCase)
        || (!name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            && Encoding.Latin1.GetString(part.AsSpan(0, Math.Min(part.Length, SvgHead))).Contains("<svg", StringComparison.OrdinalIgnoreCase));

    /// <summary>Well formed, without a document type that could expand or fetch, and without a macro's or a foreign program's field.</summary>
    private static void CheckXml(byte[] part)
    {
        var fields = new StringBuilder();
        using var xml = XmlReader.Create(new MemoryStream(part, writable: false), Strict);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName is "ddeLink" or "oleLink" or "altChunk" or "subDoc")
                throw new RefusedFileException(Fetching);
            if (xml.GetAttribute("ContentType") is { } type && (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vba", StringComparison.OrdinalIgnoreCase)))
                throw new RefusedFileException(Active);
            if ((xml.GetAttribute("action") is { } act && Acts().IsMatch(act)) || (xml.GetAttribute("URI") is { } uri && !LinkTarget.IsHarmless(uri)))
                throw new RefusedFileException(LinkTarget.Refused);
            if (xml is { LocalName: "f", IsEmptyElement: false } && xml.Read() && xml.NodeType is XmlNodeType.Text)
                fields.Append(xml.Value).Append(' ');
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "fldSimple")
                fields.Append(xml.GetAttribute("instr", xml.NamespaceURI)).Append(' ');
            else if (xml.LocalName == "instrText" && !xml.IsEmptyElement && xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                fields.Append(xml.Value);
        }

        if (Fetch().IsMatch(fields.ToString()))
            throw new RefusedFileException(Fetching);
        if (Hyperlinks().Matches(fields.ToString()).Any(link => !LinkTarget.IsHarmless(link.Groups["target"].Value)))
            throw new RefusedFileException(LinkTarget.Refused);
    }

    /// <summary>A hyperlink waits for a click; anything else outside is fetched when the document opens.</summary>
    private static void CheckLinks(byte[] part)
    {
        using var xml = XmlReader.Create(new MemoryStream(part, writable: false), Strict);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                continue;
            if (!LinkTarget.IsHarmless(xml.GetAttribute("Target") ?? ""))
                throw new RefusedFileException(LinkTarget.Refused);
            if (string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
                && xml.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) is not true)
                throw new RefusedFileException(Fetching);
        }
    }

    [GeneratedRegex("\\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|MACROBUTTON|WEBSERVICE)\\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fetch();

    [GeneratedRegex("\\bHYPERLINK\\s{0,20}\\(?\\s{0,20}\"?(?<target>[^\"\\s,)]{1,4000})", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hyperlinks();

    [GeneratedRegex("^ppaction://(?:program|macro|ole)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Acts();
}
