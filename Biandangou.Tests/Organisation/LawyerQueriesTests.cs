using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Common.Records;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Portal;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Tests.Organisation;

public sealed class LawyerQueriesTests
{
    [Fact]
    public async Task The_scope_of_a_lawyer_lasts_as_long_as_a_contract()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var user = await db.Users.SingleAsync(u => u.UserName == "lawyer1");
        var lawyer = await OfNameAsync(db, "示例律师甲");
        var engaged = (await new AccessScopeQueries(db).FindAsync(user.Id, default))!.Scope;

        var contract = lawyer.Contracts.Single(c => c.On(TestDatabase.Today));
        lawyer.AmendContract(contract, contract.Terms with { To = TestDatabase.Today.AddDays(-1) }, null);
        await db.SaveChangesAsync();
        var former = (await new AccessScopeQueries(db).FindAsync(user.Id, default))!.Scope;

        Assert.Equal(lawyer.Id, engaged.LawyerId);
        Assert.NotEmpty(engaged.NamedVillageIds);
        Assert.Equal(Guid.Empty, former.LawyerId);
        Assert.Empty(former.NamedVillageIds);
        Assert.All(await CountsAsync(engaged), count => Assert.NotEqual(0, count));
        Assert.All(await CountsAsync(former), count => Assert.Equal(0, count));

