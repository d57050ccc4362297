namespace Biandangou.Domain.Organisation;

/// <summary>What a group's form tells.</summary>
/// <param name="To">Last day of the group; null while it stands.</param>
public sealed record GroupDetails(string? Name, DateOnly From, string? DocumentNumber, DateOnly? To);

/// <summary>领导小组 with dated membership.</summary>
[Display(Name = "领导小组")]
public sealed class LeadershipGroup : LedgerEntry, IHasAttachments, IDated, INamed
{
    public const int NameLength = 80;
    public const int DocumentNumberLength = 60;

    private readonly List<GroupMember> _members = [];

    private LeadershipGroup() { }

    public LeadershipGroup(GroupDetails details) => Amend(details, null, null);

    [Display(Name = "名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [Display(Name = "成立日期")]
    public DateOnly From { get; private set; }

    /// <summary>The last day of the group; null while it stands.</summary>
    [Display(Name = "撤销日期")]
    public DateOnly? To { get; private set; }

    [Display(Name = "文号"), MaxLength(DocumentNumberLength)]
    public string? DocumentNumber { get; private set; }

    public IReadOnlyList<GroupMember> Members => _members;

    /// <summary>Corrects the group; members and meetings already recorded must still lie in its time.</summary>
    /// <param name="firstMeeting">Days of its first and last meeting; null when it never met.</param>
    public void Amend(GroupDetails details, DateOnly? firstMeeting, DateOnly? lastMeeting)
    {
        var name = Rule.Text(details.Name, nameof(Name), "名称", NameLength);
        var number = Rule.OptionalText(details.DocumentNumber, nameof(DocumentNumber), "文号", DocumentNumberLength);
        var founded = Rule.Day(details.From, nameof(From), "成立日期");
        if (_members.MinBy(m => m.From) is { } first)
            Rule.Holds(founded <= first.From, $"成立日期不能晚于{first.Name}的任职日期（{first.From.ToChinese()}）。", nameof(From));
        Rule.Holds(!(firstMeeting < founded), $"成立日期不能晚于首次会议（{firstMeeting?.ToChinese()}）。", nameof(From));
        if (details.To is { } on)
            CheckEnd(founded, on, lastMeeting);

        (Name, NameKey, From, DocumentNumber) = (name, name.ToNameKey(), founded, number);
        End(details.To);
    }

    /// <exception cref="RuleBrokenException">A second 组长 in the same days, the same person twice, or days outside the group's.</exception>
    public GroupMember Join(GroupMemberDetails details)
    {
        var member = new GroupMember(this, Checked(details, null));
        _members.Add(member);
        return member;
    }

    public void Join(string name, string post, GroupRole role, DateOnly on) => Join(new GroupMemberDetails(name, post, role, on, null));

    /// <summary>Corrects a member's entry.</summary>
    public void Amend(GroupMember member, GroupMemberDetails details) => member.Describe(Checked(details, member));

    /// <param name="on">The last day in the group.</param>
    public void Leave(GroupMember member, DateOnly on)
    {
        Rule.Holds(member.To is null, $"{member.Name}已于{member.To?.ToChinese()}离任；日期有误请修改成员。", nameof(GroupMember.To));
        member.Describe(Checked(member.Details with { To = on }, member));
    }

    /// <summary>Ends the group; memberships that run on end the same day.</summary>
    /// <param name="on">The last day of the group.</param>
    /// <param name="lastMeeting">Day of its last meeting; null when it never met.</param>
    public void Dissolve(DateOnly on, DateOnly? lastMeeting)
    {
        Rule.Holds(To is null, $"{Name}已于{To?.ToChinese()}撤销；日期有误请修改领导小组。", nameof(To));
        CheckEnd(From, on, lastMeeting);
        End(on);
    }

    private void CheckEnd(DateOnly founded, DateOnly on, DateOnly? lastMeeting)
    {
        Rule.Day(on, nameof(To), "撤销日期");
        Rule.Holds(on >= founded, $"撤销日期不能早于成立日期（{founded.ToChinese()}）。", nameof(To));
        if (_members.MaxBy(m => m.From) is { } last)
            Rule.Holds(on >= last.From, $"{last.Name}{last.From.ToChinese()}才任职，撤销日期不能早于这一天。", nameof(To));
        Rule.Holds(!(lastMeeting > on), $"{lastMeeting?.ToChinese()}开过会议，撤销日期不能早于这一天。", nameof(To));
    }

    private void End(DateOnly? on)
    {
        To = on;
        if (on is not { } last)
            return;
        foreach (var member in _members.Where(m => m.LastsBeyond(last)))
            member.Describe(member.Details with { To = last });
    }

    private GroupMemberDetails Checked(GroupMemberDetails details, GroupMember? itself)
    {
        var joined = Rule.Day(details.From, nameof(GroupMember.From), "任职日期");
        Rule.Holds(joined >= From, $"任职日期不能早于领导小组成立日期（{From.ToChinese()}）。", nameof(GroupMember.From));
        if (details.To is { } left)
        {
            Rule.Day(left, nameof(GroupMember.To), "离任日期");
            Rule.Holds(left >= joined, $"离任日期不能早于任职日期（{joined.ToChinese()}）。", nameof(GroupMember.To));
        }

        if (To is { } end)
        {
            Rule.Holds(joined <= end, $"领导小组已于{end.ToChinese()}撤销，任职日期不能晚于这一天。", nameof(GroupMember.From));
            Rule.Holds(details.To <= end, $"领导小组已于{end.ToChinese()}撤销，离任日期须填写且不能晚于这一天。", nameof(GroupMember.To));
        }

        var key = (details.Name ?? "").ToNameKey();
        foreach (var other in _members.Where(m => m != itself && m.Overlaps(joined, details.To)))
        {
            Rule.Holds(!string.Equals(other.Name.ToNameKey(), key, StringComparison.Ordinal),
                $"{other.Period}已有{other.Role.ToChinese()}{other.Name}，{Advice(other)}", nameof(GroupMember.Name));
            Rule.Holds(
                details.Role != GroupRole.Head || other.Role != GroupRole.Head, $"{other.Period}已有组长{other.Name}，{Advice(other)}",
                nameof(GroupMember.Role));
        }

        return details;
    }

    private static string Advice(GroupMember other) => other.To is null ? "请先登记其离任日期。" : "请核对任职和离任日期。";
}
