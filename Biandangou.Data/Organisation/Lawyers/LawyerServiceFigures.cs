using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>An entry of the service log, or entries of one village and kind.</summary>
public sealed class LawyerServiceRow : FigureRow
{
    [GroupKey]
    public LawyerServiceKind Kind { get; init; }

    public decimal Hours { get; init; }

    public int People { get; init; }
}

/// <summary>Figures of the lawyers' service log.</summary>
public sealed class LawyerServiceFigures(PortalDbContext db) : FigureSource<LawyerServiceRow>(160, nameof(LawyerService), Declared)
{
    private const string Ledger = LawyerServiceLedger.Title;

    private static readonly IReadOnlyList<RowFigure<LawyerServiceRow>> Declared =
    [
        Figure("lawyer.services", "法律顾问服务", "次", "本年度法律顾问服务日志的记录数。", Ledger, r => true),
        Figure("lawyer.duty-days", "法律顾问坐班", "次", "本年度类别为“坐班”的服务日志记录数。", Ledger, r => r.Kind == LawyerServiceKind.Duty),
        Figure(
            "lawyer.consultations", "法律顾问接待咨询", "人次", "本年度类别为“坐班”和“咨询”的服务日志接待人次之和。", Ledger,
            r => r.Kind == LawyerServiceKind.Duty || r.Kind == LawyerServiceKind.Consultation, r => r.People),
        Figure("lawyer.service-hours", "法律顾问服务时长", "小时", "本年度法律顾问服务日志的时长之和。", Ledger, r => true, r => r.Hours),
    ];

    public override IQueryable<LawyerServiceRow> Rows(FigurePeriod period) =>
        db.Township<LawyerService>().Within(period)
            .Select(s => new LawyerServiceRow
            {
                VillageId = s.VillageId,
                Kind = s.Kind,
                Records = 1,
                Hours = s.Hours,
                People = s.People,
                Id = s.Id,
                EntryNumber = s.EntryNumber,
                Title = s.Lawyer!.Name + "：" + s.Matter,
                Village = s.Village!.Name,
                Date = s.On,
            });

    protected override IQueryable<LawyerServiceRow> Group(IQueryable<LawyerServiceRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.Kind }).Select(g => new LawyerServiceRow
        {
            VillageId = g.Key.VillageId,
            Kind = g.Key.Kind,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date),
            Hours = g.Sum(r => r.Hours),
            People = g.Sum(r => r.People),
        });
}
