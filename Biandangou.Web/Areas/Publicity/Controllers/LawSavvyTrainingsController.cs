using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>Trainings of law-savvy persons, entered once for all who took part.</summary>
[Area("Publicity"), Route("publicity/law-savvy/trainings"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class LawSavvyTrainingsController(PortalDbContext db, LawSavvyQueries persons) : LedgerController(db)
{
    private const string Register = "/publicity/law-savvy";
    private const string OfPerson = Register + "/{id:guid}/trainings/{training:guid}/delete";
    private const int ReasonLength = 180;

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        View(new LawSavvyTrainingForm { On = Today, Choices = await persons.ChoicesAsync(cancel) });

    [HttpPost("new")]
    public async Task<IActionResult> New(LawSavvyTrainingForm input, CancellationToken cancel)
    {
        input.Choices = await persons.ChoicesAsync(cancel);
        if (!Array.TrueForAll(input.Persons, id => input.Choices.Any(c => c.Id == id)))
            ModelState.AddModelError(nameof(input.Persons), "有人已不在册，请重新勾选");
        if (!ModelState.IsValid)
            return Invalid(View(input));
        string done;
        try
        {
            done = await TrainAsync(input, cancel);
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
            done = await TrainAsync(input, cancel);
        }

        TempData.SetFlash(done);
        return LocalRedirect(Register);
    }

    [HttpGet(OfPerson)]
    public async Task<IActionResult> Delete(Guid id, Guid training, CancellationToken cancel) =>
        await FindAsync(id, training, cancel) is var (person, record) ? View(Ask(person, record)) : NotFound();

    /// <summary>A training entered by mistake goes; what it said stays in the audit of its person.</summary>
    [HttpPost(OfPerson)]
    public async Task<IActionResult> Delete(Guid id, Guid training, string? reason, Guid version, CancellationToken cancel)
    {
        if (await FindAsync(id, training, cancel) is not var (person, record))
            return NotFound();
        var view = await StepAsync(
            new RemovalForm { Version = version }, person, p =>
            {
                var why = Rule.Text(reason, "DeleteReason", "删除原因", ReasonLength);
                Db.Remove(record);
                Db.Note(AuditAction.Deleted, nameof(LawSavvyPerson), p.Id, $"{record.On.ToChinese()}的培训：{why}");
            }, async () => await FindAsync(id, training, cancel) is null,
            new(View(Ask(person, record)), person.Name, Register, $"已删除{person.Name}{record.On.ToChinese()}的培训。"), cancel);
        if (view is ViewResult { StatusCode: StatusCodes.Status409Conflict })
            ModelState.AddModelError("Reason", "这条记录刚被他人修改，请返回查看后再删除。");
        return view;
    }

    private async Task<(LawSavvyPerson Person, LawSavvyTraining Training)?> FindAsync(Guid id, Guid training, CancellationToken cancel) =>
        await Db.InScope<LawSavvyPerson>().Include(p => p.Trainings).FirstOrDefaultAsync(p => p.Id == id, cancel) is { } person
            && person.Trainings.FirstOrDefault(t => t.Id == training) is { } record
            ? (person, record)
            : null;

    private static DeleteForm Ask(LawSavvyPerson person, LawSavvyTraining training) => new(
        $"{Register}/{person.Id}/trainings/{training.Id}/delete", $"{person.Name}{training.On.ToChinese()}的培训“{training.Topic}”",
        "只删除这一个人的这次培训，删除后不再计入任何数据；日期、学时或内容有误的，删除后重新登记。", "删除培训", $"{Register}/{person.Id}", person.Version)
    {
        Crumbs = [("普法宣传", "/publicity/events"), ("法律明白人", Register), ("删除", null)],
    };

    /// <summary>Enters the training for everybody ticked who does not have it yet.</summary>
    /// <returns>What was done, in words.</returns>
    private async Task<string> TrainAsync(LawSavvyTrainingForm form, CancellationToken cancel)
    {
        var ticked = await Db.InScope<LawSavvyPerson>().Include(p => p.Trainings).Where(p => form.Persons.Contains(p.Id))
            .OrderBy(p => p.EntryNumber).ToListAsync(cancel);
        var missing = ticked.FindAll(p => !p.IsTrained(form.On!.Value, form.Topic));
        foreach (var person in missing)
            person.Train(form.ToDetails(), Today);
        await Db.SaveChangesAsync(cancel);
        var earlier = ticked.Count - missing.Count;
        return (missing.Count, earlier) switch
        {
            (var made, 0) => $"已登记{made}人的培训。",
            (0, _) => $"这次培训先前已经登记，勾选的{earlier}人没有重复登记，学时仍是先前登记的。",
            (var made, _) => $"已登记{made}人的培训；另有{earlier}人先前已登记过这次培训，没有重复登记，学时仍是先前登记的。",
        };
    }

    private sealed class RemovalForm : RecordForm;
}
