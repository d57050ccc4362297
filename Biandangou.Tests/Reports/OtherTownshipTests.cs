using System.Globalization;
using System.Text.RegularExpressions;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Reports;

/// <summary>Another township, another year, random records: every number changes accordingly.</summary>
public partial class OtherTownshipTests
{
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_number_in_the_word_file_equals_a_recount_over_raw_rows(int seed)
    {
        var year = 2015 + seed % 7;
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var township = new RandomTownship(db, year, seed);
        await township.FillAsync();
        db.ChangeTracker.Clear();
        using var compilation = new Compilation(db);

        var file = (await compilation.Files.WordAsync(year, default))!;
        var printed = WordNumbers.ByFigure(file.Content);
        var text = string.Concat(WordNumbers.Paragraphs(file.Content));

        var recount = await Recount.OfAsync(db, year);
        var before = await Recount.OfAsync(db, year - 1);
        var compared = 0;
        foreach (var (code, value) in recount)
        {
            var allowed = code == "publicity.sessions" ? new[] { value, before[code] } : [value];
            foreach (var form in printed[WordNumbers.Key(code)].Where(f => Number().IsMatch(f) && !f.EndsWith('旬')))
            {
                var number = decimal.Parse(Number().Match(form).Value, CultureInfo.InvariantCulture);
                Assert.True(
                    form.StartsWith("不少于", StringComparison.Ordinal) ? number <= value && number > value - Math.Max(10, value / 10)
                        : allowed.Contains(number),
                    $"{code}: printed {form}, recounted {value}");
                compared++;
            }

            Assert.True(value == 0 || printed.Contains(WordNumbers.Key(code)), $"{code} is {value} and not in the text");
        }

        Assert.True(compared > 10);
        Assert.StartsWith($"示例县{township.Name}{year}年", file.Name, StringComparison.Ordinal);
        Assert.Contains("“九五”普法", text, StringComparison.Ordinal);
        Assert.DoesNotContain("扁担沟", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2023", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_township_without_records_still_gets_whole_sentences()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        db.Add(new Township("示例乡", "示例县示例乡", "示例县人民政府", "示例乡人民政府", "“九五”普法", "优秀法律明白人"));
        await db.SaveChangesAsync();
        using var compilation = new Compilation(db);

        var report = await compilation.ReportAsync(2020);

        var text = string.Concat(report.Sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Runs).Select(r => r.Text));
        Assert.Contains("本年度没有现场化解的积案。", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[，、。：；][，、。：；]|围绕等|组织等|聘请律师|“”|（）", text);
        // Nothing is counted, and so no number is told.
        var counted = await compilation.Catalogue.ValuesAsync(FigurePeriod.WholeYear(2020), null, default);
        Assert.All(counted.Values.Filled(), f => Assert.Equal(0, f.Value));
        Assert.Empty(report.Figures);
        Assert.NotNull(await compilation.Files.WorkbookAsync(2020, default));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 24)];

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Number();
}
