using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents.Word;
using Biandangou.Web.Common.Documents;
using DocumentFormat.OpenXml.Wordprocessing;
using static Biandangou.Web.Common.Documents.Word.OfficialLayout;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>署名 centred over 成文日期, as for a document under seal.</summary>
internal static class OfficialSignature
{
    public static IEnumerable<Paragraph> Of(AnnualReport report)
    {
        var body = XmlText.CleanLine(report.IssuingBody);
        var date = report.IssuedOn.ToChinese();
        var wider = (CharactersIn(body) - CharactersIn(date)) / 2;

        // A long name pushes the date to the left rather than itself over the margin; one longer than a line wraps.
        var inset = Math.Clamp(wider, DateInset, 10);
        if (body.Length > 0)
            yield return Right(OfficialStyles.Signature, body, Math.Max(0, inset - wider));
        yield return Right(OfficialStyles.Date, date, inset);
    }

    private static Paragraph Right(string style, string text, double inset) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = style },
            new Indentation { RightChars = (int)Math.Round(inset * 100), Right = Twips(inset) }),
        OfficialText.Of(text));
}
