using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Common.Documents.Word;

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
