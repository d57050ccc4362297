using System.Globalization;
using Biandangou.Web.Common.Documents.Excel;

namespace Biandangou.Web.Common.Documents.Word;

/// <summary>Measures of GB/T 9704—2012 in twips (1/1440 inch) unless said otherwise.</summary>
internal static class OfficialLayout
{
    public const int PageWidth = 11906;
    public const int PageHeight = 16838;
    public const int TopMargin = 2098;
    public const int LeftMargin = 1587;
    public const int RightMargin = 1474;
    public const int BottomMargin = 1984;

    /// <summary>156 mm.</summary>
    public const int LineWidth = PageWidth - LeftMargin - RightMargin;

    /// <summary>28.95 pt: 22 lines fill the type area of 225 mm.</summary>
    public const int LinePitch = 579;

    /// <summary>Change of the 16 pt advance, in 1/4096 pt, that puts 28 characters on 156 mm.</summary>
    public const int CharacterSpace = -842;

    /// <summary>Tightens 16 pt type by 0.3 pt so that 28 characters fit; justification spreads the rest.</summary>
    public const int CharacterSpacing = -6;

    /// <summary>One character as printed, 15.7 pt.</summary>
    public const int Character = 314;

    /// <summary>Puts the dashes of the page number 7 mm under the type area, in a line of 20 pt.</summary>
    public const int FooterDistance = 1389;
    public const int FooterLine = 400;

    public const int TitleHalfPoints = 44;
    public const int BodyHalfPoints = 32;
    public const int PageNumberHalfPoints = 28;

    /// <summary>Characters of blank to the right of the date, where the seal goes.</summary>
    public const int DateInset = 4;

    /// <summary>Width of a line of text in characters: letters and digits take half of one.</summary>
    public static double CharactersIn(string text) => TextWidth.InCharacters(text);

    public static string Twips(double characters) => Text((int)Math.Round(characters * Character));

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
