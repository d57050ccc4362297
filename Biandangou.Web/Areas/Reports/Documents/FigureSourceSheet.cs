using System.Globalization;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents;
using Biandangou.Data.Common.Ledgers;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>A number of the report: a figure, or one typed by hand.</summary>
/// <param name="Figure">Null for a number typed by hand.</param>
/// <param name="Definition">What it counts, or why it is typed.</param>
/// <param name="Appendix">Label of the sheet its records stand on; null where no sheet shows them.</param>
public sealed record SourceLine(PrintedFigure? Figure, string Printed, string Definition, string? Appendix);

/// <summary>数字来源表: where every number of the report comes from.</summary>
public static class FigureSourceSheet
{
    // About ten lines of the last column.
    private const int RecordsLength = 240;

    /// <summary>One row per figure, in order of first appearance in the text; then the numbers typed by hand.</summary>
    /// <param name="places">Labels of the sheets by the ledger they show.</param>
    public static LedgerTable<SourceLine> From(AnnualReport report, IReadOnlyDictionary<string, string> places) => new(
        AppendixQueries.FigureSources,
        $"{report.Year}年度法治政府建设情况报告数字来源表",
        [
            new("数据项", 15, s => s.Figure?.Figure.Name ?? "手填"),
            new("编码", 18, s => s.Figure?.Figure.Code),
            new("口径", 30, s => s.Definition),
            new("台账", 12, s => s.Figure?.Figure.Definition.Ledger),
            new("附件", 9, s => s.Appendix),
            new("年度", 6, s => s.Figure?.Figure.Year),
            new("截止日期", 15.5, s => s.Figure?.Figure.CutOff),
            new("数值", 9, s => s.Figure?.Figure.Value),
            new("单位", 6, s => s.Figure?.Figure.Unit),
            new("正文写法", 13, s => s.Printed),
            new("记录数", 8, s => s.Figure?.Records.Count),
            new("记录", 42, s => s.Figure is { } figure ? Join(figure.Records) : null),
        ],
        [
            // The sheets show the year of the report only.
            .. report.Figures.Select(f => new SourceLine(
                f, f.Printed, f.Figure.Definition.Definition, f.Figure.Year == report.Year
                    ? places.GetValueOrDefault(f.Figure.Definition.Ledger) : null)),
            .. report.Opening.Concat(report.Sections.SelectMany(s => s.Paragraphs)).SelectMany(p => p.Runs)
                .Where(r => r.HandFilled is not null).Select(r => new SourceLine(null, r.Text, r.HandFilled!, null)),
        ]);

    private static string Join(IReadOnlyList<string> records)
    {
        var shown = new List<string>();
        var length = 0;
        foreach (var record in records)
        {
            length += record.Length + 1;
            if (shown.Count > 0 && length > RecordsLength)
                break;
            shown.Add(record);
        }

        var text = XmlText.CutVisibly(string.Join('、', shown), 2 * RecordsLength);
        return shown.Count == records.Count
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text}等{records.Count}条");
    }
}
