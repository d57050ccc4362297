using System.Text.RegularExpressions;

namespace Biandangou.Tests.Conventions;

/// <summary>docs/glossary.md: one word for one thing.</summary>
public sealed partial class GlossaryTests
{
    private static readonly IReadOnlyList<string> Words =
    [
        .. Repository.Read("docs/glossary.md").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .SelectMany(l => CodeName().Matches(l.Split('|')[1]).Select(m => m.Value)),
    ];

    [Fact]
    public void Each_word_is_told_once()
    {
        Assert.True(Words.Count > 200, $"{Words.Count}");
        Assert.Empty(Words.GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Each_word_names_something_in_the_code()
    {
        var named = Repository.Sources.SelectMany(f => CodeName().Matches(Repository.Read(f)).Select(m => m.Value)).ToHashSet();
        Assert.DoesNotContain(Words, w => !named.Contains(w));
    }

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\b", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex CodeName();
}
