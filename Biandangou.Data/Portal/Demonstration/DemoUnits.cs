using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Enterprises, schools and offices, most of them in a village.</summary>
internal static class DemoUnits
{
    private static readonly (string Name, UnitKind Kind, int? Village)[] Units =
    [
        ("示例中学", UnitKind.School, null),
        ("示例中心小学", UnitKind.School, 0),
        ("示例第二小学", UnitKind.School, 7),
        ("示例中心卫生院", UnitKind.HealthCentre, null),
        ("示例派出所", UnitKind.Office, null),
        ("示例市场监管所", UnitKind.Office, null),
        ("示例供电所", UnitKind.Office, null),
        ("示例粮油公司", UnitKind.Enterprise, 2),
        ("示例乳业公司", UnitKind.Enterprise, 15),
        ("示例果蔬合作社", UnitKind.Enterprise, 9),
        ("示例建材公司", UnitKind.Enterprise, 4),
        ("示例敬老院", UnitKind.Other, 0),
    ];

    private static readonly DateOnly Start = new(DemoYear.First, 3, 1);

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast) =>
        diary.Note(Start.AddDays(13), cast.Staff, _ => db.AddRange(Units.Select((u, i) => new PublicUnit(new UnitDetails(
            u.Name, u.Kind, u.Village is { } v ? cast.Villages[v].Id : null,
            $"单位负责人示例{DemoNames.Stem(i)}", DemoNames.Phone(8001 + i),
            i % 5 == 4 ? null : $"单位专人示例{DemoNames.Stem(i)}", i % 5 == 4 ? null : DemoNames.Phone(8101 + i),
            Start, null)))));
}
