namespace Biandangou.Domain.Reports.Checks;

/// <summary>M12: every quantity is a figure or marked 手填 with a reason.</summary>
internal static class UnsupportedNumberCheck
{
    /// <param name="figures">The year's figures, to offer the one that says the same.</param>
    public static IEnumerable<ReportFinding> Of(CheckedText text, IReadOnlyCollection<Figure> figures) =>
        from place in text.Headings().Concat(text.Paragraphs().Select(p => (p.Place, Words: p.Paragraph)))
        from number in place.Words.Numbers
        where number.Kind is NumberKind.Quantity or NumberKind.Rate && place.Words.SpanOf(number) is null
        select new ReportFinding(
            "M12", FindingSeverity.Error, place.Place, number.Text,
            $"“{number.Text}”没有数据项支撑。", "报告中的数字都应有登记记录或写明依据。", Mend(number, figures));

    private static string Mend(ReadNumber number, IEnumerable<Figure> figures) =>
        figures.FirstOrDefault(f => number.Kind == NumberKind.Quantity && f.Unit == number.Unit && f.Value != 0
            && number.Allows(f.Value)) is { } figure
            ? $"数据项“{figure.Name}”为{FigureWordings.Digits(figure.Value)}{figure.Unit}，如指同一事项，请改为插入该数据项。"
            : "请改为插入数据项；确无台账的，标为手填并写明依据。";
}
