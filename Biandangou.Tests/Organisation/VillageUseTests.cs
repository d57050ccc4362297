using Biandangou.Data.Common;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Common.Records;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;
using Biandangou.Tests.Common;
using Biandangou.Tests.Common.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;

namespace Biandangou.Tests.Organisation;

/// <summary>A village can neither be closed before its last record nor begin after its first, whatever ledger that stands in.</summary>
public sealed class VillageUseTests(ITestOutputHelper output)
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    /// <summary>What ends with its village, and what is no record of a day.</summary>
    private static readonly HashSet<Type> Others =
    [
        typeof(Grid), typeof(GridOfficer), typeof(VillageFacility), typeof(VillageLeader), typeof(PartyBranch), typeof(Archivist),
        typeof(VillageName), typeof(CadreAssignment), typeof(TrainingReminder), typeof(LawyerVillage), typeof(GrantedUnit), typeof(PublicUnit),
    ];

    [Fact]
    public async Task The_first_and_the_last_day_of_a_village_look_at_every_ledger_of_dated_records()
    {
        using var database = await TestDatabase.EmptyAsync();
        // The records stand alone here: no lawyer, kind or person behind them.
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UsePortalDatabase(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={database.File};Foreign Keys=False", 160));
        await using var db = new SqlitePortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township with { KeepsAccounts = true }, new FakeTimeProvider(TestDatabase.Now));

        var (uses, days, sweep) = (new RecordUseQueries(db), new VillageUseQueries(db), new Sweep("ledgers of records of a village", output));
        var types = db.Model.GetEntityTypes().Where(t => t.FindProperty(nameof(IVillageRecord.VillageId)) is not null).Select(t => t.ClrType);
        foreach (var type in sweep.Of(types, sample: int.MaxValue))
        {
            var place = new Village($"{type.Name}村", VillageKind.Village, 1, Day);
            db.Add(place);
            var village = place.Id;
            var record = db.Add(SampleValues.Blank(type));
            // A part is hidden with its whole: one must stand.
            if (record.Metadata.WholeOf() is { } whole && whole.PrincipalEntityType.ClrType != typeof(Village))
                record.Property(whole.Properties[0].Name).CurrentValue = ((Entity)db.Add(SampleValues.Blank(whole.PrincipalEntityType.ClrType)).Entity).Id;
            record.Property(nameof(IVillageRecord.VillageId)).CurrentValue = village;
            foreach (var property in record.Properties.Where(p => (Nullable.GetUnderlyingType(p.Metadata.ClrType) ?? p.Metadata.ClrType) == typeof(DateOnly)))
                property.CurrentValue = Day;
            await db.SaveChangesAsync();
            if (!Others.Contains(type) && (await days.LatestAsync(village, default) is not { On: var last } || last != Day))
                sweep.Fault($"{type.Name} does not hold its village's last day");
            if (!Others.Contains(type) && (await days.EarliestAsync(village, default) is not { On: var first } || first != Day))
                sweep.Fault($"{type.Name} does not hold its village's first day");
            if ((await uses.FindAsync(typeof(Village), village, default)).Count == 0)
                sweep.Fault($"{type.Name} does not keep its village from being deleted");
            db.ChangeTracker.Clear();
        }

        sweep.Close();
    }
}
