using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>催报: the office asks villages for the months they lack.</summary>
[Area("Study"), Route("study/reminders"), Authorize(Policy = Policies.KeepTownship)]
public sealed class RemindersController(PortalDbContext db, TrainingMatrixQueries matrix, TrainingReminderQueries reminders)
    : LedgerController(db)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(string? year, CancellationToken cancel)
    {
        ModelState.Clear();
        var form = new RemindersForm { Year = YearFilter.Read(year, Today) ?? Today.Year, Message = RemindersForm.Standard };
        return View(await FilledAsync(form, cancel));
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(RemindersForm input, CancellationToken cancel)
    {
        var targets = (input.Targets ?? []).Select(ReminderTarget.Read).OfType<ReminderTarget>().Distinct().ToList();
        var submissions = targets.ConvertAll(input.SubmissionOf);
        if (targets.Count > 0 && await reminders.CountSentAsync(submissions, cancel) == targets.Count)
            return Sent(input, targets);
        await FilledAsync(input, cancel);
        Check(input, targets);
        if (!ModelState.IsValid)
            return Invalid(View(input));
        try
        {
            foreach (var target in targets)
            {
                var reminder = new TrainingReminder(target.VillageId, target.Month.First, input.MessageFor(target.Month));
                reminder.SubmittedAs(input.SubmissionOf(target), input.Digest());
                Db.Add(reminder);
            }

            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The other half of a double submit was first; anything else is a failure.
            Db.ChangeTracker.Clear();
            if (await reminders.CountSentAsync(submissions, cancel) != targets.Count)
                throw;
        }

        return Sent(input, targets);
    }

    /// <summary>A month recorded in the meantime needs no reminder; then nothing is sent at all.</summary>
    private void Check(RemindersForm form, List<ReminderTarget> targets)
    {
        var open = form.Open.Select(ReminderTarget.Of).ToHashSet();
        if (ModelState.GetFieldValidationState(nameof(form.Targets)) != ModelValidationState.Invalid
            && (targets.Count == 0 || targets.Count != form.Targets!.Count || !open.IsSupersetOf(targets)))
            ModelState.AddModelError(nameof(form.Targets), "所选月份中有的已经登记或不用登记，没有发出催报。请按下面的名单重新选择。");
    }

    private LocalRedirectResult Sent(RemindersForm form, List<ReminderTarget> targets)
    {
        TempData.SetFlash($"已向 {targets.Select(t => t.VillageId).Distinct().Count()} 个村（场）发出催报 {targets.Count} 条。", "查看阅读情况", "/notices");
        return LocalRedirect(targets is [var only] ? $"/study/matrix/{only.Month.Year}/{only.Month.Month}/{only.VillageId}"
            : $"/study/matrix?year={form.Year}");
    }

    private async Task<RemindersForm> FilledAsync(RemindersForm form, CancellationToken cancel)
    {
        form.Today = Today;
        if (form.Year is < 2000 or > 2100)
            return form;
        form.Open = [.. (await matrix.YearAsync(form.Year, Today, cancel)).Asked()];
        form.Sent = await reminders.LastSentAsync(form.Year, cancel);
        return form;
    }
}
