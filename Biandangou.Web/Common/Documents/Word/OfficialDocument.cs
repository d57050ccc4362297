using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Biandangou.Web.Common.Documents.Word.OfficialLayout;
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

/// <summary>Document settings that Word needs to keep Chinese text on the grid.</summary>
internal static class OfficialSettings
{
    public static Settings All() => new(
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(
            new SpaceForUnderline(),
            new BalanceSingleByteDoubleByteWidth(),
            new DoNotLeaveBackslashAlone(),
            new UnderlineTrailingSpaces(),
            new DoNotExpandShiftReturn(),
            new AdjustLineHeightInTable(),
            new UseFarEastLayout(),
            // 15 is Word 2013 and later; without it the file opens in compatibility mode.
            new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
        new ThemeFontLanguages { Val = "zh-CN", EastAsia = "zh-CN" });
}

/// <summary>“— 1 —” one character in from the outer edge: right on odd pages, left on even ones.</summary>
internal static class PageNumberFooter
{
    public static Footer Odd() => Of(
        new Indentation { RightChars = 100, Right = Twips(1) }, JustificationValues.Right);

    public static Footer Even() => Of(
        new Indentation { LeftChars = 100, Left = Twips(1) }, JustificationValues.Left);

    private static Footer Of(Indentation inset, EnumValue<JustificationValues> side) => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = OfficialStyles.PageNumber }, inset, new Justification { Val = side }),
        OfficialText.Of("— "),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        OfficialText.Of("1"),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        OfficialText.Of(" —")));
}
