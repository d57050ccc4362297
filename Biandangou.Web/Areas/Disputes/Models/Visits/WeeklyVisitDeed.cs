using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Visits;

/// <summary>The plan of one visit to a party branch, or to a village without one.</summary>
public sealed class WeeklyVisitDeed(PortalDbContext db, WeeklyVisitQueries visits, VisitPlaceQueries places, LawyerQueries lawyers)
    : Deed<WeeklyVisit, WeeklyVisitForm>(db)
{
    public override EntryWords Words { get; } =
        new("走访计划", VisitWeeks.Ledger, ("积案化解", "/disputes"), ("每周走访", VisitWeeks.Ledger))
        {
            New = "新增走访计划",
            Delete = "删除走访",
            Sub = "一个党支部一次走访登记一条",
            // Photos are of the visit, which is still to come.
            TakesFiles = false,
            Consequence = "删除后不再计入任何数据。只删除误登记的；不再走访的请取消。",
        };

    public override string NameOf(WeeklyVisit record) => $"{record.PlannedOn.ToChinese()}的走访";

    public override string Entered(WeeklyVisit record, WeeklyVisitForm form) => $"已登记{record.PlannedOn.ToChinese()}的走访计划。";

    /// <summary>A visit of a week with what the branch has: its secretary, and the lawyer of its village.</summary>
    /// <param name="monday">Of the week; this week's visit is planned for today.</param>
    public async Task<WeeklyVisitForm> BeginAsync(DateOnly monday, Guid? place, CancellationToken cancel)
    {
        var day = monday == WeeklyVisit.WeekOf(Today) ? Today : monday;
        var form = new WeeklyVisitForm { PlannedOn = day, PlaceId = place, Places = await PlacesAsync(cancel) };
        if (form.Places.Where(p => p.On(day)).ToList() is [var only])
            form.PlaceId = only.Id;
        if (form.Chosen is { } chosen)
        {
            form.People = chosen.Secretary;
            form.LawyerId = (await places.LawyersAsync(day, cancel)).TryGetValue(chosen.VillageId, out var lawyer) ? lawyer : null;
        }

        return form;
    }

    public override async Task FillAsync(WeeklyVisitForm form, WeeklyVisit? standing, CancellationToken cancel)
    {
        form.Places = await PlacesAsync(cancel);
        form.Lawyers = await OnceAsync(lawyers.ChoicesAsync, standing?.LawyerId, cancel);
        form.Names = form.Places.Select(p => (p.Id, p.Name)).Concat(form.Lawyers.Select(l => (l.Id, l.Name))).ToDictionary();
    }

    public override Task<IReadOnlyList<Fault>> FaultsAsync(WeeklyVisitForm form, WeeklyVisit? standing, CancellationToken cancel)
    {
        List<Fault> faults = [];
        if (form.PlaceId is not null && form.Chosen is null)
            faults.Add(new Fault(nameof(form.PlaceId), "请选择党支部"));
        if (form.Chosen is { } place && form.PlannedOn is { } day && !place.On(day))
            faults.Add(new Fault(nameof(form.PlannedOn), $"计划日期应在{place.Name}的存续期间（{ChineseText.Period(place.From, place.To)}）。"));
        if (form.LawyerId is not null && form.Lawyers.All(l => l.Id != form.LawyerId))
            faults.Add(new Fault(nameof(form.LawyerId), "请选择聘期内的驻村律师"));
        return Task.FromResult<IReadOnlyList<Fault>>(faults);
    }

    public override async Task<string?> KeptByAsync(WeeklyVisit record, CancellationToken cancel) =>
        await visits.LinkedAsync(record.Id, cancel) is { Count: > 0 } linked
            ? $"案件{string.Join('、', linked)}登记了这次走访，不能删除。"
            : null;

    public override WeeklyVisit Make(WeeklyVisitForm form) => new(Plan(form));

    public override void Amend(WeeklyVisit record, WeeklyVisitForm form) => record.Replan(Plan(form), Today);

    protected override WeeklyVisitForm From(WeeklyVisit record) => new()
    {
        PlaceId = record.PartyBranchId ?? record.VillageId,
        PlannedOn = record.PlannedOn,
        People = record.People,
        LawyerId = record.LawyerId,
        Purpose = record.Purpose,
    };

    /// <summary>What was in force on any day may have been planned for then; the chosen day decides.</summary>
    private Task<IReadOnlyList<VisitPlace>> PlacesAsync(CancellationToken cancel) =>
        OnceAsync(places.BetweenAsync, DateOnly.MinValue, DateOnly.MaxValue, cancel);

    private static WeeklyVisitPlan Plan(WeeklyVisitForm form) => new(
        form.Chosen!.VillageId, form.Chosen.BranchId, form.PlannedOn!.Value, form.People, form.LawyerId, form.Purpose);
}
