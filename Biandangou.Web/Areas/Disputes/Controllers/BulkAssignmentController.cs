using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Steps;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>批量指派: ticked cases given to the same people, all of them or none.</summary>
[Area("Disputes"), Route("disputes/assign"), Authorize(Policy = Policies.AssignDisputes)]
public sealed class BulkAssignmentController(PortalDbContext db, LawyerQueries lawyers) : LedgerController(db)
{
    private const string Ledger = "/disputes";

    /// <param name="cases">Ids of the ticked cases.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid[] cases, CancellationToken cancel)
    {
        var form = new BulkAssignmentForm
        {
            AssignedOn = Today,
            Cases = [.. cases.Distinct().Take(BulkAssignmentForm.Most).Select(id => new BulkCase { Id = id })]
        };
        if (form.Cases.Count == 0)
        {
            TempData.SetFlash("请先在列表中勾选要指派的案件。");
            return LocalRedirect(Ledger);
        }

        if (!await FillAsync(form, cancel))
            return NotFound();
        form.Cases.ForEach(c => c.Version = c.Record!.Version);
        return View(form);
    }

    [HttpPost("")]
    public async Task<IActionResult> Index(BulkAssignmentForm input, CancellationToken cancel)
    {
        if (input.Cases.Count is 0 or > BulkAssignmentForm.Most || !await FillAsync(input, cancel))
            return NotFound();
        if (input.LawyerId is { } lawyer && !input.Lawyers.Any(l => l.Id == lawyer))
            ModelState.AddModelError(nameof(input.LawyerId), "请选择聘期内的驻村律师");
        if (input.Chosen.Count == 0)
            ModelState.AddModelError("", "请至少勾选一起案件");
        if (!ModelState.IsValid)
            return Invalid(View(input));
        // Also the second half of a double submit.
        if (input.Chosen.All(c => IsDone(c.Record!, input)))
            return Done(input);
        foreach (var one in input.Chosen)
            one.Refusal = Assign(one, input);
        if (input.Chosen.All(c => c.Refusal is null))
        {
            try
            {
                await Db.SaveChangesAsync(cancel);
                return Done(input);
            }
            catch (DbUpdateConcurrencyException)
            {
                ModelState.AddModelError("", "有案件刚被他人修改，全部没有指派。请核对后再提交。");
            }
        }

        return await RefusedAsync(input, cancel);
    }

    /// <returns>Why the case cannot be assigned; null when it was, in memory.</returns>
    private string? Assign(BulkCase one, BulkAssignmentForm form)
    {
        if (one.Record!.Version != one.Version)
            return $"{one.Record.UpdatedBy ?? one.Record.CreatedBy} 刚修改过，请核对后再提交";
        try
        {
            one.Record.Assign(form.ToDetails(), form.AssignedOn!.Value, form.Reason, Today);
            return null;
        }
        catch (RuleBrokenException broken)
        {
            if (broken.Field is { } field)
                ModelState.AddModelError(field, broken.Message);
            return broken.Message;
        }
    }

    /// <summary>Nothing is stored; each case shows what stands against it, and the next try knows the present state.</summary>
    private async Task<IActionResult> RefusedAsync(BulkAssignmentForm form, CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        var refused = form.Cases.Where(c => c.Refusal is not null).Select(c => c.Record!.Number).ToList();
        if (refused.Count > 0)
            ModelState.AddModelError("", $"{string.Join('、', refused)} 不能指派，全部没有保存。请看列表中的原因，改正或取消勾选后再提交。");
        if (!await FillAsync(form, cancel))
            return NotFound();
        if (form.Chosen.All(c => IsDone(c.Record!, form)))
            return Done(form);
        for (var i = 0; i < form.Cases.Count; i++)
        {
            form.Cases[i].Version = form.Cases[i].Record!.Version;
            ModelState.Remove($"{nameof(form.Cases)}[{i}].{nameof(BulkCase.Version)}");
        }

        return Invalid(View(form));
    }

    /// <returns>False when a case is not the account's.</returns>
    private async Task<bool> FillAsync(BulkAssignmentForm form, CancellationToken cancel)
    {
        var ids = form.Cases.Select(c => c.Id).ToList();
        var records = await Db.InScope<Dispute>().Include(d => d.Assignments).Include(d => d.Village).Include(d => d.Lawyer)
            .Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancel);
        form.Cases.ForEach(c => c.Record = records.GetValueOrDefault(c.Id));
        form.Lawyers = await lawyers.ChoicesAsync(null, cancel);
        form.Names = form.Lawyers.ToDictionary(l => l.Id, l => l.Name);
        return form.Cases.TrueForAll(c => c.Record is not null);
    }

    private bool IsDone(Dispute record, BulkAssignmentForm form) =>
        record.Assigned is { } standing && standing.CreatedById == Db.Actor.Id && standing.AssignedOn == form.AssignedOn
            && standing.Details == form.ToDetails();

    private LocalRedirectResult Done(BulkAssignmentForm form)
    {
        TempData.SetFlash($"已指派 {form.Chosen.Count} 起案件。");
        return LocalRedirect(Ledger);
    }
}
