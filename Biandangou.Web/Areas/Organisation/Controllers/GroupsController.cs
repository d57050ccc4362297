using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>领导小组.</summary>
[RecordPage(typeof(LeadershipGroup)), Area("Organisation"), Route("organisation/groups"), Authorize(Policy = Policies.ReadTownship)]
public sealed class GroupsController(PortalDbContext db, GroupQueries groups, GroupMeetingQueries meetings) : NamedLedgerController(db)
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

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public IActionResult New() => View(new GroupForm { From = Today });

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(GroupForm input, CancellationToken cancel) => await CreateNamedAsync(
        input, NamingOf(input, null, cancel), input.ToGroup, View(input), Ledger, g => $"已登记{g.Name}，请登记成员。", cancel);

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await groups.FindAsync(id, cancel) is { } page ? View(GroupForm.Of(page)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, GroupForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        var (first, last) = await meetings.DaysAsync(id, cancel);
        return await AmendNamedAsync(
            input, NamingOf(input, id, cancel), record, g => g.Amend(input.ToDetails(), first, last), View(input),
            async () => GroupForm.Of((await groups.FindAsync(id, cancel))!), record.Name, Ledger, cancel);
    }

    [HttpGet("{id:guid}/dissolve"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Dissolve(Guid id, CancellationToken cancel) =>
        await groups.FindAsync(id, cancel) is { } page
            ? View(new DissolveForm { Group = page, Version = page.Version, To = Today })
            : NotFound();

    [HttpPost("{id:guid}/dissolve"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Dissolve(Guid id, DissolveForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await groups.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Group = page;
        var (_, last) = await meetings.DaysAsync(id, cancel);
        return await StepAsync(
            input, record, g => g.Dissolve(input.To!.Value, last),
            async () => await LoadAsync(id, cancel) is { } latest && latest.To == input.To,
            View(input), record.Name, Ledger, $"已撤销{record.Name}。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        if (await meetings.DaysAsync(id, cancel) is (not null, _))
            ModelState.AddModelError("", $"{record.Name}已有会议记录，不能删除；不再设立的请登记撤销日期。");
        return await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.Name}。", cancel);
    }

    private Task<LeadershipGroup?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<LeadershipGroup>().Include(g => g.Members).FirstOrDefaultAsync(g => g.Id == id, cancel);

    private Naming NamingOf(GroupForm form, Guid? except, CancellationToken cancel) =>
        new(form.Name, () => Db.IsNameTakenAsync<LeadershipGroup>(form.Name, except, cancel));

    private static DeleteForm Ask(LeadershipGroup record) => new(
        $"{Ledger}/{record.Id}/delete", record.Name, "只删除误登记的领导小组，删除后连同成员不再计入任何数据；不再设立的请登记撤销日期。",
        "删除领导小组", $"{Ledger}/{record.Id}", record.Version);
}
