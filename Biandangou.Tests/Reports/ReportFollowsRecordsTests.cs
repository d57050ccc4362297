using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Biandangou.Tests.Publicity;
using OfficeOpenXml;

namespace Biandangou.Tests.Reports;

/// <summary>Adding, changing and deleting one record of each kind changes page, Word file and workbook alike.</summary>
public sealed class ReportFollowsRecordsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly DateOnly Day = new(2023, 10, 12);

    [Fact]
    public Task A_publicity_event_counts_for_its_sessions() => FollowsAsync(
        "publicity.sessions",
        db => new PublicityEvent(null, PublicityRecords.Square, Publicity(AnyAgency(db).Id, sessions: 1), TestDatabase.Today), added: 1,
        e => e.Amend(null, PublicityRecords.Square, Publicity(e.AgencyId, sessions: 3), TestDatabase.Today), changed: 3);

    [Fact]
    public Task A_lecture_counts_until_it_becomes_something_else() => FollowsAsync(
        "study.lectures",
        _ => new StudySession(null, Session(StudyKind.LawLecture), TestDatabase.Today), added: 1,
        s => s.Amend(null, Session(StudyKind.CadreTraining), TestDatabase.Today), changed: 0);

    [Fact]
    public Task A_case_settled_on_the_spot_counts_until_it_is_reopened() => FollowsAsync(
        "disputes.on-the-spot",
        db => Settled(Case(db), ResolutionMethod.OnTheSpot), added: 1,
        d => d.Reopen(Day.AddDays(1), "当事人反悔", TestDatabase.Today), changed: 0);

    [Fact]
    public Task A_case_taken_in_is_collected_until_it_is_settled_on_the_spot() => FollowsAsync(
        "disputes.collected", Case, added: 1, d => Settled(d, ResolutionMethod.OnTheSpot), changed: 0);

    [Fact]
    public Task An_open_case_is_open_until_it_is_resolved() => FollowsAsync(
        "disputes.open", Case, added: 1, d => Settled(d, ResolutionMethod.Mediation), changed: 0);

    [Fact]
    public Task A_village_counts_until_it_is_dissolved() => FollowsAsync(
        "org.villages",
        _ => new Village("示例新村", VillageKind.Village, 99, new DateOnly(2023, 1, 1)), added: 1,
        v => v.SetActive(v.From, new DateOnly(2023, 6, 30)), changed: 0);

    [Fact]
    public Task A_grid_counts_until_it_is_closed() => FollowsAsync(
        "org.grids", db => new Grid(AnyVillage(db), "示例新网格", Day), added: 1, g => g.Close(Day.AddDays(5)), changed: 0);

    [Fact]
    public Task A_grid_officer_counts_until_leaving() => FollowsAsync(
        "org.grid-officers",
        db => db.Township<Grid>().Include(g => g.Village).AsEnumerable().First().Appoint("示例新人", null, Day), added: 1,
        o => o.Leave(Day.AddDays(5)), changed: 0);

    [Fact]
    public Task A_display_board_counts_by_quantity_also_after_it_was_taken_down_in_the_year() => FollowsAsync(
        "display.boards",
        db => new DisplayItem(AnyVillage(db).Id, DisplayKind.Board, 2, "示例", null, Day, TestDatabase.Today), added: 2,
        i => i.TakeDown(Day.AddDays(3), TestDatabase.Today), changed: 2);

    [Fact]
    public Task A_law_savvy_person_with_the_honour_counts_once() => FollowsAsync(
        "publicity.honours",
        db => Honoured(new LawSavvyPerson(AnyVillage(db).Id, "示例新人", null, Day), Day), added: 1,
        p => Honoured(p, Day.AddDays(1)), changed: 1);

    [Fact]
    public Task A_lawyer_under_contract_counts() => FollowsAsync(
        "org.lawyers",
        db => Engaged(new Lawyer(db.Set<LawFirm>().OrderBy(f => f.Id).First(), "示例新律师", null)), added: 1,
        lawyer => lawyer.AmendContract(lawyer.Contracts[0], lawyer.Contracts[0].Terms with { From = new DateOnly(2030, 1, 1) }, null),
        changed: 0);

    private static Lawyer Engaged(Lawyer lawyer)
    {
        lawyer.Engage(new ContractTerms(null, Day, null, null));
        return lawyer;
    }

    /// <param name="make">The new record.</param>
    /// <param name="added">What it adds to the figure.</param>
    /// <param name="change">A later change of it.</param>
    /// <param name="changed">What it adds after the change.</param>
    private async Task FollowsAsync<T>(string code, Func<PortalDbContext, T> make, int added, Action<T> change, int changed)
        where T : LedgerEntry
    {
        using var client = await app.SignInAsync("staff");
        var before = await AllAlikeAsync(client, code);
        await using var db = app.NewContext();

        var record = make(db);
        if (db.Entry(record).State == EntityState.Detached)
            db.Add(record);
        await db.SaveChangesAsync();
        Assert.Equal(before + added, await AllAlikeAsync(client, code));

        change(record);
        await db.SaveChangesAsync();
        Assert.Equal(before + changed, await AllAlikeAsync(client, code));

        record.Delete("登记有误", db.Actor, db.Clock.UtcNow());
        await db.SaveChangesAsync();
        Assert.Equal(before, await AllAlikeAsync(client, code));
    }

    /// <summary>The figure of 2023 as the page shows it, after checking that Word file and workbook say the same.</summary>
    private static async Task<decimal> AllAlikeAsync(HttpClient client, string code)
    {
        var link = ReportPagesTests.Links(await client.PageAsync("/reports/2023")).First(l => l.Path == $"/reports/2023/figures/{code}");
        Assert.Contains(link.Text, WordNumbers.ByFigure(await client.GetByteArrayAsync("/reports/2023/word"))[WordNumbers.Key(code)]);
        using var workbook = new ExcelPackage(new MemoryStream(await client.GetByteArrayAsync("/reports/2023/workbook")));
        var source = LedgerSheet.Read(workbook, "数字来源表").Single(row => (string)row["编码"] == code && Convert.ToInt32(row["年度"]) == 2023);
        Assert.Equal(decimal.Parse(link.Value), Convert.ToDecimal(source["数值"]));
        return decimal.Parse(link.Value);
    }

    private static Village AnyVillage(PortalDbContext db) => db.Township<Village>().OrderBy(v => v.SortOrder).First();

    private static Dispute Case(PortalDbContext db) => new(
        900 + Random.Shared.Next(90_000), AnyVillage(db).Id, null, null,
        new DisputeDetails("示例纠纷", DisputeType.Land, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, Day, Day.AddDays(30),
            [new PartyDetails(PartyRole.Applicant, "示例甲")], "示例情况"),
        TestDatabase.Today);

    private static Dispute Settled(Dispute dispute, ResolutionMethod method)
    {
        dispute.Resolve(new ResolutionDetails(Day, method, "双方和解", null, null), TestDatabase.Today);
        return dispute;
    }

    private static LawSavvyPerson Honoured(LawSavvyPerson person, DateOnly on)
    {
        person.Award("十佳法律明白人", "区级", on, TestDatabase.Today);
        return person;
    }

    private static PublicityAgency AnyAgency(PortalDbContext db) => db.Set<PublicityAgency>().OrderBy(a => a.Id).First();

    private static PublicityDetails Publicity(Guid agency, int sessions) => PublicityRecords.Details(Day, agency, sessions: sessions);

    private static StudySessionDetails Session(StudyKind kind) =>
        new(kind, Day, "示例主题", null, null, "示例甲", SpeakerKind.Lawyer, null, 20, null, false, null);
}
