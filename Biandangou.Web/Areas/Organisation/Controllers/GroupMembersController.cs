using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>领导小组成员.</summary>
[Area("Organisation"), Route("organisation/groups/{id:guid}/members"), Authorize(Policy = Policies.KeepTownship)]
public sealed class GroupMembersController(PortalDbContext db, GroupDeed deed) : LedgerController(db)
{
    private const string Ledger = "/organisation/groups";

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await deed.FindAsync(id, cancel) is { } record
            ? Show(new GroupMemberForm { Version = record.Version, Role = GroupRole.Member, From = Today }, record, null)
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(Guid id, GroupMemberForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        return await StepAsync(
            input, record, g => g.Join(input.ToDetails()),
            async () => await deed.FindAsync(id, cancel) is { } latest && latest.Members.Any(m => IsSame(m, input)),
            new(Show(input, record, null), record.Name, Ledger, $"已登记成员{input.Name?.Trim()}。"), cancel);
    }

    [HttpGet("{member:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid member, CancellationToken cancel) =>
        await FindAsync(id, member, cancel) is var (record, part) ? Show(GroupMemberForm.Of(record, part), record, member) : NotFound();

    [HttpPost("{member:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid member, GroupMemberForm input, CancellationToken cancel)
    {
        if (await FindAsync(id, member, cancel) is not var (record, part))
            return NotFound();
        return await AmendAsync(
            input, record, g => g.Amend(part, input.ToDetails()),
            async () => await FindAsync(id, member, cancel) is var (latest, saved) ? GroupMemberForm.Of(latest, saved) : input,
            new(Show(input, record, member), $"{record.Name}的成员{part.Name}", Ledger, "已保存修改。"), cancel);
    }

    [HttpGet("{member:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, Guid member, CancellationToken cancel) =>
        await FindAsync(id, member, cancel) is var (record, part)
            ? Show(new LeaveForm { Version = record.Version, To = Today }, LeaveFrame(record, part))
            : NotFound();

    [HttpPost("{member:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, Guid member, LeaveForm input, CancellationToken cancel)
    {
        if (await FindAsync(id, member, cancel) is not var (record, part))
            return NotFound();
        return await StepAsync(
            input, record, g => g.Leave(part, input.To!.Value),
            async () => await FindAsync(id, member, cancel) is var (_, latest) && latest.To == input.To,
            new(Show(input, LeaveFrame(record, part)), record.Name, Ledger, $"已登记{part.Name}离任。"), cancel);
    }

    private ViewResult Show(GroupMemberForm form, LeadershipGroup group, Guid? member)
    {
        var path = $"{Ledger}/{group.Id}";
        var (title, step, button, sub) = member is null
            ? ("登记成员", "new", "登记", group.Name)
            : ("修改成员", $"{member}/edit", "保存", $"{group.Name} · 更正误登记的内容；换届、调整请先登记离任再登记新成员");
        return Show(form, new EntryFrame(title, CrumbsOf(group, title), $"{path}/members/{step}", "_GroupMemberForm", button, path)
        {
            Sub = sub,
        });
    }

    private EntryFrame LeaveFrame(LeadershipGroup group, GroupMember member) =>
        EntryFrame.Step(
            "登记离任", CrumbsOf(group, "登记离任"), $"{Ledger}/{group.Id}", $"members/{member.Id}/leave",
            new OnlyField("To", "离任", "在组内的最后一天"), "登记离任") with
        {
            Sub = $"{group.Name} · {member.Role.ToChinese()} {member.Name} · {member.From.ToChinese()}任职",
        };

    private (string Text, string? Path)[] CrumbsOf(LeadershipGroup group, string step) =>
        [.. deed.Words.Crumbs, (group.Name, $"{Ledger}/{group.Id}"), (step, null)];

    private async Task<(LeadershipGroup, GroupMember)?> FindAsync(Guid id, Guid member, CancellationToken cancel) =>
        await deed.FindAsync(id, cancel) is { } group && group.Members.FirstOrDefault(m => m.Id == member) is { } part
            ? (group, part)
            : null;

    private bool IsSame(GroupMember member, GroupMemberForm form) =>
        member.CreatedById == Db.Actor.Id && member.Role == form.Role && member.From == form.From && member.To == form.To
        && string.Equals(member.Name.ToNameKey(), (form.Name ?? "").ToNameKey(), StringComparison.Ordinal);
}
