using Biandangou.Data.Common;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Common;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>Trainings of law-savvy persons, entered once for all who took part.</summary>
[Area("Publicity"), Route("publicity/law-savvy/trainings"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class LawSavvyTrainingsController(PortalDbContext db, LawSavvyQueries persons) : LedgerController(db)
{
    private const string Register = "/publicity/law-savvy";

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        View(new LawSavvyTrainingForm { TrainedOn = Today, Choices = await persons.ChoicesAsync(cancel) });

    [HttpPost("new")]
    public async Task<IActionResult> New(LawSavvyTrainingForm input, CancellationToken cancel)
    {
        input.Choices = await persons.ChoicesAsync(cancel);
        if (!Array.TrueForAll(input.Persons, id => input.Choices.Any(c => c.Id == id)))
            ModelState.AddModelError(nameof(input.Persons), "有人已不在册，请重新勾选");
        if (!ModelState.IsValid)
            return Invalid(View(input));
        try
        {
            await TrainAsync(input, cancel);
        }
        catch (RuleBrokenException broken)
        {
            Db.ChangeTracker.Clear();
            Refuse(broken);
            return Invalid(View(input));
        }
        catch (DbUpdateException)
        {
            // The other half of a double submit won in the meantime: what it left out is entered now.
            Db.ChangeTracker.Clear();
            await TrainAsync(input, cancel);
        }

        TempData.SetFlash($"已登记{input.Persons.Length}人的培训。");
        return LocalRedirect(Register);
    }

    /// <summary>Enters the training for everybody ticked who does not have it yet.</summary>
    private async Task TrainAsync(LawSavvyTrainingForm form, CancellationToken cancel)
    {
        var ticked = await Db.InScope<LawSavvyPerson>().Include(p => p.Trainings).Where(p => form.Persons.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(cancel);
        foreach (var person in ticked.Where(p => !p.IsTrained(form.TrainedOn!.Value, form.Topic)))
            person.Train(form.ToDetails(), Today);
        await Db.SaveChangesAsync(cancel);
    }
}
