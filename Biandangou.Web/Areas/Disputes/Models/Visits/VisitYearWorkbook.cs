using Biandangou.Data.Disputes.Visits;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Data.Common.Ledgers;

namespace Biandangou.Web.Areas.Disputes.Models.Visits;

/// <summary>A year of weekly visits as print-ready sheets: by village, and each visit.</summary>
public static class VisitYearWorkbook
{
    /// <param name="utcNow">Stamp of the file.</param>
    public static byte[] Write(VisitYear year, IReadOnlyList<WeeklyVisitLine> visits, string township, DateTime utcNow)
    {
        var title = $"{year.Year}年每周走访";
        var byVillage = new LedgerTable<VisitYearRow>("按村（场）", $"{title}完成情况",
            [
                new("村（场）", 16, r => r.Village),
                .. Enumerable.Range(1, 12).Select(m => new LedgerColumn<VisitYearRow>($"{m}月", 8, r => InWords(r.Months[m - 1]))),
                new("计划（次）", 11, r => r.Counts.Planned, Total: true),
                new("已走访（次）", 12, r => r.Counts.Held, Total: true),
                new("未走访（次）", 12, r => r.Counts.Missed, Total: true),
                new("走访户数", 10, r => r.Counts.Households, Total: true),
                new("完成率（%）", 12, r => r.Counts.Rate),
            ],
            year.Rows);
        var ledger = new LedgerTable<WeeklyVisitLine>("走访台账", $"{title}台账",
            [
                new("计划日期", 15, v => v.PlannedOn),
                new("村（场）", 12, v => v.Village),
                new("党支部", 20, v => v.Branch),
                new("走访人", 20, v => v.People),
                new("参加律师", 12, v => v.Lawyer),
                new("走访重点", 34, v => v.Purpose),
                new("状态", 10, v => v.State.ToChinese()),
                new("走访日期", 15, v => v.HeldOn),
                new("走访户数", 10, v => v.Households, Total: true),
            ],
            visits);
        return AppendixWorkbook.Write(
            title, new AppendixHeading(township, year.Year, year.CutOff), [AppendixSheet.From(byVillage), AppendixSheet.From(ledger)],
            utcNow, isAppendix: false);
    }

    /// <summary>Held of planned: 3/4.</summary>
    public static string InWords(VisitCounts month) => month.Planned == 0 ? "" : $"{month.Held}/{month.Planned}";
}
