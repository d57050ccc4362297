using System.Text;

namespace Biandangou.Tests.Conventions;

/// <summary>docs/figures.md as the definitions in code have it.</summary>
internal static class FigureDocument
{
    private const string Preface = """
        # Figures

        Every number the portal prints, on pages, in the annual report and in its appendices, is one of the figures below. A
        figure is declared once, in a class of `Biandangou.Data` that implements `IFigureSource`: which records of its ledger
        count, and what of each record is added up; a few are the largest single record instead. The list a user opens behind
        """ + " a number applies the same declaration to the\n" + """
        records, so a number and its records cannot disagree.

        A figure belongs to a calendar year and is counted up to a cut-off date: today for the running year, 31 December for
        a past one. It is always the whole township's, or one village's where a village is asked for; it never depends on who
        is looking. Deleted records do not count. Values are exact; the report may print them rounded down ("不少于70条"),
        and its appendix 数字来源表 then shows both. A figure of dated events also tells its first and last day.

        `code` is the key used in addresses (`/reports/2023/figures/code`) and in the narrative's placeholders. 口径, the
        definition, is what users are shown beside the number. This file is kept true by the test
        `Every_figure_is_documented`, which prints it when it is behind.
        """;

    public static string Write(IReadOnlyList<FigureDefinition> definitions, IReadOnlyList<FigureRate> rates)
    {
        var text = new StringBuilder(Preface.ReplaceLineEndings("\n")).Append('\n');
        foreach (var ledger in definitions.GroupBy(d => d.Ledger, StringComparer.Ordinal))
        {
            text.Append($"\n## {ledger.Key}\n\n| code | 数据项 | 单位 | 口径 |\n|---|---|---|---|\n");
            foreach (var figure in ledger.OrderBy(d => d.Code, StringComparer.Ordinal))
                text.Append($"| `{figure.Code}` | {Cell(figure.Name)} | {Cell(figure.Unit)} | {Cell(figure.Definition)} |\n");
        }

        text.Append(
            "\n## Rates\n\nPrinted with numerator and denominator, each of which opens its own records.\n\n" +
            "| 名称 | 分子 | 分母 |\n|---|---|---|\n");
        foreach (var rate in rates)
            text.Append($"| {rate.Name} | `{rate.Part}` | `{rate.Whole}` |\n");
        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
