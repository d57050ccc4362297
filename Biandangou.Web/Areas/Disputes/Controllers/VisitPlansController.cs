using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Visits;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>Plans a whole week at once: a visit for each branch, or last week's plan once more.</summary>
[Area("Disputes"), Route("disputes/visits"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class VisitPlansController(
    PortalDbContext db, WeeklyVisitQueries visits, VisitPlaceQueries places, LawyerQueries lawyers) : LedgerController(db)
{
    [HttpGet("plan")]
    public async Task<IActionResult> Plan(string? week, CancellationToken cancel)
    {
        ModelState.Clear();
        var monday = VisitWeeks.Read(week, Today);
        var day = monday == WeeklyVisit.WeekOf(Today) ? Today : monday;
        var form = await FillAsync(new WeekPlanForm { Week = monday, PlannedOn = day }, cancel);
        var served = await places.LawyersAsync(form.PlannedOn!.Value, cancel);
        var whole = await visits.WeekAsync(monday, null, cancel);
        var planned = whole.Rows.Where(r => r.Visits.Count > 0).Select(r => r.Place.Id).ToHashSet();
        form.Lines =
        [
            .. form.Places.Select(p => new WeekPlanLine
            {
                PlaceId = p.Id,
                IsChosen = !planned.Contains(p.Id),
                People = p.Secretary,
                LawyerId = served.TryGetValue(p.VillageId, out var lawyer) && form.Lawyers.Any(l => l.Id == lawyer) ? lawyer : null,
            }),
        ];
        return View(form);
    }

    [HttpPost("plan")]
    public async Task<IActionResult> Plan(WeekPlanForm input, CancellationToken cancel)
    {
        Check(await FillAsync(input, cancel));
        if (!ModelState.IsValid)
            return Invalid(View(input));
        var lines = input.Chosen.ToList();
        var submissions = lines.ConvertAll(input.SubmissionOf);
        if (await MadeAsync(submissions, cancel) == lines.Count)
            return Done(input.Week, lines.Count);
        try
        {
            foreach (var line in lines)
            {
                var place = input.PlaceOf(line)!;
                var visit = new WeeklyVisit(new WeeklyVisitPlan(
                    place.VillageId, place.BranchId, input.PlannedOn!.Value, line.People, line.LawyerId, input.Purpose));
                visit.SubmittedAs(input.SubmissionOf(line), input.Digest());
                Db.Add(visit);
            }

            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The other half of a double submit was first; anything else is a failure.
            Db.ChangeTracker.Clear();
            if (await MadeAsync(submissions, cancel) != lines.Count)
                throw;
        }

        return Done(input.Week, lines.Count);
    }

    /// <summary>Last week's plan seven days on, into a week that has none.</summary>
    [HttpPost("copy")]
    public async Task<IActionResult> Copy(string? week, CancellationToken cancel)
    {
        ModelState.Clear();
        var monday = VisitWeeks.Read(week, Today);
        var (copied, refusal) = monday < WeeklyVisit.WeekOf(Today) ? (0, "这一周已经结束，没有复制。") : await CopyAsync(monday, cancel);
        TempData.SetFlash(refusal ?? $"已按上周计划复制 {copied} 次走访，请核对日期和走访人。");
        return LocalRedirect(VisitWeeks.Path(monday));
    }

    private async Task<(int Copied, string? Refusal)> CopyAsync(DateOnly monday, CancellationToken cancel)
    {
        if (await visits.IsPlannedAsync(monday, cancel))
            return (0, "这一周已有走访计划，没有复制。");
        var last = await visits.PlansAsync(monday.AddDays(-7), cancel);
        var (open, engaged) = (await places.BetweenAsync(monday, monday.AddDays(6), cancel), await lawyers.ChoicesAsync(null, cancel));
        var plans = last.Select(plan => plan with
        {
            PlannedOn = plan.PlannedOn.AddDays(7),
            LawyerId = engaged.Any(l => l.Id == plan.LawyerId) ? plan.LawyerId : null,
        })
            .Where(plan => open.Any(p => (p.VillageId, p.BranchId) == (plan.VillageId, plan.PartyBranchId) && p.On(plan.PlannedOn)))
            .ToList();
        if (plans.Count == 0)
            return (0, "上周没有可以复制的走访计划。");
        Db.AddRange(plans.Select(p => new WeeklyVisit(p)));
        await Db.SaveChangesAsync(cancel);
        return (plans.Count, null);
    }

    private Task<int> MadeAsync(List<Guid> submissions, CancellationToken cancel) =>
        Db.InScope<WeeklyVisit>().CountAsync(v => v.CreatedById == Db.Actor.Id && submissions.Contains(v.SubmissionId!.Value), cancel);

    private LocalRedirectResult Done(DateOnly week, int count)
    {
        TempData.SetFlash($"已登记 {count} 次走访计划。");
        return LocalRedirect(VisitWeeks.Path(week));
    }

    private async Task<WeekPlanForm> FillAsync(WeekPlanForm form, CancellationToken cancel)
    {
        form.Week = WeeklyVisit.WeekOf(form.Week.Year is >= 2000 and <= 2100 ? form.Week : Today);
        form.Places = await places.BetweenAsync(form.Week, form.Week.AddDays(6), cancel);
        form.Lawyers = await lawyers.ChoicesAsync(null, cancel);
        return form;
    }

    private void Check(WeekPlanForm form)
    {
        if (form.PlannedOn is { } day && WeeklyVisit.WeekOf(day) != form.Week)
            ModelState.AddModelError(nameof(form.PlannedOn), $"计划日期应在这一周内（{VisitWeeks.InWords(form.Week)}）。");
        if (!form.Chosen.Any())
            ModelState.AddModelError(nameof(form.Lines), "请至少选择一个党支部。");
        foreach (var (line, i) in form.Lines.Select((l, i) => (l, i)).Where(l => l.l.IsChosen))
        {
            var at = $"Lines[{i}].People";
            if (form.PlaceOf(line) is not { } place)
                ModelState.AddModelError(at, "请重新选择党支部。");
            else if (form.PlannedOn is { } on && !place.On(on))
                ModelState.AddModelError(at, $"计划日期应在{place.Name}的存续期间（{ChineseText.Period(place.From, place.To)}）。");
            if (string.IsNullOrWhiteSpace(line.People))
                ModelState.AddModelError(at, "请填写走访人");
            else if (line.People.Trim().Length > WeeklyVisit.PeopleLength)
                ModelState.AddModelError(at, $"走访人不能超过 {WeeklyVisit.PeopleLength} 个字");
            if (line.LawyerId is { } lawyer && form.Lawyers.All(l => l.Id != lawyer))
                ModelState.AddModelError($"Lines[{i}].LawyerId", "请选择聘期内的驻村律师");
        }
    }
}
