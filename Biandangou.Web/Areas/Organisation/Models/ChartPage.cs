using Biandangou.Data.Organisation.Groups;
using Biandangou.Data.Organisation.Villages;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>The organisation chart of a day.</summary>
public sealed record ChartPage(DateOnly On, DateOnly Today, IReadOnlyList<GroupLine> Groups, IReadOnlyList<ChartBox> Villages)
{
    public static readonly string[] Codes =
        ["org.grids", "org.grid-officers", "publicity.law-savvy", "org.studios", "org.archive-rooms", "org.units"];

    public string Total(string code) => Villages.Sum(v => v.Count(code)).ToString("N0");
}

/// <summary>A village with what belongs to it that day.</summary>
/// <param name="Figures">Values by code; a missing one is zero.</param>
public sealed record ChartBox(
    ChartVillage Village, IReadOnlyDictionary<string, decimal>? Figures, IReadOnlyList<string> Lawyers, IReadOnlyList<CadreLine> Cadres)
{
    public int Count(string code) => (int)(Figures?.GetValueOrDefault(code) ?? 0);
}
