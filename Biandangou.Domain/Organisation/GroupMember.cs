namespace Biandangou.Domain.Organisation;

public enum GroupRole
{
    [Display(Name = "组长")] Head,
    [Display(Name = "副组长")] DeputyHead,
    [Display(Name = "成员")] Member,
    [Display(Name = "办公室主任")] OfficeDirector,
}

/// <summary>What a member's form tells.</summary>
/// <param name="To">Last day in the group; null while the person sits in it.</param>
public sealed record GroupMemberDetails(string? Name, string? Post, GroupRole Role, DateOnly From, DateOnly? To);

/// <summary>A person's membership with post and role. Its rules against the other members are the group's.</summary>
[Display(Name = "小组成员")]
public sealed class GroupMember : Entity, IDated
{
    public const int NameLength = 40;
    public const int PostLength = 60;

    private GroupMember() { }

    internal GroupMember(LeadershipGroup group, GroupMemberDetails details)
    {
        LeadershipGroupId = group.Id;
        Describe(details);
    }

    public Guid LeadershipGroupId { get; private set; }

    public LeadershipGroup? Group { get; private set; }

    [PersonName, Display(Name = "姓名")]
    [MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    [Display(Name = "职务"), MaxLength(PostLength)]
    public string Post { get; private set; } = "";

    [Display(Name = "组内职务")]
    public GroupRole Role { get; private set; }

    [Display(Name = "任职日期")]
    public DateOnly From { get; private set; }

    /// <summary>The last day in the group; null while the person sits in it.</summary>
    [Display(Name = "离任日期")]
    public DateOnly? To { get; private set; }

    public GroupMemberDetails Details => new(Name, Post, Role, From, To);

    internal string Period => To is { } left ? $"{From.ToChinese()}至{left.ToChinese()}" : $"{From.ToChinese()}起";

    internal void Describe(GroupMemberDetails details)
    {
        var name = Rule.Text(details.Name, nameof(Name), "姓名", NameLength);
        var post = Rule.Text(details.Post, nameof(Post), "职务", PostLength);
        (Name, Post, Role, From, To) = (name, post, details.Role, details.From, details.To);
    }

    /// <summary>Place of a role in a list of its group; it is stored by name, whose order is not theirs.</summary>
    public static int Rank(GroupRole? role) => role switch
    {
        GroupRole.Head => 0,
        GroupRole.DeputyHead => 1,
        GroupRole.OfficeDirector => 2,
        _ => 3,
    };
}
