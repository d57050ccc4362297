using System.Text;

namespace Biandangou.Web.Common.Attachments;

/// <summary>What may not be inside a document: programs, macros, embedded objects, links that fetch, names that climb.</summary>
internal static class PackagePart
{
    public const string Active = "含有宏、控件、嵌入对象或程序，请去掉后另存再上传";
    private const string Drawing = "含有 SVG 图片（其中可以藏脚本），请把图片换成 PNG 或 JPG 后另存再上传";
    public const string Fetching = "含有外部模板或外部链接，请断开链接后另存再上传";

    private static readonly string[] Programs =
    [
        ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".jar", ".lnk",
        ".sh", ".py", ".php", ".html", ".htm", ".mht", ".swf", ".docm", ".xlsm", ".xlsb", ".pptm", ".dotm", ".xltm", ".xlam", ".ocx",
    ];

    /// <summary>So far into a part its first element is looked for.</summary>
    private const int SvgHead = 2048;

    /// <summary>Byte order marks, blanks, and the empty half of each character in UTF-16.</summary>
    private static ReadOnlySpan<byte> BeforeXml => [0, (byte)'\t', (byte)'\r', (byte)'\n', (byte)' ', 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    public static void CheckNames(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var parts = name.Split('/');
            if (name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Any(char.IsControl)
                || name.StartsWith('/') || parts.Contains("..", StringComparer.Ordinal) || !seen.Add(name))
                throw new RefusedFileException(PackageInspection.Broken);
            var isMacro = name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
                || name.Contains("vbaData", StringComparison.OrdinalIgnoreCase)
                || parts.Contains("activeX", StringComparer.OrdinalIgnoreCase)
                || parts[^1].StartsWith("oleObject", StringComparison.OrdinalIgnoreCase)
                || parts.Contains("macrosheets", StringComparer.OrdinalIgnoreCase)
                || parts.Contains("customUI", StringComparer.OrdinalIgnoreCase);
            if (isMacro || Array.Exists(Programs, p => name.EndsWith(p, StringComparison.OrdinalIgnoreCase)))
                throw new RefusedFileException(Active);
        }
    }

    /// <param name="isXml">The package says so.</param>
    public static void Check(string name, byte[] part, bool isXml)
    {
        if (part.AsSpan() is [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..]
            or [(byte)'#', (byte)'!', ..])
            throw new RefusedFileException(Active);
        if (IsSvg(name, part))
            throw new RefusedFileException(Drawing);
        if (isXml || LooksLikeXml(name, part))
            PackageXml.Check(part);
    }

    /// <summary>
    /// A reader finds a part by its relationship, whatever its name ends in. Embedded fonts are scrambled and begin with any byte.
    /// </summary>
    private static bool LooksLikeXml(string name, ReadOnlySpan<byte> part) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase)
        || (!name.EndsWith(".odttf", StringComparison.OrdinalIgnoreCase) && part.TrimStart(BeforeXml) is [(byte)'<', ..]);

    private static bool IsSvg(string name, byte[] part) =>
        name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".svgz", StringComparison.OrdinalIgnoreCase)
        || (!name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            && Encoding.Latin1.GetString(part.AsSpan(0, Math.Min(part.Length, SvgHead)))
            .Contains("<svg", StringComparison.OrdinalIgnoreCase));
}
