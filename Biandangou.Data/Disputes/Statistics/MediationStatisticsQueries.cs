using System.Linq.Expressions;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>A column of the form: which cases of a period it counts, and what of them.</summary>
public enum StatisticsColumn
{
    [System.ComponentModel.DataAnnotations.Display(Name = "期初未结")] Opening,
    [System.ComponentModel.DataAnnotations.Display(Name = "重新办理")] Reopened,
    [System.ComponentModel.DataAnnotations.Display(Name = "本期受理")] Received,
    [System.ComponentModel.DataAnnotations.Display(Name = "化解成功")] Resolved,
    [System.ComponentModel.DataAnnotations.Display(Name = "调解不成")] Failed,
    [System.ComponentModel.DataAnnotations.Display(Name = "期末未结")] Remaining,
    [System.ComponentModel.DataAnnotations.Display(Name = "书面协议")] Written,
    [System.ComponentModel.DataAnnotations.Display(Name = "口头协议")] Oral,
    [System.ComponentModel.DataAnnotations.Display(Name = "涉案金额（元）")] Amount,
}

/// <summary>Cases that agree in source, type and village, column by column.</summary>
public sealed record StatisticsGroup(
    DisputeSource Source, DisputeType Type, Guid VillageId, string Village, IReadOnlyDictionary<StatisticsColumn, decimal> Values);

/// <summary>A case a cell of the form counts.</summary>
public sealed record StatisticsCase(Guid Id, string Number, string Title, string? Village, string Kind,
    DisputeSource Source, DateOnly ReceivedOn, decimal Quantity);

/// <summary>Which cell of the form; null is any.</summary>
public sealed record StatisticsCell(DateOnly From, DateOnly To, Guid? VillageId, DisputeSource? Source, DisputeType? Type);

/// <summary>
/// 人民调解案件统计 over any period as of its last day: opening + reopened + received = resolved + failed + remaining, in every
/// group. Each column is declared once, and its list applies the same expression.
/// </summary>
public sealed class MediationStatisticsQueries(PortalDbContext db)
{
    private static readonly Dictionary<StatisticsColumn, Expression<Func<DisputeRow, bool>>> Columns = new()
    {
        [StatisticsColumn.Opening] = r => r.OpenBefore,
        [StatisticsColumn.Reopened] = r => !r.ReceivedInYear && !r.OpenBefore,
        [StatisticsColumn.Received] = r => r.ReceivedInYear,
        [StatisticsColumn.Resolved] = r => r.ResolvedInYear && r.Succeeded,
        [StatisticsColumn.Failed] = r => r.ResolvedInYear && !r.Succeeded,
        [StatisticsColumn.Remaining] = r => r.Method == null,
        [StatisticsColumn.Written] = r => r.ResolvedInYear && r.Form == AgreementForm.Written,
        [StatisticsColumn.Oral] = r => r.ResolvedInYear && r.Form == AgreementForm.Oral,
        [StatisticsColumn.Amount] = r => r.ResolvedInYear,
    };

    private static readonly Dictionary<StatisticsColumn, Func<DisputeRow, bool>> Counts = Columns.ToDictionary(
        c => c.Key, c => c.Value.Compile());

    /// <summary>The cells of the form in their finest groups, whole township or one village: one command.</summary>
    public async Task<IReadOnlyList<StatisticsGroup>> GroupsAsync(DateOnly from, DateOnly to, Guid? villageId, CancellationToken cancel)
    {
        var groups = await Rows(new StatisticsCell(from, to, villageId, null, null))
            .GroupBy(r => new
            {
                r.VillageId,
                r.Village,
                r.Source,
                r.Type,
                r.ReceivedInYear,
                r.OpenBefore,
                r.Method,
                r.ResolvedInYear,
                r.Succeeded,
                r.Form
            })
            .Select(g => new DisputeRow
            {
                VillageId = g.Key.VillageId,
                Village = g.Key.Village,
                Source = g.Key.Source,
                Type = g.Key.Type,
                ReceivedInYear = g.Key.ReceivedInYear,
                OpenBefore = g.Key.OpenBefore,
                Method = g.Key.Method,
                ResolvedInYear = g.Key.ResolvedInYear,
                Succeeded = g.Key.Succeeded,
                Form = g.Key.Form,
                Records = g.Count(),
                Amount = g.Sum(r => r.Amount),
            }).ToListAsync(cancel);
        return
        [
            .. groups.GroupBy(g => (g.Source, g.Type, g.VillageId, g.Village)).Select(g => new StatisticsGroup(
                g.Key.Source, g.Key.Type, g.Key.VillageId!.Value, g.Key.Village!,
                Counts.ToDictionary(c => c.Key, c => g.Where(c.Value).Sum(r => Quantity(c.Key, r))))),
        ];
    }

    /// <summary>The cases one cell counts, by number; their quantities sum up to it.</summary>
    public async Task<IReadOnlyList<StatisticsCase>> CasesAsync(StatisticsCell cell, StatisticsColumn column, CancellationToken cancel)
    {
        var rows = await Rows(cell).Where(Columns[column]).OrderBy(r => r.NumberYear).ThenBy(r => r.NumberSequence).ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new StatisticsCase(
                r.Id, r.Reference, r.Title, r.Village, r.Class!, r.Source, r.Date!.Value, Quantity(column, r))),
        ];
    }

    private static decimal Quantity(StatisticsColumn column, DisputeRow row) =>
        column == StatisticsColumn.Amount ? row.Amount : row.Records;

    private IQueryable<DisputeRow> Rows(StatisticsCell cell)
    {
        var rows = db.CasesOf(cell.From, cell.To);
        if (cell.VillageId is { } village)
            rows = rows.Where(r => r.VillageId == village);
        if (cell.Source is { } source)
            rows = rows.Where(r => r.Source == source);
        return cell.Type is { } type ? rows.Where(r => r.Type == type) : rows;
    }
}
