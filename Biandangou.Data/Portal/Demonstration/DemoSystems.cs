using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Seven systems of the township and the three of administrative enforcement; one revised and one withdrawn later.</summary>
internal static class DemoSystems
{
    private static readonly (string Name, SystemCategory Category, DateOnly On)[] Systems =
    [
        ("党内情况通报制度", SystemCategory.Party, new(2021, 6, 15)),
        ("情况反映制度", SystemCategory.Party, new(2021, 6, 15)),
        ("重大决策征求意见制度", SystemCategory.Decision, new(2021, 6, 15)),
        ("决策失误责任追究制度", SystemCategory.Decision, new(2021, 9, 1)),
        ("执法公示制度", SystemCategory.Enforcement, new(2021, 9, 1)),
        ("执法告知制度", SystemCategory.Enforcement, new(2021, 9, 1)),
        ("政务公开制度", SystemCategory.Disclosure, new(2021, 11, 10)),
        ("行政执法公示制度", SystemCategory.Enforcement, new(2022, 3, 8)),
        ("执法全过程记录制度", SystemCategory.Enforcement, new(2022, 3, 8)),
        ("重大执法决定法制审核制度", SystemCategory.Enforcement, new(2022, 3, 8)),
    ];

    private static readonly DateOnly EnteredOn = new(DemoYear.First, 3, 10);
    private static readonly DateOnly Revised = new(2024, 5, 20);
    private static readonly DateOnly Withdrawn = new(2025, 8, 31);

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast)
    {
        List<GovernanceSystem> systems = [.. Systems.Select((s, i) => new GovernanceSystem(
            new SystemDetails(s.Name, s.Category, s.On, $"示例政发〔{s.On.Year}〕{20 + i}号", null)))];
        diary.Note(EnteredOn, cast.Staff, _ => db.AddRange(systems));
        diary.Note(Revised.AddDays(2), cast.Staff, _ =>
        {
            db.Attach(systems[6]);
            systems[6].Revise(Revised, "增加重大民生事项主动公开目录，明确公开时限。");
        });
        // Its matter went over to 行政执法公示制度.
        diary.Note(Withdrawn.AddDays(1), cast.Staff, _ =>
        {
            db.Attach(systems[4]);
            systems[4].Withdraw(Withdrawn);
        });
    }
}
