using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>领导小组会议台账.</summary>
[RecordPage(typeof(GroupMeeting)), Area("Organisation"), Route("organisation/meetings"), Authorize(Policy = Policies.ReadTownship)]
public sealed class GroupMeetingsController(PortalDbContext db, GroupMeetingQueries meetings, GroupQueries groups) : LedgerController(db)
{
    private const string Ledger = "/organisation/meetings";

    [HttpGet("")]
    public async Task<IActionResult> Index(GroupMeetingListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await meetings.ListAsync(filter, cancel);
        return View(new GroupMeetingListPage(
            query, filter, page, totals, await groups.ChoicesAsync(cancel), await meetings.YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await meetings.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(Guid? group, CancellationToken cancel) =>
        View(await FilledAsync(new GroupMeetingForm { On = Today, GroupId = group }, cancel));

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(GroupMeetingForm input, CancellationToken cancel)
    {
        await FilledAsync(input, cancel);
        var group = await GroupAsync(input.GroupId, cancel);
        return await CreateAsync(
            input, () => StoreAsync(input, new GroupMeeting(group!, input.ToDetails(), Today), cancel),
            View(input), Ledger, m => $"已登记{group!.Name}{m.On.ToChinese()}的会议。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await meetings.FindAsync(id, cancel) is { } page ? View(await FilledAsync(GroupMeetingForm.From(page), cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, GroupMeetingForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        await FilledAsync(input, cancel);
        var group = await GroupAsync(input.GroupId, cancel);
        return await AmendAsync(
            input, record, m => m.Amend(group!, input.ToDetails(), Today), View(input),
            async () => await FilledAsync(GroupMeetingForm.From((await meetings.FindAsync(id, cancel))!), cancel),
            "会议", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.On.ToChinese()}的会议。", cancel)
            : NotFound();

    private Task<GroupMeeting?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<GroupMeeting>().Include(m => m.Group).FirstOrDefaultAsync(m => m.Id == id, cancel);

    /// <summary>The chosen group; one that does not exist is a mistake at the field.</summary>
    private async Task<LeadershipGroup?> GroupAsync(Guid? id, CancellationToken cancel)
    {
        var group = id is null ? null : await Db.InScope<LeadershipGroup>().FirstOrDefaultAsync(g => g.Id == id, cancel);
        if (id is not null && group is null)
            ModelState.AddModelError(nameof(GroupMeetingForm.GroupId), "请选择领导小组");
        return group;
    }

    private async Task<GroupMeetingForm> FilledAsync(GroupMeetingForm form, CancellationToken cancel)
    {
        form.Groups = await groups.ChoicesAsync(cancel);
        form.Names = form.Groups.ToDictionary(g => g.Id, g => g.Name);
        return form;
    }

    private static DeleteForm Ask(GroupMeeting record) => new(
        $"{Ledger}/{record.Id}/delete", $"{record.Group!.Name}会议（{record.On.ToChinese()}）", "删除后不再计入任何数据。",
        "删除会议", $"{Ledger}/{record.Id}", record.Version);
}
