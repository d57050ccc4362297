using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M7: headings, and 一是、二是 within a paragraph, are numbered without a gap or a repetition.</summary>
internal static partial class NumberingCheck
{
    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        var counts = new int[5];
        var listed = 0;
        for (var i = 0; i < text.Sections.Count; i++)
        {
            var section = text.Sections[i];
            if (section.Level > 0)
            {
                Array.Fill(counts, 0, section.Level + 1, counts.Length - section.Level - 1);
                var number = (int)ChineseNumeral.ValueOf(Numeral().Match(section.Number).Value);
                if (number != counts[section.Level] + 1)
                    yield return Finding(text.Place(i), $"{section.Number}{section.Heading}", number, counts[section.Level], "标题序号");
                counts[section.Level] = number;
            }

            listed = 0;
            for (var p = 0; p < section.Paragraphs.Count; p++)
            {
                foreach (Match match in Listed().Matches(section.Paragraphs[p].Text))
                {
                    var number = (int)ChineseNumeral.ValueOf(match.Groups["number"].Value);
                    if (number != 1 && number != listed + 1)
                        yield return Finding(text.Place(i, p), match.Value.TrimStart('，', '。', '；', '：'), number, listed, "分述序号");
                    listed = number;
                }
            }
        }
    }

    private static ReportFinding Finding(FindingPlace place, string excerpt, int number, int before, string what) => new(
        "M7", FindingSeverity.Error, place, excerpt,
        number == before ? $"{what}“{excerpt}”重复。" : $"{what}“{excerpt}”不连续，应为第{before + 1}个。", "序号应从一开始依次编排。", "请按顺序重新编号，或补上缺少的一项。");

    [GeneratedRegex("[0-9]+|[一二三四五六七八九十]+", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Numeral();

    [GeneratedRegex("(?:^|[，。；：])(?<number>[一二三四五六七八九十])是(?![一二三四五六七八九十])", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Listed();
}
