using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class VillageListQuery
{
    public string? Kind { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public VillageFilter ToFilter() => new(Choices.Read<VillageKind>(Kind), Q);
}

/// <summary>A village with what belongs to it today.</summary>
public sealed record VillageListLine(VillageLine Village, int Grids, int Officers, int LawSavvy, int LawSavvyGap)
{
    public static readonly string[] Codes = ["org.grids", "org.grid-officers", "publicity.law-savvy", "publicity.law-savvy-gap"];

    public static VillageListLine Of(VillageLine village, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, decimal>> figures)
    {
        var own = figures.GetValueOrDefault(village.Id);
        return new VillageListLine(village, Count(Codes[0]), Count(Codes[1]), Count(Codes[2]), Count(Codes[3]));

        int Count(string code) => (int)(own?.GetValueOrDefault(code) ?? 0);
    }
}

/// <param name="All">Every line of the filter, for the foot.</param>
public sealed record VillageListPage(VillageListQuery Query, VillageFilter Filter, IReadOnlyList<VillageListLine> All, DateOnly Today)
{
    public IEnumerable<VillageListLine> Shown(int page) =>
        All.Skip((page - 1) * Paged<VillageListLine>.PageSize).Take(Paged<VillageListLine>.PageSize);

    /// <summary>Those the head and the foot count: closed villages stay listed for their history.</summary>
    public IReadOnlyList<VillageListLine> Active => [.. All.Where(l => !IsClosed(l))];

    public bool IsClosed(VillageListLine line) => line.Village.EndedBefore(Today);
}
