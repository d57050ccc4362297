using Biandangou.Data.Publicity;
using Biandangou.Domain.Common;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>宣传阵地台账 on paper: each kind is summed in its own column, as no sum of banners and squares means anything.</summary>
public static class DisplayLedger
{
    public static IReadOnlyList<LedgerColumn<DisplayLedgerRow>> Columns { get; } =
    [
        new("类别", 12, r => r.Kind.ToChinese()),
        new("内容", 32, r => r.Content),
        new("村（场）", 14, r => r.Village ?? "镇"),
        new("地点", 18, r => r.Place),
        new("设置日期", 16, r => r.From),
        new("撤下日期", 16, r => r.To),
        .. Enum.GetValues<DisplayKind>().Select(kind => new LedgerColumn<DisplayLedgerRow>(Heading(kind), 11, r => Quantity(r, kind), Total: true)),
    ];

    private static bool IsOfItsYear(DisplayKind kind) => kind is DisplayKind.Banner or DisplayKind.Poster;

    private static string Heading(DisplayKind kind) => $"{(IsOfItsYear(kind) ? "本年" : "")}{kind.ToChinese()}（{kind.Unit()}）";

    private static int? Quantity(DisplayLedgerRow row, DisplayKind kind) =>
        row.Kind == kind && (row.PutUpInYear || !IsOfItsYear(kind)) ? row.Quantity : null;
}
