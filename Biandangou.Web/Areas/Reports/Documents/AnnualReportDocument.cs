using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents.Word;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>Writes a report as a Word file laid out by GB/T 9704—2012 (党政机关公文格式).</summary>
public static class AnnualReportDocument
{
    public const string ContentType = OfficialDocument.ContentType;

    /// <summary>
    /// The bytes of a .docx, the same for the same input. Every figure stands in a content control tagged with its code.
    /// Characters XML cannot hold are dropped.
    /// </summary>
    /// <param name="report">The compiled report.</param>
    /// <param name="createdUtc">UTC stamp for the document properties.</param>
    public static byte[] Write(AnnualReport report, DateTime createdUtc) =>
        OfficialDocument.Write(
            OfficialBody.Of(report), report.Title, report.IssuingBody, createdUtc,
            lastPage: report.Head is { } head ? [.. OfficialImprint.Of(head, report)] : null,
            styles: report.Head is null ? [] : [.. OfficialHead.Styles(), .. OfficialImprint.Styles()]);
}
