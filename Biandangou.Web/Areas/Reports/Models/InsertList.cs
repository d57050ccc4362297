using Biandangou.Domain.Reports;

namespace Biandangou.Web.Areas.Reports.Models;

/// <summary>What can be written into a text, by the names people write.</summary>
/// <param name="Phrases">Words with what they now say.</param>
public sealed record InsertList(IReadOnlyList<InsertFigure> Figures, IReadOnlyList<(string Name, string Value)> Phrases)
{
    public static InsertList Of(NarrativeFacts facts, NarrativeNames names) => new(
        [.. facts.Figures.Values.Select(f => InsertFigure.Of(f, facts.YearBefore))],
        [.. facts.Words.Where(w => w.Value.Length > 0).Select(w => (names.Words[w.Key], w.Value))]);
}

/// <param name="Printed">As the text prints it when nothing else is asked for.</param>
/// <param name="Wordings">Other forms that do not contradict the value: <c>不少于=不少于70条|同比=较上年增长15%</c>; <c>^</c> is the year before,
/// <c>@</c> a day.</param>
public sealed record InsertFigure(string Name, string Ledger, string Printed, string Wordings)
{
    public static InsertFigure Of(Figure figure, IReadOnlyDictionary<string, Figure> yearBefore)
    {
        var forms = Narrative.Forms.Values.Where(w => w != FigureWording.Exact && figure.Refusal(w) is null)
            .Select(w => $"{w.ToChinese()}={figure.Print(w)}");
        if (yearBefore.TryGetValue(figure.Code, out var before))
        {
            if (figure.Change(before) is { } change)
                forms = forms.Append($"同比={change}");
            forms = forms.Append($"^={before.Print(FigureWording.Exact)}");
        }

        forms = forms.Concat(Narrative.Days.Where(d => Narrative.DayOf(figure, d.Key).Length > 0).Select(
            d => $"@{d.Value}={Narrative.DayOf(figure, d.Key)}"));
        return new InsertFigure(figure.Name, figure.Definition.Ledger, figure.Print(FigureWording.Exact), string.Join('|', forms));
    }
}
