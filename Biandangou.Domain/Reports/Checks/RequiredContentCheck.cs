using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>R: the contents the inspection rules ask of an annual report (2019); 其他 is left to the township.</summary>
internal static partial class RequiredContentCheck
{
    private const string Why = "《法治政府建设与责任落实督察工作规定》要求年度报告写明这一内容。";

    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        foreach (var part in new[] { ReportPart.Results, ReportPart.Duties, ReportPart.Problems, ReportPart.Plan })
        {
            var sections = text.Sections.Where(s => s.Part == part).ToList();
            if (sections.Count == 0)
                yield return Finding(FindingSeverity.Error, FindingPlace.Whole, "", $"缺少“{part.ToChinese()}”。",
                    $"请增写“{part.ToChinese()}”一部分。");
            else if (sections.TrueForAll(s => s.Paragraphs.Count == 0))
                yield return Finding(FindingSeverity.Error, PlaceOf(text, sections[0]), sections[0].Heading,
                    $"“{part.ToChinese()}”只有标题，没有内容。", "请写明具体情况。");
        }

        var problems = text.Sections.Where(s => s.Part == ReportPart.Problems).ToList();
        if (problems.Exists(s => s.Paragraphs.Count > 0) && !problems.Exists(s => s.Paragraphs.Any(p => Cause().IsMatch(p.Text))))
            yield return Finding(FindingSeverity.Error, PlaceOf(text, problems[0]), problems[0].Heading, "写了不足，没有写原因。", "请在每项不足后写明主要原因。");
    }

    private static FindingPlace PlaceOf(CheckedText text, CheckedSection section) => text.Place(text.Sections.ToList().IndexOf(section));

    private static ReportFinding Finding(FindingSeverity severity, FindingPlace place, string excerpt, string what, string mend) =>
        new("R", severity, place, excerpt, what, Why, mend);

    [GeneratedRegex("原因|由于|因为|根源|成因|在于|所致|因(?![此地素而])|受[^，。]{1,12}(?:限制|影响|制约)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Cause();
}
