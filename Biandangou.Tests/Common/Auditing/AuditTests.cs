using System.Text.Json;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Records;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Tests.Publicity;
using Microsoft.Data.Sqlite;

namespace Biandangou.Tests.Common.Auditing;

public sealed class AuditTests : IAsyncLifetime
{
    private static readonly Actor Clerk = new(Guid.Parse("01900000-0000-7000-8000-0000000000aa"), "示例经办人");

    private TestDatabase _database = null!;
    private PortalDbContext _db = null!;
    private Village _village = null!;
    private Village _other = null!;
    private readonly PublicityAgency _agency = PublicityRecords.Agency();

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.EmptyAsync();
        _db = _database.NewContext(actor: Clerk);
        _village = new Village("示例甲村", VillageKind.Village, 1, new DateOnly(2020, 1, 1));
        _other = new Village("示例乙村", VillageKind.Village, 2, new DateOnly(2020, 1, 1));
        _db.AddRange(_village, _other, _agency);
        await _db.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        await _db.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task A_record_is_told_by_the_name_of_its_kind_and_what_is_none_by_the_word_it_was_noted_by()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        db.Note(AuditAction.Exported, nameof(AuditEntry), Guid.Empty, "1条");
        db.Note(AuditAction.Downloaded, "年度报告附件", Guid.Empty, "附件.xlsx");
        await db.SaveChangesAsync();

        var told = await new AuditQueries(db).PageAsync(new AuditFilter(null, null, null, null, null), default);

