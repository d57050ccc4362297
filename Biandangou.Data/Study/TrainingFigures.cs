using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>
/// Figures of the monthly training matrix: sessions up to the cut-off, deadlines by today, so that a finished year has
/// no month left open. They count village months, not records, and so agree with
/// the matrix cell by cell.
/// </summary>
public sealed class TrainingFigures(PortalDbContext db) : IFigureSource
{
    public int Place => 20;

    private const string Ledger = TrainingLedger.Title;

    private static readonly (FigureDefinition Definition, Func<TrainingState, bool> Counts)[] Figures =
    [
        (new("study.training-due", "每月培训应开展", "村月",
            "本年度截止日前已开始的月份中，各村（场）应开展每月法律知识培训的村月数（一个村（场）一个月计 1），不含镇机关；应开展＝已开展＋缺报＋尚在登记期限内。", Ledger),
            state => state != TrainingState.NotDue),
        (new("study.training-held", "每月培训已开展", "村月",
            "各村（场）在截止日前至少开展 1 场每月法律知识培训的村月数，一月多场计 1，按开展日期计；截止日以后补登记的也计入，不含镇机关。", Ledger),
            state => state is TrainingState.Held or TrainingState.Late),
        (new("study.training-missing", "每月培训缺报", "村月",
            "截止日前没有开展记录、登记期限（月末加宽限天数）已过的村月数，不含镇机关。", Ledger),
            state => state == TrainingState.Missing),
        (new("study.training-waiting", "每月培训待登记", "村月",
            "截止日前没有开展记录、今天仍在登记期限（月末加宽限天数）内的村月数，不含镇机关。", Ledger),
            state => state == TrainingState.Due),
    ];

    public IReadOnlyList<FigureRate> Rates { get; } = [new("每月培训完成率", "study.training-held", "study.training-due")];

    private readonly TrainingMatrixQueries _matrix = new(db);

    public IReadOnlyList<FigureDefinition> Definitions => [.. Figures.Select(f => f.Definition)];

    public async Task<IReadOnlyDictionary<string, FigureValue>> MeasuredAsync(
        FigurePeriod period, Guid? villageId, CancellationToken cancel) =>
        (await ValuesAsync(period, villageId, cancel))
            .ToDictionary(f => f.Key, f => new FigureValue(f.Value, null, null), StringComparer.Ordinal);

    public async Task<IReadOnlyDictionary<string, decimal>> ValuesAsync(FigurePeriod period, Guid? villageId, CancellationToken cancel) =>
        Measure(await RowsAsync(period, villageId, cancel));

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, decimal>>> ByVillageAsync(
        FigurePeriod period, CancellationToken cancel) =>
        (await RowsAsync(period, villageId: null, cancel)).ToDictionary(
            r => r.VillageId!.Value, r => (IReadOnlyDictionary<string, decimal>)Measure([r]));

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(string code, FigurePeriod period, Guid? villageId, CancellationToken cancel)
    {
        var counts = Figures.Single(f => string.Equals(f.Definition.Code, code, StringComparison.Ordinal)).Counts;
        return
        [
            .. from row in await RowsAsync(period, villageId, cancel)
               from month in row.Months
               where counts(month.State)
               orderby month.Month descending
               select new FigureRecord(
                   nameof(TrainingMonth), row.VillageId!.Value, "",
                   $"{WrittenDate.YearMonth(period.Year, month.Month)}：{month.State.ToChinese()}", row.Name,
                   new DateOnly(period.Year, month.Month, 1), 1),
        ];
    }

    private static Dictionary<string, decimal> Measure(IReadOnlyList<TrainingRow> rows) => Figures.ToDictionary(
        f => f.Definition.Code, f => (decimal)rows.Sum(r => r.Months.Count(m => f.Counts(m.State))), StringComparer.Ordinal);

    private async Task<IReadOnlyList<TrainingRow>> RowsAsync(FigurePeriod period, Guid? villageId, CancellationToken cancel)
    {
        var year = await _matrix.TownshipYearAsync(period.Year, period.CutOff, db.Clock.Today(), cancel);
        return villageId is null ? year.Villages : [.. year.Villages.Where(v => v.VillageId == villageId)];
    }
}
