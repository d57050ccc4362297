using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Organisation.Villages;

namespace Biandangou.Web.Areas.Disputes.Models.Statistics;

/// <param name="Refusal">Why the period cannot be counted; there is no form then.</param>
/// <param name="Villages">Those the account may ask for.</param>
/// <param name="MayChooseAll">Whether the account sees the whole township.</param>
public sealed record StatisticsPage(
    StatisticsQuery Query, StatisticsForm? Form, string? Refusal, IReadOnlyList<VillageChoice> Villages, bool MayChooseAll, DateOnly Today)
{
    public string Period => $"{Query.FirstDay(Today).ToChinese()}—{Query.LastDay(Today).ToChinese()}";

    public string Place => Villages.FirstOrDefault(v => v.Id == Query.Village)?.Name ?? "全镇";
}

/// <summary>The cases of one cell.</summary>
public sealed record StatisticsCasesPage(
    StatisticsCell Cell, StatisticsColumn Column, IReadOnlyList<StatisticsCase> Cases, string Place, string BackPath)
{
    public decimal Total => Cases.Sum(c => c.Quantity);

    public string Words => string.Join(
        "，", new[] { Place, Cell.Source?.ToChinese(), Cell.Type?.ToChinese(), $"{Cell.From.ToChinese()}—{Cell.To.ToChinese()}" }.Where(
            w => w is not null));
}

/// <summary>The form of a period to print, with every kind of lines.</summary>
/// <param name="Place">Village; empty for the whole township.</param>
public sealed record PrintedStatistics(DateOnly From, DateOnly To, string Place, string IssuingBody, IReadOnlyList<StatisticsForm> Forms)
{
    public string Heading => $"{Place}人民调解案件统计表";

    public string Period => $"{From.ToChinese()}至{To.ToChinese()}";

    public string Title => $"{Heading}（{Period}）";
}
