using Biandangou.Data.Common.Auditing;
using Biandangou.Web.Common.Documents;
using OfficeOpenXml;

namespace Biandangou.Web.Areas.Accounts.Documents;

/// <summary>The audit as an Excel file: one row an entry, with its hash.</summary>
public static class AuditWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>More would take too long to write and nobody reads them in one sheet.</summary>
    public const int MaxRows = 50_000;

    private const int CellLength = 32_000;

    private static readonly (string Heading, double Width)[] Columns =
        [("序号", 10), ("时间", 20), ("人员", 20), ("地址", 18), ("动作", 10), ("对象", 16), ("内容", 90), ("校验值", 70)];

    public static byte[] Write(IReadOnlyList<AuditLine> lines)
    {
        using var package = new ExcelPackage { Compression = CompressionLevel.BestSpeed };
        var sheet = package.Workbook.Worksheets.Add("审计日志");
        sheet.Cells[1, 1].LoadFromArrays([[.. Columns.Select(c => (object)c.Heading)], .. lines.Select(Row)]);
        for (var column = 1; column <= Columns.Length; column++)
            sheet.Column(column).Width = Columns[column - 1].Width;
        sheet.Row(1).Style.Font.Bold = true;
        sheet.View.FreezePanes(2, 1);
        sheet.Column(2).Style.Numberformat.Format = "yyyy-mm-dd hh:mm:ss";
        // Names and contents were typed by people: never a formula, even when the cell is edited.
        sheet.Cells[2, 3, lines.Count + 2, Columns.Length].Style.QuotePrefix = true;
        return package.GetAsByteArray();
    }

    private static object[] Row(AuditLine line) =>
    [
        line.Number, line.At.ToShanghai(), Text(line.ActorName), line.Address
            ?? "", line.Action.ToChinese(), line.Subject, Text(line.Sentence), line.Hash,
    ];

    private static string Text(string text) => XmlText.CutVisibly(XmlText.Clean(text), CellLength);
}
