using Biandangou.Web.Areas.Reports.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Tests.Reports.Documents;

public class AnnualReportDocumentTests
{
    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void The_schema_validator_finds_no_error(FileFormatVersions version)
    {
        using var document = Open();

        Assert.Empty(WordFile.Errors(document, version));
    }

    [Fact]
    public void The_validator_would_catch_a_misplaced_element()
    {
        using var document = Open();
        document.MainDocumentPart!.Document!.Body!.PrependChild(new FontSize { Val = "32" });

        Assert.NotEmpty(WordFile.Errors(document, FileFormatVersions.Microsoft365));
    }

    [Fact]
    public void Every_figure_is_read_back_from_its_bookmark()
    {
        var report = SampleReport.Create();
        var given = report.Opening.Concat(report.Sections.SelectMany(s => s.Paragraphs)).SelectMany(p => p.Runs)
            .Where(r => r.Figure is not null)
            .Select((r, index) => (OfficialRuns.BookmarkName(index + 1, r.Figure!.Code), r.Text)).ToList();
        using var document = Open();

        var read = document.MainDocumentPart!.Document!.Descendants<BookmarkStart>()
            .Select(mark => (mark.Name!.Value!, mark.NextSibling<Run>()!.InnerText)).ToList();

        Assert.Equal(6, given.Count);
        Assert.Equal(given, read);
    }

    [Fact]
    public void Bookmarks_open_and_close_in_pairs()
    {
        using var document = Open();
        var body = document.MainDocumentPart!.Document!;

        Assert.Equal(
            body.Descendants<BookmarkStart>().Select(m => m.Id!.Value).Distinct(),
            body.Descendants<BookmarkEnd>().Select(m => m.Id!.Value));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        Assert.Equal(Write(), Write());
    }

    [Fact]
    public void Properties_carry_title_issuing_body_and_the_given_time()
    {
        using var document = Open();

        Assert.Equal("示例沟镇2023年法治政府建设情况报告", document.PackageProperties.Title);
        Assert.Equal(SampleReport.Body, document.PackageProperties.Creator);
        Assert.Equal(SampleReport.CreatedUtc, document.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Equal(SampleReport.CreatedUtc, document.PackageProperties.Modified!.Value.ToUniversalTime());
    }

    [Fact]
    public void The_text_reads_in_the_order_of_the_report()
    {
        using var document = Open();
        var text = WordFile.Paragraphs(document).Select(p => p.InnerText).ToList();

        Assert.Equal("示例沟镇2023年法治政府建设情况报告", text[0]);
        Assert.Equal("中共示例区委员会、示例区人民政府：", text[1]);
        Assert.Equal("一、主要举措和成效", text[3]);
        Assert.Equal("（一）加强组织领导", text[4]);
        Assert.Equal(SampleReport.Body, text[^2]);
        Assert.Equal("2024年1月5日", text[^1]);
    }

    [Fact]
    public void A_report_without_addressee_or_attachments_leaves_both_out()
    {
        var report = SampleReport.Create() with { Addressee = " ", Attachments = [] };
        using var document = WordFile.Open(AnnualReportDocument.Write(report, SampleReport.CreatedUtc));
        var styles = WordFile.Paragraphs(document).Select(p => WordFile.StyleName(document, p)).ToList();

        Assert.DoesNotContain("主送机关", styles);
        Assert.DoesNotContain("附件说明", styles);
        Assert.Empty(WordFile.Errors(document, FileFormatVersions.Microsoft365));
    }

    private static byte[] Write() => AnnualReportDocument.Write(SampleReport.Create(), SampleReport.CreatedUtc);

    private static WordprocessingDocument Open() => WordFile.Open(Write());
}
