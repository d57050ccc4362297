using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Data.Common.Ledgers;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>The duty list as a print-ready sheet, with the page's own numbers and words.</summary>
public static class PublicityDutyWorkbook
{
    /// <param name="utcNow">Stamp of the file.</param>
    public static byte[] Write(PublicityDutyPage page, string township, DateTime utcNow)
    {
        var title = $"{page.Period.Year}年普法责任清单";
        var table = new LedgerTable<Data.Publicity.PublicityDuty>("普法责任清单", title,
            [
                new("责任单位", 20, d => d.Name),
                new("普法责任", 52, d => d.Duties),
                new("要求场次", 10, d => d.Required),
                new("已开展场次", 12, d => d.Sessions, Total: true),
                new("受众人次", 12, d => d.Audience, Total: true),
                new("最近一次", 16, d => d.LastOn),
                new("完成情况", 14, d => page.StateOf(d).Word),
            ],
            page.Duties);
        return AppendixWorkbook.Write(
            title, new AppendixHeading(township, page.Period.Year, page.Period.CutOff), [AppendixSheet.From(table)], utcNow,
            isAppendix: false);
    }
}
