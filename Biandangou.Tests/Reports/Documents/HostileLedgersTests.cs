using System.Reflection;
using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Organisation.Groups;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Documents;
using Biandangou.Data.Common.Ledgers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeOpenXml;

namespace Biandangou.Tests.Reports.Documents;

/// <summary>Hostile text in every column of text of every sheet, all texts in one workbook.</summary>
public class HostileLedgersTests
{
    private const int FirstRow = 5;

    [Fact]
    public void Any_text_in_any_column_of_any_ledger_stays_text()
    {
        var texts = HostileText.WithNaughtyStrings();
        Assert.True(texts.Count >= 515, $"{texts.Count} texts");
        var sheets = Sheets(texts);
        var bytes = SampleLedgers.Write(sheets);

        using var package = new ExcelPackage(new MemoryStream(bytes));
        var (compared, sums) = (0, 0);
        Assert.Equal(sheets.Length, package.Workbook.Worksheets.Count);
        foreach (var (sheet, written) in package.Workbook.Worksheets.Zip(sheets))
        {
            for (var row = 0; row < written.Rows.Count; row++)
            {
                for (var column = 0; column < written.Columns.Count; column++)
                {
                    if (written.Rows[row][column] is not string text)
                        continue;
                    var cell = sheet.Cells[FirstRow + row, column + 2];
                    Assert.Equal("", cell.Formula);
                    var clean = XmlText.Clean(text);
                    if (clean.Length <= 32_767)
                        Assert.Equal(clean, cell.Value ?? "");
                    else
                        Assert.EndsWith("…（内容过长，已截断）", (string)cell.Value, StringComparison.Ordinal);
                    if (clean.TrimStart().StartsWith('='))
                        Assert.True(cell.Style.QuotePrefix, $"{sheet.Name} {cell.Address}: {clean[..Math.Min(30, clean.Length)]}");
                    compared++;
                }
            }

            var formulas = sheet.Cells.Where(c => c.Formula.Length > 0).ToList();
            Assert.All(formulas, c => Assert.StartsWith("SUM(", c.Formula, StringComparison.Ordinal));
            sums += formulas.Count;
        }

        Assert.NotEqual(0, sums);
        Assert.True(compared > 40 * texts.Count, $"{compared} cells for {texts.Count} texts");
    }

    [Fact]
    public void A_workbook_of_hostile_texts_is_valid()
    {
        // The validator takes seconds for texts of 40,000 characters.
        var texts = HostileText.WithNaughtyStrings().Where(t => t.Length < 1000).ToList();
        using var document = SpreadsheetDocument.Open(new MemoryStream(SampleLedgers.Write(Sheets(texts))), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Every_ledger_that_prints_texts_is_among_them()
    {
        var ledgers = typeof(Ledger).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Ledger)))
            .Select(t => (string)t.GetField("Title")!.GetRawConstantValue()!).Filled();
        var written = Sheets(["示例"]).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        // It prints numbers only.
        Assert.Equal(["人民调解统计表"], ledgers.Where(l => !written.Contains(l)));
    }

    private static AppendixSheet[] Sheets(IReadOnlyList<string> texts) =>
    [
        .. Of(new GroupLedger(null!), texts),
        .. Of(new StudyLedger(null!), texts),
        .. new TrainingLedger(null!, null!).Sheets(2023, [.. texts.Select(Training)]),
        .. Of(new PublicityLedger(null!), texts),
        .. Of(new DisplayLedger(null!), texts),
        .. Of(new DisputeLedger(null!), texts),
        .. Of(new GridLedger(null!), texts),
        .. Of(new LawyerLedger(null!), texts),
        .. Of(new LawyerServiceLedger(null!), texts),
        .. Of(new LawSavvyLedger(null!), texts),
    ];

    private static TrainingRow Training(string text) =>
        new(Guid.NewGuid(), text, [.. Enumerable.Range(1, 12).Select(m => new TrainingCell(m, TrainingState.Held, 1, m))]);

    private static IReadOnlyList<AppendixSheet> Of<T>(Ledger<T> ledger, IReadOnlyList<string> texts) => ledger.Sheets(2023, Rows<T>(texts));

    private static IReadOnlyList<T> Rows<T>(IReadOnlyList<string> texts) => [.. texts.Select(Row<T>)];

    /// <summary>A record whose every text is this one.</summary>
    private static T Row<T>(string text)
    {
        var constructor = typeof(T).GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p, text))]);
    }

    private static object? Value(ParameterInfo parameter, string text) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => text,
        var type when type == typeof(IReadOnlyList<string>) => new[] { text },
        var type when type == typeof(DateOnly) => new DateOnly(2023, 5, 1),
        var type when type == typeof(IReadOnlyList<LawyerPeriod>) => Array.Empty<LawyerPeriod>(),
        var type when type == typeof(ExamHeads) => ExamHeads.None,
        var type when type.IsValueType && Nullable.GetUnderlyingType(type) is null => Activator.CreateInstance(type),
        _ => null,
    };
}
