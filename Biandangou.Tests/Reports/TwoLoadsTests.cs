using DocumentFormat.OpenXml.Packaging;
using OfficeOpenXml;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports;

/// <summary>
/// The same records entered twice have other ids. Whatever order were left to an id or to the database would show as two
/// different documents.
/// </summary>
public sealed class TwoLoadsTests(ITestOutputHelper output)
{
    private static readonly int[] Years = [2022, 2023, 2024, 2025, 2026];

    [Fact]
    public async Task Two_loads_of_the_demonstration_give_the_same_documents()
    {
        using var first = await TestDatabase.DemonstrationAsync();
        using var second = await TestDatabase.LoadedAnewAsync();
        var (before, after) = (await PrintAsync(first), await PrintAsync(second));
        var sweep = new Sweep("words and cells of two loads", output);
        foreach (var place in sweep.Of(before.Keys.Union(after.Keys, StringComparer.Ordinal), sample: int.MaxValue))
        {
            var (one, other) = (before.GetValueOrDefault(place), after.GetValueOrDefault(place));
            if (one != other)
                sweep.Fault($"{place}: {one} / {other}");
        }

        sweep.Close();
    }

    private static async Task<Dictionary<string, string>> PrintAsync(TestDatabase database)
    {
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var printed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var year in Years)
        {
            var files = compilation.Files;
            foreach (var (words, i) in Words((await files.WordAsync(year, default))!.Content).Select((w, i) => (w, i)))
                printed[$"{year} docx {i}"] = words;
            using var workbook = new ExcelPackage(new MemoryStream((await files.WorkbookAsync(year, default))!.Content));
            foreach (var sheet in workbook.Workbook.Worksheets.Where(s => s.Dimension is not null))
            {
                foreach (var cell in sheet.Cells[sheet.Dimension.Address])
                    printed[$"{year} {sheet.Name} {cell.Address}"] = cell.Formula is { Length: > 0 } formula ? formula : cell.Text;
            }
        }

        return printed;
    }

    private static List<string> Words(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Select(p => p.InnerText)];
    }
}
