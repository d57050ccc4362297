using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>Law-savvy persons in the register.</summary>
public sealed class LawSavvyFigures(PortalDbContext db) : FigureSource<FigureRow>(70, nameof(LawSavvyPerson), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("publicity.law-savvy", "法律明白人", "人", "截止日在册的村（场）中在册的法律明白人数；村（场）撤销、合并后不计入。", LawSavvyLedger.Title, r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<LawSavvyPerson>()
            .Where(p => p.CountsOn(period.CutOff))
            .Select(p => new FigureRow
            {
                VillageId = p.VillageId,
                Records = 1,
                Id = p.Id,
                EntryNumber = p.EntryNumber,
                Title = p.Name,
                Village = p.Village!.Name,
                Date = p.From,
            });

    protected override IQueryable<FigureRow> Group(IQueryable<FigureRow> rows) => rows.ByVillage();
}

/// <summary>Trainings of law-savvy persons.</summary>
public sealed class LawSavvyTrainingFigures(PortalDbContext db) : FigureSource<FigureRow>(80, nameof(LawSavvyPerson), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("publicity.law-savvy-trained", "法律明白人参训", "人次", "本年度登记的法律明白人参加培训人次，一人参加一次培训计1人次。", LawSavvyLedger.Title, r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<LawSavvyTraining>().Within(period)
            .Select(t => new FigureRow
            {
                VillageId = t.Person!.VillageId,
                Records = 1,
                Id = t.LawSavvyPersonId,
                EntryNumber = t.EntryNumber,
                Title = t.Person.Name,
                Village = t.Person.Village!.Name,
                Class = t.Topic,
                Date = t.On,
            });

    protected override IQueryable<FigureRow> Group(IQueryable<FigureRow> rows) => rows.ByVillageWithDays();
}

/// <summary>Honours awarded to law-savvy persons. Which honour counts is the township's setting.</summary>
public sealed class HonourFigures(PortalDbContext db) : FigureSource<FigureRow>(90, nameof(LawSavvyPerson), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("publicity.honours", "获评法律明白人荣誉", "人", "本年度获得镇设置中所列荣誉（如“十佳法律明白人”）的法律明白人数。", LawSavvyLedger.Title, r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<LawSavvyPerson>()
            .Where(p => p.Honours.Any(h =>
                h.AwardedOn.Within(period.Start, period.CutOff) && db.Set<Township>().Any(t => t.Honour == h.Name)))
            .Select(p => new FigureRow
            {
                VillageId = p.VillageId,
                Records = 1,
                Id = p.Id,
                EntryNumber = p.EntryNumber,
                Title = p.Name,
                Village = p.Village!.Name,
                Date = p.Honours
                    .Where(h => h.AwardedOn.Within(period.Start, period.CutOff) && db.Set<Township>().Any(t => t.Honour == h.Name))
                    .Max(h => h.AwardedOn),
            });

    protected override IQueryable<FigureRow> Group(IQueryable<FigureRow> rows) => rows.ByVillage();
}
