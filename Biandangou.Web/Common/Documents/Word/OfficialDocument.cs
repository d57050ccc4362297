using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Layout = Biandangou.Web.Common.Documents.Word.OfficialLayout;

namespace Biandangou.Web.Common.Documents.Word;

/// <summary>Packs a body into a Word file laid out by GB/T 9704—2012 (党政机关公文格式).</summary>
internal static class OfficialDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // Relationship ids are given, because made-up ones differ from run to run.
    private const string OddFooter = "rIdOdd";
    private const string EvenFooter = "rIdEven";

    /// <summary>The bytes of a .docx, the same for the same input.</summary>
    /// <param name="createdUtc">UTC stamp for the document properties.</param>
    /// <param name="hasCover">Whether the first page carries no page number.</param>
    /// <param name="isLandscape">Whether the page lies on its side, as wide tables need.</param>
    /// <param name="lastPage">What stands alone on the next even page, the back of the last sheet, without a page number.</param>
    /// <param name="styles">Besides those of every official document.</param>
    public static byte[] Write(
        Body body, string title, string author, DateTime createdUtc, bool hasCover = false, bool isLandscape = false,
        IReadOnlyList<OpenXmlElement>? lastPage = null, params IReadOnlyList<Style> styles)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>(ContentType + ".main+xml", "rId1");
            var all = OfficialStyles.All();
            all.Append(styles);
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = all;
            main.AddNewPart<FontTablePart>("rIdFonts").Fonts = OfficialFonts.Table();
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = OfficialSettings.All();
            main.AddNewPart<FooterPart>(OddFooter).Footer = PageNumberFooter.Odd();
            main.AddNewPart<FooterPart>(EvenFooter).Footer = PageNumberFooter.Even();

            if (lastPage is not null)
            {
                // A section's properties stand in its last paragraph, those of the last section at the end of the body.
                body.Elements<Paragraph>().Last().ParagraphProperties!.Append(Page(hasCover, isLandscape));
                body.Append(lastPage);
            }

            body.Append(Page(hasCover || lastPage is not null, isLandscape, lastPage is null ? null : SectionMarkValues.EvenPage));
            main.Document = new Document(body);
            CoreProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), title, author, createdUtc);
        }

        return StablePackage.Repack(stream.ToArray());
    }

    private static SectionProperties Page(bool hasCover, bool isLandscape, SectionMarkValues? begins = null)
    {
        var page = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = OddFooter },
            new FooterReference { Type = HeaderFooterValues.Even, Id = EvenFooter });
        if (begins is { } mark)
            page.Append(new SectionType { Val = mark });
        page.Append(isLandscape ? Landscape() : Portrait());
        page.Append(new Columns { Space = "425" });
        if (hasCover)
            page.Append(new TitlePage());
        page.Append(new DocGrid
        {
            Type = DocGridValues.LinesAndChars,
            LinePitch = Layout.LinePitch,
            CharacterSpace = Layout.CharacterSpace
        });
        return page;
    }

    private static IEnumerable<OpenXmlElement> Portrait() =>
    [
        new PageSize { Width = Layout.PageWidth, Height = Layout.PageHeight },
        Margins(Layout.TopMargin, Layout.RightMargin, Layout.BottomMargin, Layout.LeftMargin),
    ];

    /// <summary>The page turned on its side: its top is the binding edge.</summary>
    private static IEnumerable<OpenXmlElement> Landscape() =>
    [
        new PageSize { Width = Layout.PageHeight, Height = Layout.PageWidth, Orient = PageOrientationValues.Landscape },
        Margins(Layout.LeftMargin, Layout.TopMargin, Layout.RightMargin, Layout.BottomMargin),
    ];

    private static PageMargin Margins(int top, int right, int bottom, int left) => new()
    {
        Top = top,
        Right = (uint)right,
        Bottom = bottom,
        Left = (uint)left,
        Header = 851,
        Footer = Layout.FooterDistance,
        Gutter = 0,
    };
}
