using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Tests.Reports.Documents;

/// <summary>Compares the written XML with the measures of GB/T 9704—2012, written down here a second time.</summary>
public sealed class OfficialLayoutTests : IDisposable
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    private readonly WordprocessingDocument _document =
        WordFile.Open(AnnualReportDocument.Write(SampleReport.Create(), SampleReport.CreatedUtc));

    [Fact]
    public void The_page_is_A4_with_the_margins_of_the_standard()
    {
        var size = Section.GetFirstChild<PageSize>()!;
        var margin = Section.GetFirstChild<PageMargin>()!;

        Assert.Equal(210, size.Width!.Value / TwipsPerMillimetre, 0.1);
        Assert.Equal(297, size.Height!.Value / TwipsPerMillimetre, 0.1);
        Assert.Equal(37, margin.Top!.Value / TwipsPerMillimetre, 0.1);
        Assert.Equal(28, margin.Left!.Value / TwipsPerMillimetre, 0.1);
        Assert.Equal(26, margin.Right!.Value / TwipsPerMillimetre, 0.1);
        Assert.Equal(35, margin.Bottom!.Value / TwipsPerMillimetre, 0.1);
    }

    [Fact]
    public void The_grid_holds_22_lines_of_28_characters()
    {
        var grid = Section.GetFirstChild<DocGrid>()!;
        var size = Section.GetFirstChild<PageSize>()!;
        var margin = Section.GetFirstChild<PageMargin>()!;
        var height = size.Height!.Value - margin.Top!.Value - margin.Bottom!.Value;
        var width = (size.Width!.Value - margin.Left!.Value - margin.Right!.Value) / 20.0;
        var character = 16 + grid.CharacterSpace!.Value / 4096.0;

        Assert.Equal(DocGridValues.LinesAndChars, grid.Type!.Value);
        Assert.Equal(22, height / grid.LinePitch!.Value);
        Assert.Equal(28, (int)(width / character));
    }

    [Fact]
    public void The_imprint_stands_alone_at_the_foot_of_an_even_page()
    {
        var signed = SampleReport.Create() with { Head = new ReportHead("示例政发〔2024〕1号", "示例签发人", "示例司法局") };
        using var document = WordFile.Open(AnnualReportDocument.Write(signed, SampleReport.CreatedUtc));
        var body = document.MainDocumentPart!.Document!.Body!;
        var breaks = body.Elements<Paragraph>().Select((p, i) => (Section: p.ParagraphProperties?.GetFirstChild<SectionProperties>(), i))
            .Single(p => p.Section is not null);
        var last = body.Elements<SectionProperties>().Single();
        var table = body.Elements<Table>().Single();

        Assert.Equal("成文日期", WordFile.StyleName(document, body.Elements<Paragraph>().ElementAt(breaks.i)));
        Assert.Equal(SectionMarkValues.EvenPage, last.GetFirstChild<SectionType>()!.Val!.Value);
        Assert.NotNull(last.GetFirstChild<TitlePage>());
        Assert.DoesNotContain(last.Elements<FooterReference>(), f => f.Type! == HeaderFooterValues.First);
        Assert.Contains("抄送：示例司法局。", table.InnerText, StringComparison.Ordinal);
        // Above the table the page is filled up to its two lines.
        var blank = int.Parse(table.PreviousSibling<Paragraph>()!.ParagraphProperties!.SpacingBetweenLines!.Line!.Value!);
        Assert.InRange(16838 - 2098 - 1984 - blank - 2 * 579, 0, 579);
        Assert.Equal(breaks.Section!.GetFirstChild<PageMargin>()!.Bottom!.Value, last.GetFirstChild<PageMargin>()!.Bottom!.Value);
        Assert.Empty(WordFile.Errors(document, DocumentFormat.OpenXml.FileFormatVersions.Office2019));
    }

    [Fact]
    public void Spacing_of_the_type_puts_28_characters_on_a_line()
    {
        var spacing = WordFile.Style(_document, "公文正文").StyleRunProperties!.Spacing!.Val!.Value;

        Assert.Equal(28, (int)(156 * TwipsPerMillimetre / (16 * 20 + spacing)));
    }

    [Fact]
    public void Lines_are_exactly_28_95_points_apart()
    {
        var spacing = Styles.DocDefaults!.ParagraphPropertiesDefault!.ParagraphPropertiesBaseStyle!.SpacingBetweenLines!;

        Assert.Equal("579", spacing.Line!.Value);
        Assert.Equal(LineSpacingRuleValues.Exact, spacing.LineRule!.Value);
        Assert.All(
            Styles.Elements<Style>().Where(s => s.StyleName!.Val != "公文页码").Filled(),
            s => Assert.Null(s.StyleParagraphProperties?.SpacingBetweenLines?.Line));
    }

    [Theory]
    [InlineData("公文标题", "方正小标宋简体", "44")]
    [InlineData("主送机关", "仿宋_GB2312", "32")]
    [InlineData("公文正文", "仿宋_GB2312", "32")]
    [InlineData("一级标题", "黑体", "32")]
    [InlineData("二级标题", "楷体_GB2312", "32")]
    [InlineData("三级标题", "仿宋_GB2312", "32")]
    [InlineData("四级标题", "仿宋_GB2312", "32")]
    [InlineData("附件说明", "仿宋_GB2312", "32")]
    [InlineData("署名", "仿宋_GB2312", "32")]
    [InlineData("成文日期", "仿宋_GB2312", "32")]
    [InlineData("公文页码", "宋体", "28")]
    public void Every_style_has_its_typeface_and_size(string style, string font, string halfPoints)
    {
        var run = WordFile.Style(_document, style).StyleRunProperties!;

        Assert.Equal(font, run.RunFonts!.EastAsia!.Value);
        Assert.Equal(halfPoints, run.FontSize!.Val!.Value);
        Assert.False(run.Bold?.Val?.Value ?? false);
        Assert.Contains(WordFile.Paragraphs(_document), p => style == "公文页码" || WordFile.StyleName(_document, p) == style);
    }

    [Fact]
    public void Every_typeface_names_a_substitute_and_none_is_shipped()
    {
        var fonts = _document.MainDocumentPart!.FontTablePart!;
        var substitutes = fonts.Fonts!.Elements<Font>().ToDictionary(f => f.Name!.Value!, f => f.AltName?.Val?.Value);

        Assert.Equal("宋体", substitutes["方正小标宋简体"]);
        Assert.Equal("仿宋", substitutes["仿宋_GB2312"]);
        Assert.Equal("楷体", substitutes["楷体_GB2312"]);
        Assert.Empty(fonts.Parts);
    }

    [Theory]
    [InlineData("公文正文")]
    [InlineData("一级标题")]
    [InlineData("二级标题")]
    [InlineData("三级标题")]
    [InlineData("四级标题")]
    public void Body_text_and_headings_are_indented_by_two_characters(string style)
    {
        Assert.Equal(200, WordFile.Style(_document, style).StyleParagraphProperties!.Indentation!.FirstLineChars!.Value);
    }

    [Theory]
    [InlineData("一级标题", 0)]
    [InlineData("二级标题", 1)]
    [InlineData("三级标题", 2)]
    [InlineData("四级标题", 3)]
    public void Headings_show_in_the_navigation_pane_and_stay_with_their_text(string style, int level)
    {
        var properties = WordFile.Style(_document, style).StyleParagraphProperties!;

        Assert.Equal(level, properties.OutlineLevel!.Val!.Value);
        Assert.NotNull(properties.KeepNext);
    }

    [Fact]
    public void The_title_is_centred_with_one_blank_line_under_it()
    {
        var title = WordFile.Style(_document, "公文标题").StyleParagraphProperties!;

        Assert.Equal(JustificationValues.Center, title.Justification!.Val!.Value);
        Assert.Equal("579", title.SpacingBetweenLines!.After!.Value);
        Assert.Single(WordFile.Paragraphs(_document)[0].Descendants<Break>());
    }

    [Fact]
    public void The_addressee_is_flush_left_with_a_full_width_colon()
    {
        var addressee = WordFile.Paragraphs(_document)[1];

        Assert.Equal("主送机关", WordFile.StyleName(_document, addressee));
        Assert.Null(WordFile.Style(_document, "主送机关").StyleParagraphProperties!.Indentation);
        Assert.EndsWith("：", addressee.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Attachments_are_numbered_and_aligned_one_blank_line_under_the_text()
    {
        var lines = Attachments(_document);
        var indents = lines.Select(p => p.ParagraphProperties!.Indentation!).ToList();

        Assert.Equal("附件：1.学习培训台账", lines[0].InnerText);
        Assert.StartsWith("2.", lines[1].InnerText, StringComparison.Ordinal);
        Assert.Equal("579", WordFile.Style(_document, "附件说明").StyleParagraphProperties!.SpacingBetweenLines!.Before!.Value);
        Assert.Single(indents.Select(i => i.Left!.Value).Distinct());
        Assert.Equal(2, Start(indents[0]));
        Assert.Equal(5, Start(indents[1]));

        static double Start(Indentation indent) => (int.Parse(indent.Left!.Value!) - int.Parse(indent.Hanging!.Value!)) / 314.0;
    }

    [Fact]
    public void Names_of_ten_and_more_attachments_line_up_behind_two_digits()
    {
        var report = SampleReport.Create() with { Attachments = [.. Enumerable.Range(1, 13).Select(i => $"台账{i}")] };
        using var document = WordFile.Open(AnnualReportDocument.Write(report, SampleReport.CreatedUtc));
        var lines = Attachments(document);

        Assert.Equal(13, lines.Count);
        Assert.Equal("2041", Assert.Single(lines.Select(p => p.ParagraphProperties!.Indentation!.Left!.Value).Distinct()));
        Assert.All(lines, p => Assert.Single(p.Descendants<TabChar>()));
    }

    [Fact]
    public void A_single_attachment_has_no_number()
    {
        var report = SampleReport.Create() with { Attachments = ["数字来源表"] };
        using var document = WordFile.Open(AnnualReportDocument.Write(report, SampleReport.CreatedUtc));

        Assert.Equal("附件：数字来源表", Assert.Single(Attachments(document)).InnerText);
    }

    [Fact]
    public void The_date_is_four_characters_in_and_the_signature_centred_over_it()
    {
        var signature = WordFile.Paragraphs(_document)[^2];
        var date = WordFile.Paragraphs(_document)[^1];
        var dateRight = date.ParagraphProperties!.Indentation!.RightChars!.Value / 100.0;
        var signatureRight = signature.ParagraphProperties!.Indentation!.RightChars!.Value / 100.0;

        Assert.Equal("2024年1月5日", date.InnerText);
        Assert.Equal(4, dateRight);
        // The date is six characters wide: its digits are half a character each.
        Assert.Equal(dateRight + 6 / 2.0, signatureRight + SampleReport.Body.Length / 2.0);
        Assert.NotNull(WordFile.Style(_document, "署名").StyleParagraphProperties!.KeepNext);
    }

    [Fact]
    public void A_long_issuing_body_pushes_the_date_to_the_left()
    {
        var report = SampleReport.Create() with { IssuingBody = new string('镇', 20) };
        using var document = WordFile.Open(AnnualReportDocument.Write(report, SampleReport.CreatedUtc));
        var paragraphs = WordFile.Paragraphs(document);

        Assert.Equal(0, paragraphs[^2].ParagraphProperties!.Indentation!.RightChars!.Value);
        Assert.Equal(700, paragraphs[^1].ParagraphProperties!.Indentation!.RightChars!.Value);
    }

    [Theory]
    [InlineData("default", "right")]
    [InlineData("even", "left")]
    public void Page_numbers_stand_one_character_in_from_the_outer_edge(string pages, string side)
    {
        var id = Section.Elements<FooterReference>().Single(f => f.Type!.InnerText == pages).Id!.Value!;
        var paragraph = ((FooterPart)_document.MainDocumentPart!.GetPartById(id)).Footer!.GetFirstChild<Paragraph>()!;
        var properties = paragraph.ParagraphProperties!;

        Assert.Equal(side, properties.Justification!.Val!.InnerText);
        Assert.Equal(100, (side == "right" ? properties.Indentation!.RightChars : properties.Indentation!.LeftChars)!.Value);
        Assert.Equal("— 1 —", string.Concat(paragraph.Descendants<Text>().Select(t => t.Text)));
        Assert.Contains("PAGE", paragraph.Descendants<FieldCode>().Single().Text, StringComparison.Ordinal);
        Assert.NotNull(_document.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<EvenAndOddHeaders>());
    }

    [Fact]
    public void Language_is_Chinese_and_pages_fill_to_the_last_line()
    {
        var defaults = Styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;

        Assert.Equal("zh-CN", defaults.Languages!.EastAsia!.Value);
        Assert.False(WordFile.Style(_document, "Normal").StyleParagraphProperties!.WidowControl!.Val!.Value);
    }

    [Fact]
    public void Runs_carry_no_formatting_but_the_hint_for_Chinese_punctuation()
    {
        var properties = _document.MainDocumentPart!.Document!.Descendants<RunProperties>().ToList();

        Assert.NotEmpty(properties);
        Assert.All(properties, p => Assert.Equal(FontTypeHintValues.EastAsia, Assert.IsType<RunFonts>(Assert.Single(p)).Hint!.Value));
    }

    public void Dispose() => _document.Dispose();

    private SectionProperties Section => _document.MainDocumentPart!.Document!.Body!.GetFirstChild<SectionProperties>()!;

    private Styles Styles => _document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;

    private static List<Paragraph> Attachments(WordprocessingDocument document) =>
        [.. WordFile.Paragraphs(document).Where(p => WordFile.StyleName(document, p) == "附件说明")];
}
