using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;

namespace Biandangou.Data.Reports;

/// <summary>What a report is made from.</summary>
/// <param name="Text">With placeholders.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="Head">For 版头 and 版记; null without them.</param>
public sealed record ReportBasis(int Year, DateOnly CutOff, DateOnly IssuedOn, string Text, string Addressee, ReportHead? Head);

/// <summary>Compiles the annual report of a year: the one source of page, Word file and workbook.</summary>
public sealed class ReportCompiler(
    TownshipQueries townships, FigureCatalogue catalogue, ReportWordQueries words, ReportTextQueries texts, ReportEditionQueries editions,
    AppendixQueries appendices)
{
    /// <summary>What a report says that nobody wrote yet.</summary>
    public static string Template => ReportStyles.TextOf(ReportStyle.Themes);

    /// <summary>Chinese names for everything a text may ask for.</summary>
    public NarrativeNames Names { get; } = new(catalogue.Definitions.ToDictionary(d => d.Code, d => d.Name, StringComparer.Ordinal),
        ReportWordQueries.Names.Concat(Narrative.Days).ToDictionary(StringComparer.Ordinal));

    /// <summary>The report as it is being written, or as it was submitted.</summary>
    /// <param name="year">Reporting year.</param>
    /// <param name="today">A running year is cut off here, a past one at its end; a submitted one where it was fixed.</param>
    /// <returns>Null before the township is set up, and for years to come. Figures carry no records yet.</returns>
    public async Task<AnnualReport?> CompileAsync(int year, DateOnly today, CancellationToken cancel)
    {
        if (year > today.Year || await townships.FindAsync(cancel) is not { } township)
            return null;

        var written = BasisOf(township, year, today, (await texts.FindAsync(year, cancel))?.Text ?? Template);
        return await CompileAsync(await editions.SubmittedAsync(year, written.IssuedOn, cancel) ?? written, cancel);
    }

    /// <summary>The report as a text that nobody saved yet would print it.</summary>
    /// <inheritdoc cref="CompileAsync(int, DateOnly, CancellationToken)"/>
    public async Task<AnnualReport?> CompileAsync(int year, DateOnly today, string text, CancellationToken cancel) =>
        year > today.Year || await townships.FindAsync(cancel) is not { } township
            ? null
            : await CompileAsync(BasisOf(township, year, today, text), cancel);

    /// <returns>Null before the township is set up.</returns>
    public async Task<AnnualReport?> CompileAsync(ReportBasis basis, CancellationToken cancel)
    {
        if (await townships.FindAsync(cancel) is not { } township)
            return null;
        var period = new FigurePeriod(basis.Year, basis.CutOff);
        var before = await catalogue.FiguresAsync(Narrative.CodesBefore(basis.Text), period.YearBefore, cancel);
        var facts = await FactsAsync(township, period, before, cancel);
        var outline = NarrativeOutline.Parse(basis.Text);
        var opening = Paragraphs(outline.Opening, facts);
        var sections = outline.Sections.Zip(outline.Numbers(), (section, number) => new ReportSection(
            section.Level, number, Plain(section.Heading, facts), Paragraphs(section.Paragraphs, facts))
        {
            HeadingRuns = Narrative.Print(section.Heading, facts),
        }).ToList();
        var attachments = await appendices.OfAsync(period, cancel);
        return new AnnualReport(
            basis.Year, Plain(outline.Title.Replace('¶', '\n'), facts), basis.Addressee, township.IssuingBody,
            basis.IssuedOn, period.CutOff, opening, sections, attachments, Printed(opening, sections))
        { Head = basis.Head };
    }

    /// <summary>
    /// What a text of the year is printed from; null as for <see cref="CompileAsync(int, DateOnly, CancellationToken)"/>.
    /// </summary>
    public async Task<NarrativeFacts?> FactsAsync(int year, DateOnly today, CancellationToken cancel)
    {
        if (year > today.Year || await townships.FindAsync(cancel) is not { } township)
            return null;
        var period = new FigurePeriod(year, today);
        return await FactsAsync(township, period, await catalogue.ValuesAsync(period.YearBefore, null, cancel), cancel);
    }

    /// <summary>Every printed figure with the records it counts.</summary>
    public async Task<IReadOnlyList<IssuedFigure>> EvidenceAsync(AnnualReport report, CancellationToken cancel)
    {
        var figures = new List<IssuedFigure>();
        foreach (var printed in report.Figures)
        {
            var period = new FigurePeriod(printed.Figure.Year, printed.Figure.CutOff);
            figures.Add(new IssuedFigure(printed.Figure, printed.Printed, await catalogue.RecordsAsync(
                printed.Figure.Code, period, null, cancel)));
        }

        return figures;
    }

    private static ReportBasis BasisOf(Township township, int year, DateOnly today, string text)
    {
        var due = township.ReportDate(year);
        return new ReportBasis(year, new FigurePeriod(year, today).CutOff, due < today ? due : today, text, township.Superior, null);
    }

    private async Task<NarrativeFacts> FactsAsync(
        Township township, FigurePeriod period, IReadOnlyDictionary<string, Figure> before, CancellationToken cancel)
    {
        var figures = await catalogue.ValuesAsync(period, null, cancel);
        return new NarrativeFacts(await words.AllAsync(township, period, figures, cancel), figures, before);
    }

    private static List<ReportParagraph> Paragraphs(IEnumerable<string> templates, NarrativeFacts facts) =>
    [
        .. templates.Select(t => new ReportParagraph(Narrative.Print(t, facts))).Where(p => p.Runs.Count > 0),
    ];

    private static string Plain(string template, NarrativeFacts facts) =>
        string.Concat(Narrative.Print(template, facts).Select(r => r.Text));

    private static List<PrintedFigure> Printed(IEnumerable<ReportParagraph> opening, IEnumerable<ReportSection> sections) =>
    [
        .. opening.Concat(sections.SelectMany(s => s.Paragraphs)).SelectMany(p => p.Runs).Where(r => r.Figure is not null)
            .GroupBy(r => (r.Figure!.Code, r.Figure.Year))
            .Select(g => new PrintedFigure(g.First().Figure!, string.Join('、', g.Select(r => r.Text).Distinct()), [])),
    ];
}
