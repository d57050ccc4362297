using Biandangou.Data.Common.Databases;
using Biandangou.Data.Common.Records;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Biandangou.Tests.Common.Databases;
using Biandangou.Tests.Study;
using Biandangou.Tests.Disputes;
using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;

namespace Biandangou.Tests.Organisation;

/// <summary>A village can neither be closed before its last record nor begin after its first, whatever ledger that stands in.</summary>
public sealed class VillageDayTests(ITestOutputHelper output)
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    private const string EndsWithIt = "closing the village ends it on that day", GoesWithIt = "closing the village takes it away";

    /// <summary>What is no record of a day.</summary>
    private static readonly Dictionary<string, string> Dayless = new(StringComparer.Ordinal)
    {
        [nameof(TrainingReminder)] = "it asks for a record that is missing",
        [nameof(GrantedUnit)] = "it is what an account may see, not what the village did",
    };

    /// <summary>What a village may outlast its last day with.</summary>
    private static readonly Dictionary<string, string> Lasting = new(Dayless, StringComparer.Ordinal)
    {
        [nameof(Grid)] = EndsWithIt,
        [nameof(GridOfficer)] = EndsWithIt,
        [nameof(VillageFacility)] = GoesWithIt,
        [nameof(VillageLeader)] = EndsWithIt,
        [nameof(PartyBranch)] = EndsWithIt,
        [nameof(Archivist)] = EndsWithIt,
        [nameof(VillageName)] = "a former name ended before",
        [nameof(CadreAssignment)] = EndsWithIt,
        [nameof(LawyerVillage)] = EndsWithIt,
    };

    [Fact]
    public async Task The_first_and_the_last_day_of_a_village_look_at_every_ledger_of_dated_records()
    {
        using var database = await TestDatabase.EmptyAsync();
        // The records stand alone here: no lawyer, kind or person behind them.
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UsePortalDatabase(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={database.File};Foreign Keys=False", 160));
        await using var db = new SqlitePortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township with { KeepsAccounts = true }, new FakeTimeProvider(TestDatabase.Now));

        var (uses, days, sweep) = (new RecordUseQueries(db), new VillageDayQueries(db), new Sweep(
            "ledgers of records of a village", output));
        var types = db.Model.GetEntityTypes().Where(t => t.FindProperty(nameof(IVillageRecord.VillageId)) is not null)
            .Select(t => t.ClrType);
        var (noLast, noFirst) = (new List<string>(), new List<string>());
        foreach (var type in sweep.Of(types, sample: int.MaxValue))
        {
            var place = new Village($"{type.Name}村", VillageKind.Village, 1, Day);
            db.Add(place);
            var village = place.Id;
            var record = db.Add(SampleValues.Blank(type));
            // A part is hidden with its whole: one must stand.
            if (record.Metadata.WholeOf() is { } whole && whole.PrincipalEntityType.ClrType != typeof(Village))
                record.Property(whole.Properties[0].Name).CurrentValue =
                    ((Entity)db.Add(SampleValues.Blank(whole.PrincipalEntityType.ClrType)).Entity).Id;
            record.Property(nameof(IVillageRecord.VillageId)).CurrentValue = village;
            foreach (var property in record.Properties
                .Where(p => (Nullable.GetUnderlyingType(p.Metadata.ClrType) ?? p.Metadata.ClrType) == typeof(DateOnly)))
                property.CurrentValue = Day;
            await db.SaveChangesAsync();
            if (await days.LatestAsync(village, default) is not { On: var last } || last != Day)
                noLast.Add(type.Name);
            if (await days.EarliestAsync(village, default) is not { On: var first } || first != Day)
                noFirst.Add(type.Name);
            if ((await uses.FindAsync(typeof(Village), village, default)).Count == 0)
                sweep.Fault($"{type.Name} does not keep its village from being deleted");
            db.ChangeTracker.Clear();
        }

        sweep.LeaveOut(noLast, Lasting);
        sweep.LeaveOut(noFirst, Dayless);
        sweep.Close();
    }

    [Fact]
    public async Task A_visit_still_planned_holds_its_villages_last_day_and_a_cancelled_one_does_not()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        await using var db = database.NewContext();
        var planned = TestDatabase.Today.AddDays(2);
        var visit = new WeeklyVisit(new WeeklyVisitPlan(village.Id, null, planned, "示例甲", null, "走访"));
        db.Add(visit);
        await db.SaveChangesAsync();

        Assert.Equal(("每周走访", planned), await new VillageDayQueries(db).LatestAsync(village.Id, default));
        visit.Cancel("改期", TestDatabase.Today);
        await db.SaveChangesAsync();
        Assert.Null(await new VillageDayQueries(db).LatestAsync(village.Id, default));
    }

    [Fact]
    public async Task A_training_counts_for_the_village_of_its_person_and_a_step_of_a_case_does_not()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var village = (await database.VillageAsync("新设村", 90)).Id;
        var person = new LawSavvyPerson(village, "示例甲", "村民", new(2026, 2, 1));
        db.Add(person);
        person.Train(new LawSavvyTrainingDetails(new(2026, 3, 2), "普法", 1), TestDatabase.Today);
        await db.SaveChangesAsync();

        Assert.Equal(("法律明白人培训", new DateOnly(2026, 3, 2)), await new VillageDayQueries(db).LatestAsync(village, default));
    }

    [Fact]
    public async Task A_village_cannot_begin_after_another_was_merged_into_it()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (old, successor) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        await using var db = database.NewContext();
        var village = (await db.LoadVillageAsync(old.Id, default))!;
        village.MergeInto((await db.LoadVillageAsync(successor.Id, default))!, new(2026, 6, 1), "示例", [], [], VillageDuties.None,
            takeGrids: false, []);
        await db.SaveChangesAsync();

        Assert.Equal(("并入的村（场）", new DateOnly(2026, 6, 1)), await new VillageDayQueries(db).EarliestAsync(successor.Id, default));
        Assert.Contains("村（场）", await new RecordUseQueries(db).FindAsync(typeof(Village), successor.Id, default));
    }
}
