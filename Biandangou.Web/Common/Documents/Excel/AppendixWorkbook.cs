using Biandangou.Data.Common.Ledgers;
using OfficeOpenXml;

namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>Writes the appendices of a report as one Excel file, a print-ready sheet per ledger.</summary>
public static class AppendixWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The bytes of an .xlsx, the same for the same input, with sheets in the given order.</summary>
    /// <param name="title">Workbook title for the document properties.</param>
    /// <param name="heading">Stands under the title of every sheet.</param>
    /// <param name="sheets">At least one; several are numbered 附件1, 附件2 …, and those of one appendix 附件2-1, 附件2-2 …</param>
    /// <param name="createdUtc">UTC stamp for the document properties.</param>
    /// <param name="isAppendix">Whether the sheets are labelled as appendices of a report.</param>
    /// <exception cref="ArgumentException">No sheet is given.</exception>
    public static byte[] Write(
        string title, AppendixHeading heading, IReadOnlyList<AppendixSheet> sheets, DateTime createdUtc, bool isAppendix = true)
    {
        if (sheets.Count == 0)
            throw new ArgumentException("A workbook needs a sheet.", nameof(sheets));

        // Repacking compresses once more, so the first time only has to be quick.
        using var package = new ExcelPackage { Compression = CompressionLevel.BestSpeed };
        AppendixTableStyle.Define(package.Workbook);
        var names = new AppendixSheetNames();
        var labels = AppendixLabels.Of([.. sheets.Select(s => s.Appendix)]);
        for (var i = 0; i < sheets.Count; i++)
            AppendixSheetWriter.Write(package.Workbook.Worksheets.Add(names.Take(sheets[i].Name)), isAppendix ? labels[i] : "", heading,
                sheets[i]);

        var properties = package.Workbook.Properties;
        properties.Title = XmlText.CleanLine(title);
        properties.Author = XmlText.CleanLine(heading.Township);
        properties.Created = createdUtc;
        properties.Modified = createdUtc;
        // Readers that do not calculate show the stored sums.
        package.Workbook.Calculate();
        return StablePackage.Repack(package.GetAsByteArray());
    }
}

/// <summary>What stands under the title of every sheet.</summary>
/// <param name="Township">Name of the township.</param>
/// <param name="Year">Reporting year; null for all years.</param>
/// <param name="CutOff">Last day counted.</param>
public sealed record AppendixHeading(string Township, int? Year, DateOnly CutOff);