        Assert.Equal(["年度报告附件", "审计日志"], told.Items.Take(2).Select(l => l.Subject));
        var found = await new AuditQueries(db).PageAsync(new AuditFilter(null, null, null, "年度报告附件", null), default);
        Assert.Equal(["年度报告附件"], found.Items.Select(l => l.Subject));
    }

    [Fact]
    public async Task The_text_of_a_report_is_called_by_its_year_and_what_it_is()
    {
        var text = new ReportText(2026, "示例");
        _db.Add(text);
        await _db.SaveChangesAsync();

        var names = await _db.NamesAsync(_db.Model.FindRecord(nameof(ReportText))!, [text.Id], default);

        Assert.Equal((text.Id, "2026年度报告正文"), Assert.Single(names));
    }

    /// <summary>An id that the history shows as a name needs a look-up of that name.</summary>
    [Fact]
    public async Task Every_record_that_is_named_in_an_entry_is_named_in_the_history()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var lines = await HistoryAsync(db);

        Assert.Equal(await db.AuditEntries.CountAsync(), lines.Count);
        Assert.Empty(Nameless(lines));
    }

    [Fact]
    public async Task What_is_not_there_any_more_is_told_as_that_in_the_history()
    {
        await AddAsync(Event("民法典宣传"));
        Assert.Empty(Nameless(await HistoryAsync(_db)));
        await using var connection = new SqliteConnection($"Data Source={_database.File};Foreign Keys=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM PublicityAgencies";
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());

        Assert.Single(Nameless(await HistoryAsync(_db)));
    }

    [Fact]
    public async Task A_new_record_is_stamped_and_its_values_are_written_from_nothing()
    {
        var record = await AddAsync(Event("民法典宣传"));
        Assert.Equal((Clerk.Name, Clerk.Id, TestDatabase.Now.UtcDateTime), (record.CreatedBy, record.CreatedById, record.CreatedAt));
        Assert.Null(record.UpdatedBy);
        var entry = await EntryAsync(record.Id);
        Assert.Equal((AuditAction.Created, nameof(PublicityEvent), Clerk.Name), (entry.Action, entry.EntityType, entry.ActorName));
        Assert.Equal((Clerk.Id, TestDatabase.Now.UtcDateTime, record.Id), (entry.ActorId, entry.At, entry.RootId));
        Assert.Equal("[null,\"民法典宣传\"]", Change(entry, nameof(PublicityEvent.Title)));
        Assert.Equal("[null,\"2026-11-01\"]", Change(entry, nameof(PublicityEvent.On)));
    }

    [Fact]
    public async Task A_change_writes_old_and_new_values_of_what_changed_only()
    {
        var record = await AddAsync(Event("民法典宣传"));
        var version = record.Version;
        record.Amend(_village.Id, PublicityRecords.Square, Details("宪法宣传"), TestDatabase.Today);
        await _db.SaveChangesAsync();
        Assert.Equal((Clerk.Name, Clerk.Id, TestDatabase.Now.UtcDateTime), (record.UpdatedBy, record.UpdatedById, record.UpdatedAt));
        Assert.NotEqual(version, record.Version);
        var entry = await EntryAsync(record.Id);
        Assert.Equal(AuditAction.Changed, entry.Action);
        Assert.Equal("""{"Title":["民法典宣传","宪法宣传"]}""", entry.Changes);
    }

    [Fact]
    public async Task A_deletion_keeps_the_row_and_its_reason()
    {
        var record = await AddAsync(Event("民法典宣传"));
        record.Delete("重复登记", Clerk, TestDatabase.Now.UtcDateTime);
        await _db.SaveChangesAsync();
        var entry = await EntryAsync(record.Id);
        Assert.Equal((AuditAction.Deleted, "重复登记"), (entry.Action, entry.Reason));
        Assert.False(await _db.Set<PublicityEvent>().AnyAsync());
        Assert.True(await _db.Set<PublicityEvent>().IgnoreQueryFilters([Filters.Deleted, Filters.Scope]).AnyAsync(e => e.Id == record.Id));
    }

    [Fact]
    public async Task Personal_values_are_only_said_to_have_changed()
    {
        var dispute = await AddAsync(Case(1, _village));
        var entry = await EntryAsync(dispute.Id);
        foreach (var personal in new[] { nameof(Dispute.Parties), nameof(Dispute.Title), nameof(Dispute.Description) })
            Assert.Equal("\"changed\"", Change(entry, personal));
        foreach (var secret in new[] { "当事人甲", "13900000000", "宅基地边界" })
            Assert.False(await _db.AuditEntries.AnyAsync(a => a.Changes.Contains(secret)));
    }

    [Fact]
    public async Task A_part_is_listed_under_its_whole()
    {
        var dispute = await AddAsync(Case(1, _village));
        var visit = dispute.TakeStep(StepDetails.Visit(TestDatabase.Today, "走访人甲", "已劝说"), TestDatabase.Today);
        _db.Add(visit);
        await _db.SaveChangesAsync();
        var entry = await EntryAsync(visit.Id);
        Assert.Equal((nameof(DisputeStep), dispute.Id), (entry.EntityType, entry.RootId));
    }

    [Fact]
    public async Task A_save_that_fails_leaves_neither_record_nor_audit()
    {
        var before = await _db.AuditEntries.CountAsync();
        _db.AddRange(Event("同一次保存"), new Village("示例 甲村", VillageKind.Village, 3, new DateOnly(2020, 1, 1)));
        await Assert.ThrowsAsync<DbUpdateException>(() => _db.SaveChangesAsync());
        await using var db = _database.NewContext();
        Assert.Equal(before, await db.AuditEntries.CountAsync());
        Assert.False(await db.Set<PublicityEvent>().AnyAsync());
    }

    [Fact]
    public async Task A_synchronous_save_of_a_record_is_refused()
    {
        _db.Add(Event("同步保存"));
#pragma warning disable CA1849, MA0042 // The point of the test.
        Assert.Throws<InvalidOperationException>(() => _db.SaveChanges());
#pragma warning restore CA1849, MA0042
        await using var db = _database.NewContext();
        Assert.False(await db.Set<PublicityEvent>().AnyAsync());
    }

    [Fact]
    public async Task A_text_too_long_for_its_column_is_refused_on_SQLite_too()
    {
        var record = Event("民法典宣传");
        _db.Add(record).Property(e => e.Notes).CurrentValue = new string('长', PublicityEvent.NotesLength + 1);
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => _db.SaveChangesAsync());
        Assert.Equal(nameof(PublicityEvent.Notes), broken.Field);
        Assert.Contains($"{PublicityEvent.NotesLength}", broken.Message, StringComparison.Ordinal);
        await using var db = _database.NewContext();
        Assert.False(await db.Set<PublicityEvent>().AnyAsync());
    }

    [Fact]
    public async Task A_record_cannot_be_added_to_a_village_outside_the_scope()
    {
        await using var db = _database.NewContext(Only(_village), Clerk);
        db.Add(Event("越界", _other));
        await RefusedAsync(db);
        Assert.False(await _db.Set<PublicityEvent>().IgnoreQueryFilters([Filters.Scope]).AnyAsync());
    }

    [Fact]
    public async Task A_record_of_another_village_cannot_be_changed_by_its_id()
    {
        var record = await AddAsync(Event("乙村活动", _other));
        await using var db = _database.NewContext(Only(_village), Clerk);
        Assert.False(await db.InScope<PublicityEvent>().AnyAsync(e => e.Id == record.Id));
        var loaded = await db.Township<PublicityEvent>().SingleAsync(e => e.Id == record.Id);
        loaded.Amend(_other.Id, PublicityRecords.Square, Details("越界修改"), TestDatabase.Today);
        await RefusedAsync(db);
        await UnchangedAsync(record);
    }

    [Fact]
    public async Task A_record_cannot_be_moved_out_of_another_village()
    {
        var record = await AddAsync(Event("乙村活动", _other));
        await using var db = _database.NewContext(Only(_village), Clerk);
        (await db.Township<PublicityEvent>().SingleAsync(e => e.Id == record.Id))
            .Amend(_village.Id, PublicityRecords.Square, Details("据为己有"), TestDatabase.Today);
        await RefusedAsync(db);
        await UnchangedAsync(record);
    }

    [Fact]
    public async Task A_record_cannot_be_pushed_into_another_village()
    {
        var record = await AddAsync(Event("甲村活动"));
        await using var db = _database.NewContext(Only(_village), Clerk);
        (await db.InScope<PublicityEvent>().SingleAsync(e => e.Id == record.Id))
            .Amend(_other.Id, PublicityRecords.Square, Details("推给乙村"), TestDatabase.Today);
        await RefusedAsync(db);
        await UnchangedAsync(record);
    }

    [Fact]
    public async Task Another_villages_record_cannot_be_deleted()
    {
        var record = await AddAsync(Event("乙村活动", _other));
        await using var db = _database.NewContext(Only(_village), Clerk);
        (await db.Township<PublicityEvent>().SingleAsync(e => e.Id == record.Id)).Delete("越界", Clerk, TestDatabase.Now.UtcDateTime);
        await RefusedAsync(db);
        await UnchangedAsync(record);
    }

    [Fact]
    public async Task A_visit_cannot_be_added_to_another_villages_case()
    {
        var dispute = await AddAsync(Case(1, _other));
        await using var db = _database.NewContext(Only(_village), Clerk);
        var loaded = await db.Township<Dispute>().SingleAsync(d => d.Id == dispute.Id);
        db.Add(loaded.TakeStep(StepDetails.Visit(TestDatabase.Today, "走访人甲", "越界"), TestDatabase.Today));
        await RefusedAsync(db);
        Assert.False(await _db.Township<DisputeStep>().AnyAsync());
    }

    [Fact]
    public async Task A_village_account_changes_neither_the_township_nor_the_register_of_another_village()
    {
        await using var db = _database.NewContext(Only(_village), Clerk);
        db.Add(new Grid(_other, "乙村网格", new DateOnly(2020, 1, 1)));
        await RefusedAsync(db);
        db.ChangeTracker.Clear();
        db.Add(new LawFirm("示例律师事务所"));
        await RefusedAsync(db);
        db.ChangeTracker.Clear();
        db.Add(Event("镇级活动", village: null));
        await RefusedAsync(db);
    }

    private static Task<IReadOnlyList<AuditLine>> HistoryAsync(PortalDbContext db) =>
        new AuditQueries(db).ExportAsync(new AuditFilter(null, null, null, null, null), take: 20_000, default);

    /// <summary>Fields that hold the id of a record without a name.</summary>
    private static IEnumerable<string> Nameless(IEnumerable<AuditLine> lines) =>
        lines.SelectMany(l => l.Fields.Where(f => f.New == "（已不存在）" || f.Old == "（已不存在）").Select(f => $"{l.Subject} {f.Label}"))
            .Distinct(StringComparer.Ordinal);

    private static AccessScope Only(Village village) => new(false, [village.Id], [], Guid.Empty, [village.Id]);

    private static async Task RefusedAsync(PortalDbContext db)
    {
        var before = await db.AuditEntries.CountAsync();
        await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
        Assert.Equal(before, await db.AuditEntries.CountAsync());
    }

    private async Task UnchangedAsync(PublicityEvent record)
    {
        await using var db = _database.NewContext();
        var stored = await db.Township<PublicityEvent>().SingleAsync(e => e.Id == record.Id);
        Assert.Equal((record.Title, record.VillageId, record.Version), (stored.Title, stored.VillageId, stored.Version));
    }

    private async Task<T> AddAsync<T>(T record)
        where T : class
    {
        _db.Add(record);
        await _db.SaveChangesAsync();
        return record;
    }

    private Task<AuditEntry> EntryAsync(Guid id) => _db.AuditEntries.Where(a => a.EntityId == id).OrderByDescending(a => a.Id).FirstAsync();

    private static string Change(AuditEntry entry, string property)
    {
        using var changes = JsonDocument.Parse(entry.Changes);
        return changes.RootElement.GetProperty(property).GetRawText();
    }

    private PublicityEvent Event(string title) => Event(title, _village);

    private PublicityEvent Event(string title, Village? village) =>
        new(village?.Id, PublicityRecords.Square, Details(title), TestDatabase.Today);

    private PublicityDetails Details(string title) =>
        new(new DateOnly(2026, 11, 1), title, null, null, _agency.Id, null, 1, 30, 20, 2, 0, null);

    private static Dispute Case(int sequence, Village village) => new(
        sequence, village.Id, null, null,
        new DisputeDetails(
            "邻里纠纷", DisputeType.Neighbours, DisputeSource.WalkIn, DisputeDifficulty.Ordinary,
            new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 1),
            [new PartyDetails(PartyRole.Applicant, "当事人甲", "13900000000"), new PartyDetails(PartyRole.Respondent, "当事人乙")], "宅基地边界不清"),
        TestDatabase.Today);
}
