using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents.Word;
using Biandangou.Web.Common.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static Biandangou.Web.Common.Documents.Word.OfficialLayout;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>The paragraphs of a report from title to 附件说明.</summary>
internal static class OfficialBody
{
    public static Body Of(AnnualReport report)
    {
        var runs = new OfficialRuns();
        var body = new Body();
        if (report.Head is { } head)
            body.Append(OfficialHead.Of(head, report.IssuingBody));
        body.Append(Paragraph(OfficialStyles.Title, OfficialText.Of(report.Title)));
        if (!string.IsNullOrWhiteSpace(report.Addressee))
            body.Append(Paragraph(OfficialStyles.Addressee, OfficialText.Of(report.Addressee + "：")));

        body.Append(report.Opening.Select(p => Paragraph(OfficialStyles.Body, [.. runs.Of(p)])));
        foreach (var section in report.Sections)
        {
            body.Append(Paragraph(OfficialStyles.Heading(section.Level), OfficialText.Of(section.Number + section.Heading)));
            body.Append(section.Paragraphs.Select(p => Paragraph(OfficialStyles.Body, [.. runs.Of(p)])));
        }

        body.Append(Attachments(report.Attachments));
        KeepTextWithSignature(body);
        body.Append(OfficialSignature.Of(report));
        return body;
    }

    private static IEnumerable<Paragraph> Attachments(IReadOnlyList<string> titles)
    {
        if (titles.Count == 1)
        {
            yield return Attachment("附件：" + XmlText.CleanLine(titles[0]), name: 5, hanging: 3);
            yield break;
        }

        // Names line up behind their numbers, two digits included.
        var number = titles.Count > 9 ? 1.5 : 1;
        for (var i = 0; i < titles.Count; i++)
        {
            yield return Attachment(
                $"{(i == 0 ? "附件：" : string.Empty)}{i + 1}.\t{XmlText.CleanLine(titles[i])}",
                name: 5 + number,
                hanging: i == 0 ? 3 + number : number);
        }
    }

    private static Paragraph Attachment(string text, double name, double hanging)
    {
        var paragraph = Paragraph(OfficialStyles.Attachments, OfficialText.Of(text));
        paragraph.ParagraphProperties!.Append(new Indentation { Left = Twips(name), Hanging = Twips(hanging) });
        return paragraph;
    }

    // A page with nothing but signature and seal could be put under any text.
    private static void KeepTextWithSignature(Body body) =>
        body.Elements<Paragraph>().Last().ParagraphProperties!.KeepNext ??= new KeepNext();

    private static Paragraph Paragraph(string style, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }
}
