using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Reports;
using OfficeOpenXml;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports;

/// <summary>Page, Word file and workbook are three prints of the same figures, whatever the records.</summary>
public sealed partial class ThreeOutputsTests(ITestOutputHelper output)
{
    private const int Sets = 200;
    private const int Sample = 40;
    private const int FirstSeed = 1000;

    /// <summary>A figure of the text, a number of the Word file, a line of 数字来源表, a live sum: each is one comparison.</summary>
    private sealed record Compared(int Page, int Word, int Sources, int Records, int Totals)
    {
        public int All => Page + Word + Sources + Records + Totals;
    }

    [Fact]
    public async Task The_three_outputs_agree_for_random_townships()
    {
        var compared = new ConcurrentBag<Compared>();
        var differences = new ConcurrentBag<string>();

        var sweep = new Sweep("random townships", output);
        var seeds = sweep.Of(Enumerable.Range(FirstSeed, Sets), Sample);
        await Parallel.ForEachAsync(seeds, async (seed, _) =>
        {
            var found = new List<string>();
            compared.Add(await CompareAsync(seed, found));
            foreach (var difference in found)
                differences.Add($"seed {seed}: {difference}");
        });

        output.WriteLine(
            $"{compared.Count} townships, {compared.Sum(c => c.All)} comparisons: " +
            $"{compared.Sum(c => c.Page)} on the page, {compared.Sum(c => c.Word)} in Word, " +
            $"{compared.Sum(c => c.Sources)} in 数字来源表, {compared.Sum(c => c.Records)} with the records, " +
            $"{compared.Sum(c => c.Totals)} sums of sheets; {differences.Count} differences");
        foreach (var difference in differences.Order(StringComparer.Ordinal))
            sweep.Fault(difference);
        sweep.Close();
        Assert.Equal(seeds.Count, compared.Count);
        Assert.All(compared, c => Assert.True(c is { Page: >= 15, Word: >= 15, Sources: >= 15, Records: >= 15, Totals: > 0 }, $"{c}"));
    }

    private static async Task<Compared> CompareAsync(int seed, List<string> found)
    {
        var year = 2015 + seed % 7;
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        await new RandomTownship(db, year, seed).FillAsync();
        db.ChangeTracker.Clear();
        using var compilation = new Compilation(db);

        var report = await compilation.ReportAsync(year);
        var word = WordNumbers.ByFigure((await compilation.Files.WordAsync(year, default))!.Content);
        using var workbook = new ExcelPackage(new MemoryStream(
            (await compilation.Files.WorkbookAsync(year, default))!.Content));
        var figures = await compilation.Catalogue.ValuesAsync(new FigurePeriod(year, report.CutOff), null, default);

        var runs = report.Opening.Concat(report.Sections.SelectMany(s => s.Paragraphs)).SelectMany(p => p.Runs)
            .Where(r => r.Figure is not null).ToList();
        return new Compared(
            Page(runs, found), Word(runs, word, found), Sources(report, workbook, found),
            await RecordsAsync(report, compilation, found), Totals(figures, workbook, found));
    }

    /// <summary>The words of a figure do not contradict its value.</summary>
    private static int Page(List<ReportRun> runs, List<string> found)
    {
        // 9月中旬 stands on a figure without telling its value.
        var numbers = runs.FindAll(r => !r.Text.EndsWith('旬'));
        foreach (var run in numbers)
        {
            var (number, value) = (decimal.Parse(Number().Match(run.Text).Value, CultureInfo.InvariantCulture), run.Figure!.Value);
            if (run.Text.StartsWith("不少于", StringComparison.Ordinal) ? number > value : number != value)
                found.Add($"the page says {run.Text} of {run.Figure.Code}, which is {value}");
        }

        return numbers.Count;
    }

    /// <summary>Word holds the same prints in the same order, and no other.</summary>
    private static int Word(List<ReportRun> runs, ILookup<string, string> word, List<string> found)
    {
        foreach (var code in runs.GroupBy(r => WordNumbers.Key(r.Figure!.Code))
            .Where(code => !code.Select(r => r.Text).SequenceEqual(word[code.Key])))
            found.Add($"Word says {string.Join('、', word[code.Key])} of {code.Key}, the page {string.Join('、', code.Select(r => r.Text))}");
        if (word.Sum(w => w.Count()) != runs.Count)
            found.Add($"Word prints {word.Sum(w => w.Count())} figures, the page {runs.Count}");
        return runs.Count;
    }

    private static int Sources(AnnualReport report, ExcelPackage workbook, List<string> found)
    {
        var rows = LedgerSheet.Read(workbook, "数字来源表").ToDictionary(r => ((string)r["编码"], Convert.ToInt32(r["年度"])));
        foreach (var printed in report.Figures)
        {
            var figure = printed.Figure;
            if (!rows.TryGetValue((figure.Code, figure.Year), out var row))
                found.Add($"{figure.Code} of {figure.Year} is no line of the source table");
            else if ((Convert.ToDecimal(row["数值"]), (string)row["正文写法"]) != (figure.Value, printed.Printed))
                found.Add(
                    $"the source table says {row["数值"]} and {row["正文写法"]} of {figure.Code}, " +
                    $"the page {figure.Value} and {printed.Printed}");
        }

        if (rows.Count != report.Figures.Count)
            found.Add($"{rows.Count} lines in the source table, {report.Figures.Count} figures in the report");
        return rows.Count;
    }

    private static async Task<int> RecordsAsync(AnnualReport report, Compilation compilation, List<string> found)
    {
        foreach (var figure in report.Figures.Select(f => f.Figure))
        {
            var records = await compilation.Catalogue
                .RecordsAsync(figure.Code, new FigurePeriod(figure.Year, figure.CutOff), null, default);
            if (records.Sum(r => r.Quantity) != figure.Value)
                found.Add(
                    $"the {records.Count} records of {figure.Code} add up to {records.Sum(r => r.Quantity)}, " +
                    $"the page says {figure.Value}");
        }

        return report.Figures.Count;
    }

    /// <summary>A sheet that is left out has nothing to sum.</summary>
    private static int Totals(IReadOnlyDictionary<string, Figure> figures, ExcelPackage workbook, List<string> found)
    {
        var totals = WorkbookTests.Totals.Where(t => workbook.Workbook.Worksheets[t.Sheet] is not null).ToList();
        foreach (var (sheet, heading, codes) in totals)
        {
            var (sum, expected) = (LedgerSheet.Total(workbook, sheet, heading), codes.Sum(c => figures[c].Value));
            if (sum != expected)
                found.Add($"{sheet} {heading} sums up to {sum}, {codes[0]} is {expected}");
        }

        return totals.Count;
    }

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Number();
}
