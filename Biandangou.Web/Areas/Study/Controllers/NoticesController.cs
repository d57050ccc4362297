using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>What the office sent: villages read it, the office sees who has.</summary>
[Area("Study"), Route("notices"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class NoticesController(PortalDbContext db, TrainingReminderQueries reminders) : Controller
{
    private const string Notices = "/notices";

    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel) => View(await reminders.ListAsync(page, cancel));

    /// <param name="then"><c>record</c> leads on to the month's entry form, <c>home</c> to the home page.</param>
    [HttpPost("{id:guid}/read"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Read(Guid id, string? then, CancellationToken cancel)
    {
        if (await db.InScope<TrainingReminder>().FirstOrDefaultAsync(r => r.Id == id, cancel) is not { } reminder)
            return NotFound();
        // Whoever sees the whole township is not whom it was sent to.
        if (!db.Scope.WholeTownship && await reminders.FindAsync(id, cancel) is { IsRead: false })
            await MarkAsync(reminder, cancel);
        return LocalRedirect(then switch
        {
            "record" => TrainingCells.TrainingPath(reminder.VillageId, TrainingMonth.Of(reminder.Month)),
            "home" => "/",
            _ => Notices,
        });
    }

    private async Task MarkAsync(TrainingReminder reminder, CancellationToken cancel)
    {
        // Whoever has read of a month has read all that asks for it.
        db.AddRange((await reminders.UnreadAsync(reminder.VillageId, reminder.Month, cancel)).Select(r => new ReminderReading(r)));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Pressed twice: the first press has marked it.
            db.ChangeTracker.Clear();
            if (await reminders.FindAsync(reminder.Id, cancel) is not { IsRead: true })
                throw;
        }
    }
}
