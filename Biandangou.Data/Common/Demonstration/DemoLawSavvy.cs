using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Common.Demonstration;

/// <summary>法律明白人: three or four a village, two villages short, and who was honoured.</summary>
internal static class DemoLawSavvy
{
    private const string Honour = "十佳法律明白人";

    private static readonly string[] Identities = ["村（场）干部", "网格员", "退休教师", "人民调解员", "致富带头人", "妇女代表"];

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast)
    {
        var since = new DateOnly(DemoYear.First, 3, 15);
        var number = 0;
        var persons = cast.Villages.SelectMany((village, v) => Enumerable.Range(0, CountOf(v)).Select(_ =>
            new LawSavvyPerson(village.Id, DemoNames.Person(130 + number), Identities[number++ % Identities.Length], since))).ToList();
        diary.Note(since.AddDays(1), cast.Staff, _ => db.AddRange(persons));

        // One of the villages that were short.
        var later = new DateOnly(2025, 4, 10);
        diary.Note(later.AddDays(1), cast.Staff, _ =>
            db.Add(new LawSavvyPerson(cast.Villages[5].Id, DemoNames.Person(129), Identities[0], later)));

        NoteAward(db, diary, cast, persons[3], "优秀法律明白人", "镇级", new DateOnly(DemoYear.First, 12, 2));
        for (var year = DemoYear.First; year <= diary.Today.Year; year++)
        {
            for (var i = 0; i < DemoYear.Of(year).Honours; i++)
                NoteAward(db, diary, cast, persons[(year * 7 + i * 11) % persons.Count], Honour, "区级", DemoDays.Workday(year, 11, 20));
        }
    }

    private static int CountOf(int village) => village is 5 or 11 ? 2 : village % 3 == 0 ? 4 : 3;

    private static void NoteAward(PortalDbContext db, DemoDiary diary, DemoCast cast, LawSavvyPerson person, string honour, string level, DateOnly on) =>
        diary.Note(on.AddDays(1), cast.Staff, today =>
        {
            db.Attach(person);
            person.Award(honour, level, on, today);
        });
}
