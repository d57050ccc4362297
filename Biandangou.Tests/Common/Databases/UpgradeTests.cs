using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Databases;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common.Databases;

/// <summary>A database of the first release keeps what it held.</summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-upgrade-").FullName;

    private string Connection => $"Data Source={Path.Combine(_folder, "portal.db")};Foreign Keys=True;Pooling=False";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Rooms_leaders_contracts_and_accounts_of_the_first_release_become_dated()
    {
        await using var db = NewContext();
        await db.GetService<IMigrator>().MigrateAsync("Ledgers");
        var (village, grid, officer, firm, lawyer) = (NewId(), NewId(), NewId(), NewId(), NewId());
        var (user, role) = (NewId(), NewId());
        await InsertAsync("Townships", ("Name", "示例镇"), ("FullName", "示例镇"));
        await InsertAsync(
            "Villages", ("Id", village), ("Name", "示例一村"), ("NameKey", "示例一村"), ("Kind", "Village"), ("SortOrder", 1), ("ActiveFrom", "2022-01-01"),
            ("ContactLeader", "示例领导"), ("HasLegalStudio", 1), ("StudioGuide", "示例引导人"), ("HasArchiveRoom", 1));
        await InsertAsync("Grids", ("Id", grid), ("VillageId", village), ("Name", "第 一网格"), ("ActiveFrom", "2022-01-01"));
        await InsertAsync("GridOfficers", ("Id", officer), ("GridId", grid), ("VillageId", village), ("Name", "示例甲"), ("InPostFrom", "2022-01-01"));
        await InsertAsync("LawFirms", ("Id", firm), ("Name", "示例所"), ("NameKey", "示例所"));
        await InsertAsync("Lawyers", ("Id", lawyer), ("LawFirmId", firm), ("Name", "示例律师"), ("EngagedFrom", "2022-03-01"), ("EngagedTo", "2027-02-28"));
        await InsertAsync("LawyerVillage", ("LawyerId", lawyer), ("VillageId", village));
        await InsertAsync("Users", ("Id", user), ("UserName", "grid"), ("NormalizedUserName", "GRID"), ("DisplayName", "示例甲"), ("CreatedAt", "2026-11-20 00:00:00"));
        await InsertAsync("Roles", ("Id", role), ("Name", nameof(PortalRole.GridOfficer)), ("NormalizedName", "GRIDOFFICER"));
        await InsertAsync("AspNetUserRoles", ("UserId", user), ("RoleId", role));
        await InsertAsync("AccountScopes", ("UserId", user), ("GridId", grid));

        await DatabaseMigrator.MigrateAsync(db, CancellationToken.None);

        var moved = await db.Township<Village>().Include(v => v.Facilities).Include(v => v.Leaders).SingleAsync();
        Assert.Equal(
            [(FacilityKind.ArchiveRoom, (string?)null), (FacilityKind.LegalStudio, "示例引导人")],
            moved.Facilities.Select(f => (f.Kind, f.Guide)).OrderBy(f => f.Kind.ToString(), StringComparer.Ordinal));
        Assert.All(moved.Facilities, f => Assert.Equal((new DateOnly(2022, 1, 1), null), (f.StartsOn, f.EndsOn)));
        Assert.Equal("示例领导", Assert.Single(moved.Leaders).Name);
        Assert.Equal("第一网格", await db.Township<Grid>().Select(g => g.NameKey).SingleAsync());
        var engaged = await db.Township<Lawyer>().Include(l => l.Contracts).Include(l => l.Villages).SingleAsync();
        Assert.Equal((new DateOnly(2022, 3, 1), new DateOnly(2027, 2, 28)), (Assert.Single(engaged.Contracts).From, engaged.Contracts[0].To));
        Assert.Equal(new DateOnly(2022, 3, 1), Assert.Single(engaged.Villages).From);
        var township = await db.Townships.SingleAsync();
        Assert.Equal(("示例镇政发〔{年}〕{号}号", 8m, 3), (township.DocumentNumberPattern, township.AdviserMonthlyHours, township.LawSavvyMinimum));
        var account = await new AccessScopeQueries(db).FindAsync(Guid.Parse(user), CancellationToken.None);
        Assert.Equal(PortalRole.GridOfficer, account!.Role);
        Assert.Equal([Guid.Parse(grid)], account.Scope.GridIds);
    }

    [Fact]
    public async Task Kinds_forms_agencies_and_honours_of_the_first_releases_find_their_lists()
    {
        await using var db = NewContext();
        await db.GetService<IMigrator>().MigrateAsync("FormDrafts");
        var (village, person) = (NewId(), NewId());
        await InsertAsync("Villages", ("Id", village), ("Name", "示例一村"), ("NameKey", "示例一村"), ("Kind", "Village"), ("SortOrder", 1), ("ActiveFrom", "2022-01-01"));
        foreach (var kind in new[] { "TheorySession", "LawSavvyTraining" })
            await InsertAsync("StudySessions", ("Kind", kind), ("HeldOn", "2025-05-06"), ("Topic", kind), ("Speaker", "示例甲"), ("SpeakerKind", "Other"), ("Attended", 9));
        foreach (var (form, agency, theme) in new[] { ("Square", "司法所", "6·26 国际禁毒日"), ("Other", "司 法所", "防范电信诈骗"), ("School", "禁毒办", "") })
            await InsertAsync("PublicityEvents", ("Form", form), ("HeldOn", "2025-06-26"), ("Title", form), ("Agency", agency), ("Theme", theme), ("Sessions", 1));
        await InsertAsync("LawSavvyPersons", ("Id", person), ("VillageId", village), ("Name", "示例乙"), ("ActiveFrom", "2022-03-15"));
        await InsertAsync("Honour", ("LawSavvyPersonId", person), ("Name", "十佳法律明白人"), ("Level", "区级"), ("AwardedOn", "2025-11-20"));

        await DatabaseMigrator.MigrateAsync(db, CancellationToken.None);

        Assert.Equal(
            [(StudyKind.LawSavvyTraining, "法律明白人培训"), (StudyKind.TheorySession, "党委理论学习中心组")],
            (await db.Township<StudySession>().Select(s => new { s.Kind, Category = s.SessionKind!.Category, s.SessionKind.Name }).ToListAsync())
                .Select(s => (s.Category, s.Name)).OrderBy(s => s.Category.ToString(), StringComparer.Ordinal));
        var events = await db.Township<PublicityEvent>().OrderBy(e => e.Title)
            .Select(e => new { e.Form, e.EventForm!.Category, Agency = e.Agency!.Name, ThemeDay = e.ThemeDay!.Name, From = e.Agency.ActiveFrom }).ToListAsync();
        Assert.All(events, e => Assert.Equal(e.Form, e.Category));
        Assert.Equal([2, 1], events.GroupBy(e => e.Agency).Select(g => g.Count()).OrderDescending());
        Assert.Equal([null, null, "6·26 国际禁毒日"], events.Select(e => e.ThemeDay).Order(StringComparer.Ordinal));
        var honour = await db.Township<Honour>().SingleAsync();
        Assert.Equal((Guid.Parse(village), new DateOnly(2025, 11, 20), null), (honour.VillageId, honour.AwardedOn, honour.AppliedOn));
    }

    [Fact]
    public async Task Cases_of_the_first_releases_keep_parties_lawyer_visits_and_limits()
    {
        await using var db = NewContext();
        await db.GetService<IMigrator>().MigrateAsync("StudyAndPublicity");
        var (village, firm, lawyer, open, closed) = (NewId(), NewId(), NewId(), NewId(), NewId());
        await InsertAsync("Townships", ("Name", "示例镇"), ("FullName", "示例镇"), ("MediationLimitDays", 25), ("PetitionLimitDays", 55), ("PetitionExtensionDays", 20), ("ConfirmationDays", 28));
        await InsertAsync("Villages", ("Id", village), ("Name", "示例一村"), ("NameKey", "示例一村"), ("Kind", "Village"), ("SortOrder", 1), ("ActiveFrom", "2022-01-01"));
        await InsertAsync("LawFirms", ("Id", firm), ("Name", "示例所"), ("NameKey", "示例所"));
        await InsertAsync("Lawyers", ("Id", lawyer), ("LawFirmId", firm), ("Name", "示例律师"));
        await InsertAsync("CaseNumberSeries", ("Year", 2026), ("Last", 2));
        await InsertAsync(
            "Disputes", ("Id", open), ("NumberYear", 2026), ("NumberSequence", 1), ("VillageId", village), ("LawyerId", lawyer), ("Title", "边界"), ("Type", "Land"),
            ("Source", "WalkIn"), ("Difficulty", "Ordinary"), ("ReceivedOn", "2026-10-01"), ("DueOn", "2026-10-31"), ("Parties", "示例甲 与示例乙"), ("PartyPhone", "13800000000"), ("Status", "Open"));
        await InsertAsync(
            "Disputes", ("Id", closed), ("NumberYear", 2026), ("NumberSequence", 2), ("VillageId", village), ("Title", "欠款"), ("Type", "Contract"),
            ("Source", "Petition"), ("Difficulty", "Ordinary"), ("ReceivedOn", "2026-09-01"), ("DueOn", "2026-10-31"), ("Parties", "示例丙"), ("Status", "Resolved"));
        await InsertAsync("DisputeVisit", ("DisputeId", open), ("VisitedOn", "2026-10-05"), ("Visitors", "示例丁"), ("Result", "愿意协商"), ("Place", "家中"));
        await InsertAsync("DisputeResolution", ("DisputeId", closed), ("ResolvedOn", "2026-09-20"), ("Method", "Mediation"), ("Result", "达成协议"), ("AgreementNumber", "1号"), ("Amount", 500));

        await DatabaseMigrator.MigrateAsync(db, CancellationToken.None);

        var cases = await db.Township<Dispute>().Include(d => d.Kind).Include(d => d.PartyList).Include(d => d.Assignments).Include(d => d.Steps).Include(d => d.Resolutions)
            .OrderBy(d => d.ListOrder).ToListAsync();
        Assert.Equal([(1, "山林土地"), (2, "合同")], cases.Select(d => (d.NumberSequence, d.Kind!.Name)));
        Assert.Equal([new DateOnly(2026, 10, 31).DayNumber, 20_000_000 - new DateOnly(2026, 9, 1).DayNumber], cases.Select(d => d.ListOrder));
        var party = Assert.Single(cases[0].PartyList);
        Assert.Equal(("示例甲 与示例乙", "示例甲与示例乙", "13800000000"), (party.Name, party.NameKey, party.Phone));
        Assert.Equal((Guid.Parse(lawyer), new DateOnly(2026, 10, 1)), (cases[0].Assigned!.LawyerId, cases[0].Assigned!.AssignedOn));
        var step = Assert.Single(cases[0].Steps);
        Assert.Equal((StepKind.Visit, "愿意协商", "家中"), (step.Kind, step.Content, step.Place));
        var standing = cases[1].Standing!;
        Assert.Equal((true, AgreementForm.Written, new DateOnly(2026, 9, 20)), (standing.Succeeded, standing.Form, standing.EffectiveOn!.Value));
        Assert.Equal((CaseSeries.Case, 2), await db.CaseNumberSeries.Select(n => new ValueTuple<CaseSeries, int>(n.Series, n.Last)).SingleAsync());
        var limits = await db.SourceLimits.ToDictionaryAsync(l => l.Source, l => l.Rule);
        Assert.Equal((new LimitRule(25, 30, 1), new LimitRule(55, 20, 1)), (limits[DisputeSource.WalkIn], limits[DisputeSource.Petition]));
        Assert.Equal(28, (await db.CaseSettings.SingleAsync()).ConfirmationDays);
    }

    private static string NewId() => Guid.CreateVersion7().ToString().ToUpperInvariant();

    /// <summary>A row with the given values and something plausible in every other column that needs one.</summary>
    private async Task InsertAsync(string table, params (string Column, object Value)[] values)
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        var row = values.ToDictionary(v => v.Column, v => v.Value, StringComparer.Ordinal);
        await using (var columns = connection.CreateCommand())
        {
            columns.CommandText = $"PRAGMA table_info({table})";
            await using var reader = await columns.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var name = reader.GetString(1);
                if (reader.GetInt32(3) == 1)
                    row.TryAdd(name, name is "Id" or "Version" ? NewId() : reader.GetString(2) == "INTEGER" ? 0 : name.EndsWith("At", StringComparison.Ordinal) ? "2025-01-01 00:00:00" : "");
            }
        }

        await using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", row.Keys)}) VALUES ({string.Join(", ", row.Keys.Select(k => "$" + k))})";
        foreach (var (column, value) in row)
            insert.Parameters.AddWithValue("$" + column, value);
        await insert.ExecuteNonQueryAsync();
    }

    private SqlitePortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UsePortalDatabase(new DatabaseOptions(DatabaseProvider.Sqlite, Connection, 160));
        var db = new SqlitePortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township, new FakeTimeProvider(TestDatabase.Now));
        return db;
    }
}
