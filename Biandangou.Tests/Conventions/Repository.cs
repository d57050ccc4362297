using System.Text.RegularExpressions;

namespace Biandangou.Tests.Conventions;

/// <summary>The checked-out source tree.</summary>
internal static partial class Repository
{
    private static readonly string[] Projects = ["Biandangou.Domain", "Biandangou.Data", "Biandangou.Web", "Biandangou.Tests"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>
    /// Files of the four projects by their path from the root, with forward slashes; generated and restored ones left out.
    /// </summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Projects.SelectMany(p => Directory.EnumerateFiles(Path.Combine(Root, p), "*", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !Generated().IsMatch(f)).Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> Views { get; } = [.. Files.Where(f => f.EndsWith(".cshtml", StringComparison.Ordinal))];

    /// <summary>C# of Domain, Data and Web, migrations left out.</summary>
    public static IReadOnlyList<string> Sources { get; } =
    [
        .. Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)
            && !f.StartsWith("Biandangou.Tests/", StringComparison.Ordinal)
            && !f.StartsWith("Biandangou.Data/Migrations/", StringComparison.Ordinal)),
    ];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>The text without Razor, C# and HTML comments; line breaks stay where they were.</summary>
    public static string ReadView(string file) =>
        ViewComment().Replace(Read(file), c => new string('\n', c.Value.Count(ch => ch == '\n')));

    /// <summary>Places in the files that a pattern matches, as <c>file:line text</c>.</summary>
    public static IReadOnlyList<string> Find(Regex pattern, IEnumerable<string> files, Func<string, string>? read = null) =>
    [
        .. from file in files
           let text = (read ?? Read)(file)
           from Match match in pattern.Matches(text)
           select $"{file}:{text.AsSpan(0, match.Index).Count('\n') + 1} {match.Value}",
    ];

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Biandangou.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Tests must run from the source tree."));

    [GeneratedRegex("/(bin|obj|node_modules|App_Data|TestResults)/|^Biandangou\\.Web/wwwroot/lib/")]
    private static partial Regex Generated();

    [GeneratedRegex("@\\*.*?\\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex ViewComment();
}
