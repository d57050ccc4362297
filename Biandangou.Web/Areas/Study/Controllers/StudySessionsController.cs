using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>学习培训台账.</summary>
[RecordPage(typeof(StudySession)), Area("Study"), Route("study/sessions"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class StudySessionsController(
    PortalDbContext db, StudySessionQueries sessions, SessionKindQueries kinds, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/study/sessions";

    [HttpGet("")]
    public async Task<IActionResult> Index(StudySessionListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await sessions.ListAsync(filter, cancel);
        return View(new StudySessionListPage(
            query, filter, page, totals, await villages.ChoicesAsync(cancel), await kinds.AllAsync(cancel), await sessions
                .YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await sessions.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 学习培训台账.</summary>
[Area("Study"), Route("study/sessions"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class StudySessionEntryController(PortalDbContext db, StudySessionDeed deed)
    : EntryController<StudySession, StudySessionForm>(db, deed)
{
    private readonly StudySessionDeed _deed = deed;

    [HttpGet("new")]
    public async Task<IActionResult> New(StudySessionStart start, CancellationToken cancel) =>
        await _deed.BeginAsync(start, cancel) is { } form ? await FilledAsync(form, null, cancel) : NotFound();

    protected override EntryFrame FrameOf(StudySessionForm form, StudySession? standing)
    {
        var frame = base.FrameOf(form, standing);
        if (standing is not null)
            return frame;
        var village = form.VillageId is { } id ? form.Names.GetValueOrDefault(id) : null;
        return frame with
        {
            Title = form.Kind?.Category == StudyKind.VillageTraining ? "登记每月法律知识培训" : frame.Title,
            Sub = village is null ? frame.Sub : $"{village} · {frame.Sub}",
            Tools = "_StudySessionTools",
            Aside = ("_StudySessionHelp", "填写帮助"),
        };
    }
}
