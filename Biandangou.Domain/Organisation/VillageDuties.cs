namespace Biandangou.Domain.Organisation;

/// <summary>Who is sent to a village beyond a day: its lawyers and the township's cadres.</summary>
public sealed record VillageDuties(IReadOnlyCollection<LawyerVillage> Lawyers, IReadOnlyCollection<CadreAssignment> Cadres)
{
    public static readonly VillageDuties None = new([], []);

    public IReadOnlyList<LawyerVillage> LawyersAfter(DateOnly lastDay) => [.. Lawyers.Where(l => l.From > lastDay)];

    internal void End(DateOnly lastDay, string field)
    {
        var later = Cadres.FirstOrDefault(c => c.From > lastDay);
        Rule.Holds(later is null, $"{later?.Cadre}从{later?.From.ToChinese()}才开始{later?.Kind.ToChinese()}，请先修改或删除。", field);
        foreach (var service in Lawyers.Where(l => l.From <= lastDay && l.LastsBeyond(lastDay)))
            service.End(lastDay);
        foreach (var cadre in Cadres.Where(c => c.LastsBeyond(lastDay)))
            cadre.EndWithVillage(lastDay);
    }
}
