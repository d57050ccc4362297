using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Areas.Study.Models;

public sealed class StudyPlanForm : RecordForm
{
    [Display(Name = "年度"), Required, Range(2000, 2100)]
    public int? Year { get; set; }

    [Display(Name = "月份"), Required(ErrorMessage = "请选择月份"), Range(1, 12)]
    public int? Month { get; set; }

    [Display(Name = "类别"), Required]
    public Guid? KindId { get; set; }

    [Display(Name = "主题"), Required, StringLength(StudySession.TopicLength)]
    public string? Topic { get; set; }

    [Display(Name = "学习的法律法规"), StringLength(StudySession.LawsLength)]
    public string? Laws { get; set; }

    [Display(Name = "计划次数"), Required, Range(1, StudyPlanItem.MaxTimes)]
    public int? Times { get; set; } = 1;

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<SessionKindChoice> Kinds { get; set; } = [];

    public IEnumerable<SelectListItem> KindItems() => Kinds.Select(k => new SelectListItem(k.Name, k.Id.ToString(), k.Id == KindId));

    public IEnumerable<SelectListItem> MonthItems() =>
        Enumerable.Range(1, 12).Select(m => new SelectListItem($"{m}月", m.ToString(), m == Month));
}

/// <summary>A month's plan of a kind of session, once a month and kind.</summary>
public sealed class StudyPlanDeed(PortalDbContext db, StudyPlanQueries plans, SessionKindQueries kinds)
    : Deed<StudyPlanItem, StudyPlanForm>(db)
{
    public override EntryWords Words { get; } = new("学习计划", "/study/plan", ("学法培训", "/study/sessions"), ("年度计划", "/study/plan"))
    {
        Consequence = "已登记的学习记录不受影响。",
    };

    public override Task<StudyPlanItem?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<StudyPlanItem>().Include(i => i.Kind).FirstOrDefaultAsync(i => i.Id == id, cancel);

    public override string ListOf(StudyPlanForm form) => $"{Words.Path}?year={form.Year}";

    public override string ListOf(StudyPlanItem record) => $"{Words.Path}?year={record.Year}";

    public override string NameOf(StudyPlanItem record) =>
        $"{WrittenDate.YearMonth(record.Year, record.Month)}{record.Kind!.Name}“{record.Topic}”";

    public override string Entered(StudyPlanItem record, StudyPlanForm form) =>
        $"已登记{WrittenDate.YearMonth(record.Year, record.Month)}{form.Names[record.KindId]}计划。";

    public override string Deleted(StudyPlanItem record) => "已删除这项学习计划。";

    public override async Task FillAsync(StudyPlanForm form, StudyPlanItem? standing, CancellationToken cancel)
    {
        form.Kinds = await OnceAsync(kinds.ChoicesAsync, standing?.KindId, cancel);
        form.Names = form.Kinds.ToDictionary(k => k.Id, k => k.Name);
    }

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(StudyPlanForm form, StudyPlanItem? standing, CancellationToken cancel)
    {
        if (form.KindId is not { } kind)
            return [];
        if (!form.Names.TryGetValue(kind, out var name))
            return [new Fault(nameof(form.KindId), "这个类别已停用，请另选类别。")];
        if (!await plans.IsTakenAsync(form.Year, form.Month, kind, standing?.Id, cancel))
            return [];
        var month = WrittenDate.YearMonth(form.Year!.Value, form.Month!.Value);
        return [new Fault(nameof(form.KindId), $"{month}已有“{name}”的计划，请修改那一项的主题或次数。")];
    }

    public override StudyPlanItem Make(StudyPlanForm form) => new(Details(form));

    public override void Amend(StudyPlanItem record, StudyPlanForm form) => record.Amend(Details(form));

    protected override StudyPlanForm From(StudyPlanItem record) => new()
    {
        Year = record.Year,
        Month = record.Month,
        KindId = record.KindId,
        Topic = record.Topic,
        Laws = record.Laws,
        Times = record.Times,
    };

    private static StudyPlanDetails Details(StudyPlanForm form) =>
        new(form.Year!.Value, form.Month!.Value, form.KindId!.Value, form.Topic, form.Laws, form.Times!.Value);
}

/// <param name="Years">Years with a plan, the running one and the next, newest first.</param>
/// <param name="CanCopy">Whether the year has no plan and the year before has one of kinds still in use.</param>
public sealed record StudyPlanYear(int Year, IReadOnlyList<StudyPlanLine> Lines, IReadOnlyList<int> Years, bool CanCopy)
{
    public int Count(StudyPlanState state) => Lines.Count(l => l.State == state);

    public static string Tag(StudyPlanState state) =>
        state switch { StudyPlanState.Done => "ok", StudyPlanState.Overdue => "bad", StudyPlanState.Due => "warn", _ => "info" };

    /// <summary>Of a month that passed without all that was planned, whether anything was held at all.</summary>
    public static string Words(StudyPlanLine line) =>
        line is { State: StudyPlanState.Overdue, Sessions: > 0 } ? "未完成（逾期）" : line.State.ToChinese();

    /// <summary>The records behind the number held.</summary>
    public string Path(StudyPlanLine line) =>
        $"/study/sessions?year={Year}&month={line.Month}" +
        $"&kind={(line is { IsOfVillages: true, IsBuiltIn: true } ? line.Category.ToString() : line.KindId.ToString())}";
}
