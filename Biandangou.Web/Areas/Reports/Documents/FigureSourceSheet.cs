using System.Globalization;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>数字来源表: where every figure of the report comes from.</summary>
public static class FigureSourceSheet
{
    // About ten lines of the last column.
    private const int RecordsLength = 240;

    /// <summary>One row per figure, in order of first appearance in the text.</summary>
    public static LedgerTable<PrintedFigure> From(AnnualReport report) => new(
        "数字来源表",
        $"{report.Year}年度法治政府建设情况报告数字来源表",
        [
            new("数据项", 15, f => f.Figure.Name),
            new("编码", 18, f => f.Figure.Code),
            new("口径", 30, f => f.Figure.Definition.Definition),
            new("台账", 12, f => f.Figure.Definition.Ledger),
            new("年度", 6, f => f.Figure.Year),
            new("截止日期", 15.5, f => f.Figure.CutOff),
            new("数值", 9, f => f.Figure.Value),
            new("单位", 6, f => f.Figure.Unit),
            new("正文写法", 13, f => f.Printed),
            new("记录数", 8, f => f.Records.Count),
            new("记录", 42, f => Join(f.Records)),
        ],
        report.Figures);

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
