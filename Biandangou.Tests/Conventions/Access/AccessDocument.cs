using System.Text;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>docs/access.md: who may open and send what. The table is read by the test; the words above it are for people.</summary>
internal static class AccessDocument
{
    public const string File = "docs/access.md";

    /// <summary>Columns after the endpoint: a visitor, then the roles in order.</summary>
    public static IReadOnlyList<string> Who { get; } = ["visitor", .. Enum.GetNames<PortalRole>()];

    /// <returns>Cells by endpoint, in the order of <see cref="Who"/>.</returns>
    public static Dictionary<string, string[]> Read(string text) => text.Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains(" /", StringComparison.Ordinal))
        .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
        .ToDictionary(cells => cells[0].Trim('`'), cells => cells[1..], StringComparer.Ordinal);

    public static string Write(IReadOnlyDictionary<string, string[]> matrix)
    {
        var text = new StringBuilder();
        text.Append($"| endpoint | {string.Join(" | ", Who)} |\n|---|{string.Concat(Who.Select(_ => "---|"))}\n");
        text.Append($"| 中文 | 未登录 | {string.Join(" | ", Enum.GetValues<PortalRole>().Select(r => r.ToChinese()))} |\n");
        foreach (var (endpoint, cells) in matrix
            .OrderBy(row => row.Key[(row.Key.IndexOf('/', StringComparison.Ordinal))..], StringComparer.Ordinal).ThenBy(
            row => row.Key, StringComparer.Ordinal))
            text.Append($"| `{endpoint}` | {string.Join(" | ", cells)} |\n");
        return text.ToString();
    }
}
