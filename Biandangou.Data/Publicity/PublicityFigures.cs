using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>A publicity event, or events of one village, kind and agency.</summary>
public sealed class PublicityRow : FigureRow
{
    [GroupKey]
    public PublicityKind Kind { get; init; }

    [GroupKey]
    public Guid AgencyId { get; init; }

    public int Sessions { get; init; }

    public int Audience { get; init; }

    /// <summary>Of the event, or the largest of a group.</summary>
    public int LargestAudience { get; init; }

    public int Materials { get; init; }

    public int Consultations { get; init; }

    public int Posts { get; init; }
}

/// <summary>Figures of the publicity ledger.</summary>
public sealed class PublicityFigures(PortalDbContext db) : FigureSource<PublicityRow>(110, nameof(PublicityEvent), Declared)
{
    private const string Ledger = PublicityLedger.Title;

    private static readonly IReadOnlyList<RowFigure<PublicityRow>> Declared =
    [
        Figure("publicity.sessions", "普法宣传活动", "场次", "本年度开展的普法宣传活动场次之和，每条记录默认1场次；法治讲座另计。", Ledger, r => true, r => r.Sessions),
        Figure("publicity.square-sessions", "广场宣传", "场次", Of("广场宣传"), Ledger, r => r.Kind == PublicityKind.Square, r => r.Sessions),
        Figure("publicity.tour-sessions", "送法下乡", "场次", Of("送法下乡"), Ledger, r => r.Kind == PublicityKind.CountrysideTour, r => r.Sessions),
        Figure("publicity.village-sessions", "法律进村", "场次", Of("法律进村"), Ledger, r => r.Kind == PublicityKind.Village, r => r.Sessions),
        Figure("publicity.school-sessions", "法律进校园", "场次", Of("法律进校园"), Ledger, r => r.Kind == PublicityKind.School, r => r.Sessions),
        Figure("publicity.enterprise-sessions", "法律进企业", "场次", Of("法律进企业"), Ledger, r => r.Kind == PublicityKind.Enterprise,
            r => r.Sessions),
        Figure("publicity.talks", "法治宣讲", "场次", Of("宣讲"), Ledger, r => r.Kind == PublicityKind.Talk, r => r.Sessions),
        Figure("publicity.media-sessions", "新媒体宣传", "场次", Of("新媒体宣传"), Ledger, r => r.Kind == PublicityKind.NewMedia, r => r.Sessions),
        Figure("publicity.other-sessions", "其他形式宣传", "场次", Of("其他"), Ledger, r => r.Kind == PublicityKind.Other, r => r.Sessions),
        Figure("publicity.audience", "普法宣传受众", "人次", "本年度普法宣传活动受众人次之和。", Ledger, r => true, r => r.Audience),
        Peak("publicity.largest-audience", "普法宣传单次最多受众", "人次", "本年度各条普法宣传记录中受众人次最多一条的人次；有并列的，列最早的一条。", Ledger, r => true,
            r => r.LargestAudience),
        Figure("publicity.materials", "发放宣传资料", "份", "本年度普法宣传活动发放资料份数之和。", Ledger, r => true, r => r.Materials),
        Figure("publicity.consultations", "现场法律咨询", "人次", "本年度普法宣传活动现场解答咨询人次之和。", Ledger, r => true, r => r.Consultations),
        Figure("publicity.posts", "新媒体推送", "条", "本年度普法宣传活动推送条数之和。", Ledger, r => true, r => r.Posts),
    ];

    public override IQueryable<PublicityRow> Rows(FigurePeriod period) =>
        db.Township<PublicityEvent>().Within(period)
            .Select(e => new PublicityRow
            {
                VillageId = e.VillageId,
                Kind = e.Kind,
                AgencyId = e.AgencyId,
                Records = 1,
                Sessions = e.Sessions,
                Audience = e.Audience,
                LargestAudience = e.Audience,
                Materials = e.Materials,
                Consultations = e.Consultations,
                Posts = e.Posts,
                Id = e.Id,
                EntryNumber = e.EntryNumber,
                Title = e.Title,
                Village = e.Village!.Name,
                Class = e.EventKind!.Name,
                Agency = e.Agency!.Name,
                Date = e.On,
            });

    /// <summary>Every figure of each agency that did anything, by its id.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, decimal>>> ByAgencyAsync(
        FigurePeriod period, CancellationToken cancel)
    {
        var groups = await Group(Rows(period)).ToListAsync(cancel);
        return groups.GroupBy(g => g.AgencyId).ToDictionary(g => g.Key, Measure);
    }

    protected override IQueryable<PublicityRow> Group(IQueryable<PublicityRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.Kind, r.AgencyId }).Select(g => new PublicityRow
        {
            VillageId = g.Key.VillageId,
            Kind = g.Key.Kind,
            AgencyId = g.Key.AgencyId,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date),
            Sessions = g.Sum(r => r.Sessions),
            Audience = g.Sum(r => r.Audience),
            LargestAudience = g.Max(r => r.Audience),
            Materials = g.Sum(r => r.Materials),
            Consultations = g.Sum(r => r.Consultations),
            Posts = g.Sum(r => r.Posts),
        });

    private static string Of(string category) => $"本年度统计类别为“{category}”的普法宣传活动场次之和。";
}
