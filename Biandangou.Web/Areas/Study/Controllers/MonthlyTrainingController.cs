using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Areas.Study.Models;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>村（场）每月法律知识培训 on a phone.</summary>
[Area("Study"), Route("study/training"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class MonthlyTrainingController(
    PortalDbContext db, MonthlyTrainingQueries trainings, StudySessionQueries sessions, TrainingMatrixQueries matrix,
    VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/study/sessions";

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? village, string? month, CancellationToken cancel)
    {
        // The form has fields of the same names, which show what is meant and not what the address says.
        ModelState.Clear();
        var asked = MonthOf(month);
        var choices = await ChoicesAsync(asked, cancel);
        if (village is null && choices.Count != 1)
            return View("Choose", new TrainingVillages(asked, await RowsAsync(asked, choices, cancel)));
        if (choices.FirstOrDefault(v => village is null || v.Id == village) is not { } chosen)
            return NotFound();
        var form = new MonthlyTrainingForm { VillageId = chosen.Id, Month = asked.ToString(), On = asked.Contains(Today) ? Today : null };
        await PrefillAsync(form, asked, cancel);
        return await FormAsync(form, chosen, asked, cancel);
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(MonthlyTrainingForm input, CancellationToken cancel)
    {
        var asked = MonthOf(input.Month);
        var choices = await ChoicesAsync(asked, cancel);
        if (choices.FirstOrDefault(v => v.Id == input.VillageId) is not { } village)
            return NotFound();
        if (input.On is { } day && !asked.Contains(day))
            ModelState.AddModelError(nameof(input.On), $"日期应在{asked.ToChinese()}内；登记其他月份，请在月度完成情况中点该月的格子。");
        else
            ModelState.Tell(choices.Faults(village.Id, input.On, townshipToo: false, nameof(input.On)));
        var view = await FormAsync(input, village, asked, cancel);
        return await CreateAsync(
            input, () => StoreAsync(input, new StudySession(village.Id, input.ToDetails(), Today), cancel),
            view, Ledger, s => $"已登记{village.Name}{s.On.Month}月法律知识培训。");
    }

    /// <summary>The running month unless an earlier one is meant.</summary>
    private TrainingMonth MonthOf(string? text) =>
        TrainingMonth.Read(text) is { } month && month.First <= Today ? month : TrainingMonth.Of(Today);

    /// <summary>The office records a month also for a village closed since.</summary>
    private Task<IReadOnlyList<VillageChoice>> ChoicesAsync(TrainingMonth month, CancellationToken cancel) =>
        Db.Scope.WholeTownship ? villages.OpenSinceAsync(month.First, null, cancel) : villages.OpenSinceAsync(Today, null, cancel);

    private async Task PrefillAsync(MonthlyTrainingForm form, TrainingMonth month, CancellationToken cancel)
    {
        var planned = await trainings.PlannedAsync(month.Year, month.Month, cancel) is [var first, ..] ? first : null;
        (form.Topic, form.Laws) = (planned?.Topic, planned?.Laws);
        if (await sessions.LatestTrainingAsync(form.VillageId, cancel) is { } last)
        {
            form.FillBy(last);
            if (planned is null)
                (form.Topic, form.Laws) = (last.Topic, last.Laws);
            return;
        }

        // Nobody known: whoever records it is taken to have held it.
        var speaker = await trainings.SpeakerAsync(form.VillageId, cancel)
            ?? new TrainingSpeaker(Db.Actor.Name, Db.Scope.WholeTownship ? SpeakerKind.JusticeOffice : SpeakerKind.VillageCadre);
        (form.Speaker, form.SpeakerKind) = (speaker.Name, speaker.Kind);
    }

    private async Task<ViewResult> FormAsync(MonthlyTrainingForm form, VillageChoice village, TrainingMonth month, CancellationToken cancel)
    {
        var planned = await trainings.PlannedAsync(month.Year, month.Month, cancel);
        var former = await trainings.FormerTopicsAsync(village.Id, cancel);
        var year = await matrix.YearAsync(month.Year, Today, cancel);
        var recorded = year.Villages.FirstOrDefault(v => v.VillageId == village.Id)?.Months[month.Month - 1].Sessions ?? 0;
        form.Page = new MonthlyTrainingPage(
            village.Name, month, [.. planned.Select(p => p.Topic).Concat(former).Distinct(StringComparer.Ordinal)], recorded,
            TrainingMatrix.Deadline(month.Year, month.Month, year.GraceDays), Today);
        form.Names = new Dictionary<Guid, string> { [village.Id] = village.Name };
        return View("New", form);
    }

    private async Task<IReadOnlyList<TrainingRow>> RowsAsync(
        TrainingMonth month, IReadOnlyList<VillageChoice> choices, CancellationToken cancel) =>
        [.. (await matrix.YearAsync(month.Year, Today, cancel)).Villages.Where(row => choices.Any(c => c.Id == row.VillageId))];
}
