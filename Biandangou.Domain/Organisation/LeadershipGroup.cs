using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Organisation;

/// <summary>What a group's form tells.</summary>
/// <param name="DissolvedOn">Last day of the group; null while it stands.</param>
public sealed record GroupDetails(string? Name, DateOnly FoundedOn, string? DocumentNumber, DateOnly? DissolvedOn);

/// <summary>领导小组 with dated membership.</summary>
[Display(Name = "领导小组")]
public sealed class LeadershipGroup : LedgerEntry, IHasAttachments
{
    public const int NameLength = 80;
    public const int DocumentNumberLength = 60;

    private readonly List<GroupMember> _members = [];

    private LeadershipGroup() { }

    public LeadershipGroup(string name, DateOnly foundedOn, string? documentNumber) =>
        Amend(new GroupDetails(name, foundedOn, documentNumber, null), null, null);

    [Display(Name = "名称")]
    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    [Display(Name = "成立日期")]
    public DateOnly FoundedOn { get; private set; }

    /// <summary>The last day of the group; null while it stands.</summary>
    [Display(Name = "撤销日期")]
    public DateOnly? DissolvedOn { get; private set; }

    [Display(Name = "文号")]
    public string? DocumentNumber { get; private set; }

    public IReadOnlyList<GroupMember> Members => _members;

    /// <summary>Corrects the group; members and meetings already recorded must still lie in its time.</summary>
    /// <param name="firstMeeting">Days of its first and last meeting; null when it never met.</param>
    public void Amend(GroupDetails details, DateOnly? firstMeeting, DateOnly? lastMeeting)
    {
        var name = Rule.Text(details.Name, nameof(Name), "名称", NameLength);
        var number = Rule.OptionalText(details.DocumentNumber, nameof(DocumentNumber), "文号", DocumentNumberLength);
        var founded = Rule.Day(details.FoundedOn, nameof(FoundedOn), "成立日期");
        if (_members.MinBy(m => m.JoinedOn) is { } first)
            Rule.Holds(founded <= first.JoinedOn, $"成立日期不能晚于{first.Name}的任职日期（{first.JoinedOn.ToChinese()}）。", nameof(FoundedOn));
        Rule.Holds(!(firstMeeting < founded), $"成立日期不能晚于首次会议（{firstMeeting?.ToChinese()}）。", nameof(FoundedOn));
        if (details.DissolvedOn is { } on)
            CheckEnd(founded, on, lastMeeting);

        (Name, NameKey, FoundedOn, DocumentNumber) = (name, name.ToNameKey(), founded, number);
        End(details.DissolvedOn);
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
        Rule.Holds(member.LeftOn is null, $"{member.Name}已于{member.LeftOn?.ToChinese()}离任；日期有误请修改成员。", nameof(GroupMember.LeftOn));
        member.Describe(Checked(member.Details with { LeftOn = on }, member));
    }

    /// <summary>Ends the group; memberships that run on end the same day.</summary>
    /// <param name="on">The last day of the group.</param>
    /// <param name="lastMeeting">Day of its last meeting; null when it never met.</param>
    public void Dissolve(DateOnly on, DateOnly? lastMeeting)
    {
        Rule.Holds(DissolvedOn is null, $"{Name}已于{DissolvedOn?.ToChinese()}撤销；日期有误请修改领导小组。", nameof(DissolvedOn));
        CheckEnd(FoundedOn, on, lastMeeting);
        End(on);
    }

    public bool StandsOn(DateOnly day) => Rule.Overlap(FoundedOn, DissolvedOn, day, day);

    private void CheckEnd(DateOnly founded, DateOnly on, DateOnly? lastMeeting)
    {
        Rule.Day(on, nameof(DissolvedOn), "撤销日期");
        Rule.Holds(on >= founded, $"撤销日期不能早于成立日期（{founded.ToChinese()}）。", nameof(DissolvedOn));
        if (_members.MaxBy(m => m.JoinedOn) is { } last)
            Rule.Holds(on >= last.JoinedOn, $"{last.Name}{last.JoinedOn.ToChinese()}才任职，撤销日期不能早于这一天。", nameof(DissolvedOn));
        Rule.Holds(!(lastMeeting > on), $"{lastMeeting?.ToChinese()}开过会议，撤销日期不能早于这一天。", nameof(DissolvedOn));
    }

    private void End(DateOnly? on)
    {
        DissolvedOn = on;
        foreach (var member in _members.Where(m => on is not null && !(m.LeftOn <= on)))
            member.Describe(member.Details with { LeftOn = on });
    }

    private GroupMemberDetails Checked(GroupMemberDetails details, GroupMember? itself)
    {
        var joined = Rule.Day(details.JoinedOn, nameof(GroupMember.JoinedOn), "任职日期");
        Rule.Holds(joined >= FoundedOn, $"任职日期不能早于领导小组成立日期（{FoundedOn.ToChinese()}）。", nameof(GroupMember.JoinedOn));
        if (details.LeftOn is { } left)
        {
            Rule.Day(left, nameof(GroupMember.LeftOn), "离任日期");
            Rule.Holds(left >= joined, $"离任日期不能早于任职日期（{joined.ToChinese()}）。", nameof(GroupMember.LeftOn));
        }

        if (DissolvedOn is { } end)
        {
            Rule.Holds(joined <= end, $"领导小组已于{end.ToChinese()}撤销，任职日期不能晚于这一天。", nameof(GroupMember.JoinedOn));
            Rule.Holds(details.LeftOn <= end, $"领导小组已于{end.ToChinese()}撤销，离任日期须填写且不能晚于这一天。", nameof(GroupMember.LeftOn));
        }

        var key = (details.Name ?? "").ToNameKey();
        foreach (var other in _members.Where(m => m != itself && Rule.Overlap(m.JoinedOn, m.LeftOn, joined, details.LeftOn)))
        {
            Rule.Holds(!string.Equals(other.Name.ToNameKey(), key, StringComparison.Ordinal), $"{other.Period}已有{other.Role.ToChinese()}{other.Name}，{Advice(other)}", nameof(GroupMember.Name));
            Rule.Holds(
                details.Role != GroupRole.Head || other.Role != GroupRole.Head, $"{other.Period}已有组长{other.Name}，{Advice(other)}", nameof(GroupMember.Role));
        }

        return details;
    }

    private static string Advice(GroupMember other) => other.LeftOn is null ? "请先登记其离任日期。" : "请核对任职和离任日期。";
}
