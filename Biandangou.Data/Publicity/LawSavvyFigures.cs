using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>A law-savvy person active at the cut-off, or those of one village.</summary>
public sealed class LawSavvyRow : FigureRow;

/// <summary>Law-savvy persons in the register.</summary>
public sealed class LawSavvyFigures(PortalDbContext db) : FigureSource<LawSavvyRow>
{
    public override int Place => 70;

    private static readonly IReadOnlyList<RowFigure<LawSavvyRow>> Declared =
    [
        Figure("publicity.law-savvy", "法律明白人", "人", "截止日在册的村（场）中在册的法律明白人数；村（场）撤销、合并后不计入。", LawSavvyLedger.Title, r => true),
    ];

    public override IReadOnlyList<RowFigure<LawSavvyRow>> Figures => Declared;

    protected override string RecordType => nameof(LawSavvyPerson);

    public override IQueryable<LawSavvyRow> Rows(FigurePeriod period) =>
        db.Township<LawSavvyPerson>()
            .Where(p => p.CountsOn(period.CutOff))
            .Select(p => new LawSavvyRow
            {
                VillageId = p.VillageId,
                Records = 1,
                Id = p.Id,
                EntryNumber = p.EntryNumber,
                Title = p.Name,
                Village = p.Village!.Name,
                Date = p.From,
            });

    protected override IQueryable<LawSavvyRow> Group(IQueryable<LawSavvyRow> rows) =>
        rows.GroupBy(r => r.VillageId).Select(g => new LawSavvyRow { VillageId = g.Key, Records = g.Count() });
}

/// <summary>A person's part in a training, or those of one village.</summary>
public sealed class LawSavvyTrainingRow : FigureRow;

/// <summary>Trainings of law-savvy persons.</summary>
public sealed class LawSavvyTrainingFigures(PortalDbContext db) : FigureSource<LawSavvyTrainingRow>
{
    public override int Place => 80;

    private static readonly IReadOnlyList<RowFigure<LawSavvyTrainingRow>> Declared =
    [
        Figure("publicity.law-savvy-trained", "法律明白人参训", "人次", "本年度登记的法律明白人参加培训人次，一人参加一次培训计1人次。", LawSavvyLedger.Title, r => true),
    ];

    public override IReadOnlyList<RowFigure<LawSavvyTrainingRow>> Figures => Declared;

    protected override string RecordType => nameof(LawSavvyPerson);

    public override IQueryable<LawSavvyTrainingRow> Rows(FigurePeriod period) =>
        db.Township<LawSavvyTraining>().Within(period)
            .Select(t => new LawSavvyTrainingRow
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

    protected override IQueryable<LawSavvyTrainingRow> Group(IQueryable<LawSavvyTrainingRow> rows) =>
        rows.GroupBy(r => r.VillageId).Select(g => new LawSavvyTrainingRow
        {
            VillageId = g.Key,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date)
        });
}

/// <summary>An honour of the name the township reports on, or those of one village.</summary>
public sealed class HonourRow : FigureRow;

/// <summary>Honours awarded to law-savvy persons. Which honour counts is the township's setting.</summary>
public sealed class HonourFigures(PortalDbContext db) : FigureSource<HonourRow>
{
    public override int Place => 90;

    private static readonly IReadOnlyList<RowFigure<HonourRow>> Declared =
    [
        Figure("publicity.honours", "获评法律明白人荣誉", "人", "本年度获得镇设置中所列荣誉（如“十佳法律明白人”）的法律明白人数。", LawSavvyLedger.Title, r => true),
    ];

    public override IReadOnlyList<RowFigure<HonourRow>> Figures => Declared;

    protected override string RecordType => nameof(LawSavvyPerson);

    public override IQueryable<HonourRow> Rows(FigurePeriod period) =>
        db.Township<LawSavvyPerson>()
            .Where(p => p.Honours.Any(h =>
                h.AwardedOn.Within(period.Start, period.CutOff) && db.Set<Township>().Any(t => t.Honour == h.Name)))
            .Select(p => new HonourRow
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

    protected override IQueryable<HonourRow> Group(IQueryable<HonourRow> rows) =>
        rows.GroupBy(r => r.VillageId).Select(g => new HonourRow { VillageId = g.Key, Records = g.Count() });
}
