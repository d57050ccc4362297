using Biandangou.Data.Organisation.Groups;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>领导小组会议台账.</summary>
[RecordPage(typeof(GroupMeeting)), Area("Organisation"), Route("organisation/meetings"), Authorize(Policy = Policies.ReadTownship)]
public sealed class GroupMeetingsController(PortalDbContext db, GroupMeetingQueries meetings, GroupQueries groups) : LedgerController(db)
{
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
}

/// <summary>Entry of 领导小组会议台账.</summary>
[Area("Organisation"), Route("organisation/meetings"), Authorize(Policy = Policies.KeepTownship)]
public sealed class GroupMeetingEntryController(PortalDbContext db, GroupMeetingDeed deed)
    : EntryController<GroupMeeting, GroupMeetingForm>(db, deed)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? group, CancellationToken cancel) =>
        await FilledAsync(new GroupMeetingForm { On = Today, GroupId = group }, null, cancel);
}
