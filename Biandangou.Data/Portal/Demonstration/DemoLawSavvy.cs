using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Portal.Demonstration;

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

        NoteTrainings(db, diary, cast, persons);
        NoteApplications(db, diary, cast, persons[4]);
        NoteAward(db, diary, cast, persons[3], "优秀法律明白人", "镇级", new DateOnly(DemoYear.First, 12, 2));
        for (var year = DemoYear.First; year <= diary.Today.Year; year++)
        {
            for (var i = 0; i < DemoYear.Of(year).Honours; i++)
                NoteAward(db, diary, cast, persons[(year * 7 + i * 11) % persons.Count], Honour, "区级", DemoDays.Workday(year, 11, 20));
        }
    }

    private static int CountOf(int village) => village is 5 or 11 ? 2 : village % 3 == 0 ? 4 : 3;

    private static void NoteAward(
        PortalDbContext db, DemoDiary diary, DemoCast cast, LawSavvyPerson person, string honour, string level, DateOnly on) =>
        diary.Note(on.AddDays(1), cast.Staff, today =>
        {
            db.Attach(person);
            person.Award(honour, level, on, today);
        });

    /// <summary>Spring training of all, and in the last years an autumn one of every other village.</summary>
    private static void NoteTrainings(PortalDbContext db, DemoDiary diary, DemoCast cast, List<LawSavvyPerson> persons)
    {
        for (var year = DemoYear.First; year <= diary.Today.Year; year++)
        {
            Train(DemoDays.Workday(year, 4, 26), "法律明白人职责与调解方法", 4, persons);
            if (year > 2024)
                Train(DemoDays.Workday(year, 10, 19), "土地、婚姻、赡养纠纷案例", 3, [.. persons.Where((_, i) => i % 2 == 0)]);
        }

        void Train(DateOnly on, string topic, decimal hours, List<LawSavvyPerson> those) => diary.Note(on.AddDays(2), cast.Staff, today =>
        {
            foreach (var person in those)
            {
                db.Attach(person);
                person.Train(new LawSavvyTrainingDetails(on, topic, hours), today);
            }
        });
    }

    /// <summary>民主法治示范村: one awarded, one refused, one still pending; and a person's application that waits for its answer.</summary>
    private static void NoteApplications(PortalDbContext db, DemoDiary diary, DemoCast cast, LawSavvyPerson person)
    {
        const string Model = "民主法治示范村";
        Apply(cast.Villages[0].Id, null, Model, "区级", new(2023, 9, 12), HonourOutcome.Awarded, new(2024, 1, 18));
        Apply(cast.Villages[3].Id, null, Model, "区级", new(2024, 9, 10), HonourOutcome.Declined, new(2025, 1, 14));
        Apply(cast.Villages[6].Id, null, Model, "区级", new(2026, 9, 8), HonourOutcome.Pending, null);
        Apply(person.VillageId, person.Id, "优秀法律明白人", "市级", new(2026, 10, 13), HonourOutcome.Pending, null);
        Apply(null, null, "法治政府建设先进集体", "区级", new(2024, 11, 5), HonourOutcome.Awarded, new(2025, 1, 21));

        void Apply(Guid? village, Guid? honoured, string name, string level, DateOnly on, HonourOutcome outcome, DateOnly? decidedOn)
        {
            var details = new HonourDetails(village, honoured, name, level, on, HonourOutcome.Pending, null);
            Honour? honour = null;
            diary.Note(on.AddDays(1), cast.Staff, today => db.Add(honour = new Honour(details, today)));
            if (decidedOn is not { } decided)
                return;
            diary.Note(decided.AddDays(1), cast.Staff, today =>
            {
                db.Attach(honour!);
                honour!.Amend(details with { Outcome = outcome, DecidedOn = decided }, today);
            });
        }
    }
}
