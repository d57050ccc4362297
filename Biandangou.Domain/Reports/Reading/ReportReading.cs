using System.Text.RegularExpressions;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Domain.Reports.Reading;

/// <summary>What the records say to a claim.</summary>
public enum ClaimVerdict
{
    [Display(Name = "一致")] Agrees,
    [Display(Name = "不一致")] Differs,

    /// <summary>No ledger holds it, or its ledger holds no record of the year.</summary>
    [Display(Name = "台账无此数据")] NotKept,

    [Display(Name = "无法辨认")] Unknown,

    /// <summary>The text is of another year than the records that were asked.</summary>
    [Display(Name = "年度不同，未对照")] OtherYear,
}

/// <summary>A claim beside the records.</summary>
/// <param name="Figure">That would support it; null when none would.</param>
/// <param name="Ours">What the report would print now; empty without a figure.</param>
/// <param name="Note">How far apart the two are, or where the number would have to be recorded.</param>
public sealed record ReadClaim(ReportClaim Claim, ClaimVerdict Verdict, Figure? Figure, string Ours, string Note)
{
    /// <summary>The denominator of a rate; null for everything else.</summary>
    public Figure? Whole { get; init; }
}

/// <summary>A finished text read beside the records of a year.</summary>
/// <param name="Year">The text is of, as far as it tells.</param>
/// <param name="Missing">Figures the portal's own report tells and the text does not.</param>
public sealed partial record ReportReading(int Year, CheckedText Text, IReadOnlyList<ReadClaim> Claims, IReadOnlyList<Figure> Missing)
{
    /// <summary>A long report has some hundreds.</summary>
    public const int MostNumbers = 2000;

    /// <summary>Sender, number and addressee may stand above the title, and the title on two lines.</summary>
    private const int TitleLines = 5;

    /// <param name="text">As pasted.</param>
    /// <param name="year">Whose records are asked; also the text's when it names no other.</param>
    /// <param name="template">The portal's own report.</param>
    /// <exception cref="RuleBrokenException">There is nothing to read, or too much.</exception>
    public static ReportReading Of(string? text, int year, NarrativeFacts facts, string template)
    {
        var words = Rule.Text(text, nameof(Text), "已有报告的正文", ReportText.TextLength);
        var own = YearOf(words, year);
        var read = CheckedText.Read(own, words.ReplaceLineEndings("\n"));
        var numbers = read.Sections.SelectMany(s => s.Paragraphs).Sum(p => p.Numbers.Count);
        Rule.Holds(numbers <= MostNumbers, $"文中的数字有{numbers}处，一次最多读取{MostNumbers}处，请分几次粘贴。", nameof(Text));
        var claims = ClaimReader.Read(read);
        var told = claims.SelectMany(c => new[] { c.Code, c.Whole }).ToHashSet(StringComparer.Ordinal);
        return new ReportReading(
            own, read, [.. claims.Select(c => own == year ? Judge(c, facts) : NotCompared(Judge(c, facts), own, year))],
            [.. Narrative.CodesOf(template).Where(c => !told.Contains(c)).Select(c => facts.Figures[c])]);
    }

    public int Count(ClaimVerdict verdict) => Claims.Count(c => c.Verdict == verdict);

