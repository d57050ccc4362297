using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Web.Common.Documents;
using Biandangou.Data.Common.Ledgers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeOpenXml;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports.Documents;

public class HostileTextTests(ITestOutputHelper output)
{
    private const int Sample = 30;
    private const string CutMark = "…（内容过长，已截断）";

    [Fact]
    public void Any_text_in_any_place_of_the_report_gives_a_valid_Word_file() => Check("hostile texts in Word", text =>
    {
        using var document = WordFile.Open(AnnualReportDocument.Write(Report(text), SampleReport.CreatedUtc));

        Assert.Empty(WordFile.Errors(document, FileFormatVersions.Microsoft365));
        var plain = new string([.. XmlText.Clean(text).Where(c => c is not '\n' and not '\t')]);
        var body = WordFile.Paragraphs(document).Single(p => WordFile.StyleName(document, p) == "公文正文" && p.InnerText.StartsWith('始'));
        Assert.Equal($"始{plain}终", string.Concat(body.Descendants<Text>().Select(t => t.Text)));
    });

    [Fact]
    public void Any_text_in_any_place_of_the_workbook_stays_text() => Check("hostile texts in the workbook", text =>
    {
        var bytes = AppendixWorkbook.Write(
            text,
            new AppendixHeading(text, 2023, new DateOnly(2023, 12, 31)),
            [
                AppendixSheet.From(new LedgerTable<string>(
                    text, text, [new(text, 20, t => t), new(text, 20, t => t, Total: true)], [text])),
                AppendixSheet.From(FigureSourceSheet.From(Report(text), new Dictionary<string, string> { [text] = text })),
            ],
            SampleReport.CreatedUtc);
        using var package = new ExcelPackage(new MemoryStream(bytes));
        var sheet = package.Workbook.Worksheets.First();

        var clean = XmlText.Clean(text);
        var read = sheet.Cells[5, 2].Value as string ?? string.Empty;
        if (clean.Length <= 32_767)
            Assert.Equal(clean, read);
        else
            Assert.EndsWith(CutMark, read, StringComparison.Ordinal);

        Assert.InRange(read.Length, 0, 32_767);
        Assert.Equal(XmlText.Clean(read), read);
        Assert.DoesNotContain(
            package.Workbook.Worksheets.SelectMany(s => s.Cells),
            c => c.Formula.Length > 0 && !c.Formula.StartsWith("SUM(", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Text_that_looks_like_a_formula_is_marked_as_text(string text)
    {
        using var package = new ExcelPackage(new MemoryStream(
            SampleLedgers.Write(AppendixSheet.From(SampleLedgers.Cell(text, title: text)))));
        var sheet = package.Workbook.Worksheets.Single();

        Assert.True(sheet.Cells[5, 2].Style.QuotePrefix);
        Assert.True(sheet.Cells[2, 1].Style.QuotePrefix);
    }

    [Fact]
    public void Text_that_is_not_cleaned_is_caught()
    {
        var caught = HostileText.All.Count(text => Record.Exception(() => System.Xml.XmlConvert.VerifyXmlChars(text)) is not null);

        Assert.True(caught > 30, $"only {caught} of {HostileText.All.Count} texts are hostile");
        Assert.All(HostileText.All, text => System.Xml.XmlConvert.VerifyXmlChars(XmlText.Clean(text)));
    }

    [Fact]
    public void Cutting_never_leaves_half_a_character()
    {
        var cut = XmlText.Cut("一😀😀", 2);

        Assert.Equal("一", cut);
        Assert.Equal("一😀", XmlText.Cut("一😀😀", 3));
        Assert.Equal("一😀😀", XmlText.Cut("一😀😀", 5));
    }

    private void Check(string name, Action<string> check)
    {
        var sweep = new Sweep(name, output);
        foreach (var (text, place) in sweep.Of(HostileText.All.Select((text, place) => (text, place)), Sample))
        {
            if (Record.Exception(() => check(text)) is { } exception)
                sweep.Fault($"text {place}: {exception.GetType().Name} {exception.Message}");
        }

        sweep.Close();
    }

    private static AnnualReport Report(string text)
    {
        var cutOff = new DateOnly(2023, 12, 31);
        var figure = new Figure(new FigureDefinition(text, text, text, text, text), 2023, cutOff, 1);
        var paragraph = new ReportParagraph([new("始"), new(text), new("终")]);
        var figures = new ReportParagraph([new("数"), new(text, figure), new(text, figure)]);
        return new AnnualReport(
            2023, text, text, text, new DateOnly(2024, 1, 5), cutOff, [paragraph],
            [new(1, text, text, [figures]), new(7, text, text, [])],
            [text, text], [new(figure, text, [text, text, text])]);
    }
}
