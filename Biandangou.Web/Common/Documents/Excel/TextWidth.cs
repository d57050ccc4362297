namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>How wide text is printed.</summary>
internal static class TextWidth
{
    /// <summary>Width of a line in Chinese characters: letters and digits take half of one.</summary>
    public static double InCharacters(string text) => text.Sum(c => char.IsAscii(c) ? 0.5 : 1);
}
