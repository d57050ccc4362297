using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Organisation;

public enum GroupRole
{
    [Display(Name = "组长")] Head,
    [Display(Name = "副组长")] DeputyHead,
    [Display(Name = "成员")] Member,
    [Display(Name = "办公室主任")] OfficeDirector,
}

/// <summary>领导小组 with dated membership.</summary>
public sealed class LeadershipGroup : LedgerEntry
{
    public const int NameLength = 80;
    public const int DocumentNumberLength = 60;

    private readonly List<GroupMember> _members = [];

    private LeadershipGroup() { }

    public LeadershipGroup(string name, DateOnly foundedOn, string? documentNumber)
    {
        Name = Rule.Text(name, nameof(Name), "名称", NameLength);
        NameKey = Name.ToNameKey();
        FoundedOn = foundedOn;
        DocumentNumber = Rule.OptionalText(documentNumber, nameof(DocumentNumber), "文号", DocumentNumberLength);
    }

    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    public DateOnly FoundedOn { get; private set; }

    public DateOnly? DissolvedOn { get; private set; }

    public string? DocumentNumber { get; private set; }

    public IReadOnlyList<GroupMember> Members => _members;

    /// <exception cref="RuleBrokenException">A second 组长 in the same days, or joined before the group existed.</exception>
    public void Join(string name, string post, GroupRole role, DateOnly on)
    {
        Rule.Holds(on >= FoundedOn, "任职日期不能早于领导小组成立日期。", nameof(GroupMember.JoinedOn));
        Rule.Holds(role != GroupRole.Head || !_members.Exists(m => m.Role == GroupRole.Head && m.LeftOn is null), $"{Name}已有组长。", nameof(GroupMember.Role));
        _members.Add(new GroupMember(this, name, post, role, on));
    }

    public void Dissolve(DateOnly on)
    {
        Rule.Period(FoundedOn, on, nameof(DissolvedOn), "撤销日期");
        DissolvedOn = on;
    }
}

/// <summary>A person's membership with post and role.</summary>
public sealed class GroupMember : Entity
{
    public const int NameLength = 40;
    public const int PostLength = 60;

    private GroupMember() { }

    internal GroupMember(LeadershipGroup group, string name, string post, GroupRole role, DateOnly joinedOn)
    {
        LeadershipGroupId = group.Id;
        Name = Rule.Text(name, nameof(Name), "姓名", NameLength);
        Post = Rule.Text(post, nameof(Post), "职务", PostLength);
        Role = role;
        JoinedOn = joinedOn;
    }

    public Guid LeadershipGroupId { get; private set; }

    public LeadershipGroup? Group { get; private set; }

    public string Name { get; private set; } = "";

    public string Post { get; private set; } = "";

    public GroupRole Role { get; private set; }

    public DateOnly JoinedOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public void Leave(DateOnly on)
    {
        Rule.Period(JoinedOn, on, nameof(LeftOn), "离任日期");
        LeftOn = on;
    }
}
