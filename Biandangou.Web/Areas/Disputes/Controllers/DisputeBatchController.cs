using Biandangou.Data.Disputes.Intake;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Intake;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>批量登记: the list of a meeting, typed row by row.</summary>
[Area("Disputes"), Route("disputes/batch"), Authorize(Policy = Policies.TakeInDisputes)]
public sealed class DisputeBatchController(
    PortalDbContext db, BatchIntake intake, DisputeIntakeQueries intakes, DisputeChoosing choices, CurrentAccount current)
        : LedgerController(db)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid? seminar, CancellationToken cancel)
    {
        var form = new BatchForm { SeminarId = seminar };
        await FillAsync(form, cancel);
        var preset = Preset.Of(form.Choices, seminar, Today);
        (form.SeminarId, form.VillageId, form.GridId, form.ReceivedOn, form.Source) =
            (preset.MeetingId, preset.VillageId, preset.GridId, preset.Day, preset.Source);
        form.AddRows(BatchForm.RowsShown);
        return View(form);
    }

    /// <param name="add">Asks for more rows before the list is sent for good.</param>
    [HttpPost("")]
    public async Task<IActionResult> Index(BatchForm input, string? add, CancellationToken cancel)
    {
        await FillAsync(input, cancel);
        input.Choices.FollowMeeting(input, ModelState);
        if (add is not null)
        {
            if (add != DependentItem.Ask)
                input.AddRows(BatchForm.RowsAdded);
            return ShowAgain(View(input));
        }

        if (await IsRecordedAsync(input, cancel))
            return Done(input, "这份清单已经登记，没有重复登记。");
        Check(input);
        if (ModelState.IsValid)
            await AskAboutLikeAsync(input, cancel);
        if (!ModelState.IsValid)
            return Invalid(View(input));
        try
        {
            var taken = await intake.TakeInAsync(input, Today, cancel);
            var solved = taken.Count(d => d.Status == DisputeStatus.Resolved);
            return Done(
                input,
                $"已登记 {taken.Count} 起案件（{taken[0].Number}{(taken.Count > 1 ? $"至{taken[^1].Number}" : "")}）" +
                $"{(solved > 0 ? $"，其中现场化解 {solved} 起" : "")}。");
        }
        catch (RowRefusedException refused)
        {
            Db.ChangeTracker.Clear();
            ModelState.AddModelError(Field(refused), refused.Message);
            return Invalid(View(input));
        }
        catch (DbUpdateException)
        {
            // The other half of a double submit may have won in the meantime; anything else is a failure.
            Db.ChangeTracker.Clear();
            if (!await IsRecordedAsync(input, cancel))
                throw;
            return Done(input, "这份清单已经登记，没有重复登记。");
        }
    }

    private async Task FillAsync(BatchForm form, CancellationToken cancel)
    {
        form.Choices = await choices.ReadAsync(form.SeminarId, null, cancel);
        form.Names = form.Choices.Names();
        form.MayResolve = current.May(Policies.ResolveDisputes);
    }

    /// <summary>Whether every row is a case already; rows that are so among new ones are told at their place.</summary>
    private async Task<bool> IsRecordedAsync(BatchForm form, CancellationToken cancel)
    {
        var recorded = await intake.RecordedAsync(form, cancel);
        if (recorded.Count > 0 && recorded.Count == form.Filled.Count)
            return true;
        foreach (var (place, _) in form.Filled.Where(r => recorded.Contains(r.Row.SubmissionId)))
            ModelState.AddModelError(BatchForm.FieldOf(place, nameof(BatchRow.Title)), "这一行已经登记过，请清空这一行再提交");
        return false;
    }

    private void Check(BatchForm form)
    {
        form.Choices.CheckPlace(form.VillageId, form.GridId, form.ReceivedOn, ModelState);
        form.Choices.CheckMeeting(form.SeminarId, form.VillageId, form.ReceivedOn, ModelState);
        if (form.Filled.Count == 0)
            ModelState.AddModelError(BatchForm.FieldOf(0, nameof(BatchRow.Names)), "请至少填写一行");
        foreach (var (place, row) in form.Filled)
        {
            if (row.KindId is { } kind && form.Choices.KindOf(kind) is null)
                ModelState.AddModelError(BatchForm.FieldOf(place, nameof(row.KindId)), "这个类型已停用，请另选类型。");
            if (row.OnTheSpot && !form.MayResolve)
                ModelState.AddModelError(BatchForm.FieldOf(place, nameof(row.OnTheSpot)), "您的账号不能登记化解结果，请由村（场）登记。");
        }
    }

    private async Task AskAboutLikeAsync(BatchForm form, CancellationToken cancel)
    {
        Guid[] own = [.. form.Filled.Select(r => r.Row.SubmissionId)];
        foreach (var (place, row) in form.Filled)
        {
            row.Like = await intakes.LikeAsync(form.VillageId!.Value, row.People, form.ReceivedOn!.Value, own, cancel);
            var shown = row.Like.Sign();
            if (row.Like.Count == 0 || (row.IsOther && row.Likeness == shown))
                continue;
            (row.IsOther, row.Likeness) = (false, shown);
            ModelState.Remove(BatchForm.FieldOf(place, nameof(row.IsOther)));
            ModelState.Remove(BatchForm.FieldOf(place, nameof(row.Likeness)));
            ModelState.AddModelError(BatchForm.FieldOf(place, nameof(row.IsOther)), "同一当事人近期已有案件，请先核对是不是同一件");
        }
    }

    /// <summary>Where the row's form shows what the case refused.</summary>
    private static string Field(RowRefusedException refused) => refused.Field switch
    {
        nameof(Dispute.Title) or nameof(Dispute.Description) or nameof(DisputeParty.Phone) or nameof(DisputeResolution.Result)
            or nameof(DisputeResolution.Amount) => BatchForm.FieldOf(refused.Place, refused.Field),
        nameof(Dispute.ReceivedOn) or nameof(DisputeResolution.ResolvedOn) or nameof(Dispute.DueOn) => nameof(BatchForm.ReceivedOn),
        _ => BatchForm.FieldOf(refused.Place, nameof(BatchRow.Names)),
    };

    private LocalRedirectResult Done(BatchForm form, string words)
    {
        TempData.SetFlash(words);
        return LocalRedirect($"/disputes?village={form.VillageId}&year={form.ReceivedOn?.Year}&status=All");
    }
}
