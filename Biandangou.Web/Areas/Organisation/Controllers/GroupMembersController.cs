using Biandangou.Data.Organisation.Groups;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>领导小组成员.</summary>
[Area("Organisation"), Route("organisation/groups/{id:guid}/members"), Authorize(Policy = Policies.KeepTownship)]
public sealed class GroupMembersController(PortalDbContext db, GroupQueries groups) : LedgerController(db)
{
    private const string Ledger = "/organisation/groups";

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await groups.FindAsync(id, cancel) is { } page
            ? Show(new GroupMemberForm { Version = page.Version, Role = GroupRole.Member, From = Today }, page, null)
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(Guid id, GroupMemberForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await groups.FindAsync(id, cancel) is not { } page)
            return NotFound();
        return await StepAsync(
            input, record, g => g.Join(input.ToDetails()),
            async () => await LoadAsync(id, cancel) is { } latest && latest.Members.Any(m => IsSame(m, input)),
            Show(input, page, null), record.Name, Ledger, $"已登记成员{input.Name?.Trim()}。", cancel);
    }

    [HttpGet("{member:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid member, CancellationToken cancel) =>
        await groups.FindAsync(id, cancel) is { } page && Find(page, member) is { } line
            ? Show(GroupMemberForm.Of(page, line), page, member)
            : NotFound();

    [HttpPost("{member:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid member, GroupMemberForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || record.Members.FirstOrDefault(m => m.Id == member) is not { } part
            || await groups.FindAsync(id, cancel) is not { } page)
            return NotFound();
        return await AmendAsync(
            input, record, g => g.Amend(part, input.ToDetails()), Show(input, page, member),
            async () => await groups.FindAsync(id, cancel) is { } latest ? GroupMemberForm.Of(latest, Find(latest, member)!) : input,
            $"{record.Name}的成员{part.Name}", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{member:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, Guid member, CancellationToken cancel) =>
        await groups.FindAsync(id, cancel) is { } page && Find(page, member) is { } line
            ? View(new GroupLeaveForm { Group = page, Member = line, Version = page.Version, To = Today })
            : NotFound();

    [HttpPost("{member:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, Guid member, GroupLeaveForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || record.Members.FirstOrDefault(m => m.Id == member) is not { } part
            || await groups.FindAsync(id, cancel) is not { } page)
            return NotFound();
        (input.Group, input.Member) = (page, Find(page, member)!);
        return await StepAsync(
            input, record, g => g.Leave(part, input.To!.Value),
            async () => await groups.FindAsync(id, cancel) is { } latest && Find(latest, member)?.To == input.To,
            View(input), record.Name, Ledger, $"已登记{part.Name}离任。", cancel);
    }

    private ViewResult Show(GroupMemberForm form, GroupPage group, Guid? member)
    {
        var path = $"{Ledger}/{group.Id}";
        var (title, step, button, sub) = member is null
            ? ("登记成员", "new", "登记", group.Name)
            : ("修改成员", $"{member}/edit", "保存", $"{group.Name} · 更正误登记的内容；换届、调整请先登记离任再登记新成员");
        form.Frame = new EntryFrame(
            title, [("组织机构", "/villages"), ("领导小组", Ledger), (group.Name, path), (title, null)],
            $"{path}/members/{step}", "_GroupMemberForm", button, path, TakesFiles: false)
        {
            Sub = sub,
        };
        return View("Entry", form);
    }

    private Task<LeadershipGroup?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<LeadershipGroup>().Include(g => g.Members).FirstOrDefaultAsync(g => g.Id == id, cancel);

    private static GroupMemberLine? Find(GroupPage page, Guid member) => page.Members.FirstOrDefault(m => m.Id == member);

    private bool IsSame(GroupMember member, GroupMemberForm form) =>
        member.CreatedById == Db.Actor.Id && member.Role == form.Role && member.From == form.From && member.To == form.To
        && string.Equals(member.Name.ToNameKey(), (form.Name ?? "").ToNameKey(), StringComparison.Ordinal);
}
