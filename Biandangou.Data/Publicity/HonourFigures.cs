using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>An honour applied for or awarded in the year, or those of one village.</summary>
public sealed class HonourLedgerRow : FigureRow
{
    [GroupKey]
    public bool Applied { get; init; }

    [GroupKey]
    public bool Awarded { get; init; }

    // Only for lists, like the date.
    public DateOnly? AppliedOn { get; init; }

    public DateOnly? AwardedOn { get; init; }
}

/// <summary>Honours of persons, villages and the township, by the days of application and award.</summary>
public sealed class HonourLedgerFigures(PortalDbContext db) : FigureSource<HonourLedgerRow>(60, nameof(Honour), Declared)
{
    private const string Ledger = "荣誉台账";
    private const string AppliedCode = "publicity.honours-applied";

    private static readonly IReadOnlyList<RowFigure<HonourLedgerRow>> Declared =
    [
        Figure(AppliedCode, "申报荣誉", "项", "本年度申报的荣誉项数，含法律明白人、村（场）和镇的荣誉，不论是否获评。", Ledger, r => r.Applied),
        Figure("publicity.honours-awarded", "获评荣誉", "项", "本年度获评的荣誉项数，含法律明白人、村（场）和镇的荣誉；往年申报、本年度获评的计入。", Ledger, r => r.Awarded),
    ];

    public override IQueryable<HonourLedgerRow> Rows(FigurePeriod period) =>
        db.Township<Honour>()
            .Where(h => h.AppliedOn.Within(period.Start, period.CutOff) || h.AwardedOn.Within(period.Start, period.CutOff))
            .Select(h => new HonourLedgerRow
            {
                VillageId = h.VillageId,
                Applied = h.AppliedOn != null && h.AppliedOn.Within(period.Start, period.CutOff),
                Awarded = h.AwardedOn != null && h.AwardedOn.Within(period.Start, period.CutOff),
                Records = 1,
                Id = h.Id,
                EntryNumber = h.EntryNumber,
                Title = h.Person != null ? h.Name + "（" + h.Person.Name + "）" : h.Name,
                Village = h.Village!.Name,
                Class = h.Level,
                AppliedOn = h.AppliedOn,
                AwardedOn = h.AwardedOn,
                Date = h.AwardedOn != null && h.AwardedOn <= period.CutOff ? h.AwardedOn : h.AppliedOn,
            });

    protected override DateOnly? DateOf(string code, HonourLedgerRow row) => code == AppliedCode ? row.AppliedOn : row.AwardedOn;

    protected override IQueryable<HonourLedgerRow> Group(IQueryable<HonourLedgerRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.Applied, r.Awarded }).Select(g => new HonourLedgerRow
        {
            VillageId = g.Key.VillageId,
            Applied = g.Key.Applied,
            Awarded = g.Key.Awarded,
            Records = g.Count(),
        });
}
