namespace Biandangou.Tests.Conventions.Names;

/// <summary>Ways to type a name so that people read the same one.</summary>
internal static class NameVariants
{
    public static IReadOnlyList<(string Way, Func<string, string> Of)> All { get; } =
    [
        ("outer spaces", name => $"\u3000{name} "),
        ("an inner space", name => name.Insert(name.Length - 2, " ")),
        ("full width", name => Each(name, c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)),
        ("U+200B", name => name.Insert(1, "\u200B")),
        ("U+FEFF", name => $"\uFEFF{name}"),
        ("case", name => Each(name, c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : char.IsAsciiLetterLower(c)
            ? char.ToUpperInvariant(c) : c)),
        ("digits that look alike", name => string.Concat(name.Select(c => char.IsAsciiDigit(c) ? char.ConvertFromUtf32(0x1D7D8 + c - '0')
            : $"{c}"))),
    ];

    private static string Each(string name, Func<char, char> change) => string.Concat(name.Select(change));
}
