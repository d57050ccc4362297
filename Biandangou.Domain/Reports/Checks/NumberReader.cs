using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>
/// Reads the numbers of official prose. Patterns are asked in order, each only for what the ones before left over: what is
/// plainly a date, a document number, a rank or a name first, so that only claims about the year's work remain as quantities.
/// </summary>
public static partial class NumberReader
{
    /// <summary>
    /// No numeral is longer. It is given up whole, as what may follow never begins with a numeral: a page full of them is read at once.
    /// </summary>
    private const string Chinese = $"(?>[{ChineseNumeral.Characters}]{{1,20}})";

    private const string NoNumeral = $@"[\p{{IsCJKUnifiedIdeographs}}-[{ChineseNumeral.Characters}]]";

    /// <summary>Longer words first.</summary>
    public const string Measures = "平方米|户次|人次|场次|批次|课时|小时|公里|村月|场|次|起|件|宗|份|册|条|张|名|人|位|期|支|篇|项|家|户|处|块|部|辆|座|幅|套|本|亩|个|元";

    private const string Approximation = "不少于|不低于|不下于|至少|不超过|不多于|不高于|至多|最多|不足|不止|超过|多于|高于|将近|接近|大约|突破|超|逾|近|约";

    /// <summary>In reading order; the text must be <see cref="Plain"/>.</summary>
    public static IReadOnlyList<ReadNumber> Read(string text)
    {
        var taken = new bool[text.Length];
        var numbers = new List<ReadNumber>();
        foreach (var (kind, pattern) in Patterns())
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (match.Length == 0 || taken.AsSpan(match.Index, match.Length).Contains(true))
                    continue;
                taken.AsSpan(match.Index, match.Length).Fill(true);
                numbers.Add(Number(match, kind, text));
            }
        }

        numbers.Sort((a, b) => a.Start.CompareTo(b.Start));
        return numbers;
    }

    /// <summary>Full-width digits, points and per cent signs as their plain forms; no character moves.</summary>
    public static string Plain(string text) => string.Create(text.Length, text, (plain, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            plain[i] = source[i] is (>= '０' and <= '９') or '．' or '％' ? (char)(source[i] - 0xFEE0) : source[i];
    });

    private static IEnumerable<(NumberKind Kind, Regex Pattern)> Patterns() =>
    [
        (NumberKind.DocumentNumber, DocumentNumber()), (NumberKind.Name, Name()), (NumberKind.Duration, Duration()),
        (NumberKind.Date, Date()),
        (NumberKind.Ordinal, Ordinal()), (NumberKind.Rhythm, Rhythm()), (NumberKind.Rate, Rate()), (NumberKind.Quantity, Quantity()),
        (NumberKind.Quantity, ChineseQuantity()),
    ];

    private static ReadNumber Number(Match match, NumberKind kind, string text)
    {
        var number = new ReadNumber(match.Index, match.Value,
            kind == NumberKind.Quantity && IsRule(match, text) ? NumberKind.Rhythm : kind);
        if (!match.Groups["number"].Success)
            return number;
        var mantissa = ChineseNumeral.ValueOf(match.Groups["number"].Value);
        var scale = match.Groups["scale"].Value switch
        {
            "十" or "成" => 10m,
            "百" => 100m,
            "千" => 1000m,
            "万" => 10000m,
            "亿" => 100000000m,
            _ => 1m
        };
        return number with
        {
            Value = mantissa * scale,
            Mantissa = mantissa,
            Scale = scale,
            Unit = match.Groups["unit"].Value,
            Before = match.Groups["before"].Value,
            More = match.Groups["more"].Value,
            After = match.Groups["after"].Value,
        };
    }

    /// <summary>每月…1次, 每村…3名: said in the same clause.</summary>
    private static bool IsRule(Match match, string text) =>
        Every().IsMatch(text.AsSpan(Math.Max(0, match.Index - 14), Math.Min(14, match.Index)));

    [GeneratedRegex(
        @"(?:〔[0-9]{4}〕|\[[0-9]{4}\])\s?第?\s?[0-9]*\s?号?|第\s?[0-9]+\s?号|(?<![0-9])[0-9]+号(?=文|令|公告)",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(
        @"《[^《》]{1,80}》|“[^“”0-9]{1,40}”|(?<![0-9])(?:12[0-9]{3}|110|119|120|122)(?=[^0-9，。；、]{0,14}(?:热线|平台|电话|报警))" +
        @"|[A-Za-z]{1,20}[-/ ]?[0-9]+(?:[.—-][0-9]+)*" +
        $@"|(?<![0-9])[0-9]{{1,20}}[A-Za-z]+|7×24小时|(?<![0-9])24小时|[一二两三四五六七八九十]{NoNumeral}{{1,2}}一{NoNumeral}" +
        $@"|三项制度|再一次|一次[次性]|(?<!案|纠纷|件|化解|受理|[{ChineseNumeral.Characters}])一起(?!案|纠纷|矛盾|信访|积案)" +
        @"|一条[龙心]|一张[网图]|一盘棋|一本账|一家[人亲]|唯一|统一|(?<![一二三四五六七八九十百千两几数])万一|专一|百户村",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Name();

    [GeneratedRegex(
        $@"(?<![0-9.])(?:{Approximation})?(?:[0-9]{{1,3}}|{Chinese})" +
        @"(?:余|多)?(?:个工作日|个多?月|工作日|周年|周岁|天|小时内|[日年]内|年(?=来|行动|规划|计划|时间|期|以上|以来|多)|个(?:星期|季度|年度))内?" +
        @"|(?<=近|不超过|满)[0-9]{1,3}[年日]",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Duration();

    [GeneratedRegex(
        @"(?<![0-9])[0-9]{4}年?度?\s?[—–\-~～至到]{1,2}\s?[0-9]{4}年度?|(?<![0-9])[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}" +
        @"|(?<![0-9])(?:(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年度?)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})" +
        @"月?\s?[—–\-~～至到]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|初)?" +
        @"|(?<![0-9])(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年(?:度|底|初|末)?" +
        @"(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|初|末)?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]|[上中下]旬)?)?" +
        @"|(?<![0-9每])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|初|末)?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号])?(?:[上中下]旬)?" +
        @"|(?<![0-9])[0-9]{1,2}日|(?<![0-9])[0-9]{1,2}·[0-9]{1,2}(?![0-9])" +
        @"|(?<=“)[0-9]{1,2}\.[0-9]{1,2}(?![0-9万%])|(?<![0-9])[0-9]{1,2}(?:[:：][0-9]{2}|[时点](?:[0-9]{1,2}分)?)" +
        $@"|(?<![0-9.])(?:19|20)[0-9]{{2}}(?![0-9.%,]|\s?(?:{Measures}|余|多|万))",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Date();

    [GeneratedRegex(
        $@"第\s?(?:[0-9]+|{Chinese})(?:之[一二三四五六])?[条款项章节编次届期批名位轮]?" +
        @"|(?<=^|[，。；：、])?[一二三四五六七八九十]{1,3}是(?!一|二)|其[一二三四五]|[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]" +
        @"|(?:附件|附表|表|图)\s?[0-9]{1,2}(?![0-9]|[张幅份个])|[一二三四]季度|[①-⑳]|[一二三四五六七八九十]{1,3}届|[一二三四五六七八九十]中全会",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"每(?:[0-9]{1,2}|[一二两三四五六半])个?(?:月|周|季度?|年|天|星期)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Rhythm();

    [GeneratedRegex(
        $@"(?<before>{Approximation})?\s?(?<number>[0-9]{{1,12}}(?:\.[0-9]{{1,12}})?)\s?(?:[%‰]|个百分点)(?<after>以上|左右)?" +
        $@"|(?<before>{Approximation})?百分之(?<number>{Chinese})|(?<number>[一二三四五六七八九])(?<scale>成)(?<after>以上|左右)?",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Rate();

    [GeneratedRegex(
        $@"(?<before>{Approximation})?\s?(?<![0-9.])(?<number>[0-9]{{1,12}}(?:,[0-9]{{3}}){{0,4}}(?:\.[0-9]{{1,12}})?)" +
        $@"\s?(?<scale>[十百千万亿])?(?<more>[余多])?\s?(?<unit>{Measures})?(?<after>以上|左右|上下|以内)?",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Quantity();

    [GeneratedRegex(
        $@"(?<before>{Approximation})?(?<number>{Chinese})(?<more>[余多])?(?<unit>{Measures})(?!{Chinese}是)(?<after>以上|左右|上下|以内)?",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex ChineseQuantity();

    [GeneratedRegex(
        @"每(?:逢)?(?:[0-9]{1,2}|[一二两三四五六半])?个?(?:月|周|季度?|年|半年|天|日|星期|村|户|人|场|网格)[^，。；：]{0,10}$",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Every();
}
