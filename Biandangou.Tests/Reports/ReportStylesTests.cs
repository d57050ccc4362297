using Biandangou.Data.Reports;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports;

/// <summary>Each style prints for any township and year, and the portal finds no mistake in it.</summary>
public class ReportStylesTests
{
    public static TheoryData<ReportStyle> Styles => [.. Enum.GetValues<ReportStyle>()];

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task A_style_has_no_mistake_for_the_township_of_the_demonstration(ReportStyle style)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();

        foreach (var year in new[] { 2022, 2023, 2024, 2026 })
            await CheckAsync(db, style, year);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_style_holds_no_figure_and_no_name_of_its_own(ReportStyle style)
    {
        var text = ReportStyles.TextOf(style);

        Assert.DoesNotContain(text, char.IsAsciiDigit);
        Assert.DoesNotContain("扁担沟", text, StringComparison.Ordinal);
        Assert.DoesNotContain("八五", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task A_style_has_no_mistake_for_townships_of_random_records(ReportStyle style)
    {
        foreach (var seed in new[] { 2, 11 })
        {
            using var database = await TestDatabase.EmptyAsync();
            await using var db = database.NewContext();
            await new RandomTownship(db, 2019, seed).FillAsync();
            db.ChangeTracker.Clear();
            await CheckAsync(db, style, 2019);
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task A_style_has_whole_sentences_without_records(ReportStyle style)
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        db.Add(new Township("示例乡", "示例县示例乡", "示例县人民政府", "示例乡人民政府", "“九五”普法", "优秀法律明白人"));
        await db.SaveChangesAsync();

        var text = await CheckAsync(db, style, 2020);

        Assert.DoesNotMatch("[，、。：；][，、。：；]|围绕等|组织等|聘请律师|“”|（）", text);
    }

    private static async Task<string> CheckAsync(PortalDbContext db, ReportStyle style, int year)
    {
        using var compilation = new Compilation(db);
        var report = (await compilation.Get<ReportCompiler>().CompileAsync(
            year, TestDatabase.Today, ReportStyles.TextOf(style), default))!;
        var findings = ReportChecks.Of(report);
        Assert.True(findings.Count == 0, $"{style} {year}\n{string.Join('\n', findings)}");
        Assert.True(report.Sections.Count >= 8);
        return string.Concat(report.Sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Runs).Select(r => r.Text));
    }
}
