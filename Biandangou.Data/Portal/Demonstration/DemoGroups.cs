using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>The three groups that lead the work, with their members.</summary>
internal static class DemoGroups
{
    private static readonly DateOnly Founded = new(DemoYear.First, 2, 18);
    private static readonly DateOnly Transfer = new(2025, 6, 30);

    private static readonly (string Post, GroupRole Role)[] Posts =
    [
        ("镇党委书记", GroupRole.Head),
        ("镇党委副书记、镇长", GroupRole.DeputyHead),
        ("镇党委副书记", GroupRole.DeputyHead),
        ("镇党委委员、政法委员", GroupRole.OfficeDirector),
        ("司法所所长", GroupRole.Member),
        ("综治中心主任", GroupRole.Member),
        ("禁毒办负责人", GroupRole.Member),
        ("安监站站长", GroupRole.Member),
        ("派出所负责人", GroupRole.Member),
    ];

    private static readonly (string Name, int Head, string Document)[] Groups =
    [
        ("法治政府建设工作领导小组", 0, "示例发〔2022〕8号"),
        ("依法行政协调指导小组", 1, "示例政发〔2022〕5号"),
        ("“八五”普法领导小组", 0, "示例发〔2022〕9号"),
    ];

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast)
    {
        List<LeadershipGroup> groups = [.. Groups.Select(g => NewGroup(g.Name, g.Head, g.Document))];
        diary.Note(Founded.AddDays(3), cast.Staff, _ => db.AddRange(groups));
        diary.Note(Transfer.AddDays(5), cast.Staff, _ => NoteTransfer(db, groups[0]));
        DemoMeetings.Note(db, diary, cast, groups);
    }

    /// <summary>The head of a group is transferred and another follows, so that the register shows a past member.</summary>
    private static void NoteTransfer(PortalDbContext db, LeadershipGroup group)
    {
        db.Attach(group);
        group.Leave(group.Members[0], Transfer);
        group.Join($"镇干部示例{DemoNames.Stem(Posts.Length)}", Posts[0].Post, GroupRole.Head, Transfer.AddDays(1));
    }

    /// <param name="head">Position in the list of posts that leads; those before it do not sit in the group.</param>
    private static LeadershipGroup NewGroup(string name, int head, string document)
    {
        var group = new LeadershipGroup(new GroupDetails(name, Founded, document, null));
        for (var i = head; i < Posts.Length; i++)
            group.Join($"镇干部示例{DemoNames.Stem(i)}", Posts[i].Post, i == head ? GroupRole.Head : Posts[i].Role, Founded);
        return group;
    }
}