    /// <summary>
    /// The year the title names; without one the year named most often, the asked one of several named as often; the asked
    /// one when none is.
    /// </summary>
    private static int YearOf(string text, int asked)
    {
        var plain = NumberReader.Plain(text);
        var title = plain.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(TitleLines)
            .TakeWhile(line => !Sentence().IsMatch(line)).Select(line => Titled().Match(line)).FirstOrDefault(m => m.Success);
        return title is not null
            ? (int)ChineseNumeral.ValueOf(title.Groups["year"].Value)
            : Named().Matches(plain).Select(m => int.Parse(m.Groups["year"].Value)).GroupBy(y => y)
                .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key == asked).Select(g => g.Key).FirstOrDefault(asked);
    }

    /// <summary>What a number is of is told all the same: a draft begins with it.</summary>
    private static ReadClaim NotCompared(ReadClaim read, int own, int year) => read.Figure is null ? read : read with
    {
        Verdict = ClaimVerdict.OtherYear,
        Ours = "",
        Note = $"文中是{own}年的数据，没有与{year}年的台账对照。",
    };

    private static ReadClaim Judge(ReportClaim claim, NarrativeFacts facts)
    {
        if (claim.Code.Length == 0)
        {
            return claim.Topic.Length == 0
                ? new ReadClaim(claim, ClaimVerdict.Unknown, null, "", "看不出是哪一项数据。")
                : new ReadClaim(claim, ClaimVerdict.NotKept, null, "", $"填报项：{claim.Topic}，没有对应的台账。");
        }

        var figure = (claim.YearBefore ? facts.YearBefore : facts.Figures)[claim.Code];
        if (claim.ByDate)
            return Date(claim, figure, facts.Words.GetValueOrDefault(ReportDraft.DateWord, ""));
        return claim.Whole.Length == 0 ? Count(claim, figure)
            : Rate(claim, figure, (claim.YearBefore ? facts.YearBefore : facts.Figures)[claim.Whole]);
    }

    private static ReadClaim Count(ReportClaim claim, Figure figure)
    {
        var ours = figure.Print(FigureWording.Exact);
        if (claim.Number.Allows(figure.Value))
            return new ReadClaim(claim, ClaimVerdict.Agrees, figure, ours, "");
        return figure.Value == 0
            ? NotKept(claim, figure, ours)
            : new ReadClaim(
                claim, ClaimVerdict.Differs, figure, ours, Differs(claim.Number.Value - figure.Value, "多", "少", figure.Unit));
    }

    private static ReadClaim Rate(ReportClaim claim, Figure part, Figure whole)
    {
        if (FigureRate.Of(part.Value, whole.Value) is not { } shown)
            return NotKept(claim, part, "") with { Whole = whole };
        var share = part.Value * 100 / whole.Value;
        var ours = $"{FigureWordings.Digits(shown)}%（{FigureWordings.Digits(part.Value)}/{FigureWordings.Digits(whole.Value)}）";
        var agrees = claim.Number.IsExact
            ? decimal.Round(share, claim.Number.Value.Scale, MidpointRounding.AwayFromZero) == claim.Number.Value
            : claim.Number.Allows(share);
        return new ReadClaim(
            claim, agrees ? ClaimVerdict.Agrees : ClaimVerdict.Differs, part, ours,
            agrees ? "" : Differs(decimal.Round(claim.Number.Value - share, 2), "高", "低", "个百分点"))
        {
            Whole = whole,
        };
    }

    /// <param name="difference">Zero where only the form is wrong: 近100条 of exactly a hundred.</param>
    private static string Differs(decimal difference, string more, string less, string unit) =>
        difference == 0 ? "写法与准确数不符。" : $"文中{(difference > 0 ? more : less)}{FigureWordings.Digits(Math.Abs(difference))}{unit}。";

    /// <summary>9月中旬 as 9月份中旬 and 九月中旬 are said too; a text that tells the month only agrees with any of its days.</summary>
    private static ReadClaim Date(ReportClaim claim, Figure figure, string ours)
    {
        if (figure.Value == 0)
            return NotKept(claim, figure, ours);
        var said = Month().Match(claim.Number.Text);
        var kept = Month().Match(ours);
        var agrees = ChineseNumeral.ValueOf(said.Groups["month"].Value) == ChineseNumeral.ValueOf(kept.Groups["month"].Value)
            && (!said.Groups["part"].Success || said.Groups["part"].Value == kept.Groups["part"].Value);
        return new ReadClaim(claim, agrees ? ClaimVerdict.Agrees : ClaimVerdict.Differs, figure, ours, agrees ? "" : "时间不同。");
    }

    private static ReadClaim NotKept(ReportClaim claim, Figure figure, string ours) =>
        new(claim, ClaimVerdict.NotKept, figure, ours, $"{figure.Definition.Ledger}中没有计入的记录。");

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2})年", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Named();

    /// <summary>2022年度, 2022 年 and 二〇二二年 of a title; no day.</summary>
    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2}|二[〇零一二三四五六七八九]{3})\\s?(?=年)(?!年\\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)", RegexOptions.None,
        PatternLimit.Milliseconds)]
    private static partial Regex Titled();

    /// <summary>A line that is neither title nor what stands above one.</summary>
    [GeneratedRegex("[。；，]|^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Sentence();

    [GeneratedRegex("(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?<part>[上中下]旬)?", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Month();
}
