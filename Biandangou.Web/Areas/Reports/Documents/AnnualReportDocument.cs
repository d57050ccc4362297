using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Layout = Biandangou.Web.Areas.Reports.Documents.OfficialLayout;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>Writes a report as a Word file laid out by GB/T 9704—2012 (党政机关公文格式).</summary>
public static class AnnualReportDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // Relationship ids are given, because made-up ones differ from run to run.
    private const string OddFooter = "rIdOdd";
    private const string EvenFooter = "rIdEven";

    /// <summary>
    /// The bytes of a .docx, the same for the same input. Every figure stands in a content control tagged with its code.
    /// Characters XML cannot hold are dropped.
    /// </summary>
    /// <param name="report">The compiled report.</param>
    /// <param name="createdUtc">UTC stamp for the document properties.</param>
    public static byte[] Write(AnnualReport report, DateTime createdUtc)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>(ContentType + ".main+xml", "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = OfficialStyles.All();
            main.AddNewPart<FontTablePart>("rIdFonts").Fonts = OfficialFonts.Table();
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = OfficialSettings.All();
            main.AddNewPart<FooterPart>(OddFooter).Footer = PageNumberFooter.Odd();
            main.AddNewPart<FooterPart>(EvenFooter).Footer = PageNumberFooter.Even();

            var body = OfficialBody.Of(report);
            body.Append(Page());
            main.Document = new Document(body);
            CoreProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), report, createdUtc);
        }

        return StablePackage.Repack(stream.ToArray());
    }

    private static SectionProperties Page() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = OddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = EvenFooter },
        new PageSize { Width = Layout.PageWidth, Height = Layout.PageHeight },
        new PageMargin
        {
            Top = Layout.TopMargin,
            Right = Layout.RightMargin,
            Bottom = Layout.BottomMargin,
            Left = Layout.LeftMargin,
            Header = 851,
            Footer = Layout.FooterDistance,
            Gutter = 0,
        },
        new Columns { Space = "425" },
        new DocGrid { Type = DocGridValues.LinesAndChars, LinePitch = Layout.LinePitch, CharacterSpace = Layout.CharacterSpace });
}