        async Task<int[]> CountsAsync(AccessScope scope)
        {
            await using var own = database.NewContext(scope);
            return new[] { await own.InScope<Dispute>().CountAsync(), await own.InScope<LawyerService>().CountAsync(),
                await own.InScope<Village>().CountAsync() };
        }
    }

    [Fact]
    public async Task Only_villages_served_today_are_named_to_a_lawyer()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var user = new PortalUser { UserName = "lawyer-new", DisplayName = "示例律师新" };
        var villages = await db.Township<Village>().OrderBy(v => v.SortOrder).Take(3).ToListAsync();
        var lawyer = new Lawyer(await db.Set<LawFirm>().SingleAsync(), "示例律师新", null);
        lawyer.Engage(new ContractTerms(null, TestDatabase.Today.AddDays(-30), null, null));
        lawyer.Serve(villages[0], TestDatabase.Today.AddDays(-20), TestDatabase.Today.AddDays(-1));
        lawyer.Serve(villages[1], TestDatabase.Today.AddDays(-20), TestDatabase.Today);
        lawyer.Serve(villages[2], TestDatabase.Today.AddDays(1));
        db.Add(lawyer);
        db.Users.Add(user);
        db.UserRoles.Add(new IdentityUserRole<Guid>
        {
            UserId = user.Id,
            RoleId = (await db.Roles.SingleAsync(r => r.Name == "Lawyer")).Id
        });
        await db.SaveChangesAsync();
        db.Enter(Actor.Portal, AccessScope.Accounts, db.Clock);
        var grant = new AccountGrant(user.Id, PortalRole.Lawyer, new AccountUnits([], [], lawyer.Id));
        grant.Approve(Actor.Portal, TestDatabase.Now.UtcDateTime);
        db.Add(grant);
        await db.SaveChangesAsync();

        var scope = (await new AccessScopeQueries(db).FindAsync(user.Id, default))!.Scope;

        Assert.Equal([villages[1].Id], scope.NamedVillageIds);
    }

    [Fact]
    public async Task A_contract_that_ended_takes_a_lawyer_from_the_choices_and_not_from_the_year()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var lawyer = await OfNameAsync(db, "示例律师乙");
        var contract = lawyer.Contracts.Single(c => c.On(TestDatabase.Today));
        lawyer.AmendContract(contract, contract.Terms with { To = new DateOnly(2026, 3, 31) }, null);
        await db.SaveChangesAsync();
        var queries = new LawyerQueries(db);

        Assert.Equal(["示例律师丁", "示例律师丙", "示例律师甲"],
            (await queries.ChoicesAsync(null, default)).Select(l => l.Name).Order(StringComparer.Ordinal));
        Assert.Equal(4, (await queries.ChoicesAsync(lawyer.Id, default)).Count);
        Assert.False((await queries.ListAsync(default)).Single(l => l.Id == lawyer.Id).IsEngaged);
        Assert.Equal(4, await CountAsync(db, new FigurePeriod(2026, TestDatabase.Today)));
        Assert.Equal(3, await CountAsync(db, FigurePeriod.WholeYear(2027)));
        Assert.Equal(0, await CountAsync(db, FigurePeriod.WholeYear(2021)));
    }

    [Fact]
    public async Task The_log_of_each_account_is_its_own_and_sums_the_filter()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var all = await whole.Township<LawyerService>().ToListAsync();
        var (lawyer, village) = (await OfNameAsync(whole, "示例律师甲"), all.First(s => s.VillageId is not null).VillageId!.Value);
        await using var own = database.NewContext(new AccessScope(false, [], [], lawyer.Id, []));
        await using var head = database.NewContext(new AccessScope(false, [village], [], Guid.Empty, [village]));
        var filter = new LawyerServiceFilter(2025, 3, null, null, null);

        var (page, totals) = await new LawyerServiceQueries(own).ListAsync(filter, default);
        var (_, seen) = await new LawyerServiceQueries(head).ListAsync(filter with { Year = null, Month = null }, default);

        var expected = all.FindAll(s => s.LawyerId == lawyer.Id && s.On is { Year: 2025, Month: 3 });
        Assert.NotEmpty(expected);
        Assert.Equal((expected.Count, expected.Sum(s => s.Hours), expected.Sum(s => s.People)),
            (totals.Records, totals.Hours, totals.People));
        Assert.Equal(expected.Select(s => s.Id).Order(), page.Items.Select(i => i.Id).Order());
        Assert.Equal(all.Count(s => s.VillageId == village), seen.Records);
        Assert.Null(await new LawyerServiceQueries(own).FindAsync(all.First(s => s.LawyerId != lawyer.Id).Id, default));
    }

    [Fact]
    public async Task Nobody_saves_into_the_log_of_another_lawyer()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var (mine, other) = (await OfNameAsync(whole, "示例律师甲"), await OfNameAsync(whole, "示例律师乙"));
        var village = mine.Villages[0].VillageId;
        var details = new LawyerServiceDetails(TestDatabase.Today, 1, LawyerServiceKind.Duty, 0, null, "越界", null);
        await using var own = database.NewContext(new AccessScope(false, [], [], mine.Id, [village]));
        await using var head = database.NewContext(new AccessScope(false, [village], [], Guid.Empty, [village]));

        own.Add(new LawyerService(other, null, details, TestDatabase.Today));
        head.Add(new LawyerService(mine, village, details, TestDatabase.Today));

        await Assert.ThrowsAsync<OutOfScopeException>(() => own.SaveChangesAsync());
        await Assert.ThrowsAsync<OutOfScopeException>(() => head.SaveChangesAsync());
        Assert.False(await whole.Township<LawyerService>().AnyAsync(s => s.Matter == "越界"));
    }

    [Fact]
    public async Task The_figures_of_the_log_stop_at_the_cut_off_and_can_be_had_by_village()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var cutOff = new DateOnly(2024, 6, 10);
        var all = (await db.Township<LawyerService>().ToListAsync()).FindAll(s => s.On.Year == 2024 && s.On <= cutOff);
        var village = all.First(s => s.VillageId is not null).VillageId;
        var source = new LawyerServiceFigures(db);

        foreach (var (of, entries) in new[] { (null, all), (village, all.FindAll(s => s.VillageId == village)) })
        {
            var values = await source.ValuesAsync(new FigurePeriod(2024, cutOff), of, default);
            Assert.NotEmpty(entries);
            Assert.Equal(entries.Count, values["lawyer.services"]);
            Assert.Equal(entries.Count(s => s.Kind == LawyerServiceKind.Duty), values["lawyer.duty-days"]);
            Assert.Equal(
                entries.Where(s => s.Kind is LawyerServiceKind.Duty or LawyerServiceKind.Consultation)
                    .Sum(s => s.People), values["lawyer.consultations"]);
            Assert.Equal(entries.Sum(s => s.Hours), values["lawyer.service-hours"]);
        }

        Assert.Equal(all.Count, (await new LawyerServiceLedger(db)
            .RowsAsync(new FigurePeriod(2024, cutOff), default)).Count);
    }

    [Fact]
    public async Task Monthly_hours_add_up_the_log_and_find_the_missed_months_of_2023()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var year = await new LawyerHoursQueries(db).YearAsync(2023, null, TestDatabase.Today, default);
        var figures = await new LawyerServiceFigures(db).ValuesAsync(FigurePeriod.WholeYear(2023), null, default);

        Assert.Equal(4, year.Rows.Count);
        Assert.Equal(figures["lawyer.service-hours"], year.Rows.Sum(r => r.Served));
        Assert.Equal(4 * 12 * 8, year.Rows.Sum(r => r.Owed));
        Assert.All(year.Rows, row => Assert.Single(row.Missed));
        Assert.Empty((await new LawyerHoursQueries(db).YearAsync(2021, null, TestDatabase.Today, default)).Rows);
    }

    [Fact]
    public async Task The_firm_and_the_uses_of_a_lawyer_are_known()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var lawyer = await OfNameAsync(db, "示例律师甲");
        var firms = new LawFirmQueries(db);
        var firm = Assert.Single(await firms.ListAsync(default));

        Assert.Equal((4, 4), (firm.Lawyers, firm.Engaged));
        Assert.True(await db.IsNameTakenAsync<LawFirm>("示例 律师事务所", null, default));
        var uses = new RecordUseQueries(db);
        Type[] parts = [typeof(LawyerContract), typeof(LawyerVillage)];
        Assert.Equal(
            new[] { "积案", "座谈会", "每周走访", "律师服务日志", "账号授权" }.OrderByName(l => l), await uses
                .FindAsync(typeof(Lawyer), lawyer.Id, default, parts));
        Assert.Empty(await uses.FindAsync(typeof(Lawyer), Guid.NewGuid(), default, parts));
    }

    private static Task<Lawyer> OfNameAsync(PortalDbContext db, string name) =>
        db.Township<Lawyer>().Include(l => l.Contracts).Include(l => l.Villages).SingleAsync(l => l.Name == name);

    private static async Task<decimal> CountAsync(PortalDbContext db, FigurePeriod period) =>
        (await new LawyerFigures(db).ValuesAsync(period, null, default))["org.lawyers"];
}
