using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>A village active at the cut-off beside the least number of law-savvy persons it must have.</summary>
public sealed class LawSavvyGapRow : FigureRow
{
    /// <summary>Persons short of the minimum; zero or less where it is met.</summary>
    [GroupKey]
    public int Gap { get; init; }
}

/// <summary>Villages with fewer law-savvy persons than there must be.</summary>
public sealed class LawSavvyGapFigures(PortalDbContext db) : FigureSource<LawSavvyGapRow>(100, nameof(Village), Declared)
{
    private const string Ledger = LawSavvyLedger.Title;

    private static readonly IReadOnlyList<RowFigure<LawSavvyGapRow>> Declared =
    [
        Figure(
            "publicity.law-savvy-gap", "法律明白人缺额", "人",
            $"截止日在册的村（场）中，法律明白人少于乡镇设置的下限（国家要求每村至少 {Township.NationalLawSavvyMinimum} 人）的，各差人数之和。",
            Ledger, r => r.Gap > 0, r => r.Gap),
        Figure(
            "publicity.villages-short", "法律明白人不足的村（场）", "个",
            $"截止日在册的村（场）中，法律明白人少于乡镇设置的下限（国家要求每村至少 {Township.NationalLawSavvyMinimum} 人）的村（场）数。",
            Ledger, r => r.Gap > 0),
    ];

    public override IQueryable<LawSavvyGapRow> Rows(FigurePeriod period) =>
        db.Township<Village>()
            .Where(v => v.On(period.CutOff))
            .Select(v => new LawSavvyGapRow
            {
                VillageId = v.Id,
                Gap = (db.Set<Township>().OrderBy(t => t.EntryNumber).Select(t => (int?)t.LawSavvyMinimum).FirstOrDefault()
                    ?? Township.NationalLawSavvyMinimum) - db.Set<LawSavvyPerson>().Count(p => p.VillageId == v.Id && p.On(period.CutOff)),
                Records = 1,
                Id = v.Id,
                EntryNumber = v.EntryNumber,
                Title = v.Name,
                Village = v.Name,
                Date = v.From,
            });
}
