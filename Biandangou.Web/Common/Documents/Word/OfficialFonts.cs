using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Common.Documents.Word;

/// <summary>Typefaces of GB/T 9704—2012; none is shipped, each names what to print with when it is not installed.</summary>
internal static class OfficialFonts
{
    public const string Title = "方正小标宋简体";
    public const string Body = "仿宋_GB2312";
    public const string FirstLevel = "黑体";
    public const string SecondLevel = "楷体_GB2312";
    public const string PageNumber = "宋体";

    /// <summary>Its digits are half a character wide, so that figures keep to the grid.</summary>
    public const string Latin = "Times New Roman";

    public static Fonts Table() => new(
        Chinese(Title, "宋体", "03000509000000000000", FontPitchValues.Variable, FontFamilyValues.Auto),
        Chinese(Body, "仿宋", "02010609030101010101", FontPitchValues.Fixed, FontFamilyValues.Modern),
        Chinese(FirstLevel, "SimHei", "02010609060101010101", FontPitchValues.Fixed, FontFamilyValues.Modern),
        Chinese(SecondLevel, "楷体", "02010609030101010101", FontPitchValues.Fixed, FontFamilyValues.Modern),
        Chinese(PageNumber, "SimSun", "02010600030101010101", FontPitchValues.Variable, FontFamilyValues.Auto),
        new Font(
            new Panose1Number { Val = "02020603050405020304" },
            new FontCharSet { Val = "00" },
            new FontFamily { Val = FontFamilyValues.Roman },
            new Pitch { Val = FontPitchValues.Variable })
        { Name = Latin });

    public static RunFonts Of(string chinese, string latin = Latin) =>
        new() { Ascii = latin, HighAnsi = latin, EastAsia = chinese, ComplexScript = latin };

    private static Font Chinese(
        string name, string fallback, string panose, EnumValue<FontPitchValues> pitch, EnumValue<FontFamilyValues> family) => new(
        new AltName { Val = fallback },
        new Panose1Number { Val = panose },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = family },
        new Pitch { Val = pitch })
        { Name = name };
}
