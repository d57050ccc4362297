using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Forms;

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
public sealed record VillageLine(VillageItem Village, int Grids, int Officers, int LawSavvy)
{
    public static readonly string[] Codes = ["org.grids", "org.grid-officers", "publicity.law-savvy"];

    public static VillageLine Of(VillageItem village, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, decimal>> figures)
    {
        var own = figures.GetValueOrDefault(village.Id);
        return new VillageLine(village, Count(Codes[0]), Count(Codes[1]), Count(Codes[2]));

        int Count(string code) => (int)(own?.GetValueOrDefault(code) ?? 0);
    }
}

/// <param name="All">Every line of the filter, for the foot.</param>
public sealed record VillageListPage(VillageListQuery Query, VillageFilter Filter, IReadOnlyList<VillageLine> All, DateOnly Today)
{
    public IEnumerable<VillageLine> Shown(int page) => All.Skip((page - 1) * Paged<VillageLine>.PageSize).Take(Paged<VillageLine>.PageSize);

    public bool IsClosed(VillageLine line) => line.Village.ActiveTo < Today;
}

/// <summary>One village at a glance.</summary>
/// <param name="Figures">The running year's values by code, of this village.</param>
public sealed record VillageGlance(
    VillagePage Village, IReadOnlyDictionary<string, decimal> Figures, IReadOnlyList<FigureRecord> LawSavvy, DateOnly Today)
{
    public static readonly string[] Codes =
    [
        "org.grids", "org.grid-officers", "publicity.law-savvy", "study.village-training", "study.village-attendance",
        "publicity.sessions", "publicity.audience", "display.boards", "disputes.received", "disputes.resolved", "disputes.remaining",
    ];

    public string Of(string code) => Figures[code].ToString("N0");
}
