using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>A line of 宣传阵地台账.</summary>
/// <param name="PutUpInYear">Banners and posters count for the year they were put up in.</param>
/// <param name="To">Null while it is up at the cut-off.</param>
public sealed record DisplayLedgerRow(
    DisplayKind Kind, string? Content, string? Village, string? Place, DateOnly From, bool PutUpInYear, DateOnly? To, int Quantity);

/// <summary>
/// 宣传阵地台账: items in use in a period, by kind. Each kind is summed in its own column, as no sum of banners and squares means anything.
/// </summary>
public sealed class DisplayLedger(PortalDbContext db) : Ledger<DisplayLedgerRow>(db, Title, 50)
{
    public const string Title = "宣传阵地台账";

    public override IReadOnlyList<LedgerColumn<DisplayLedgerRow>> Columns { get; } =
    [
        new("类别", 12, r => r.Kind.ToChinese()),
        new("内容", 32, r => r.Content),
        new("村（场）", 14, r => r.Village ?? "镇"),
        new("地点", 18, r => r.Place),
        new("设置日期", 16, r => r.From),
        new("撤下日期", 16, r => r.To),
        .. Enum.GetValues<DisplayKind>().Select(
            kind => new LedgerColumn<DisplayLedgerRow>(Heading(kind), 11, r => Quantity(r, kind), Total: true)),
    ];

    public override IQueryable<Guid> Records(FigurePeriod period) => new DisplayFigures(Db).Rows(period).Select(i => i.Id);

    public override async Task<IReadOnlyList<DisplayLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var rows = await Db.Township<DisplayItem>()
            .Where(i => i.CountsWithin(period.Start, period.CutOff))
            .OrderBy(i => i.From).ThenBy(i => i.EntryNumber)
            .Select(i => new DisplayLedgerRow(
                i.Kind, i.Content, i.Village!.Name, i.Place, i.From, i.From.Within(period.Start, period.CutOff),
                i.LastsBeyond(period.CutOff) ? null : i.To, i.Quantity)).ToListAsync(cancel);
        // Kinds are stored by name, whose order is not theirs.
        return [.. rows.OrderBy(r => r.Kind)];
    }

    private static bool IsOfItsYear(DisplayKind kind) => kind is DisplayKind.Banner or DisplayKind.Poster;

    private static string Heading(DisplayKind kind) => $"{(IsOfItsYear(kind) ? "本年" : "")}{kind.ToChinese()}（{kind.Unit()}）";

    private static int? Quantity(DisplayLedgerRow row, DisplayKind kind) =>
        row.Kind == kind && (row.PutUpInYear || !IsOfItsYear(kind)) ? row.Quantity : null;
}
