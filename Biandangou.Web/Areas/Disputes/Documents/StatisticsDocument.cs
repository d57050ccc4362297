using Biandangou.Data.Disputes.Statistics;
using Biandangou.Web.Areas.Disputes.Models.Statistics;
using Biandangou.Web.Common.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Areas.Disputes.Documents;

/// <summary>人民调解案件统计表 as a Word file on its side, a page for each kind of lines, with the page's own numbers.</summary>
public static class StatisticsDocument
{
    private const int NameWidth = 1900;
    private const int NumberWidth = 770;
    private const int RateWidth = 2026;
    private const int AmountWidth = 1900;

    private static readonly IReadOnlyList<OfficialColumn> _columns =
    [
        new("项目", NameWidth),
        Number(StatisticsColumn.Opening),
        Number(StatisticsColumn.Reopened),
        Number(StatisticsColumn.Received),
        new("合计应办", NumberWidth, IsCentred: true),
        Number(StatisticsColumn.Resolved),
        Number(StatisticsColumn.Failed),
        Number(StatisticsColumn.Remaining),
        new("调解成功率", RateWidth, IsCentred: true),
        Number(StatisticsColumn.Written),
        Number(StatisticsColumn.Oral),
        new(StatisticsColumn.Amount.ToChinese(), AmountWidth, IsCentred: true),
    ];

    public static byte[] Write(PrintedStatistics printed, DateTime createdUtc) =>
        OfficialDocument.Write(
            new Body(printed.Forms.SelectMany((form, index) => Page(printed, form, isFirst: index == 0))), printed.Title,
            printed.IssuingBody, createdUtc,
            isLandscape: true, styles: [.. CaseStyles.Plain(), .. OfficialTable.Styles(isDense: true)]);

    private static IEnumerable<OpenXmlElement> Page(PrintedStatistics printed, StatisticsForm form, bool isFirst)
    {
        var heading = OfficialText.Paragraph(CaseStyles.Title, printed.Heading);
        if (isFirst)
            heading.ParagraphProperties!.Append(new PageBreakBefore { Val = false });
        return
        [
            heading,
            OfficialText.Paragraph(CaseStyles.Number, $"填报单位：{printed.IssuingBody}　　统计期间：{printed.Period}　　{form.Lines.ToChinese()}"),
            OfficialTable.Of(_columns, [.. form.Rows.Append(form.Total).Select(Cells)]),
        ];
    }

    private static IReadOnlyList<string> Cells(StatisticsLine line) =>
    [
        line.Name,
        Text(line, StatisticsColumn.Opening),
        Text(line, StatisticsColumn.Reopened),
        Text(line, StatisticsColumn.Received),
        $"{line.Handled:0}",
        Text(line, StatisticsColumn.Resolved),
        Text(line, StatisticsColumn.Failed),
        Text(line, StatisticsColumn.Remaining),
        line.SuccessRate ?? "—",
        Text(line, StatisticsColumn.Written),
        Text(line, StatisticsColumn.Oral),
        $"{line[StatisticsColumn.Amount]:#,0.##}",
    ];

    private static string Text(StatisticsLine line, StatisticsColumn column) => $"{line[column]:0}";

    private static OfficialColumn Number(StatisticsColumn column) => new(column.ToChinese(), NumberWidth, IsCentred: true);
}
