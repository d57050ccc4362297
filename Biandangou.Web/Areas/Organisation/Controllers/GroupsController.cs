using Biandangou.Data.Organisation.Groups;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>领导小组.</summary>
[RecordPage(typeof(LeadershipGroup)), Area("Organisation"), Route("organisation/groups"), Authorize(Policy = Policies.ReadTownship)]
public sealed class GroupsController(PortalDbContext db, GroupQueries groups, GroupMeetingQueries meetings, GroupDeed deed)
    : LedgerController(db)
{
    private const string Ledger = "/organisation/groups";

    [HttpGet("")]
    public async Task<IActionResult> Index(GroupListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new GroupListPage(query, filter, await groups.ListAsync(filter, cancel)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, string? on, CancellationToken cancel) =>
        await groups.FindAsync(id, cancel) is { } page
            ? View(new GroupGlance(page, await meetings.OfGroupAsync(id, cancel), DayFilter.Read(on, Today), Today))
            : NotFound();

    [HttpGet("{id:guid}/dissolve"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Dissolve(Guid id, CancellationToken cancel) =>
        await deed.FindAsync(id, cancel) is { } record
            ? Show(new AbolishForm { Version = record.Version, To = Today }, DissolveFrame(record))
            : NotFound();

    [HttpPost("{id:guid}/dissolve"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Dissolve(Guid id, AbolishForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        var (_, last) = await meetings.DaysAsync(id, cancel);
        return await EndAsync(
            input, record, g => g.Dissolve(input.To!.Value, last),
            new(Show(input, DissolveFrame(record)), record.Name, Ledger, $"已撤销{record.Name}。"), cancel);
    }

    private EntryFrame DissolveFrame(LeadershipGroup group)
    {
        var page = $"{Ledger}/{group.Id}";
        return EntryFrame.Step(
            "撤销领导小组", [.. deed.Words.Crumbs, (group.Name, page), ("撤销", null)], page, "dissolve",
            new OnlyField("To", "撤销", "领导小组存续的最后一天；任期未结束的成员同日离任"), "登记撤销") with
        {
            Sub = group.Name,
        };
    }
}

/// <summary>Entry of 领导小组.</summary>
[Area("Organisation"), Route("organisation/groups"), Authorize(Policy = Policies.KeepTownship)]
public sealed class GroupEntryController(PortalDbContext db, GroupDeed deed) : PlainEntryController<LeadershipGroup, GroupForm>(db, deed);
