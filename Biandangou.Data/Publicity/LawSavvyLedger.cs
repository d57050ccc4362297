using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>A line of 法律明白人名册.</summary>
/// <param name="To">Null while in the register at the cut-off.</param>
/// <param name="IsCounted">Whether the person and the village stand in their registers at the cut-off.</param>
/// <param name="Trainings">Of the year.</param>
/// <param name="Honours">Names of the honours awarded in the year.</param>
/// <param name="HasHonour">Whether the honour the township reports on is among them.</param>
public sealed record LawSavvyLedgerRow(
    string Village, string Name, string? Identity, DateOnly From, DateOnly? To, bool IsCounted,
    int Trainings, IReadOnlyList<string> Honours, bool HasHonour);

/// <summary>法律明白人名册 of a year: those in the register on any of its days, or honoured in it.</summary>
public sealed class LawSavvyLedger(PortalDbContext db) : Ledger<LawSavvyLedgerRow>(db, Title, 100)
{
    public const string Title = "法律明白人名册";

    public override IReadOnlyList<LedgerColumn<LawSavvyLedgerRow>> Columns { get; } =
    [
        new("村（场）", 16, r => r.Village),
        new("姓名", 16, r => r.Name),
        new("身份", 18, r => r.Identity),
        new("登记日期", 16, r => r.From),
        new("退出日期", 16, r => r.To),
        new("本年度获评荣誉", 34, r => string.Join('、', r.Honours)),
        new("在册（人）", 10, r => r.IsCounted ? 1 : null, Total: true),
        new("参训（人次）", 10, r => r.Trainings, Total: true),
        new("获评法律明白人荣誉（人）", 14, r => r.HasHonour ? 1 : null, Total: true),
    ];

    public override IQueryable<Guid> Records(FigurePeriod period) => Of(period).Select(p => p.Id);

    public override async Task<IReadOnlyList<LawSavvyLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var (start, cutOff) = (period.Start, period.CutOff);
        return await Of(period)
            .OrderBy(p => p.Village!.SortOrder).ThenBy(p => p.Village!.EntryNumber).ThenBy(p => p.From).ThenBy(p => p.EntryNumber)
            .Select(p => new LawSavvyLedgerRow(
                p.Village!.Name, p.Name, p.Identity, p.From, p.LastsBeyond(cutOff) ? null : p.To,
                p.CountsOn(cutOff),
                p.Trainings.Count(t => t.On.Within(start, cutOff)),
                p.Honours.Where(h => h.AwardedOn.Within(start, cutOff)).OrderBy(h => h.AwardedOn).ThenBy(h => h.EntryNumber)
                    .Select(h => h.Name).ToList(),
                p.Honours.Any(h => h.AwardedOn.Within(start, cutOff) && Db.Set<Township>().Any(t => t.Honour == h.Name))))
            .ToListAsync(cancel);
    }

    private IQueryable<LawSavvyPerson> Of(FigurePeriod period) =>
        Db.Township<LawSavvyPerson>().Where(p => p.Within(period.Start, period.CutOff)
            || p.Honours.Any(h => h.AwardedOn.Within(period.Start, period.CutOff)));
}
