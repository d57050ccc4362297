using OfficeOpenXml;

namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>Puts values into cells: dates as dates, numbers as numbers, and text never as a formula.</summary>
internal static class AppendixCells
{
    public const string DateFormat = "yyyy\"年\"m\"月\"d\"日\"";

    // Excel keeps no more in a cell and counts no days before 1900.
    private const int MaxLength = 32_767;
    private const int FirstYear = 1900;

    /// <summary>Value as EPPlus takes it.</summary>
    public static object? Value(object? value) => value switch
    {
        null => null,
        DateOnly date when date.Year < FirstYear => date.ToChinese(),
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        string text => Text(text),
        _ when IsNumber(value) => value,
        _ => Text(value.ToString()),
    };

    public static string Text(string? text) => XmlText.CutVisibly(XmlText.Clean(text), MaxLength);

    public static bool IsNumber(object? value) => value is int or long or decimal or double or short or byte;

    /// <summary>Text that looks like a formula is marked as text, or editing the cell would run it.</summary>
    public static void QuoteFormulas(ExcelWorksheet sheet, int firstRow, int firstColumn, IReadOnlyList<object?[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is string text && LooksLikeFormula(text))
                    sheet.Cells[firstRow + row, firstColumn + column].Style.QuotePrefix = true;
            }
        }
    }

    private static bool LooksLikeFormula(string text)
    {
        var typed = text.AsSpan().TrimStart();
        // Chinese input methods write the full-width signs, which Excel takes for the plain ones.
        return typed.Length > 0 && "=+-@＝＋－＠".Contains(typed[0]);
    }
}
