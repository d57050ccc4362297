using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>The list's address: everything a filter can say. What cannot be read is left out, never an error.</summary>
public sealed class StudySessionListQuery
{
    /// <summary>Value of <see cref="Village"/> for sessions of the township itself.</summary>
    public const string Township = "township";

    public string? Year { get; set; }

    public string? Month { get; set; }

    public string? Village { get; set; }

    /// <summary>A kind's id, or a category for all its kinds.</summary>
    public string? Kind { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public StudySessionFilter ToFilter(DateOnly today) => new(
        YearFilter.Read(Year, today),
        int.TryParse(Month, out var month) && month is >= 1 and <= 12 ? month : null,
        Guid.TryParse(Village, out var village) ? village : null,
        Village == Township,
        Choices.Read<StudyKind>(Kind), Q, Page, Guid.TryParse(Kind, out var kind) ? kind : null);
}

public sealed record StudySessionListPage(
    StudySessionListQuery Query, StudySessionFilter Filter, Paged<StudySessionLine> Page, StudySessionTotals Totals,
    IReadOnlyList<VillageChoice> Villages, IReadOnlyList<SessionKindChoice> Kinds, IReadOnlyList<int> Years, DateOnly Today)
{
    public string Span =>
        Filter.Year is not { } year ? "全部年度" : Filter.Month is { } month ? WrittenDate.YearMonth(year, month) : $"{year}年";

    /// <summary>The kinds, after the category a link asked for.</summary>
    public IEnumerable<SelectListItem> KindItems() =>
        Kinds.Select(k => new SelectListItem(k.IsRetired ? $"{k.Name}（已停用）" : k.Name, k.Id.ToString(), k.Id == Filter.KindId))
            .Concat(Filter.Kind is { } category ? [new SelectListItem($"统计口径：{category.ToChinese()}", category.ToString(), selected: true)]
            : []);

    public IEnumerable<SelectListItem> VillageItems() =>
        Villages.ToItems(Filter.VillageId).Prepend(new SelectListItem("镇机关", StudySessionListQuery.Township, Filter.OfTownship));

    public IEnumerable<SelectListItem> MonthItems() =>
        Enumerable.Range(1, 12).Select(m => new SelectListItem($"{m}月", m.ToString(), m == Filter.Month));
}
