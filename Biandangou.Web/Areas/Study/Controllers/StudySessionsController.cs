using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Study;
using Biandangou.Domain.Common;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Areas.Study.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>学习培训台账.</summary>
[RecordPage(typeof(StudySession)), Area("Study"), Route("study/sessions"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class StudySessionsController(PortalDbContext db, StudySessionQueries sessions, SessionKindQueries kinds, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/study/sessions";

    [HttpGet("")]
    public async Task<IActionResult> Index(StudySessionListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await sessions.ListAsync(filter, cancel);
        return View(new StudySessionListPage(
            query, filter, page, totals, await villages.ChoicesAsync(cancel), await kinds.AllAsync(cancel), await sessions.YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await sessions.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(StudySessionStart start, CancellationToken cancel)
    {
        var form = new StudySessionForm();
        if (start.Like is { } id)
        {
            if (await sessions.FindAsync(id, cancel) is not { } pattern)
                return NotFound();
            form = StudySessionForm.Like(pattern);
        }

        form.On = start.HeldOn(Today);
        form.KindId = start.ChosenKind(await kinds.ChoicesAsync(null, cancel))?.Id ?? form.KindId;
        form.VillageId = start.ChosenVillage ?? form.VillageId;
        if (!Db.Scope.WholeTownship)
        {
            form.KindId ??= SessionKind.IdOf(StudyKind.VillageTraining);
            form.VillageId ??= Db.Scope.VillageIds is [var only] ? only : null;
        }

        return await FormAsync(form, "New", null, null, cancel);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(StudySessionForm input, CancellationToken cancel)
    {
        var view = await FormAsync(input, "New", null, null, cancel);
        Check(input);
        return await CreateAsync(
            input,
            () => StoreAsync(input, new StudySession(input.VillageId, input.ToDetails(), Today), cancel),
            view, Ledger, s => $"已登记{Subject(s, input)}。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await sessions.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = StudySessionForm.From(page);
        return await FormAsync(form, "Edit", form.VillageId, form.KindId, cancel);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, StudySessionForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        var view = await FormAsync(input, "Edit", record.VillageId, record.KindId, cancel);
        Check(input);
        return await AmendAsync(
            input, record, s => s.Amend(input.VillageId, input.ToDetails(), Today),
            view, async () => StudySessionForm.From((await sessions.FindAsync(id, cancel))!),
            "学习培训记录", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除学习培训“{record.Topic}”。", cancel)
            : NotFound();

    private Task<StudySession?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<StudySession>().Include(s => s.SessionKind).FirstOrDefaultAsync(s => s.Id == id, cancel);

    private static string Subject(StudySession session, StudySessionForm form) => session.Kind == StudyKind.VillageTraining
        ? $"{form.Names[session.VillageId!.Value]}{session.On.Month}月法律知识培训"
        : $"{form.Kind!.Name}“{session.Topic}”";

    private static DeleteForm Ask(StudySession record) => new(
        $"{Ledger}/{record.Id}/delete", $"{record.SessionKind!.Name}“{record.Topic}”（{record.On.ToChinese()}）", "删除后不再计入任何数据。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);

    private void Check(StudySessionForm form)
    {
        ModelState.CheckVillage(form.VillageId, form.Choices.Villages, form.Choices.TownshipToo);
        ModelState.CheckDay(form.VillageId, form.Choices.Villages, form.On, nameof(form.On));
        if (form.KindId is not null && form.Kind is null)
            ModelState.AddModelError(nameof(form.KindId), "这个类别已停用，请另选类别。");
    }

    private async Task<ViewResult> FormAsync(StudySessionForm form, string view, Guid? standing, Guid? kind, CancellationToken cancel)
    {
        var (topics, speakers) = await sessions.SuggestionsAsync(cancel);
        var whole = Db.Scope.WholeTownship;
        var choices = await villages.DeedChoicesAsync(standing, cancel);
        // A village does not hold what only the township holds.
        IReadOnlyList<KindChoice> offered =
            [.. (await kinds.ChoicesAsync(kind, cancel)).Where(k => whole || !StudySession.IsTownshipOnly(k.Category) || k.Id == kind)];
        form.Choices = new StudySessionChoices(choices, offered, whole, topics, speakers);
        if (view == "New" && form is { Kind.Category: StudyKind.VillageTraining, VillageId: { } village })
            form.Choices = form.Choices with { Latest = await sessions.LatestTrainingAsync(village, cancel) };
        form.Names = choices.Select(v => (v.Id, v.Name)).Concat(offered.Select(k => (k.Id, k.Name))).ToDictionary();
        return View(view, form);
    }
}
