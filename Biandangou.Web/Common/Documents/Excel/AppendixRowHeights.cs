using OfficeOpenXml;

namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>Row heights counted from the text, because no program measures them when a file is only printed.</summary>
internal static class AppendixRowHeights
{
    /// <summary>Height of a row with one line, in points.</summary>
    public const double OneLine = 21;

    private const double NextLine = 14.5;

    // Excel's own limit.
    private const double Highest = 409;

    /// <param name="widths">Column widths, the first for the first value of a row.</param>
    public static void Set(ExcelWorksheet sheet, int firstRow, IReadOnlyList<object?[]> rows, IReadOnlyList<double> widths)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var lines = rows[row].Select((value, i) => value is string text ? Lines(text, widths[i]) : 1).Max();
            sheet.Row(firstRow + row).Height = Math.Min(Highest, OneLine + (lines - 1) * NextLine);
        }
    }

    // A Chinese character is two units wide; a twentieth is lost where words and marks may not be broken.
    private static int Lines(string text, double width) => text.Split('\n').Sum(line =>
        Math.Max(1, (int)Math.Ceiling(2 * TextWidth.InCharacters(line) * 1.05 / Math.Max(2, width - 1))));
}
